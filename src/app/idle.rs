//! Warns two minutes before the session ends, and ends it.

use std::time::Duration;

use leptos::ev::visibilitychange;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::session_warning;
use crate::session::{self, Phase};
use crate::ui::{AnyView, IntoAny};
use crate::{browser, ui};

/// How often to check the time left. Timers stop while the phone sleeps, so the time is also checked
/// when the page becomes visible again.
const CHECK_EVERY: Duration = Duration::from_secs(5);

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
            session::end();
        }
    };
    if let Ok(timer) = set_interval_with_handle(check, CHECK_EVERY) {
        on_cleanup(move || timer.clear());
    }
    let shown = window_event_listener(visibilitychange, move |_| check());
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
