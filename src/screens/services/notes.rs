//! The notes above the results: dropped criteria, and feeds that do not answer.

use directory::{Feeds, Found, Group, Need, Source, Wanted};
use leptos::prelude::*;

use super::reasons::{part, wish_part};
use crate::language::{Key, date, keys, say, say_with};
use crate::memory::Memory;
use crate::ui::{self, AnyView, IntoAny};

/// Says that a place is unknown, and lists the criteria that were dropped to find something, least
/// important first.
pub fn dropped_criteria(memory: Memory, found: &Found, wanted: &Wanted) -> AnyView {
    let mut notes = Vec::new();
    if found.is_place_unknown {
        let place = wanted.area.trim();
        notes.push(inset(say_with(keys::AREA_UNKNOWN, &[("place", place)])));
    }
    if found.is_not_understood {
        notes.push(inset(say(keys::SERVICES_NOT_UNDERSTOOD)));
        notes.push(choices(memory));
    }
    let steps = dropped(&found.best);
    if !found.is_not_understood && !steps.is_empty() {
        let steps = steps.into_iter().map(IntoAny::into_any).collect();
        let text = (
            ui::paragraph(say(keys::SERVICES_GAVE_UP)),
            ui::numbered_list(steps),
        );
        notes.push(ui::inset(text.into_any()));
    }
    notes.into_any()
}

/// The needs to choose from, in place of words that were not understood.
fn choices(memory: Memory) -> AnyView {
    let choice = |need: &Need| {
        let need = *need;
        let choose = Callback::new(move |()| {
            memory.services_shown.set(0);
            memory.wanted.update(|wanted| {
                wanted.need = Some(need);
                wanted.words.clear();
            });
        });
        let name = Key::of("need.").join(need.name()).join(".own");
        ui::secondary_button(say(name), choose)
    };
    ui::button_group(Need::ALL.iter().map(choice).collect())
}

/// The heading of the services that fit nearly as well, with what they lack.
pub fn lacking(others: &Group) -> AnyView {
    (
        ui::heading(say(keys::SERVICES_OTHERS)),
        ui::paragraph(say_with(
            keys::SERVICES_LACKING,
            &[("parts", &dropped(others).join(", "))],
        )),
    )
        .into_any()
}

/// Says which feeds do not answer, how old the copies shown instead are, and which have more than was read.
pub fn feed_notes(feeds: &Feeds) -> AnyView {
    feeds
        .sources
        .iter()
        .filter_map(feed_note)
        .collect::<Vec<_>>()
        .into_any()
}

/// Says that a feed does not answer, or that it has more than was read. None if neither.
pub fn feed_note(source: &Source) -> Option<AnyView> {
    let cut = source.cut_at.map(|count| {
        let count = count.to_string();
        inset(say_with(keys::SERVICES_CUT, &[("n", &count)]))
    });
    if !source.is_down {
        return cut;
    }
    let note = source.taken_at.map_or_else(
        || say(keys::SERVICES_DOWN),
        |taken| {
            let (day, time) = (date::day_of(taken), date::time(taken));
            say_with(keys::SERVICES_COPY, &[("day", &day), ("time", &time)])
        },
    );
    Some(inset(note))
}

/// The criteria dropped for these services, in words, least important first.
fn dropped(group: &Group) -> Vec<String> {
    let wishes = group.wishes_given_up.iter().map(|wish| wish_part(*wish));
    let parts = group.given_up.iter().map(|given_up| part(*given_up));
    wishes.chain(parts).collect()
}

fn inset(text: String) -> AnyView {
    ui::inset(text.into_any())
}
