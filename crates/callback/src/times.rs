//! Checks the times on offer against the clock and those that are never safe.

use contract::{Date, DayPart, Slot, Timestamp, Weekday};

use crate::check::{answer, chosen};
use crate::{Draft, Field};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// The times that a person can choose, the soonest first: neither over, nor ever unsafe, each once.
pub fn on_offer(draft: &Draft, slots: &[Slot], now: Timestamp) -> Vec<Slot> {
    let mut offer: Vec<Slot> = slots.to_vec();
    offer.retain(|slot| !is_over(slot, now) && !is_never(draft, slot));
    offer.sort_by_key(|slot| (slot.starts_at, slot.ends_at));
    let mut kept: Vec<Slot> = Vec::with_capacity(offer.len());
    for slot in offer {
        if kept.iter().all(|other| other.id != slot.id) {
            kept.push(slot);
        }
    }
    kept
}

/// Whether a time has passed. One that has begun has not: some offices offer half a day.
pub fn is_over(slot: &Slot, now: Timestamp) -> bool {
    slot.ends_at <= now
}

/// Whether any moment of a time on offer is one at which the person must never be contacted.
pub fn is_never(draft: &Draft, slot: &Slot) -> bool {
    let given = |field| answer(draft, field).unwrap_or_default();
    let (parts, days) = (given(Field::Never), given(Field::NeverOn));
    let ((first, from), (last, to)) = (slot.starts_at.in_london(), slot.ends_at.in_london());
    // A time that goes on past midnight touches every part up to then; nobody is called at night.
    let (from, to) = (
        i64::from(from),
        if first == last { i64::from(to) } else { DAY },
    );
    let is_in_part = |part: &str| {
        let span = span(&part.into());
        span.is_some_and(|(begins, ends)| from < ends && to > begins)
    };
    chosen(&parts).any(is_in_part)
        || chosen(&days).any(|day| [first, last].into_iter().any(|date| is_on(date, day)))
}

/// The day of a time, by the calendar in London.
pub fn day_of(slot: &Slot) -> Date {
    slot.starts_at.in_london().0
}

/// Whether a date is on this day of the week, as the contract names it.
fn is_on(date: Date, day: &str) -> bool {
    Weekday::from(date).as_str() == day
}

/// When a part of the day begins and ends, in seconds; none for one from the future.
const fn span(part: &DayPart) -> Option<(i64, i64)> {
    Some(match part {
        DayPart::Morning => (0, 12 * HOUR),
        DayPart::Midday => (12 * HOUR, 15 * HOUR),
        DayPart::Afternoon => (15 * HOUR, 18 * HOUR),
        DayPart::Evening => (18 * HOUR, DAY),
        DayPart::Other(_) => return None,
    })
}
