//! Times that are never safe, held against the times on offer.

use contract::{DayPart, Slot};

use crate::check::{answer, chosen};
use crate::{Draft, Field};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// Whether any moment of a time on offer is one at which the person must never be contacted.
#[must_use]
pub fn is_never(draft: &Draft, slot: &Slot) -> bool {
    let never = answer(draft, Field::Never).unwrap_or_default();
    let ((first, from), (last, to)) = (slot.starts_at.in_london(), slot.ends_at.in_london());
    // What goes on past midnight is in every part up to then; nobody is called at night.
    let (from, to) = (
        i64::from(from),
        if first == last { i64::from(to) } else { DAY },
    );
    chosen(&never)
        .filter_map(|part| span(&part.into()))
        .any(|(begins, ends)| from < ends && to > begins)
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
