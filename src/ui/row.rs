//! Rows that open, and rows that lead to a screen: the parts of a long page, one line each.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::any_view::AnyView;
use super::html::{self, a, div, li, span, ul};
use super::into_any::IntoAny;

/// A row that opens. `is_open` starts it open; `toggled` learns what the person made of it, perhaps when the screen is
/// gone already: browsers tell it later.
pub fn row(
    name: String,
    is_open: bool,
    content: AnyView,
    toggled: impl Fn(bool) + 'static,
) -> AnyView {
    let name = span().class("govuk-details__summary-text").child(name);
    let remember = move |event: web_sys::Event| {
        let details = event.current_target();
        let details = details.and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if let Some(details) = details {
            toggled(details.has_attribute("open"));
        }
    };
    html::details()
        .class("wm-row")
        .attr("open", is_open.then_some(""))
        .on(ev::toggle, remember)
        .child(html::summary().class("wm-row__name").child(name))
        .child(div().class("wm-row__content").child(content))
        .into_any()
}

/// A row that leads to a screen.
pub fn row_link(name: String, go: Callback<()>) -> AnyView {
    a().class("wm-row__name wm-row__name--link")
        .on_press(move || go.run(()))
        .child(&name)
        .into_any()
}

/// Rows that lead to screens, as a list.
pub fn row_links(links: Vec<AnyView>) -> AnyView {
    let items: Vec<_> = links
        .into_iter()
        .map(|link| li().class("wm-row").child(link).into_any())
        .collect();
    ul().class("wm-rows")
        .attr("role", "list")
        .child(items)
        .into_any()
}
