//! Find support: what for, where, in which language, how. Everything may be left empty.

mod count;

use directory::{Audience, Channel, Need, Wanted, Wishes, languages};
use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use super::services::{fetch, list_link};
use crate::components::{Form, rich, words};
use crate::language::{Key, keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{SupportScreen, use_navigator};
use crate::ui::{self, AnyView, Choice, Field, IntoAny, Typed};

/// The field for the age.
const AGE: &str = "age";
/// The oldest age that is taken for one.
const AGE_MAX: u16 = 130;
/// The names of the wishes among the answers.
const FREE: &str = "free";
const OPEN: &str = "open";

/// Find support. The search itself runs on the phone: nothing that is chosen is sent.
pub fn support_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let (form, asked) = (Form::new(), Asked::of(memory));
    let count = RwSignal::new(String::new());
    // With each change: another language draws the screen anew, and the count follows the letters.
    Effect::new(move |_| {
        asked.keep(memory);
        memory.feeds.track();
        count.set(count::in_words(memory));
    });
    // What is typed finds something at once if the services are there. When they do not come, the
    // next screen says so.
    spawn_local_scoped_with_cancellation(async move {
        let _ = fetch(memory).await;
    });
    let submit = Callback::new(move |()| {
        untrack(|| asked.keep(memory));
        if memory.age.with_untracked(|typed| age_in(typed)).is_none() {
            form.fail(AGE, say(keys::SUPPORT_AGE_WRONG));
            return;
        }
        memory.services_shown.set(0);
        navigator.go(SupportScreen::Services);
    });
    let mut fields = asked.fields(form, count);
    fields.push(count::count(count));
    fields.push(ui::heard_when_rested(move || count.get()));
    vec![
        ui::paragraph_of(rich(&say(keys::SUPPORT_DANGER))),
        words(keys::SUPPORT_INTRO),
        form.view(fields, say(keys::SUPPORT_FIND), submit),
        list_link(navigator),
    ]
    .into_any()
}

/// The age that was typed, if one was; none at all when it makes no sense.
fn age_in(typed: &str) -> Option<Option<u16>> {
    match typed.trim() {
        "" => Some(None),
        typed => typed.parse().ok().filter(|age| *age <= AGE_MAX).map(Some),
    }
}

/// The answers, as they stand in the fields.
#[derive(Clone, Copy)]
struct Asked {
    need: RwSignal<String>,
    words: RwSignal<String>,
    area: RwSignal<String>,
    language: RwSignal<String>,
    channel: RwSignal<String>,
    audience: RwSignal<String>,
    age: RwSignal<String>,
    wishes: RwSignal<Vec<String>>,
}

impl Asked {
    fn of(memory: Memory) -> Self {
        let wanted = memory.wanted.get_untracked();
        let wishes = memory.wishes.get_untracked();
        let wished = [(FREE, wishes.is_free_to_call), (OPEN, wishes.is_open_now)];
        let wished = wished.iter().filter(|(_, is_wished)| *is_wished);
        let signal = |text: &str| RwSignal::new(text.to_owned());
        Self {
            need: signal(wanted.need.map_or("", Need::name)),
            words: signal(&wanted.words),
            area: signal(&wanted.area),
            language: signal(wanted.language.as_deref().unwrap_or_default()),
            channel: signal(wanted.channel.map_or("", Channel::name)),
            audience: signal(wanted.audience.map_or("", Audience::name)),
            age: memory.age,
            wishes: RwSignal::new(wished.map(|(name, _)| (*name).to_owned()).collect()),
        }
    }

    /// Keeps the answers for the search, and for when this screen is drawn again.
    fn keep(self, memory: Memory) {
        memory.wanted.set(self.wanted());
        memory.wishes.set(self.wishes());
    }

    fn wishes(self) -> Wishes {
        let has = |name: &str| {
            self.wishes
                .with(|wishes| wishes.iter().any(|wish| wish == name))
        };
        Wishes {
            age: self.age.with(|typed| age_in(typed)).flatten(),
            is_free_to_call: has(FREE),
            is_open_now: has(OPEN),
        }
    }

    fn wanted(self) -> Wanted {
        Wanted {
            need: Need::named(&self.need.get()),
            words: self.words.get(),
            area: self.area.get(),
            language: Some(self.language.get()).filter(|code| !code.is_empty()),
            channel: Channel::named(&self.channel.get()),
            audience: Audience::named(&self.audience.get()),
        }
    }

    fn fields(self, form: Form, count: RwSignal<String>) -> Vec<AnyView> {
        let needs = Need::ALL.iter().map(|need| need.name());
        let needs =
            needs.map(|name| Choice::new(name, say(Key::of("need.").join(name).join(".own"))));
        let words = Field::named("words", say(keys::SUPPORT_WORDS));
        let area = Field::named("area", say(keys::SUPPORT_AREA));
        let language = Field::named("language", say(keys::SUPPORT_LANGUAGE));
        let channel = Field::named("channel", say(keys::SUPPORT_CHANNEL));
        let audience = Field::named("audience", say(keys::SUPPORT_AUDIENCE));
        let age = Field::named(AGE, say(keys::SUPPORT_AGE)).hint(say(keys::SUPPORT_AGE_HINT));
        let channels = Channel::ALL.iter().map(|channel| channel.name());
        let audiences = Audience::ALL.iter().map(|audience| audience.name());
        vec![
            ui::radios(
                Field::named("need", say(keys::SUPPORT_NEED)),
                needs.collect(),
                self.need,
            ),
            ui::text_input(
                words.hint(say(keys::SUPPORT_WORDS_HINT)),
                Typed::Words,
                self.words,
            ),
            count::count(count),
            ui::text_input(
                area.hint(say(keys::SUPPORT_AREA_HINT)),
                Typed::Words,
                self.area,
            ),
            ui::select(
                language,
                options("support.language.", languages()),
                self.language,
            ),
            ui::select(channel, options("channel.", channels), self.channel),
            ui::select(audience, options("audience.", audiences), self.audience),
            ui::text_input(age.error(form.error(AGE)), Typed::Number, self.age),
            ui::checkboxes(
                Field::named("wishes", say(keys::SUPPORT_WISHES)),
                vec![
                    Choice::new(FREE, say(keys::SUPPORT_WISH_FREE)),
                    Choice::new(OPEN, say(keys::SUPPORT_WISH_OPEN))
                        .hint(say(keys::SUPPORT_WISH_OPEN_HINT)),
                ],
                self.wishes,
            ),
        ]
    }
}

/// "No preference", then the choices that have these names.
fn options(prefix: &str, names: impl Iterator<Item = &'static str>) -> Vec<Choice> {
    let any = Choice::new("", say(keys::SUPPORT_ANY));
    let named = names.map(|name| Choice::new(name, say(Key::of(prefix).join(name))));
    std::iter::once(any).chain(named).collect()
}
