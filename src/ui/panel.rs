//! The panel of a confirmation. Its title is the page's heading, so it holds only what is below.

use super::any_view::AnyView;
use super::html::{br, div, strong};
use super::into_any::IntoAny;

/// What was confirmed: a line of text and, large, what to keep, such as a reference.
pub fn panel(text: String, kept: String) -> AnyView {
    let body = div()
        .class("govuk-panel__body")
        .child(&text)
        .child(br())
        .child(strong().child(&kept));
    div()
        .class("govuk-panel govuk-panel--confirmation")
        .child(body)
        .into_any()
}
