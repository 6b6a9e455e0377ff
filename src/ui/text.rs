//! Headings below the page's own, paragraphs and lists.

use super::any_view::AnyView;
use super::html::{div, h2, h3, li, nav, ol, p, span, ul};
use super::into_any::IntoAny;

/// A heading of the second level.
pub fn heading(text: String) -> AnyView {
    h2().class("govuk-heading-m").child(&text).into_any()
}

/// A heading of the third level.
pub fn small_heading(text: String) -> AnyView {
    h3().class("govuk-heading-s").child(&text).into_any()
}

/// A paragraph.
pub fn paragraph(text: String) -> AnyView {
    p().class("govuk-body").child(&text).into_any()
}

/// A line in small type, such as which of several questions this is.
pub fn caption(text: String) -> AnyView {
    p().class("govuk-hint").child(&text).into_any()
}

/// A paragraph with more than text, such as a link.
pub fn paragraph_of(content: AnyView) -> AnyView {
    p().class("govuk-body").child(content).into_any()
}

/// A paragraph that screen readers announce when it changes.
pub fn status(text: impl Fn() -> String + Send + 'static) -> AnyView {
    p().class("govuk-body")
        .attr("role", "status")
        .child(text)
        .into_any()
}

/// The same for what is under way, such as "Sending": the styles show it, and screen readers are told, only if it takes
/// a while. At once, they would read it after an outcome that comes soon.
pub fn under_way(text: impl Fn() -> Option<String> + Send + 'static) -> AnyView {
    let shown = move || text().map(|text| span().class("wm-soon").child(text));
    p().class("govuk-body")
        .attr("role", "status")
        .child(shown)
        .into_any()
}

/// A bulleted list.
pub fn list(items: Vec<AnyView>) -> AnyView {
    ul().class("govuk-list govuk-list--bullet")
        .child(in_items(items))
        .into_any()
}

/// A numbered list.
pub fn numbered_list(items: Vec<AnyView>) -> AnyView {
    ol().class("govuk-list govuk-list--number")
        .child(in_items(items))
        .into_any()
}

/// A navigation landmark, labelled for screen readers.
pub fn navigation(name: String, class: &str, list_class: &str, items: Vec<AnyView>) -> AnyView {
    let list = ul().class(list_class).child(in_items(items));
    nav()
        .class(class)
        .attr("aria-label", name)
        .child(list)
        .into_any()
}

/// A block with a class of our own (`wm-…`).
pub fn group(class: &'static str, parts: impl IntoAny) -> AnyView {
    div().class(class).child(parts).into_any()
}

fn in_items(items: Vec<AnyView>) -> Vec<AnyView> {
    items
        .into_iter()
        .map(|item| li().child(item).into_any())
        .collect()
}
