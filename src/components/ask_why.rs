//! A link to a prepared message that asks why something was late.

use casework::{Entry, Told};
use contract::CaseId;

use super::milestone_words::milestone_name;
use super::prepared_message::prepared_message;
use crate::language::{date, keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::Navigator;
use crate::ui::{self, AnyView};

/// Asks why the person was not told in time, or why the thing was not done in time.
pub fn ask_why(entry: &Entry, told: &Told, case_id: &CaseId, navigator: Navigator) -> AnyView {
    let about = [
        ("what", milestone_name(&entry.what)),
        ("by", date::past(told.by)),
        ("code", told.edition.clone()),
    ];
    let (name, text) = if told.is_done {
        (keys::RIGHT_ASK_DONE, keys::RIGHT_ASK_DONE_TEXT)
    } else {
        (keys::RIGHT_ASK, keys::RIGHT_ASK_TEXT)
    };
    let about = about.each_ref().map(|(name, text)| (*name, text.as_str()));
    let text = say_with(text, &about);
    let ask = prepared_message(use_memory(), navigator, case_id.clone(), text);
    ui::paragraph_of(ui::nav_link(say(name), ask))
}
