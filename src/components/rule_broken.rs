//! What to do when a rule of bail, an order or a licence is broken: whom to call, and a message that is begun.

use contract::CaseId;

use super::article::rich;
use super::prepared_message::prepared_message;
use super::words::call;
use crate::language::{keys, say};
use crate::memory::use_memory;
use crate::navigation::Navigator;
use crate::ui::{self, AnyView, IntoAny};

/// Stands beside the rules. `phone` is the number of the people who have the case.
pub fn rule_broken(case_id: &CaseId, phone: Option<&str>, navigator: Navigator) -> AnyView {
    let text = say(keys::RULE_BROKEN_TEXT);
    let write = prepared_message(use_memory(), navigator, case_id.clone(), text);
    let line = |text: String| ui::paragraph_of(rich(&text));
    let parts = (
        line(say(keys::RULE_BROKEN_NOW)),
        line(say(keys::RULE_BROKEN_LATER)),
        phone.map(call).map(ui::paragraph_of),
        ui::paragraph_of(ui::nav_link(say(keys::RULE_BROKEN_WRITE), write)),
    );
    ui::details(say(keys::RULE_BROKEN_HEADING), parts.into_any())
}
