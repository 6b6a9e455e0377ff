//! Orders days by urgency.

/// The sort key: the nearest day first, then those without a day, then those that have passed.
pub fn pressing(days_left: Option<i64>) -> (u8, i64) {
    match days_left {
        Some(days) if days >= 0 => (0, days),
        None => (1, 0),
        Some(days) => (2, -days),
    }
}
