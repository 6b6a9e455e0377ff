//! The panel of a confirmation. The page's heading is its title, so it holds only the rest.

use super::any_view::AnyView;
use super::html::{br, div, strong};
use super::into_any::IntoAny;

/// A line of text and, in large type, what to keep, such as a reference.
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
