//! The messages so far, the oldest first.

use contract::{Message, MessageFrom, MessageList};
use leptos::prelude::*;

use crate::components::words;
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::memory::{Memory, MessageState};
use crate::ui::html::{li, ol, p, strong};
use crate::ui::{self, AnyView, IntoAny, Tone};

/// The fetched messages, and the one that the backend has confirmed since.
pub fn thread(memory: Memory, case_id: String, list: MessageList) -> AnyView {
    let draw = move || {
        let state = memory.message.with(|drafts| drafts.state(&case_id));
        let confirmed = match state {
            MessageState::Confirmed(message) => Some(message),
            _ => None,
        };
        let is_listed = |one: &Message| list.messages.iter().any(|message| message.id == one.id);
        let confirmed = confirmed.filter(|one| !is_listed(one));
        let days = i64::from(list.reply_within_working_days);
        let reply = ui::paragraph(plural(Key::of("messages.reply."), days));
        if list.messages.is_empty() && confirmed.is_none() {
            return (words(keys::MESSAGES_EMPTY), reply).into_any();
        }
        let items: Vec<_> = list.messages.iter().chain(&confirmed).map(item).collect();
        (
            ui::heading(say(keys::MESSAGES_SO_FAR)),
            ol().class("wm-messages").child(items),
            reply,
        )
            .into_any()
    };
    draw.into_any()
}

fn item(message: &Message) -> AnyView {
    let is_mine = message.from == MessageFrom::Me;
    let is_new = !is_mine && !message.seen;
    let from = if is_mine {
        keys::MESSAGES_FROM_ME
    } else {
        keys::MESSAGES_FROM_STAFF
    };
    let who = p()
        .class("wm-messages__who")
        .child(strong().child(say(from)))
        .child(" ")
        .child(is_new.then(|| ui::tag(say(keys::MESSAGES_NEW), Tone::Now)));
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
    li().class("wm-messages__item")
        .child(who)
        .child(p().class("wm-messages__when").child(sent_at(message)))
        .child(text)
        .child(seen)
        .into_any()
}

fn sent_at(message: &Message) -> String {
    let day = date::day_of(message.sent_at);
    let time = date::time(message.sent_at);
    say_with(keys::MESSAGES_AT, &[("day", &day), ("time", &time)])
}
