//! The search criteria, each with a button that removes it.

use directory::{Criterion, Wanted, Wish, Wishes, place_meant};
use leptos::prelude::*;

use super::reasons::{language_name, name_of, wish_part};
use crate::browser;
use crate::components::go_to;
use crate::language::{keys, say, say_with};
use crate::memory::Memory;
use crate::navigation::{Navigator, SupportScreen};
use crate::ui::html::div;
use crate::ui::{self, AnyView, IntoAny};

/// The id of the block. The focus moves here when a criterion is removed together with its button.
const ID: &str = "asked";

/// One criterion or wish.
#[derive(Clone, Copy)]
enum Asked {
    Criterion(Criterion),
    Wish(Wish),
}

/// All of them, in the order of the form.
const ALL: [Asked; 9] = [
    Asked::Criterion(Criterion::Need),
    Asked::Criterion(Criterion::Words),
    Asked::Criterion(Criterion::Area),
    Asked::Criterion(Criterion::Language),
    Asked::Criterion(Criterion::Channel),
    Asked::Criterion(Criterion::Audience),
    Asked::Wish(Wish::Age),
    Asked::Wish(Wish::FreeToCall),
    Asked::Wish(Wish::OpenNow),
];

/// What the person searched for, and a link back to the form.
pub fn asked(navigator: Navigator, memory: Memory) -> AnyView {
    let (wanted, wishes) = (memory.wanted.get(), memory.wishes.get());
    let label = |asked: &Asked| asked.label(&wanted, wishes).map(|label| (*asked, label));
    let labels: Vec<(Asked, String)> = ALL.iter().filter_map(label).collect();
    let mut parts = Vec::new();
    if !labels.is_empty() {
        let names: Vec<&str> = labels.iter().map(|(_, label)| label.as_str()).collect();
        parts.push(ui::paragraph(say_with(
            keys::SERVICES_ASKED,
            &[("parts", &names.join(", "))],
        )));
        let button = |(asked, label): &(Asked, String)| {
            let asked = *asked;
            let remove = Callback::new(move |()| asked.remove(memory));
            ui::secondary_button(say_with(keys::SERVICES_WITHOUT, &[("part", label)]), remove)
        };
        let intro = ui::paragraph(say(keys::SERVICES_WITHOUT_INTRO));
        let buttons = ui::button_group(labels.iter().map(button).collect());
        parts.push(ui::group("wm-not-printed", (intro, buttons)));
    }
    let change = go_to(navigator, SupportScreen::Support);
    parts.push(ui::paragraph_of(ui::nav_link(
        say(keys::SERVICES_CHANGE),
        change,
    )));
    div()
        .class("wm-asked")
        .id(ID)
        .attr("tabindex", "-1")
        .child(parts)
        .into_any()
}

impl Asked {
    /// The person's value for it, in words. None if they left it empty.
    fn label(self, wanted: &Wanted, wishes: Wishes) -> Option<String> {
        let non_empty = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        match self {
            Self::Criterion(Criterion::Need) => {
                wanted.need.map(|need| name_of("need.", need.name()))
            }
            Self::Criterion(Criterion::Words) => non_empty(&wanted.words),
            Self::Criterion(Criterion::Area) => non_empty(&place_meant(&wanted.area)),
            Self::Criterion(Criterion::Language) => wanted.language.as_deref().map(language_name),
            Self::Criterion(Criterion::Channel) => {
                wanted.channel.map(|way| name_of("channel.", way.name()))
            }
            Self::Criterion(Criterion::Audience) => {
                wanted.audience.map(|who| name_of("audience.", who.name()))
            }
            Self::Wish(Wish::Age) => wishes
                .age
                .map(|age| say_with(keys::SERVICES_AGE, &[("age", &age.to_string())])),
            Self::Wish(wish @ Wish::FreeToCall) => wishes.is_free_to_call.then(|| wish_part(wish)),
            Self::Wish(wish @ Wish::OpenNow) => wishes.is_open_now.then(|| wish_part(wish)),
        }
    }

    /// Searches without it.
    fn remove(self, memory: Memory) {
        memory.services_shown.set(0);
        memory.wanted.update(|wanted| match self {
            Self::Criterion(Criterion::Need) => wanted.need = None,
            Self::Criterion(Criterion::Words) => wanted.words.clear(),
            Self::Criterion(Criterion::Area) => wanted.area.clear(),
            Self::Criterion(Criterion::Language) => wanted.language = None,
            Self::Criterion(Criterion::Channel) => wanted.channel = None,
            Self::Criterion(Criterion::Audience) => wanted.audience = None,
            Self::Wish(_) => {}
        });
        if let Self::Wish(wish) = self {
            memory.wishes.update(|wishes| match wish {
                Wish::Age => wishes.age = None,
                Wish::FreeToCall => wishes.is_free_to_call = false,
                Wish::OpenNow => wishes.is_open_now = false,
            });
            if wish == Wish::Age {
                memory.age.set(String::new());
            }
        }
        request_animation_frame(|| browser::focus(ID));
    }
}
