//! After a reload, continues where the person was with signing in. Any other way back begins anew.

use contract::{Session, SessionState};
use leptos::task::spawn_local;

use super::link::Standing;
use crate::api::sign_in;
use crate::memory::Memory;
use crate::navigation::{Navigator, Screen};
use crate::screens;

/// Continues with the session, unless a link led elsewhere. Someone who has moved on before the backend
/// says how it stands stays where they are.
pub fn resume(standing: Standing, navigator: Navigator, memory: Memory) {
    spawn_local(async move {
        let session = match standing {
            Standing::Known(session) => session,
            Standing::Unknown if is_at_start(navigator) => sign_in::standing().await.ok(),
            Standing::Unknown => None,
        };
        match session {
            Some(session) if is_at_start(navigator) => go_on(&session, navigator, memory),
            _ => {}
        }
    });
}

fn is_at_start(navigator: Navigator) -> bool {
    navigator.screen_now() == Some(Screen::Start)
}

fn go_on(session: &Session, navigator: Navigator, memory: Memory) {
    if session.state == SessionState::SignedIn {
        screens::Part::SignedIn.fetch_early();
        screens::enter(session, navigator, memory);
    } else if session.state == SessionState::CodeSent {
        navigator.restart(Screen::way_to_code());
    }
}
