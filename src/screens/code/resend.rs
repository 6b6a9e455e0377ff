//! The code again, once the wait that the backend asks for is over.

use std::time::Duration;

use contract::reference::normalize;
use contract::{Session, SessionState};
use leptos::prelude::*;

use crate::api::sign_in;
use crate::components::{Form, go_to, wait, words};
use crate::language::{keys, say, say_with, spoken};
use crate::memory::use_memory;
use crate::navigation::{Screen, use_navigator};
use crate::session::Cookie;
use crate::ui::html::div;
use crate::ui::{AnyView, IntoAny};
use crate::{browser, ui};

/// Whether the code can be asked for again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ResendState {
    /// Not known yet.
    Unknown,
    /// Only after this many seconds.
    After(u32),
    /// Yes.
    Now,
    /// It was just asked for again; once more only after this many seconds.
    Sent(u32),
}

/// Offers the code again. After a reload the person must enter the reference again, because nothing is
/// kept on the phone.
pub fn resend(form: Form, cookie: Cookie) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let state = RwSignal::new(ResendState::Unknown);
    let ask_wait = move |waiting, cookie| async move {
        let session = sign_in::session().await.ok();
        let is_out = session
            .as_ref()
            .is_some_and(|session| session.state == SessionState::SignedOut);
        // While the code is on its way, an answer may be of before it or of after it.
        if is_out && cookie == Cookie::Unseen && !form.is_sending_now() {
            form.fail("", say(keys::REFERENCE_COOKIES));
        }
        let wait = session.as_ref().and_then(Session::resend_wait_secs);
        offer_after(state, wait.unwrap_or(0), waiting);
    };
    browser::spawn(ask_wait(ResendState::After, cookie));
    let send = Callback::new(move |()| {
        let Ok(reference) = normalize(&memory.reference.get_untracked()) else {
            navigator.go(Screen::Reference);
            return;
        };
        form.send(
            async move {
                sign_in::ask_for_code(reference, spoken()).await?;
                ask_wait(ResendState::Sent, Cookie::Unseen).await;
                // The pressed button is gone, and the focus with it.
                browser::focus(super::FIELD);
                Ok(())
            },
            |_| "",
        );
    });
    let change = go_to(navigator, Screen::Reference);
    let after = |secs| ui::paragraph(say_with(keys::CODE_RESEND_AFTER, &[("wait", &wait(secs))]));
    let way = move || match state.get() {
        ResendState::Unknown => ().into_any(),
        ResendState::After(secs) => after(secs),
        ResendState::Now => ui::secondary_button(say(keys::CODE_RESEND), send),
        ResendState::Sent(secs) => (words(keys::CODE_RESENT), after(secs)).into_any(),
    };
    (
        div().attr("role", "status").child(way),
        ui::paragraph_of(ui::nav_link(say(keys::CODE_CHANGE_REFERENCE), change)),
    )
        .into_any()
}

/// Offers the code again once the wait is over.
fn offer_after(state: RwSignal<ResendState>, secs: u32, waiting: fn(u32) -> ResendState) {
    let next = if secs == 0 {
        ResendState::Now
    } else {
        waiting(secs)
    };
    if state.try_set(next).is_none() && secs > 0 {
        set_timeout(
            move || {
                // The person may have left the screen.
                let _ = state.try_set(ResendState::Now);
            },
            Duration::from_secs(u64::from(secs)),
        );
    }
}
