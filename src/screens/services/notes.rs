//! What stands above the services: what was left out, which feeds do not answer.

use directory::{Feeds, Found, Group, Source, Wanted};

use super::reasons::{part, wish_part};
use crate::language::{date, keys, say, say_with};
use crate::ui::{self, AnyView, IntoAny};

/// A place that nobody knows, and what had to be left out so that something was found: step by step,
/// the least important first.
pub fn left_out(found: &Found, wanted: &Wanted) -> AnyView {
    let mut notes = Vec::new();
    if found.is_place_unknown {
        let place = wanted.area.trim();
        notes.push(set_in(say_with(keys::AREA_UNKNOWN, &[("place", place)])));
    }
    let steps = given_up(&found.best);
    if !steps.is_empty() {
        let steps = steps.into_iter().map(IntoAny::into_any).collect();
        let told = (
            ui::paragraph(say(keys::SERVICES_GAVE_UP)),
            ui::numbered_list(steps),
        );
        notes.push(ui::inset(told.into_any()));
    }
    notes.into_any()
}

/// What services lack that fit nearly as well.
pub fn lacking(others: &Group) -> AnyView {
    (
        ui::heading(say(keys::SERVICES_OTHERS)),
        ui::paragraph(say_with(
            keys::SERVICES_LACKING,
            &[("parts", &given_up(others).join(", "))],
        )),
    )
        .into_any()
}

/// Which feeds do not answer, and how old the copy is that is shown instead.
pub fn feed_notes(feeds: &Feeds) -> AnyView {
    feeds
        .sources
        .iter()
        .filter_map(feed_note)
        .collect::<Vec<_>>()
        .into_any()
}

/// That a feed does not answer, when it does not.
pub fn feed_note(source: &Source) -> Option<AnyView> {
    let note = source.taken_at.map_or_else(
        || say(keys::SERVICES_DOWN),
        |taken| {
            let (day, time) = (date::day_of(taken), date::time(taken));
            say_with(keys::SERVICES_COPY, &[("day", &day), ("time", &time)])
        },
    );
    source.is_down.then(|| set_in(note))
}

/// What was given up for these services, in words, the least important first.
fn given_up(group: &Group) -> Vec<String> {
    let wishes = group.wishes_given_up.iter().map(|wish| wish_part(*wish));
    let parts = group.given_up.iter().map(|given_up| part(*given_up));
    wishes.chain(parts).collect()
}

fn set_in(text: String) -> AnyView {
    ui::inset(text.into_any())
}
