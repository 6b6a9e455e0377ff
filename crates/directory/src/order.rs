//! Sorting. One heap of plain numbers serves every type: the standard sorts would add kilobytes to
//! the download for each.

use std::collections::BinaryHeap;

/// Packs two numbers into one that sorts by the first, then by the second.
pub const fn pair(first: u32, second: u32) -> u64 {
    (first as u64) << 32 | second as u64
}

/// Unpacks a [`pair`].
pub const fn unpair(pair: u64) -> (u32, u32) {
    ((pair >> 32) as u32, pair as u32)
}

/// The pairs, lowest first.
pub fn ordered(pairs: impl Iterator<Item = u64>) -> Vec<u64> {
    pairs.collect::<BinaryHeap<u64>>().into_sorted_vec()
}

/// A position in a list as half of a pair. No list here comes near the limit.
pub fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
