//! Links: to a screen (the address never changes), a phone number, another site or a file.

use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::a;
use super::into_any::IntoAny;
use crate::browser::MemoryFile;

/// A link to another screen.
pub fn nav_link(label: String, go: Callback<()>) -> AnyView {
    a().class("govuk-link")
        .on_press(move || go.run(()))
        .child(&label)
        .into_any()
}

/// A link that rings a number. `label` is what the person reads, `number` what the phone dials.
pub fn phone_link(label: String, number: &str) -> AnyView {
    let dialled: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    let address = ["tel:", &dialled].concat();
    a().class("govuk-link wm-phone")
        .attr("dir", "ltr")
        .attr("href", address)
        .child(&label)
        .into_any()
}

/// A link to another site. It opens in a new tab, as its label should say, and the site does not learn
/// where the person comes from.
pub fn outside_link(label: String, address: String) -> AnyView {
    a().class("govuk-link")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noreferrer noopener")
        .child(&label)
        .into_any()
}

/// A link that saves a file under a name. The file stays in memory as long as the link is on the page.
pub fn download_link(label: String, name: &str, file: MemoryFile) -> AnyView {
    a().class("govuk-link")
        .attr("href", file.address())
        .attr("download", name)
        .child(&label)
        .keep(file)
        .into_any()
}
