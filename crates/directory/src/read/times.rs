//! Reads weekdays and times of day as feeds write them. What is unclear is not read.

use crate::hours::{DAY_SECS, Span};

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
/// Words for several days.
const DAYS: [(&str, std::ops::Range<u8>); 6] = [
    ("daily", 0..7),
    ("everyday", 0..7),
    ("weekdays", 0..5),
    ("weekday", 0..5),
    ("weekends", 5..7),
    ("weekend", 5..7),
];
/// How people write a range of days, and how lists of them are parted.
const TO: [&str; 6] = [" to ", " thru ", " through ", " until ", " - ", "–"];

/// Weekdays with their ordinals: `MO` is (0, 0), `-1FR` is (-1, 4), `Mon-Fri` is five of them. `None` if any is
/// unclear.
pub fn weekdays(byday: &str) -> Option<Vec<(i8, u8)>> {
    let mut text = byday
        .to_ascii_lowercase()
        .replace(['[', ']', '"', '\''], "");
    text = text
        .replace(['\u{2010}', '\u{2011}', '\u{2012}', '—'], "-")
        .replace("every day", "daily");
    for to in TO {
        text = text.replace(to, "-");
    }
    let parts = text.split([',', ' ', ';', '/', '|', '&', '\n']);
    let mut days = Vec::new();
    for part in parts.filter(|part| !matches!(*part, "" | "and")) {
        let several = DAYS.iter().find(|(name, _)| *name == part);
        if let Some((_, range)) = several {
            days.extend(range.clone().map(|day| (0, day)));
        } else if let Some((from, to)) = part.split_once('-').filter(|(from, _)| !from.is_empty()) {
            let (from, to) = (weekday(from)?, weekday(to)?);
            // "SA-MO" goes on in the next week.
            let len = (to + 7 - from) % 7;
            days.extend((0..=len).map(|day| (0, (from + day) % 7)));
        } else {
            let name =
                part.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
            let count = part.get(..part.len() - name.len())?;
            let nth = if count.is_empty() {
                0
            } else {
                count.parse().ok()?
            };
            days.push((nth, weekday(name)?));
        }
    }
    Some(days)
}

/// The weekday that a word begins: "mo", "thurs", "fridays".
fn weekday(word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.');
    let is_it = |name: &&str| {
        word.len() > 1 && (name.starts_with(word) || word.strip_suffix('s') == Some(name))
    };
    let at = WEEKDAYS.iter().position(is_it)?;
    u8::try_from(at).ok()
}

/// From `09:00` to `17:30`. Equal times mean all day; an end before the start is past midnight.
pub fn span(opens: &str, closes: &str) -> Option<Span> {
    let ((from, _), (to, is_sure)) = (time(opens)?, time(closes)?);
    let from = from % DAY_SECS;
    // Feeds write 23:59 where they mean midnight.
    let to = if to >= DAY_SECS - 60 { DAY_SECS } else { to };
    // "9:00" to "5:00" is an afternoon that lacks its "pm".
    let is_clear = to >= from || to == 0 || is_sure || from > DAY_SECS / 2;
    is_clear.then_some((from, if to <= from { to + DAY_SECS } else { to }))
}

/// Seconds since midnight, and whether they are surely meant so: with am or pm, or two digits for the hour.
/// Ignores a zone after the time: feeds mean the clock on the wall.
fn time(text: &str) -> Option<(u32, bool)> {
    let text = text.trim().to_ascii_lowercase();
    match text.as_str() {
        "midnight" => return Some((0, true)),
        "noon" | "midday" | "12 noon" => return Some((DAY_SECS / 2, true)),
        _ => {}
    }
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (hour, rest) = text.split_at_checked(digits(&text))?;
    let len = hour.len();
    let hour: u32 = hour.parse().ok().filter(|_| len < 3)?;
    let after = rest.strip_prefix([':', '.']);
    let (minute, rest) = match after {
        Some(after) => after.split_at_checked(2)?,
        None => ("00", rest),
    };
    let minute: u32 = minute.parse().ok().filter(|minute| *minute < 60)?;
    let rest = rest
        .strip_prefix(':')
        .and_then(|seconds| seconds.get(2..))
        .unwrap_or(rest);
    let half = rest.replace(['.', ' ', '\u{a0}', '\u{202f}'], "");
    let hour = match half.as_str() {
        "am" | "a" if hour < 13 => hour % 12,
        "pm" | "p" if hour < 13 && hour > 0 => hour % 12 + 12,
        "pm" if hour < 24 => hour,
        // Without minutes or a half of the day, "9" may be either.
        half if after.is_some() && is_zone(half) => hour,
        _ => return None,
    };
    let is_sure = len == 2 || half.contains('m') || hour > 12;
    (hour < 24 || hour == 24 && minute == 0).then_some((hour * 3600 + minute * 60, is_sure))
}

/// Whether a text holds only seconds and a zone: ":00", ":00Z", "+01:00".
fn is_zone(text: &str) -> bool {
    text.trim_end_matches('z')
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'+' | b'-'))
}
