//! What the shell does after the app has stopped.

use super::defence::{Group, Row, defence};

const FAILURE: &str = "shell/failure.js";
const APP: &str = "shell/app.js";
const GOES_ON: &str = "shell::after_a_panic_nothing_of_the_app_goes_on";
const SCREEN: &str = "shell::after_a_panic_there_is_the_failure_screen";

const DEFENCES: &[Row] = &[
    defence(
        "Timers of the app stop",
        "S",
        FAILURE,
        ["inAnyCase(stopTimers, ", "inAnyCase("],
    )
    .journey(GOES_ON),
    defence(
        "Events are swallowed",
        "S",
        APP,
        ["state.stopped && event.stopImmediatePropagation()", "state.stopped"],
    )
    .journey(GOES_ON),
    defence(
        "Functions of the app are not called any more",
        "S",
        APP,
        ["() => !state.stopped && waymark.drop", "() => waymark.drop"],
    )
    .journey(GOES_ON),
    defence(
        "The app goes off the page with all it showed",
        "W, S",
        FAILURE,
        [" () => remove('app'),", ""],
    )
    .journey(SCREEN),
    defence(
        "A panic leads to the failure screen with its numbers",
        "W",
        FAILURE,
        ["  addEventListener('error', (event) => isOurs(event.error) && waymark.failed());\n  addEventListener('unhandledrejection', (event) => isOurs(event.reason) && waymark.failed());\n", ""],
    )
    .journey("shell::a_panic_of_the_app_is_seen_by_its_error_alone"),
    defence(
        "Errors of other scripts do not stop the page",
        "S",
        FAILURE,
        ["Boolean(error) && /wasm-function|\\[wasm code\\]|\\/waymark-\\w+\\.js/.test(error.stack)", "Boolean(error)"],
    )
    .journey("leaving::errors_of_other_scripts_are_not_ours"),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("After a panic", DEFENCES)
}
