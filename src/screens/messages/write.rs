//! Writing a message: kept as it is typed, until the backend has it.

use contract::limits::MESSAGE_CHARS_MAX;
use leptos::prelude::*;

use super::send;
use crate::api::ApiError;
use crate::components::{Form, long_text, sentence, too_long, words};
use crate::language::{keys, say};
use crate::memory::{Memory, MessageState};
use crate::ui::{self, AnyView, Field, IntoAny};

const FIELD: &str = "message";

/// The form, where its message stands, and the button.
pub fn write(memory: Memory, case_id: String) -> AnyView {
    let form = Form::new();
    let text = typing(memory, case_id.clone());
    let (of_notice, of_status, of_field) = (case_id.clone(), case_id.clone(), case_id.clone());
    let submit = Callback::new(move |()| match text.with_untracked(|text| fault(text)) {
        Some(message) => form.fail(FIELD, message),
        None => {
            form.show(Vec::new());
            send::press(memory, &case_id, text.get_untracked());
        }
    });
    let typed_wrong = form.error(FIELD);
    let error = Signal::derive(move || {
        let state = || memory.message.with(|drafts| drafts.state(&of_field));
        let refused = || match state() {
            MessageState::Refused(ApiError::Rejected(_)) => Some(say(keys::CALLBACK_NOT_ACCEPTED)),
            _ => None,
        };
        typed_wrong.get().or_else(refused)
    });
    let field = Field::named(FIELD, say(keys::MESSAGES_TEXT_LABEL))
        .hint(say(keys::MESSAGES_TEXT_HINT))
        .error(error);
    let notice = (move || notice(memory, &of_notice)).into_any();
    let status = ui::status(move || {
        say(
            match memory.message.with(|drafts| drafts.state(&of_status)) {
                MessageState::Busy => keys::COMMON_SENDING,
                MessageState::Confirmed(_) => keys::MESSAGES_CONFIRMED,
                _ => return String::new(),
            },
        )
    });
    let fields = vec![long_text(field, text, MESSAGE_CHARS_MAX), notice];
    vec![
        form.view(fields, say(keys::MESSAGES_SEND), submit),
        ui::group("wm-messages__status", vec![status]),
    ]
    .into_any()
}

/// What is being typed. The memory keeps each letter of it, and takes it away once it is sent.
fn typing(memory: Memory, case_id: String) -> RwSignal<String> {
    let kept = memory
        .message
        .with_untracked(|drafts| drafts.text(&case_id));
    let text = RwSignal::new(kept);
    let of_case = case_id.clone();
    Effect::new(move |_| {
        let typed = text.get();
        let has_turned = memory
            .message
            .try_update_untracked(|drafts| drafts.put(&of_case, typed));
        if has_turned == Some(true) {
            memory.message.notify();
        }
    });
    Effect::new(move |_| {
        let kept = memory.message.with(|drafts| drafts.text(&case_id));
        if text.with_untracked(|text| *text != kept) {
            text.set(kept);
        }
    });
    text
}

fn fault(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some(say(keys::MESSAGES_TEXT_MISSING));
    }
    too_long(text, MESSAGE_CHARS_MAX)
}

/// Says that it is not known whether the backend has the message, or that it did not take it.
fn notice(memory: Memory, case_id: &str) -> AnyView {
    let (state, is_new) = memory
        .message
        .with(|drafts| (drafts.state(case_id), drafts.is_new(case_id)));
    let (title, text) = match state {
        MessageState::Unknown | MessageState::Offline if is_new => (
            keys::MESSAGES_UNKNOWN_TITLE,
            words(keys::MESSAGES_UNKNOWN_CHANGED),
        ),
        MessageState::Unknown | MessageState::Offline | MessageState::SentBefore => (
            keys::MESSAGES_UNKNOWN_TITLE,
            words(keys::MESSAGES_UNKNOWN_TEXT),
        ),
        MessageState::Refused(error) => (keys::MESSAGES_REFUSED, ui::paragraph(sentence(&error))),
        MessageState::Ready | MessageState::Busy | MessageState::Confirmed(_) => {
            return ().into_any();
        }
    };
    ui::notification(say(title), true, text)
}
