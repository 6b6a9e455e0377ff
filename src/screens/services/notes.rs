//! What stands above the services: what was asked, what was left out, which feeds do not answer.

use directory::{Feeds, Found, Part, Source, Wanted};

use super::reasons::{language_name, name_of, part};
use crate::language::{date, keys, say, say_with};
use crate::ui;
use crate::ui::{ToView, View};

/// What the person asked for; nothing when they asked for nothing.
pub fn asked(wanted: &Wanted) -> View {
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let parts = [
        wanted.need.map(|need| name_of("need.", need.name())),
        said(&wanted.words),
        said(&wanted.area),
        wanted.language.as_deref().map(language_name),
        wanted
            .channel
            .map(|channel| name_of("channel.", channel.name())),
        wanted
            .audience
            .map(|audience| name_of("audience.", audience.name())),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return ui::nothing();
    }
    ui::paragraph(say_with(
        keys::SERVICES_ASKED,
        &[("parts", &parts.join(", "))],
    ))
}

/// A place that nobody knows, and what had to be left out so that something was found.
pub fn left_out(found: &Found, wanted: &Wanted) -> View {
    let mut notes = Vec::new();
    if found.is_place_unknown {
        notes.push(say_with(
            keys::AREA_UNKNOWN,
            &[("place", wanted.area.trim())],
        ));
    }
    if !found.best.given_up.is_empty() {
        notes.push(say_with(
            keys::SERVICES_GAVE_UP,
            &[("parts", &parts(&found.best.given_up))],
        ));
    }
    notes.into_iter().map(set_in).collect::<Vec<_>>().view()
}

/// What services lack that fit nearly as well.
pub fn lacking(given_up: &[Part]) -> View {
    vec![
        ui::heading(say(keys::SERVICES_OTHERS)),
        ui::paragraph(say_with(
            keys::SERVICES_LACKING,
            &[("parts", &parts(given_up))],
        )),
    ]
    .view()
}

/// Which feeds do not answer, and how old the copy is that is shown instead.
pub fn feed_notes(feeds: &Feeds) -> View {
    feeds
        .sources
        .iter()
        .filter_map(feed_note)
        .collect::<Vec<_>>()
        .view()
}

/// That a feed does not answer, when it does not.
pub fn feed_note(source: &Source) -> Option<View> {
    let note = source.taken_at.map_or_else(
        || say(keys::SERVICES_DOWN),
        |taken| {
            let (day, time) = (date::day_of(taken), date::time(taken));
            say_with(keys::SERVICES_COPY, &[("day", &day), ("time", &time)])
        },
    );
    source.is_down.then(|| set_in(note))
}

fn parts(given_up: &[Part]) -> String {
    given_up
        .iter()
        .map(|given_up| part(*given_up))
        .collect::<Vec<_>>()
        .join(", ")
}

fn set_in(text: String) -> View {
    ui::inset(text.view())
}
