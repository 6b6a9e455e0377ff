//! What the person should have been offered and, as far as the case shows, was not.

use casework::{Omission, What};
use contract::CaseId;

use crate::components::{milestone_name, prepared_message};
use crate::language::{Key, date, find, keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::Navigator;
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// What never came, by when it should have, and a prepared message that asks for it.
pub fn item(one: &Omission, id: &CaseId, navigator: Navigator) -> AnyView {
    let of_kind = |group: &'static str| Key::of(group).join(one.kind.as_str());
    let kind = milestone_name(&What::Kind(one.kind.clone().into()));
    // A rule of a deployment may have no words of its own.
    let (name, text) = match find(of_kind("missing.")) {
        Some(name) => (name, of_kind("missing.ask-text.")),
        None => (kind.clone(), keys::RIGHT_ASK_DONE_TEXT),
    };
    let by = date::past(one.by);
    let about = [("by", by.as_str()), ("code", &one.edition), ("what", &kind)];
    let text = say_with(text, &about);
    let ask = prepared_message(use_memory(), navigator, id.clone(), text);
    (
        strong().child(name),
        ui::paragraph(say_with(keys::MISSING_BY, &about)),
        ui::paragraph_of(ui::nav_link(say(keys::MISSING_ASK), ask)),
    )
        .into_any()
}
