//! Who has the case now, and how to reach them.

use contract::CaseOwner;

use crate::components::call;
use crate::language::{Key, find, keys, say, say_with};
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// Who has the case now, and how to reach them.
pub fn owner(owner: &CaseOwner, reference: &str) -> AnyView {
    let hours = owner.hours.as_deref();
    let hours = hours.map(|hours| say_with(keys::CASE_HOURS, &[("hours", hours)]));
    let phone = owner.phone.as_deref();
    let line = |text: Option<String>| text.map(ui::paragraph);
    let parts = (
        ui::heading(say(keys::CASE_OWNER_TITLE)),
        ui::paragraph_of(strong().child(&owner.team).into_any()),
        line(owner.person.clone()),
        phone.map(|number| ui::paragraph_of(call(number))),
        line(hours),
        ui::paragraph(say_with(keys::CASE_REFERENCE, &[("reference", reference)])),
        line(office(owner)),
    );
    ui::group("wm-case__owner", parts)
}

/// What kind of office it is and what it does.
pub fn office(owner: &CaseOwner) -> Option<String> {
    let key = Key::of("owner.").join(owner.kind.as_str());
    let office = find(key).zip(find(key.join(".does")));
    office.map(|(name, does)| [name, does].join(". "))
}
