//! Who has the case now, and how to reach them.

use contract::CaseOwner;

use crate::components::call;
use crate::language::{Key, find, keys, say, say_with};
use crate::ui;
use crate::ui::View;

/// Who has the case now, and how to reach them.
pub fn owner(owner: &CaseOwner, reference: &str) -> View {
    let hours = owner.hours.as_deref();
    let hours = hours.map(|hours| say_with(keys::CASE_HOURS, &[("hours", hours)]));
    let phone = owner.phone.as_deref();
    let line = |text: Option<String>| text.map_or_else(ui::nothing, ui::paragraph);
    let parts = vec![
        ui::heading(say(keys::CASE_OWNER_TITLE)),
        ui::paragraph_of(ui::el("strong", "").text(&owner.team).any()),
        line(owner.person.clone()),
        phone.map_or_else(ui::nothing, |number| ui::paragraph_of(call(number))),
        line(hours),
        ui::paragraph(say_with(keys::CASE_REFERENCE, &[("reference", reference)])),
        line(office(owner)),
    ];
    ui::group("wm-case__owner", parts)
}

/// What kind of office it is and what it does.
pub fn office(owner: &CaseOwner) -> Option<String> {
    let key = Key::of("owner.").join(owner.kind.as_str());
    let office = find(key).zip(find(key.join(".does")));
    office.map(|(name, does)| [name, does].join(". "))
}
