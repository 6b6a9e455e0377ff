//! A picture of one outline, as inline SVG: it needs no file.

use super::any_view::AnyView;
use super::html::{path, svg};
use super::into_any::IntoAny;

/// A square picture in black on white, whatever the page's colours. `name` is its text alternative,
/// `side` its size in the units of the outline.
pub fn picture(name: &str, side: i32, outline: &str) -> AnyView {
    let side = side.to_string();
    let outline = path().attr("d", outline);
    svg()
        .class("wm-picture")
        .attr("viewBox", ["0 0 ", &side, " ", &side].concat())
        .attr("role", "img")
        .attr("aria-label", name)
        .child(outline)
        .into_any()
}
