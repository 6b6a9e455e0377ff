//! Somebody to turn to.

use super::any_view::AnyView;
use super::html::{div, span, strong};
use super::icon::{Icon, icon};
use super::into_any::IntoAny;
use super::text::{paragraph, paragraph_of};

/// Somebody to turn to: a heading that says what for, their name, and where they work.
pub fn person(heading: AnyView, name: &str, place: Option<String>) -> AnyView {
    let name = paragraph_of(strong().child(name).into_any());
    let about = (heading, name, place.map(paragraph));
    div()
        .class("wm-person")
        .child(span().class("wm-person__badge").child(icon(Icon::Person)))
        .child(div().child(about))
        .into_any()
}
