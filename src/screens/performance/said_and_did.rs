//! What people said, and what was done about it, in the language of the page if it is there.

use performance::SaidAndDid;

use crate::language::{Key, date, keys, say, spoken};
use crate::ui::html::{p, span, strong};
use crate::ui::{self, AnyView, IntoAny};

/// All of it, latest first; nothing without any.
pub fn said_and_did(list: &[SaidAndDid]) -> Option<AnyView> {
    let language = spoken();
    let items: Vec<_> = list.iter().filter_map(|one| item(one, &language)).collect();
    (!items.is_empty()).then(|| {
        let heading = ui::heading(say(keys::PERFORMANCE_DID_HEADING));
        (heading, items).into_any()
    })
}

fn item(one: &SaidAndDid, language: &str) -> Option<AnyView> {
    let (tag, said, did) = one.in_language(language)?;
    let tag = (tag != language).then_some(tag);
    let parts = (
        ui::small_heading(date::past(one.on)),
        line(keys::PERFORMANCE_DID_SAID, said, tag),
        line(keys::PERFORMANCE_DID_DID, did, tag),
    );
    Some(parts.into_any())
}

/// A text of the deployment. In another language than the page it is marked as such.
fn line(label: Key, text: &str, tag: Option<&str>) -> AnyView {
    p().class("govuk-body")
        .child(strong().child(say(label)))
        .child(" ")
        .child(span().attr("lang", tag).attr("dir", "auto").child(text))
        .into_any()
}
