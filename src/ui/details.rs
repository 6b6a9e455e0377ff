//! Content that opens on request.

use super::any_view::AnyView;
use super::html::{self, div, span};
use super::into_any::IntoAny;

/// Content that opens on request.
pub fn details(summary: String, content: AnyView) -> AnyView {
    let text = span().class("govuk-details__summary-text").child(summary);
    html::details()
        .class("govuk-details")
        .child(html::summary().class("govuk-details__summary").child(text))
        .child(div().class("govuk-details__text").child(content))
        .into_any()
}
