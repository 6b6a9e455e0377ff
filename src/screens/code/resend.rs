//! Another code, once the wait that the backend asks for is over.

use std::time::Duration;

use contract::Session;
use contract::reference::normalize;
use leptos::prelude::*;

use crate::api::sign_in;
use crate::components::{Form, go_to, wait, words};
use crate::language::{keys, say, say_with, spoken};
use crate::memory::use_memory;
use crate::navigation::{Screen, use_navigator};
use crate::ui::html::div;
use crate::ui::{AnyView, IntoAny};
use crate::{browser, ui};

/// Where asking again stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    /// Nothing is known yet.
    Unknown,
    /// A new code can be had after so many seconds.
    After(u32),
    /// A new code can be had.
    Now,
    /// A new code was just sent; the next one can be had after so many seconds.
    Sent(u32),
}

/// The way to another code. After the page was loaded again the reference is asked for once more,
/// because nothing is kept on the phone.
pub fn resend(form: Form) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let stand = RwSignal::new(Stand::Unknown);
    let look = move |waiting| async move {
        let wait = sign_in::session().await.ok().as_ref().and_then(wait_of);
        begin(stand, wait.unwrap_or(0), waiting);
    };
    browser::spawn(look(Stand::After));
    let send = Callback::new(move |()| {
        let Ok(reference) = normalize(&memory.reference.get_untracked()) else {
            navigator.go(Screen::Reference);
            return;
        };
        form.send(
            async move {
                sign_in::ask_for_code(reference, spoken()).await?;
                look(Stand::Sent).await;
                // The button that was pressed is gone, and the focus with it.
                browser::focus(super::FIELD);
                Ok(())
            },
            |_| "",
        );
    });
    let change = go_to(navigator, Screen::Reference);
    let after = |secs| ui::paragraph(say_with(keys::CODE_RESEND_AFTER, &[("wait", &wait(secs))]));
    let way = move || match stand.get() {
        Stand::Unknown => ().into_any(),
        Stand::After(secs) => after(secs),
        Stand::Now => ui::secondary_button(say(keys::CODE_RESEND), send),
        Stand::Sent(secs) => (words(keys::CODE_RESENT), after(secs)).into_any(),
    };
    (
        div().attr("role", "status").child(way),
        ui::paragraph_of(ui::nav_link(say(keys::CODE_CHANGE_REFERENCE), change)),
    )
        .into_any()
}

/// Waits, and then offers another code.
fn begin(stand: RwSignal<Stand>, secs: u32, waiting: fn(u32) -> Stand) {
    let next = if secs == 0 { Stand::Now } else { waiting(secs) };
    if stand.try_set(next).is_none() && secs > 0 {
        set_timeout(
            move || {
                // The person may have left the screen.
                let _ = stand.try_set(Stand::Now);
            },
            Duration::from_secs(u64::from(secs)),
        );
    }
}

/// How many seconds until a new code may be asked for, by the server's clock alone.
fn wait_of(session: &Session) -> Option<u32> {
    u32::try_from(session.resend_after?.0 - session.now.0).ok()
}
