//! Makes a link to any search, for the website of a charity.

use directory::{Audience, Channel, Need, Wanted, boroughs, languages};
use leptos::prelude::*;

use super::super::services::{language_name, name_of};
use super::{choices, copyable_text, link_to};
use crate::components::words;
use crate::language::{Key, keys, say};
use crate::navigation::SAFETY_LINK;
use crate::ui::{self, AnyView, Choice, Field, IntoAny};

/// The search that the link will run.
#[derive(Clone, Copy, Default)]
struct Chosen {
    need: RwSignal<String>,
    area: RwSignal<String>,
    language: RwSignal<String>,
    channel: RwSignal<String>,
    audience: RwSignal<String>,
}

impl Chosen {
    fn wanted(self) -> Wanted {
        Wanted {
            need: Need::named(&self.need.get()),
            area: self.area.get(),
            language: Some(self.language.get()).filter(|code| !code.is_empty()),
            channel: Channel::named(&self.channel.get()),
            audience: Audience::named(&self.audience.get()),
            ..Wanted::default()
        }
    }
}

/// Makes a link, which changes with each choice.
pub fn link_builder_screen() -> AnyView {
    let chosen = Chosen::default();
    let link = Callback::new(move |()| link_to(&chosen.wanted().to_fragment()));
    let field = |id, label: Key, choices: Vec<Choice>, value: RwSignal<String>| {
        ui::select(Field::named(id, say(label)), choices, value.into())
    };
    let of = |prefix: &'static str| move |name: &str| name_of(prefix, name);
    let needs = choices(Need::ALL.iter().map(|need| need.name()), of("need."));
    let areas = choices(boroughs(), str::to_owned);
    let spoken = choices(languages(), language_name);
    let channels = choices(Channel::ALL.iter().map(|way| way.name()), of("channel."));
    let audiences = choices(Audience::ALL.iter().map(|who| who.name()), of("audience."));
    (
        words(keys::LINK_BUILDER_INTRO),
        field("link-need", keys::LINK_BUILDER_NEED, needs, chosen.need),
        field("link-area", keys::LINK_BUILDER_AREA, areas, chosen.area),
        field(
            "link-language",
            keys::LINK_BUILDER_LANGUAGE,
            spoken,
            chosen.language,
        ),
        field(
            "link-channel",
            keys::LINK_BUILDER_CHANNEL,
            channels,
            chosen.channel,
        ),
        field(
            "link-audience",
            keys::LINK_BUILDER_AUDIENCE,
            audiences,
            chosen.audience,
        ),
        copyable_text::copyable_link(link),
        ui::heading(say(keys::LINK_BUILDER_SAFETY)),
        ui::paragraph(say(keys::LINK_BUILDER_SAFETY_USE)),
        ui::paragraph(link_to(SAFETY_LINK)),
    )
        .into_any()
}
