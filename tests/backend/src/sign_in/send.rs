//! Sends the code that works now, after the answer: only a reference that somebody has gets a text message.

use contract::{Timestamp, is_night};

use super::code;
use super::kept::Addressee;
use super::rules::{Live, Moment};
use super::text;
use crate::app::App;
use crate::outbox::TextMessage;

/// Now, and whether this person's phone may ring.
pub fn moment(app: &App, addressee: Option<&Addressee>, now: Timestamp) -> Moment {
    let at_night = addressee.is_some_and(|addressee| addressee.codes_at_night);
    Moment {
        now,
        may_ring: at_night || !app.limits().quiet_at_night || !is_night(now),
    }
}

/// Sends it. For a reference that nobody has it does the same work, for nothing.
pub fn text(
    app: &App,
    who: &[u8],
    live: &Live,
    addressee: Option<&Addressee>,
    language: &str,
    now: Timestamp,
) {
    let code = code::compute(&app.code_key, who, live);
    let text = text::with_code(&code, live, language, now);
    if let Some(addressee) = addressee {
        app.outbox.send(TextMessage {
            to: addressee.phone.clone(),
            text,
            sent_at: now,
        });
    }
}
