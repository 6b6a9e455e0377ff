//! The messages of a case, and writing one.

mod send;
mod thread;
mod write;

use contract::{CaseId, MessageList};
use leptos::prelude::*;

use crate::api::ApiError;
use crate::components::{load, rich, texts};
use crate::language::{Key, keys, plural, say};
use crate::memory::{Memory, use_memory};
use crate::ui::{AnyView, IntoAny};
use crate::{session, ui};

/// The messages of a case. One can be written even while they do not load.
pub fn messages_screen(case_id: CaseId) -> AnyView {
    let memory = use_memory();
    memory
        .message
        .update(|drafts| drafts.open(case_id.as_str()));
    let left = case_id.clone();
    on_cleanup(move || {
        // The app may be gone.
        let _ = memory
            .message
            .try_update_untracked(|drafts| drafts.leave(left.as_str()));
    });
    let (wanted, of_case) = (case_id.clone(), case_id.clone());
    let reply_days = RwSignal::new(None);
    let messages = load(
        move || fetch(wanted.clone()),
        move |list: MessageList| {
            note_seen(memory, &of_case);
            reply_days.set(Some(i64::from(list.reply_within_working_days)));
            thread::thread(memory, of_case.clone().into(), list.messages)
        },
    );
    (
        messages,
        ui::heading(say(keys::MESSAGES_WRITE)),
        before(reply_days),
        write::write(memory, case_id.into()),
    )
        .into_any()
}

/// What becomes of a message, said before it is written: who reads it, when they answer, and what it is not for.
fn before(reply_days: RwSignal<Option<i64>>) -> AnyView {
    let told = texts(Key::of("messages.before."));
    let reply = move || {
        let days = reply_days.get()?;
        Some(ui::paragraph(plural(Key::of("messages.reply."), days)))
    };
    (
        told.into_iter().map(ui::paragraph).collect::<Vec<_>>(),
        reply,
        ui::inset(ui::paragraph_of(rich(&say(keys::MESSAGES_EMERGENCY)))),
    )
        .into_any()
}

async fn fetch(case_id: CaseId) -> Result<MessageList, ApiError> {
    session::handle()?.messages(&case_id).await
}

/// The case in memory no longer counts them as new.
fn note_seen(memory: Memory, case_id: &CaseId) {
    memory.case.update(|case| {
        if let Some(case) = case.as_mut().filter(|case| case.id == *case_id) {
            case.unread_messages = 0;
        }
    });
}
