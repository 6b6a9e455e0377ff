//! After a reload, continues where the person was with signing in.

use contract::SessionState;

use crate::api::sign_in;
use crate::memory::Memory;
use crate::navigation::{Navigator, Screen};
use crate::screens;

/// Asks the backend for the session, unless a link led elsewhere. Someone who has moved on before the
/// answer comes stays where they are.
pub fn resume(navigator: Navigator, memory: Memory) {
    if navigator.screen_now() != Some(Screen::Start) {
        return;
    }
    leptos::task::spawn_local(async move {
        let Ok(answer) = sign_in::session().await else {
            return;
        };
        if navigator.screen_now() != Some(Screen::Start) {
            return;
        }
        if answer.state == SessionState::SignedIn {
            screens::Part::SignedIn.fetch_early();
            screens::enter(&answer, navigator, memory).await;
        } else if answer.state == SessionState::CodeSent {
            navigator.restart(vec![Screen::Start, Screen::Reference, Screen::Code]);
        }
    });
}
