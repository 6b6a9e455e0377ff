//! Leaving by the Shift key, and not by accident.

use super::defence::{Group, Row, defence};

const SHIFT: &str = "shell/shift.js";
const GUARD: &str = "shift::shift_leaves_at_the_third_press_and_not_before";

const DEFENCES: &[Row] = &[
    shift(
        "Shift leaves at its third press",
        ["const SHIFTS_TO_LEAVE = 3;", "const SHIFTS_TO_LEAVE = 4;"],
    ),
    shift(
        "Fewer presses of Shift do not leave",
        ["const SHIFTS_TO_LEAVE = 3;", "const SHIFTS_TO_LEAVE = 2;"],
    ),
    shift(
        "Presses of Shift count for five seconds",
        ["const SHIFT_MS = 5000;", "const SHIFT_MS = 500000;"],
    ),
    shift(
        "A Shift that is held down is one press",
        [
            "addEventListener('keyup', (event) => {\n    if (state.leaving) return;",
            "addEventListener('keydown', (event) => {\n    if (state.leaving) return;",
        ],
    ),
    shift(
        "Shift for a capital is no press",
        [
            "  isModifier = event.shiftKey;\n  if (presses) reset('');",
            "  if (presses) reset('');",
        ],
    ),
    shift(
        "Shift with Ctrl, Alt or Meta is no press",
        ["event.altKey || event.ctrlKey || event.metaKey;", "false;"],
    ),
    shift(
        "Another key in between begins anew",
        ["  if (presses) reset('');\n", ""],
    ),
    shift(
        "The Shift of a keyboard on the screen is no press",
        [" && !isScreenKeyboard(event.target)", ""],
    ),
];

const fn shift(name: &'static str, change: [&'static str; 2]) -> Row {
    defence(name, "W", SHIFT, change).journey(GUARD)
}

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Leaving by Shift", DEFENCES)
}
