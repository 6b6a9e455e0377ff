//! Writes a message. The draft is kept until the backend has it.

use contract::limits::MESSAGE_CHARS_MAX;
use leptos::prelude::*;

use super::send;
use crate::api::ApiError;
use crate::components::{Form, MESSAGE_FIELD, long_text, rich, sentence, too_long, words};
use crate::language::{keys, say};
use crate::memory::{Memory, MessageState};
use crate::ui::{self, AnyView, Bound, Field, IntoAny};

/// The form, with the state of its message.
pub fn write(memory: Memory, case_id: String) -> AnyView {
    let form = Form::new();
    let text = typed_text(memory, case_id.clone());
    let (of_notice, of_status, of_field) = (case_id.clone(), case_id.clone(), case_id.clone());
    let (of_begun, of_danger) = (case_id.clone(), case_id.clone());
    let submit = Callback::new(move |()| match fault(&text.get_untracked()) {
        Some(message) => form.fail(MESSAGE_FIELD, message),
        None => {
            form.show(Vec::new());
            send::press(memory, &case_id);
        }
    });
    let typed_wrong = form.error(MESSAGE_FIELD);
    let error = Signal::derive(move || {
        let state = || memory.message.with(|drafts| drafts.state(&of_field));
        let refused = || match state() {
            MessageState::Refused(ApiError::Rejected(_)) => Some(say(keys::CALLBACK_NOT_ACCEPTED)),
            _ => None,
        };
        typed_wrong.get().or_else(refused)
    });
    let field = Field::named(MESSAGE_FIELD, say(keys::MESSAGES_TEXT_LABEL))
        .hint(say(keys::MESSAGES_TEXT_HINT))
        .error(error);
    let notice = move || notice(memory, &of_notice);
    let status = ui::status(move || {
        say(
            match memory.message.with(|drafts| drafts.state(&of_status)) {
                MessageState::Busy => keys::COMMON_SENDING,
                MessageState::Confirmed(_) => keys::MESSAGES_CONFIRMED,
                _ => return String::new(),
            },
        )
    });
    let begun = move || {
        let is_begun = memory.message.with(|drafts| drafts.is_prepared(&of_begun));
        is_begun.then(|| words(keys::MESSAGES_PREPARED))
    };
    // Whatever the message was about, nobody may wait for an answer in danger.
    let danger = move || {
        let state = memory.message.with(|drafts| drafts.state(&of_danger));
        let is_confirmed = matches!(state, MessageState::Confirmed(_));
        is_confirmed.then(|| ui::paragraph_of(rich(&say(keys::MESSAGES_CONFIRMED_DANGER))))
    };
    let fields = vec![
        begun.into_any(),
        long_text(field, text, MESSAGE_CHARS_MAX),
        notice.into_any(),
    ];
    (
        form.view(fields, say(keys::MESSAGES_SEND), submit),
        ui::group("wm-messages__status", vec![status]),
        danger,
    )
        .into_any()
}

/// The draft in memory. Typing notifies only the readers of the text; everything else is drawn again
/// only when the text becomes equal, or no longer equal, to one that was sent.
fn typed_text(memory: Memory, case_id: String) -> Bound<String> {
    let of_case = case_id.clone();
    Bound::with_trigger(
        move || memory.message.with(|drafts| drafts.text(&of_case)),
        move |text| {
            let has_turned = memory
                .message
                .try_update_untracked(|drafts| drafts.put(&case_id, text));
            if has_turned == Some(true) {
                memory.message.notify();
            }
        },
    )
}

fn fault(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some(say(keys::MESSAGES_TEXT_MISSING));
    }
    too_long(text, MESSAGE_CHARS_MAX)
}

/// Says that the outcome is unknown, or that the backend refused the message.
fn notice(memory: Memory, case_id: &str) -> Option<AnyView> {
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
            return None;
        }
    };
    Some(ui::notification(say(title), true, text))
}
