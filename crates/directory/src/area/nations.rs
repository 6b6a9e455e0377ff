//! The countries of the United Kingdom, as sets.

/// A set of countries, one bit each.
pub type Nations = u8;
/// England.
pub const ENGLAND: Nations = 1;
/// Wales.
pub const WALES: Nations = 2;
/// Scotland, Northern Ireland and the islands.
pub const OTHERS: Nations = 4;
/// All of them.
pub const ALL: Nations = ENGLAND | WALES | OTHERS;
