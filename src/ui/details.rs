//! Text that opens on request.

use super::element::el;
use super::view::View;

/// Text that opens on request.
pub fn details(summary: String, content: View) -> View {
    let text = el("span", "govuk-details__summary-text")
        .text(&summary)
        .any();
    el("details", "govuk-details")
        .child(el("summary", "govuk-details__summary").child(text).any())
        .child(el("div", "govuk-details__text").child(content).any())
        .any()
}
