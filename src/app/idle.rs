//! Warns two minutes before the session ends, and ends it.

use std::cell::Cell;
use std::time::Duration;

use contract::SessionState;
use leptos::ev::visibilitychange;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::sign_in;
use crate::components::session_warning;
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

/// The warning, shown while the session is about to end.
pub fn warning() -> AnyView {
    let phase = RwSignal::new(Phase::Closed);
    let check = move || {
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
    view.into_any()
}
