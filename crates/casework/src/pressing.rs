//! Which of several days presses most.

/// What sorts a list of days: the nearest first, then what has no day, last what has passed.
pub fn pressing(days_left: Option<i64>) -> (u8, i64) {
    match days_left {
        Some(days) if days >= 0 => (0, days),
        None => (1, 0),
        Some(days) => (2, -days),
    }
}
