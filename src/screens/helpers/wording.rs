//! What a helper may see and when they looked, in words.

use contract::{Date, HelperPart, Timestamp};

use crate::language::{Key, date, find, keys, say, say_with};
use crate::ui::{self, AnyView, IntoAny};

/// The name of a part of a case. A value that this version does not know is shown as the backend wrote
/// it.
pub fn part(part: &HelperPart) -> String {
    let known = find(Key::of("helpers.part.").join(part.as_str()));
    known.unwrap_or_else(|| part.as_str().to_owned())
}

/// Everything a helper sees, starting with what is always shown.
pub fn shown(parts: &[HelperPart]) -> AnyView {
    let mut shown = vec![say(keys::HELPERS_ALWAYS).into_any()];
    shown.extend(parts.iter().map(|one| part(one).into_any()));
    ui::list(shown)
}

/// "24 November 2026 at 2:30pm", by the clock in London. `in_words` is that of the days ahead or of past ones.
pub fn moment(at: Timestamp, in_words: fn(Date) -> String) -> String {
    let (day, time) = (in_words(at.in_london().0), date::time(at));
    say_with(keys::HELPERS_AT, &[("day", &day), ("time", &time)])
}
