//! Headings below the page's one, paragraphs and lists.

use super::element::el;
use super::view::{ToView, View, live};

/// A heading below that of the page.
pub fn heading(text: String) -> View {
    el("h2", "govuk-heading-m").text(&text).any()
}

/// A heading below [`heading`].
pub fn small_heading(text: String) -> View {
    el("h3", "govuk-heading-s").text(&text).any()
}

/// A paragraph.
pub fn paragraph(text: String) -> View {
    el("p", "govuk-body").text(&text).any()
}

/// A paragraph of more than text, such as a link.
pub fn paragraph_of(content: View) -> View {
    el("p", "govuk-body").child(content).any()
}

/// A paragraph that is read out when it changes.
pub fn status(text: impl Fn() -> String + Send + 'static) -> View {
    let text = live(move || text().view());
    el("p", "govuk-body")
        .attr("role", "status")
        .child(text)
        .any()
}

/// A list with dots.
pub fn list(items: Vec<View>) -> View {
    el("ul", "govuk-list govuk-list--bullet")
        .children(in_items(items))
        .any()
}

/// A list with numbers.
pub fn numbered_list(items: Vec<View>) -> View {
    el("ol", "govuk-list govuk-list--number")
        .children(in_items(items))
        .any()
}

/// A landmark of links, named for people who do not see it.
pub fn navigation(name: String, class: &str, list_class: &str, items: Vec<View>) -> View {
    let list = el("ul", list_class).children(in_items(items)).any();
    el("nav", class).attr("aria-label", &name).child(list).any()
}

/// A block with a class of our own (`wm-…`) around its parts.
pub fn group(class: &'static str, parts: Vec<View>) -> View {
    el("div", class).children(parts).any()
}

fn in_items(items: Vec<View>) -> Vec<View> {
    items
        .into_iter()
        .map(|item| el("li", "").child(item).any())
        .collect()
}
