//! Putting things in order. One heap of plain numbers serves all: the standard sorts would cost a
//! phone kilobytes for each type.

use std::collections::BinaryHeap;

/// Two numbers as one that is ordered by the first, then by the second.
pub const fn pair(first: u32, second: u32) -> u64 {
    (first as u64) << 32 | second as u64
}

/// The two numbers of a [`pair`].
pub const fn unpair(pair: u64) -> (u32, u32) {
    ((pair >> 32) as u32, pair as u32)
}

/// The pairs, the lowest first.
pub fn ordered(pairs: impl Iterator<Item = u64>) -> Vec<u64> {
    pairs.collect::<BinaryHeap<u64>>().into_sorted_vec()
}

/// A place in a list as a number of a pair. No list here comes near the limit.
pub fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
