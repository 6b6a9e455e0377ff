//! The messages so far, the oldest first.

use contract::{Message, MessageFrom, MessageList};
use leptos::prelude::*;

use crate::components::words;
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::memory::{Memory, MessageState};
use crate::ui::{self, Tone, el};
use crate::ui::{ToView, View};

/// The messages that were fetched, and the one that the backend has confirmed since.
pub fn thread(memory: Memory, case_id: String, list: MessageList) -> View {
    ui::live(move || {
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
            return vec![words(keys::MESSAGES_EMPTY), reply].view();
        }
        let items = list.messages.iter().chain(&confirmed).map(item).collect();
        vec![
            ui::heading(say(keys::MESSAGES_SO_FAR)),
            el("ol", "wm-messages").children(items).any(),
            reply,
        ]
        .view()
    })
}

fn item(message: &Message) -> View {
    let is_mine = message.from == MessageFrom::Me;
    let from = if is_mine {
        keys::MESSAGES_FROM_ME
    } else {
        keys::MESSAGES_FROM_STAFF
    };
    let who = el("p", "wm-messages__who")
        .child(el("strong", "").text(&say(from)).any())
        .text(" ");
    let is_new = !is_mine && !message.seen;
    let who = if is_new {
        who.child(ui::tag(say(keys::MESSAGES_NEW), Tone::Now))
    } else {
        who
    };
    let seen = if message.seen {
        keys::MESSAGES_READ
    } else {
        keys::MESSAGES_NOT_READ
    };
    let text = el("p", "govuk-body wm-messages__text").text(&message.text);
    let seen = el("p", "wm-messages__when").text(&say(seen)).any();
    let item = el("li", "wm-messages__item")
        .child(who.any())
        .child(el("p", "wm-messages__when").text(&sent_at(message)).any())
        .child(text.any());
    if is_mine {
        item.child(seen).any()
    } else {
        item.any()
    }
}

fn sent_at(message: &Message) -> String {
    let day = date::long(message.sent_at.in_london().0);
    let time = date::time(message.sent_at);
    say_with(keys::MESSAGES_AT, &[("day", &day), ("time", &time)])
}
