//! Takes over from the first screens of the page, which the shell works until then (`shell/first.js`).

use std::cell::RefCell;

use contract::reference::{looks_like_incident, normalize};
use contract::{Session, SessionState};
use wasm_bindgen::prelude::Closure;

use super::link::{Link, Standing};
use crate::api::sign_in;
use crate::navigation::Screen;
use crate::{browser, screens};

thread_local! {
    /// The session of a person who has done nothing yet.
    static FOUND: RefCell<Option<Session>> = const { RefCell::new(None) };
}

/// Whether the shell shows one of the first screens.
pub fn is_shown() -> bool {
    !browser::shell("first", "").is_empty()
}

/// Tells the shell that the app can take over. From then on it does so when the shell asks for it, or
/// when there is a session to go on with.
pub fn wait(draw: fn(Link, String, String)) {
    let draw = Closure::<dyn FnMut(String, String, String)>::new(
        move |at: String, reference: String, code: String| {
            draw(link_to(&at), reference, code);
        },
    );
    browser::give_shell("draw", &draw.into_js_value());
    let early = Closure::<dyn FnMut()>::new(|| screens::Part::SignedIn.fetch_early());
    browser::give_shell("early", &early.into_js_value());
    let is_incident = Closure::<dyn FnMut(String) -> bool>::new(|typed: String| {
        normalize(&typed).is_ok_and(|text| looks_like_incident(&text))
    });
    browser::give_shell("isIncident", &is_incident.into_js_value());
    browser::shell("ready", "");
    browser::spawn(async {
        let session = sign_in::standing().await.ok();
        if session
            .as_ref()
            .is_some_and(|session| session.state != SessionState::SignedOut)
        {
            FOUND.set(session);
            browser::shell("goOn", "");
        }
    });
}

fn link_to(at: &str) -> Link {
    let mut trail = Screen::way_to_code();
    trail.truncate(match at {
        "code" => 3,
        "reference" => 2,
        _ => 1,
    });
    Link {
        trail,
        session: Standing::Known(FOUND.take()),
        ..Link::read("")
    }
}
