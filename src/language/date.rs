//! Dates and times in words, in UK order. The browser formats them, or the texts do for a language it
//! lacks (Chromium has no Welsh month names).

use chrono::Datelike;
use contract::{Date, Timestamp};
use js_sys::{Array, Date as JsDate, Intl};
use wasm_bindgen::{JsCast, JsValue};

use super::texts::{browser_knows_dates, options, spoken};
use super::{Key, say, say_with};

/// "Tuesday 24 November 2026".
pub fn long(date: Date) -> String {
    in_words(date, true)
}

/// "24 November 2026".
pub fn short(date: Date) -> String {
    in_words(date, false)
}

/// "24 November 2026", in London time.
pub fn day_of(at: Timestamp) -> String {
    short(at.in_london().0)
}

/// "November 2026".
pub fn month(date: Date) -> String {
    [
        &numbered("date.month.", date.0.month()),
        " ",
        &date.0.year().to_string(),
    ]
    .concat()
}

/// "Tuesday 24".
pub fn weekday_and_day(date: Date) -> String {
    let weekday = numbered("date.weekday.", date.0.weekday().num_days_from_monday());
    [&weekday, " ", &date.0.day().to_string()].concat()
}

/// "2:30pm", in London time.
pub fn time(at: Timestamp) -> String {
    let (_, second) = at.in_london();
    let (hour, minute) = (second / 3600, second / 60 % 60);
    let half = if hour < 12 {
        super::keys::DATE_AM
    } else {
        super::keys::DATE_PM
    };
    let hour = (hour + 11) % 12 + 1;
    let minutes = if minute == 0 {
        String::new()
    } else {
        format!(":{minute:02}")
    };
    format!("{hour}{minutes}{}", say(half))
}

fn in_words(date: Date, with_weekday: bool) -> String {
    if browser_knows_dates() {
        by_browser(date, with_weekday)
    } else {
        by_texts(date, with_weekday)
    }
}

fn by_browser(date: Date, with_weekday: bool) -> String {
    // British English: the day comes first.
    let tag = if spoken() == "en" {
        "en-GB".to_owned()
    } else {
        spoken()
    };
    let mut wanted = vec![
        ("day", "numeric"),
        ("month", "long"),
        ("year", "numeric"),
        ("timeZone", "UTC"),
    ];
    if with_weekday {
        wanted.push(("weekday", "long"));
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&JsValue::from(tag)), &options(&wanted));
    #[expect(
        clippy::cast_precision_loss,
        reason = "milliseconds of this century are below 2^53"
    )]
    let millis = JsValue::from_f64(Timestamp::midnight(date).0 as f64 * 1000.0);
    let shown = format
        .format()
        .call1(&JsValue::UNDEFINED, JsDate::new(&millis).unchecked_ref());
    let shown = shown
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| date.to_string());
    shown.replace(',', "")
}

fn by_texts(date: Date, with_weekday: bool) -> String {
    let day = say_with(
        super::keys::DATE_DAY,
        &[
            ("day", &date.0.day().to_string()),
            ("month", &numbered("date.month.", date.0.month())),
            ("year", &date.0.year().to_string()),
        ],
    );
    if with_weekday {
        format!(
            "{} {day}",
            numbered("date.weekday.", date.0.weekday().num_days_from_monday())
        )
    } else {
        day
    }
}

fn numbered(group: &'static str, number: u32) -> String {
    say(Key::of(group).join(&number.to_string()))
}
