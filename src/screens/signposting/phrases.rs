//! What a list says about a service: phrases that the worker chooses, in the language of whoever reads.

use directory::{PHRASES_MAX, Phrase, PhraseGroup, Signpost};
use leptos::prelude::*;

use super::super::services::name_of;
use super::making::Making;
use crate::language::{keys, say, say_with};
use crate::ui::{self, AnyView, Bound, Choice, Field, IntoAny};

/// The ids of the groups for one service.
pub type Ids = [&'static str; PhraseGroup::ALL.len()];

/// The phrases of a service, in words.
pub fn said(signpost: &Signpost) -> Vec<String> {
    signpost.phrases.iter().copied().map(in_words).collect()
}

fn in_words(phrase: Phrase) -> String {
    name_of("phrase.", phrase.name())
}

/// What is chosen for a service, and all phrases, closed until they are wanted.
pub fn choose(making: Making, place: usize, ids: &'static Ids, name: &str) -> AnyView {
    let chosen = chosen(making, place);
    let shown = move || {
        let names = chosen.get();
        let lines = names.iter().filter_map(|name| Phrase::named(name));
        let lines: Vec<_> = lines.map(|one| in_words(one).into_any()).collect();
        (!lines.is_empty()).then(|| ui::inset(ui::list(lines)))
    };
    let group = |(of, id): (PhraseGroup, &&'static str)| {
        let choices = Phrase::of(of).map(|one| Choice::new(one.name(), in_words(one)));
        let field = Field::named(id, name_of("phrase.group.", of.name()));
        ui::checkboxes_up_to(PHRASES_MAX, field, choices.collect(), chosen)
    };
    let groups: Vec<_> = PhraseGroup::ALL.into_iter().zip(ids).map(group).collect();
    let all = (ui::paragraph(say(keys::LIST_NOTE_HINT)), groups);
    (
        shown,
        ui::details(say_with(keys::LIST_NOTE, &[("name", name)]), all.into_any()),
    )
        .into_any()
}

/// The names of the phrases chosen for the service at a place.
fn chosen(making: Making, place: usize) -> Bound<Vec<String>> {
    let list = making.memory.signposts;
    Bound::with_trigger(
        move || {
            list.with_untracked(|list| {
                let phrases = list.signposts.get(place).map(|one| one.phrases.as_slice());
                let names = phrases.unwrap_or_default().iter();
                names.map(|phrase| phrase.name().to_owned()).collect()
            })
        },
        move |names: Vec<String>| {
            list.update_untracked(|list| {
                if let Some(signpost) = list.signposts.get_mut(place) {
                    let phrases = names.iter().filter_map(|name| Phrase::named(name));
                    signpost.phrases = phrases.collect();
                }
            });
        },
    )
}
