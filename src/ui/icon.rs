//! Small pictures beside words that say the same: who cannot see them misses nothing.

use super::any_view::AnyView;
use super::html::{h2, li, p, path, span, svg, ul};
use super::into_any::IntoAny;

/// What a picture stands beside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A number to ring.
    Call,
    /// A day in court.
    Court,
    /// Another day.
    Day,
    /// Messages.
    Message,
    /// Somebody to turn to.
    Person,
    /// Belongings.
    Things,
}

impl Icon {
    /// The lines of the picture, on a square of 24 units.
    const fn outline(self) -> &'static str {
        match self {
            Self::Call => {
                "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2"
            }
            Self::Court => "M3 9l9-6 9 6zM6 9v11m6-11v11m6-11v11M3 20h18",
            Self::Day => "M4 5h16v16H4zm0 5h16M8 2v5m8-5v5",
            Self::Message => "M4 4h16v12h-9l-5 5v-5H4z",
            Self::Person => "M8 8a4 4 0 0 0 8 0 4 4 0 0 0-8 0M4 21a8 8 0 0 1 16 0",
            Self::Things => "M3 8l9-5 9 5v9l-9 5-9-5zl9 5 9-5m-9 5v9",
        }
    }
}

/// A picture of the size of the text around it, in its colour.
pub fn icon(icon: Icon) -> AnyView {
    svg()
        .class("wm-icon")
        .attr("viewBox", "0 0 24 24")
        // Should the styles fail to come.
        .attr("width", "20")
        .attr("aria-hidden", "true")
        .child(path().attr("d", icon.outline()))
        .into_any()
}

/// A line of text with a picture before it.
pub fn icon_line(picture: Icon, content: AnyView) -> AnyView {
    p().class("govuk-body wm-icon-line")
        .child(icon(picture))
        .child(span().child(content))
        .into_any()
}

/// A list with a picture in place of each bullet.
pub fn icon_list(items: Vec<(Icon, AnyView)>) -> AnyView {
    let item = |(picture, content)| {
        li().class("wm-icon-line")
            .child(icon(picture))
            .child(span().child(content))
            .into_any()
    };
    ul().class("govuk-list")
        .attr("role", "list")
        .child(items.into_iter().map(item).collect::<Vec<_>>())
        .into_any()
}

/// A heading of the second level with a picture before it.
pub fn icon_heading(picture: Icon, text: String) -> AnyView {
    h2().class("govuk-heading-m")
        .child(icon(picture))
        .child(" ")
        .child(&text)
        .into_any()
}
