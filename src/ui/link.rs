//! Links: to a screen (the address never changes), a phone number, another site or a file.

use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::{a, bdi};
use super::into_any::IntoAny;
use crate::browser::MemoryFile;

/// A link to another screen.
pub fn nav_link(label: String, go: Callback<()>) -> AnyView {
    a().class("govuk-link")
        .on_press(move || go.run(()))
        .child(&label)
        .into_any()
}

/// A link that rings a number. `label` is what the person reads, with the `number` in it, `dial` what the phone
/// dials: of a number that others wrote, `contract::dialled` decides.
pub fn phone_link(label: String, number: &str, dial: &str) -> AnyView {
    number_link(label, number, ["tel:", &dial.replace(' ', "")].concat())
}

/// A link to an address with a phone number in its label. The digits keep their order between words that run from
/// right to left, and a line breaks before them.
pub fn number_link(label: String, number: &str, address: String) -> AnyView {
    let link = a().class("govuk-link wm-phone").attr("href", address);
    let Some((before, after)) = label.split_once(number) else {
        return link.child(&label).into_any();
    };
    link.child((before.to_owned(), bdi().child(number), after.to_owned()).into_any())
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
