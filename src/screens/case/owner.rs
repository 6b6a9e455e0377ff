//! Who has the case now, and how to reach them.

use contract::CaseOwner;

use crate::components::call;
use crate::language::{Key, find, keys, say, say_with};
use crate::ui::{self, AnyView, Icon, IntoAny};

/// Who has the case now: by name, with the number to ring and when somebody answers.
pub fn owner(owner: &CaseOwner) -> AnyView {
    let hours = owner.hours.as_deref();
    let hours = hours.map(|hours| say_with(keys::CASE_HOURS, &[("hours", hours)]));
    let phone = owner.phone.as_deref();
    let team = &owner.team;
    let (name, place) = match &owner.person {
        Some(person) => (person, Some(team.clone())),
        None => (team, None),
    };
    let can_ring = phone.is_some() || hours.is_some();
    let ring = (phone.map(call), " ", hours).into_any();
    (
        ui::person(ui::heading(say(keys::CASE_OWNER_TITLE)), name, place),
        can_ring.then(|| ui::icon_line(Icon::Call, ring)),
    )
        .into_any()
}

/// What kind of office it is and what it does.
pub fn office(owner: &CaseOwner) -> Option<String> {
    let key = Key::of("owner.").join(owner.kind.as_str());
    let office = find(key).zip(find(key.join(".does")));
    office.map(|(name, does)| [name, does].join(". "))
}
