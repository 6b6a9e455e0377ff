//! The search form for support services. Every field is optional.

mod count;

use directory::{Audience, Channel, Need, Wanted, Wishes, languages};
use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use super::services::{expect_loss, fetch, list_link};
use crate::components::{Form, rich, words};
use crate::language::{Key, keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{SupportScreen, use_navigator};
use crate::ui::{self, AnyView, Bound, Choice, Field, IntoAny, Typed};

/// The id of the field for the age.
const AGE: &str = "age";
/// The highest age that is accepted.
const AGE_MAX: u16 = 130;
/// The values of the checkboxes for wishes.
const FREE: &str = "free";
const OPEN: &str = "open";

/// The search form. The search runs on the phone: nothing entered here is sent.
pub fn support_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    read_link(memory);
    let is_bereaved = expect_loss(memory);
    let form = Form::new();
    let count = RwSignal::new(String::new());
    // Not a copy of a value: it counts once per change for all who show the count, because counting
    // searches all services.
    Effect::new(move |_| {
        memory.wanted.track();
        memory.wishes.track();
        memory.feeds.track();
        count.set(count::in_words(memory));
    });
    // With the services at hand, the count follows at once. If they fail to load, the next screen says
    // so.
    spawn_local_scoped_with_cancellation(async move {
        let _ = fetch(memory).await;
    });
    let submit = Callback::new(move |()| {
        if memory.age.with_untracked(|typed| age_in(typed)).is_none() {
            form.fail(AGE, say(keys::SUPPORT_AGE_WRONG));
            return;
        }
        memory.services_shown.set(0);
        navigator.go(SupportScreen::Services);
    });
    let mut fields = fields(memory, form, count, is_bereaved);
    fields.push(count::count(count));
    fields.push(ui::announced_when_paused(move || count.get()));
    (
        ui::paragraph_of(rich(&say(keys::SUPPORT_DANGER))),
        words(keys::SUPPORT_INTRO),
        form.view(fields, say(keys::SUPPORT_FIND), submit),
        list_link(navigator),
    )
        .into_any()
}

/// Takes over the search that a link led to.
fn read_link(memory: Memory) {
    let link = memory.search_link.get_untracked();
    if !link.is_empty() {
        memory.search_link.set(String::new());
        memory.wanted.set(Wanted::from_link(&link));
    }
}

/// Some(None) for an empty field. None if the text is not an age.
fn age_in(typed: &str) -> Option<Option<u16>> {
    match typed.trim() {
        "" => Some(None),
        typed => typed.parse().ok().filter(|age| *age <= AGE_MAX).map(Some),
    }
}

/// The values of the fields, in memory.
struct Answers {
    need: Bound<String>,
    words: Bound<String>,
    area: Bound<String>,
    language: Bound<String>,
    channel: Bound<String>,
    audience: Bound<String>,
    age: Bound<String>,
    wishes: Bound<Vec<String>>,
}

impl Answers {
    fn of(memory: Memory) -> Self {
        Self {
            need: Bound::part_of(
                memory.wanted,
                |wanted| wanted.need.map_or("", Need::name).to_owned(),
                |wanted, name| wanted.need = Need::named(&name),
            ),
            words: Bound::part_of(
                memory.wanted,
                |wanted| wanted.words.clone(),
                |wanted, words| wanted.words = words,
            ),
            area: Bound::part_of(
                memory.wanted,
                |wanted| wanted.area.clone(),
                |wanted, area| wanted.area = area,
            ),
            language: Bound::part_of(
                memory.wanted,
                |wanted| wanted.language.clone().unwrap_or_default(),
                |wanted, code| wanted.language = Some(code).filter(|code| !code.is_empty()),
            ),
            channel: Bound::part_of(
                memory.wanted,
                |wanted| wanted.channel.map_or("", Channel::name).to_owned(),
                |wanted, name| wanted.channel = Channel::named(&name),
            ),
            audience: Bound::part_of(
                memory.wanted,
                |wanted| wanted.audience.map_or("", Audience::name).to_owned(),
                |wanted, name| wanted.audience = Audience::named(&name),
            ),
            age: age(memory),
            wishes: Bound::part_of(memory.wishes, chosen_wishes, choose_wishes),
        }
    }
}

/// The age as typed. Only a valid one is searched for.
fn age(memory: Memory) -> Bound<String> {
    Bound::new(
        move || memory.age.get(),
        move |typed| {
            let age = age_in(&typed).flatten();
            memory.wishes.update(|wishes| wishes.age = age);
            memory.age.set(typed);
        },
    )
}

fn chosen_wishes(wishes: &Wishes) -> Vec<String> {
    let free = wishes.is_free_to_call.then_some(FREE);
    let open = wishes.is_open_now.then_some(OPEN);
    free.into_iter().chain(open).map(str::to_owned).collect()
}

fn choose_wishes(wishes: &mut Wishes, chosen: Vec<String>) {
    let has = |name: &str| chosen.iter().any(|wish| wish == name);
    wishes.is_free_to_call = has(FREE);
    wishes.is_open_now = has(OPEN);
}

fn fields(memory: Memory, form: Form, count: RwSignal<String>, is_bereaved: bool) -> Vec<AnyView> {
    let answers = Answers::of(memory);
    let mut needs = Need::ALL.to_vec();
    if is_bereaved {
        needs.sort_by_key(|need| *need != Need::Bereaved);
    }
    let needs = needs.iter().map(|need| need.name());
    let needs = needs.map(|name| Choice::new(name, say(Key::of("need.").join(name).join(".own"))));
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
            answers.need,
        ),
        ui::text_input(
            words.hint(say(keys::SUPPORT_WORDS_HINT)),
            Typed::Words,
            answers.words,
        ),
        count::count(count),
        ui::text_input(
            area.hint(say(keys::SUPPORT_AREA_HINT)),
            Typed::Words,
            answers.area,
        ),
        ui::select(
            language,
            options("support.language.", languages()),
            answers.language,
        ),
        ui::select(channel, options("channel.", channels), answers.channel),
        ui::select(audience, options("audience.", audiences), answers.audience),
        ui::text_input(age.error(form.error(AGE)), Typed::Number, answers.age),
        ui::checkboxes(
            Field::named("wishes", say(keys::SUPPORT_WISHES)),
            vec![
                Choice::new(FREE, say(keys::SUPPORT_WISH_FREE)),
                Choice::new(OPEN, say(keys::SUPPORT_WISH_OPEN))
                    .hint(say(keys::SUPPORT_WISH_OPEN_HINT)),
            ],
            answers.wishes,
        ),
    ]
}

/// "No preference", then a choice for each name.
fn options(prefix: &str, names: impl Iterator<Item = &'static str>) -> Vec<Choice> {
    let any = Choice::new("", say(keys::SUPPORT_ANY));
    let named = names.map(|name| Choice::new(name, say(Key::of(prefix).join(name))));
    std::iter::once(any).chain(named).collect()
}
