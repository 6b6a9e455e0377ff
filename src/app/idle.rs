//! Tells the backend that the person is there, warns two minutes before the session ends, and ends it.

use std::cell::Cell;
use std::time::Duration;

use contract::SessionState;
use js_sys::Date;
use leptos::ev::visibilitychange;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::sign_in;
use crate::components::session_warning;
use crate::memory::Memory;
use crate::navigation::Navigator;
use crate::session::{self, Phase};
use crate::ui::{AnyView, IntoAny};
use crate::{browser, ui};

/// How often to check the time left. Timers stop while the phone sleeps, so the time is also checked
/// when the page becomes visible again.
const CHECK_EVERY: Duration = Duration::from_secs(5);

/// Has the backend say whether the session has ended: a phone's clock may jump. Without an answer the time by
/// this phone counts.
fn ask() {
    thread_local! {
        static IS_ASKING: Cell<bool> = const { Cell::new(false) };
    }
    if IS_ASKING.replace(true) {
        return;
    }
    spawn_local(async {
        let answer = sign_in::session().await;
        IS_ASKING.set(false);
        if session::current().is_none() {
            return;
        }
        match answer {
            Ok(session) if session.state == SessionState::SignedIn => {
                session::begin(&session);
            }
            Err(_) if session::phase() != Phase::Ended => {}
            _ => session::end(),
        }
    });
}

/// What shows that somebody is there.
const SIGNS: [&str; 4] = ["keydown", "input", "click", "scroll"];

/// Notes when the person was there last; returns when that was, in milliseconds.
fn follow_signs() -> StoredValue<f64> {
    let there_at = StoredValue::new(0.0);
    for sign in SIGNS {
        let seen = window_event_listener_untyped(sign, move |_| {
            let _ = there_at.try_set_value(Date::now());
        });
        on_cleanup(move || seen.remove());
    }
    there_at
}

/// The warning, shown while the session is about to end.
pub fn warning(navigator: Navigator, memory: Memory) -> AnyView {
    let phase = RwSignal::new(Phase::Closed);
    let (there_at, told_at) = (follow_signs(), StoredValue::new(0.0));
    let tell = move || {
        // Each call of a helper counts as a look at the case.
        let is_helper = memory.helping.with_untracked(|one| one.access.is_some());
        let is_time = session::should_be_told(there_at.get_value(), told_at.get_value());
        if is_time && (!is_helper || session::phase() == Phase::EndsSoon) {
            told_at.set_value(Date::now());
            spawn_local(async {
                if let Ok(signed_in) = session::handle() {
                    // Without an answer the next sign of the person has it told again.
                    let _ = signed_in.stay().await;
                }
            });
        }
    };
    let check = move || {
        if there_at.try_get_value().is_some() {
            tell();
        }
        let now = session::phase();
        if phase
            .try_get_untracked()
            .is_some_and(|before| before != now)
        {
            phase.set(now);
        }
        if now == Phase::Ended {
            ask();
        }
    };
    if let Ok(timer) = set_interval_with_handle(check, CHECK_EVERY) {
        on_cleanup(move || timer.clear());
    }
    // A tab may have been asleep while the session ended elsewhere.
    let shown = window_event_listener(visibilitychange, move |_| {
        check();
        if browser::is_visible() && session::current().is_some() {
            ask();
        }
    });
    on_cleanup(move || shown.remove());
    // On the next screen, nobody may be signed in any more.
    Effect::new(move |_| {
        navigator.follow();
        check();
    });
    let stay = Callback::new(move |()| {
        spawn_local(async move {
            // Any answer of the backend restarts the idle time; without one the warning stays.
            if let Ok(signed_in) = session::handle()
                && signed_in.stay().await.is_ok()
            {
                browser::focus(ui::HEADING);
                check();
            }
        });
    });
    let view = move || {
        let ends_soon = phase.get() == Phase::EndsSoon;
        ends_soon.then(|| session_warning(session::can_stay().then_some(stay)))
    };
    // Always on the page: Orca says nothing of an alert that comes inside something else that comes.
    ui::group("wm-ending", view.into_any())
}
