//! The panel of a confirmation. The page's heading is its title, so it holds only the rest.

use super::any_view::AnyView;
use super::html::{br, div, strong};
use super::into_any::IntoAny;

/// A line of text and, in large type, what to keep, such as a code or a time; each part of it on a line of its own.
pub fn panel(text: String, kept: &[String]) -> AnyView {
    let mut body = div().class("govuk-panel__body").child(&text);
    for part in kept {
        body = body.child(br()).child(strong().child(part));
    }
    div()
        .class("govuk-panel govuk-panel--confirmation")
        .child(body)
        .into_any()
}
