//! Texts: plurals, dates, and missing keys.

use contract::{Date, Timestamp};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, date, find, plural, say_with};

use crate::support::speak;

const ENGLISH: &str = include_str!("../../public/texts/en.json");

/// A few Welsh texts, with all plural forms of the language.
const WELSH: &str = r#"{
    "days.zero": "{n} diwrnodau", "days.one": "{n} diwrnod", "days.two": "{n} ddiwrnod",
    "days.few": "{n} diwrnod (few)", "days.many": "{n} diwrnod (many)", "days.other": "{n} o ddiwrnodau",
    "date.day": "{day} {month} {year}", "date.month.11": "Tachwedd", "date.weekday.1": "Dydd Mawrth"
}"#;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[wasm_bindgen_test]
fn plurals_follow_the_language() {
    let days = |number| plural(Key::of("days."), number);
    speak("en", r#"{"days.one": "{n} day", "days.other": "{n} days"}"#);
    assert_eq!([0, 1, 2].map(days), ["0 days", "1 day", "2 days"]);
    speak("cy", WELSH);
    let expected = [
        "0 diwrnodau",
        "1 diwrnod",
        "2 ddiwrnod",
        "3 diwrnod (few)",
        "6 diwrnod (many)",
        "7 o ddiwrnodau",
    ];
    assert_eq!([0, 1, 2, 3, 6, 7].map(days), expected);
}

#[wasm_bindgen_test]
fn dates_are_in_words_and_in_uk_order() {
    speak("en", ENGLISH);
    assert_eq!(date::ahead(day("2026-11-24")), "Tuesday 24 November 2026");
    assert_eq!(date::past(day("2026-01-02")), "2 January 2026");
}

#[wasm_bindgen_test]
fn dates_in_a_language_that_the_browser_lacks_come_from_the_texts() {
    speak("cy", WELSH);
    assert_eq!(
        date::ahead(day("2026-11-24")),
        "Dydd Mawrth 24 Tachwedd 2026"
    );
}

#[wasm_bindgen_test]
fn times_are_those_of_a_clock_in_london() {
    speak("en", ENGLISH);
    let time = |text| date::time(Timestamp::parse(text).unwrap());
    assert_eq!(time("2026-07-01T13:30:00Z"), "2:30pm");
    assert_eq!(time("2026-12-01T00:00:00Z"), "12am");
    assert_eq!(time("2026-12-01T12:05:00Z"), "12:05pm");
    assert_eq!(
        date::day_of(Timestamp::parse("2026-07-01T23:30:00Z").unwrap()),
        "2 July 2026"
    );
}

#[wasm_bindgen_test]
fn a_text_that_is_missing_is_nothing_and_places_are_filled() {
    speak("en", r#"{"wait": "Wait {n}, {name}. {n}!", "number": 7}"#);
    assert_eq!(find(Key::of("number")), None);
    assert_eq!(find(Key::of("nothing")), None);
    assert_eq!(
        say_with(Key::of("wait"), &[("n", "5"), ("name", "Ada")]),
        "Wait 5, Ada. 5!"
    );
}
