//! A picture made of one outline: an SVG, so it needs no file and no address.

use super::element::el_in;
use super::view::View;

const SVG: &str = "http://www.w3.org/2000/svg";

/// A square picture in black on white, whatever the page's colours. `name` is what it is for people
/// who do not see it, `side` its length in the units of the outline.
pub fn picture(name: &str, side: i32, outline: &str) -> View {
    let side = side.to_string();
    let path = el_in(SVG, "path", "").attr("d", outline);
    el_in(SVG, "svg", "wm-picture")
        .attr("viewBox", &["0 0 ", &side, " ", &side].concat())
        .attr("role", "img")
        .attr("aria-label", name)
        .child(path.any())
        .any()
}
