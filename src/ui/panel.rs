//! The panel of a confirmation. Its title is the page's heading, so it holds only what is below.

use super::element::el;
use super::view::View;

/// What was confirmed: a line of text and, large, what to keep, such as a reference.
pub fn panel(text: String, kept: String) -> View {
    let body = el("div", "govuk-panel__body")
        .text(&text)
        .child(el("br", "").any())
        .child(el("strong", "").text(&kept).any());
    el("div", "govuk-panel govuk-panel--confirmation")
        .child(body.any())
        .any()
}
