//! Damages the bytes of an answer as a network might: truncation, wrong encoding, changed bytes.

use super::chance::Chance;

/// Leaves most answers intact: mistakes inside well-formed JSON get further into the reader.
pub fn garble(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let len = bytes.len();
    match chance.below(20) {
        0 => bytes.truncate(chance.below(len)),
        1 => {
            for _ in 0..=chance.below(8) {
                let (at, byte) = (chance.below(len), chance.byte());
                if let Some(place) = bytes.get_mut(at) {
                    *place = byte;
                }
            }
        }
        // A UTF-8 byte order mark, which JSON does not allow.
        2 => drop(bytes.splice(0..0, [0xef, 0xbb, 0xbf])),
        // UTF-16, read as UTF-8.
        3 => *bytes = bytes.iter().flat_map(|byte| [*byte, 0]).collect(),
        // Latin-1 or Windows-1252: bytes that are not valid UTF-8.
        4 => {
            for byte in bytes.iter_mut().filter(|byte| **byte == b'e') {
                if chance.once_in(20) {
                    *byte = 0xe9;
                }
            }
        }
        // Two answers in one, or part of one repeated.
        5 => {
            let from = chance.below(len);
            bytes.extend_from_within(from..);
        }
        // A piece missing.
        6 => {
            let from = chance.below(len);
            let to = (from + chance.below(60)).min(len);
            drop(bytes.drain(from..to));
        }
        _ => {}
    }
}
