//! Find support: what for, where, in which language, how. Everything may be left empty.

use directory::{Audience, Channel, Need, Wanted, languages};
use leptos::prelude::*;

use crate::components::{Form, rich, words};
use crate::language::{Key, keys, say};
use crate::memory::use_memory;
use crate::navigation::{Screen, use_navigator};
use crate::ui::{self, Choice, Field, Typed};
use crate::ui::{ToView, View};

/// Find support. The search itself runs on the phone: nothing that is chosen is sent.
pub fn support_screen() -> View {
    let (navigator, memory) = (use_navigator(), use_memory());
    let asked = Asked::of(&memory.wanted.get_untracked());
    // Kept with each change, since another language draws the screen anew.
    Effect::new(move |_| memory.wanted.set(asked.wanted()));
    let submit = Callback::new(move |()| {
        memory.wanted.set(untrack(|| asked.wanted()));
        memory.services_shown.set(0);
        navigator.go(Screen::Services);
    });
    vec![
        ui::paragraph_of(rich(&say(keys::SUPPORT_DANGER))),
        words(keys::SUPPORT_INTRO),
        Form::new().view(asked.fields(), say(keys::SUPPORT_FIND), submit),
    ]
    .view()
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
}

impl Asked {
    fn of(wanted: &Wanted) -> Self {
        let signal = |text: &str| RwSignal::new(text.to_owned());
        Self {
            need: signal(wanted.need.map_or("", Need::name)),
            words: signal(&wanted.words),
            area: signal(&wanted.area),
            language: signal(wanted.language.as_deref().unwrap_or_default()),
            channel: signal(wanted.channel.map_or("", Channel::name)),
            audience: signal(wanted.audience.map_or("", Audience::name)),
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

    fn fields(self) -> Vec<View> {
        let needs = Need::ALL.iter().map(|need| need.name());
        let needs =
            needs.map(|name| Choice::new(name, say(Key::of("need.").join(name).join(".own"))));
        let words = Field::named("words", say(keys::SUPPORT_WORDS));
        let area = Field::named("area", say(keys::SUPPORT_AREA));
        let language = Field::named("language", say(keys::SUPPORT_LANGUAGE));
        let channel = Field::named("channel", say(keys::SUPPORT_CHANNEL));
        let audience = Field::named("audience", say(keys::SUPPORT_AUDIENCE));
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
        ]
    }
}

/// "No preference", then the choices that have these names.
fn options(prefix: &str, names: impl Iterator<Item = &'static str>) -> Vec<Choice> {
    let any = Choice::new("", say(keys::SUPPORT_ANY));
    let named = names.map(|name| Choice::new(name, say(Key::of(prefix).join(name))));
    std::iter::once(any).chain(named).collect()
}
