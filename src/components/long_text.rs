//! A long text field with a character count and its error.

use crate::language::{Key, plural};
use crate::ui::{self, AnyView, Bound, Field};

/// How many lines are shown at once.
const ROWS: u8 = 6;

/// A field for at most `chars_max` characters. It accepts more, so that nothing typed is cut off.
pub fn long_text(field: Field, value: Bound<String>, chars_max: usize) -> AnyView {
    ui::counted_text_area(field, ROWS, value, chars_max, left)
}

/// The error for a text that is too long.
pub fn too_long(text: &str, chars_max: usize) -> Option<String> {
    let count = ui::characters_left(text, chars_max);
    (count < 0).then(|| left(count))
}

fn left(count: i64) -> String {
    if count < 0 {
        plural(Key::of("common.over."), -count)
    } else {
        plural(Key::of("common.left."), count)
    }
}
