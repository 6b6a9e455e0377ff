//! A bar of a chart, as inline SVG. The words beside it say the same: who cannot see it misses nothing.

use super::any_view::AnyView;
use super::html::{path, svg};
use super::into_any::IntoAny;

/// How a piece of a bar is filled. All have the colour of the text, which is the person's own in forced colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fill {
    /// All of it.
    Full,
    /// Half as strong.
    Half,
    /// Only its edge.
    Empty,
    /// Only its edge, in dashes: what nobody knows.
    Unknown,
}

impl Fill {
    const fn opacity(self) -> &'static str {
        match self {
            Self::Full => "1",
            Self::Half => ".4",
            Self::Empty | Self::Unknown => "0",
        }
    }
}

/// A piece of a bar: how it is filled, where it begins and where it ends, of a thousand.
pub type Piece = (Fill, u32, u32);

/// A bar, so wide as `width` says: `100%`. It begins on the left.
pub fn chart_bar(width: &'static str, pieces: &[Piece]) -> AnyView {
    let outline = |(fill, from, to): &Piece| {
        let (from, to) = (from.to_string(), to.to_string());
        path()
            .attr("d", ["M", &from, " 0H", &to, "V10H", &from, "z"].concat())
            .attr("fill", "currentColor")
            .attr("fill-opacity", fill.opacity())
            .attr("stroke", "currentColor")
            .attr("stroke-dasharray", (*fill == Fill::Unknown).then_some("3"))
            .attr("vector-effect", "non-scaling-stroke")
            .into_any()
    };
    // All sizes stand here: the style sheet, which a first visit waits for, has none of it.
    svg()
        .attr("viewBox", "0 0 1000 10")
        .attr("preserveAspectRatio", "none")
        .attr("width", width)
        .attr("height", "16")
        .attr("overflow", "visible")
        .attr("aria-hidden", "true")
        .child(pieces.iter().map(outline).collect::<Vec<_>>())
        .into_any()
}
