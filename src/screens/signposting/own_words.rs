//! The worker's own words for a card. They are printed on it and are nowhere else: not in the link, not in
//! the memory of the page, and gone with the screen.

use leptos::prelude::*;

use crate::components::words;
use crate::language::{keys, say, say_with};
use crate::ui::{self, AnyView, Bound, Field, IntoAny, Typed};

/// The most letters about one service: more do not fit on the card.
const LETTERS_MAX: usize = 80;

/// The ids of the fields, by the place of the service.
const FIELDS: [&str; directory::SIGNPOSTS_MAX] = [
    "own-1", "own-2", "own-3", "own-4", "own-5", "own-6", "own-7", "own-8", "own-9", "own-10",
    "own-11", "own-12",
];

/// The words about each service, by its place.
#[derive(Clone, Copy, Default)]
pub struct OwnWords(RwSignal<Vec<String>>);

impl OwnWords {
    /// The words about the service at a place; follows them.
    pub fn about(self, place: usize) -> Option<String> {
        let words = self.0.with(|all| all.get(place).cloned())?;
        let words: String = words.trim().chars().take(LETTERS_MAX).collect();
        (!words.is_empty()).then_some(words)
    }

    /// A field for each service with one of these names.
    pub fn fields(self, names: Vec<String>) -> AnyView {
        self.0.set(vec![String::new(); names.len()]);
        let field = |((place, name), id): ((usize, String), &&'static str)| {
            let typed = Bound::new(
                move || {
                    self.0
                        .with(|all| all.get(place).cloned())
                        .unwrap_or_default()
                },
                move |typed| {
                    self.0.update(|all| {
                        if let Some(words) = all.get_mut(place) {
                            *words = typed;
                        }
                    });
                },
            );
            let label = say_with(keys::CARD_OWN_ABOUT, &[("name", &name)]);
            ui::text_input(Field::named(id, label), Typed::Words, typed)
        };
        let places = names.into_iter().enumerate().zip(&FIELDS);
        (
            ui::heading(say(keys::CARD_OWN)),
            words(keys::CARD_OWN_KEPT),
            places.map(field).collect::<Vec<_>>(),
        )
            .into_any()
    }
}
