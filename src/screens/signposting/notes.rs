//! The errors of notes in words.

use directory::NoteFault;

use crate::language::{keys, say};

/// The error for a note.
pub fn in_words(fault: NoteFault) -> String {
    say(match fault {
        NoteFault::TooLong => keys::LIST_NOTE_TOO_LONG,
        NoteFault::Email => keys::LIST_NOTE_EMAIL,
        NoteFault::Site => keys::LIST_NOTE_SITE,
        NoteFault::Number => keys::LIST_NOTE_NUMBER,
        NoteFault::Name => keys::LIST_NOTE_NAME,
    })
}
