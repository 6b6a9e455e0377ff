//! Who has the case now, and how to reach them.

use contract::{CaseOwner, OwnerKind};

use crate::components::call;
use crate::language::{Key, find, keys, say, say_with};
use crate::ui::html::span;
use crate::ui::{self, AnyView, Icon, IntoAny};

/// Who has the case now: by name, with the number to ring and when somebody answers. A bereaved family has its own
/// heading.
pub fn owner(owner: &CaseOwner, is_bereaved: bool) -> AnyView {
    // The contract: the officer of the police named to a bereaved family is their family liaison officer.
    let is_officer = owner.kind == OwnerKind::Police && owner.person.is_some();
    let title = match (is_bereaved, is_officer) {
        (true, true) => keys::CASE_LIAISON_TITLE,
        (true, false) => keys::CASE_LIAISON_OTHER,
        _ => keys::CASE_OWNER_TITLE,
    };
    let hours = owner.hours.as_deref();
    let hours = hours.map(|hours| say_with(keys::CASE_HOURS, &[("hours", hours)]));
    let phone = owner.phone.as_deref();
    let team = &owner.team;
    let (name, place) = match &owner.person {
        Some(person) => (person, Some(team.clone())),
        None => (team, None),
    };
    let can_ring = phone.is_some() || hours.is_some();
    let hours = hours.map(|hours| span().class("wm-hours").child(&hours));
    let ring = (phone.map(call), " ", hours).into_any();
    (
        ui::person(ui::heading(say(title)), name, place),
        can_ring.then(|| ui::icon_line(Icon::Call, ring)),
    )
        .into_any()
}

/// The same in a line: the name and the number to ring. None without a number.
pub fn in_short(owner: &CaseOwner) -> Option<AnyView> {
    let name = owner.person.as_ref().unwrap_or(&owner.team);
    let phone = owner.phone.as_deref()?;
    let line = ([name, ": "].concat(), call(phone)).into_any();
    Some(ui::group("wm-case__short", ui::icon_line(Icon::Call, line)))
}

/// What kind of office it is and what it does.
pub fn office(owner: &CaseOwner) -> Option<String> {
    let key = Key::of("owner.").join(owner.kind.as_str());
    let office = find(key).zip(find(key.join(".does")));
    office.map(|(name, does)| [name, does].join(". "))
}
