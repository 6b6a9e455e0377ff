//! The messages so far: the newest last, where the next one is written. Older ones open on request.

use contract::{Message, MessageFrom};
use leptos::prelude::*;

use crate::browser;
use crate::components::{one_line, words};
use crate::language::{Key, date, find, keys, plural, say, say_with};
use crate::memory::{Memory, MessageState};
use crate::ui::html::{li, ol, p, strong};
use crate::ui::{self, AnyView, IntoAny, Tone};

/// How many are shown before the person asks for the rest; every new one is.
const SHOWN_AT_ONCE: usize = 2;
/// The id of the first that the person has not seen.
const FIRST_NEW: &str = "first-new";

/// The fetched messages, and the one that the backend has confirmed since.
pub fn thread(memory: Memory, case_id: String, messages: Vec<Message>) -> AnyView {
    let first_new = messages.iter().position(is_new);
    let shown_from = messages.len().saturating_sub(SHOWN_AT_ONCE);
    let shown_from = first_new.map_or(shown_from, |first| shown_from.min(first));
    let draw = move || {
        let state = memory.message.with(|drafts| drafts.state(&case_id));
        let confirmed = match state {
            MessageState::Confirmed(message) => Some(message),
            _ => None,
        };
        let is_listed = |one: &Message| messages.iter().any(|message| message.id == one.id);
        let confirmed = confirmed.filter(|one| !is_listed(one));
        if messages.is_empty() && confirmed.is_none() {
            return words(keys::MESSAGES_EMPTY);
        }
        let (older, latest) = messages.split_at(shown_from);
        let list = |items: Vec<AnyView>| ol().class("wm-messages").child(items).into_any();
        let older = (!older.is_empty()).then(|| {
            let count = i64::try_from(older.len()).unwrap_or(i64::MAX);
            let items = older.iter().map(|one| item(one, None));
            let name = plural(Key::of("messages.older."), count);
            ui::details(name, list(items.collect()))
        });
        let first = first_new.map(|first| first - shown_from);
        let latest = latest.iter().chain(&confirmed).enumerate();
        let latest = latest.map(|(nth, one)| {
            let id = (first == Some(nth)).then_some(FIRST_NEW);
            item(one, id)
        });
        (
            to_new(messages.iter().filter(|one| is_new(one)).count()),
            ui::heading(say(keys::MESSAGES_SO_FAR)),
            older,
            list(latest.collect()),
        )
            .into_any()
    };
    draw.into_any()
}

/// A link to the first new message. None if there is none.
fn to_new(count: usize) -> Option<AnyView> {
    let count = i64::try_from(count).ok().filter(|count| *count > 0)?;
    let go = Callback::new(|()| browser::focus(FIRST_NEW));
    let link = ui::nav_link(plural(Key::of("messages.to-new."), count), go);
    Some(ui::paragraph_of(link))
}

fn is_mine(message: &Message) -> bool {
    message.from == MessageFrom::Me
}

fn is_new(message: &Message) -> bool {
    !is_mine(message) && !message.seen
}

fn item(message: &Message, id: Option<&'static str>) -> AnyView {
    let is_mine = is_mine(message);
    let who = p()
        .class("wm-messages__who")
        .child(strong().attr("dir", "auto").child(from(message)))
        .child(" ")
        .child(is_new(message).then(|| ui::tag(say(keys::MESSAGES_NEW), Tone::Now)));
    let seen = if message.seen {
        keys::MESSAGES_READ
    } else {
        keys::MESSAGES_NOT_READ
    };
    let text = p()
        .class("govuk-body wm-messages__text")
        .attr("dir", "auto")
        .child(&message.text);
    let seen = is_mine.then(|| p().class("wm-messages__when").child(say(seen)));
    li().class(if is_mine {
        "wm-messages__item wm-messages__mine"
    } else {
        "wm-messages__item"
    })
    .attr("id", id)
    .attr("tabindex", id.map(|_| "-1"))
    .child(who)
    .child(p().class("wm-messages__when").child(sent_at(message)))
    .child(text)
    .child(seen)
    .into_any()
}

/// Who wrote it: by name, by the kind of office, or by both; if neither is known, the people who have the case.
fn from(message: &Message) -> String {
    if is_mine(message) {
        return say(keys::MESSAGES_FROM_ME);
    }
    let person = message.person.clone();
    let person = person.filter(|name| !name.trim().is_empty());
    let office = message.office.as_ref();
    let office = office.and_then(|office| find(Key::of("owner.").join(office.as_str())));
    let known = one_line([person, office]);
    if known.is_empty() {
        return say(keys::MESSAGES_FROM_STAFF);
    }
    say_with(keys::MESSAGES_FROM_NAMED, &[("name", &known)])
}

fn sent_at(message: &Message) -> String {
    let day = date::day_of(message.sent_at);
    let time = date::time(message.sent_at);
    say_with(keys::MESSAGES_AT, &[("day", &day), ("time", &time)])
}
