//! The numbers as CSV (RFC 4180), for a table program that must not take a text for a formula.

use crate::hold_back::Published;
use crate::read::{Performance, Topic};
use crate::read_row::{Counted, RATINGS, TIMES};

/// The names of the columns.
const HEADER: &[&str] = &[
    "about",
    "key",
    "from",
    "to",
    "answer",
    "people",
    "note",
    "source",
    "published_on",
];
/// What a table program takes for the beginning of a formula.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '\0'];
/// The answer of a row that counts everybody.
const EVERYBODY: &str = "all";
const FEWER_THAN_10: &str = "fewer than 10";
const NOT_SHOWN: &str = "not shown";

/// All rows, each count in a line of its own. `source` is the address of the service.
pub fn csv(performance: &Performance, source: &str) -> String {
    let published = performance.published_on.map(|on| on.to_string());
    let published = published.unwrap_or_default();
    let mut text = String::new();
    line(&mut text, HEADER.iter().copied());
    for (about, topics, answers) in [
        ("told_in_time", &performance.rights, TIMES),
        ("told_well", &performance.steps, RATINGS),
    ] {
        for topic in topics {
            for row in &topic.quarters {
                let with = |answer: &str, count: (String, &str)| {
                    let (first, last) = (row.quarter.first(), row.quarter.last());
                    let days = [first.to_string(), last.to_string()];
                    let (Topic { key, .. }, (people, note)) = (topic, count);
                    let [from, to] = days;
                    [
                        about.to_owned(),
                        key.clone(),
                        from,
                        to,
                        answer.to_owned(),
                        people,
                        note.to_owned(),
                        source.to_owned(),
                        published.clone(),
                    ]
                };
                let mut add =
                    |fields: [String; 9]| line(&mut text, fields.iter().map(String::as_str));
                add(with(EVERYBODY, everybody(row)));
                for (number, answer) in answers.iter().enumerate() {
                    add(with(answer, count(row, number)));
                }
            }
        }
    }
    text
}

fn everybody(row: &Counted) -> (String, &'static str) {
    let people = row.counts.people();
    people.map_or_else(
        || (String::new(), FEWER_THAN_10),
        |people| (people.to_string(), ""),
    )
}

fn count(row: &Counted, answer: usize) -> (String, &'static str) {
    let held_back = |note| (String::new(), note);
    match &row.counts {
        Published::All { counts, .. } => counts
            .get(answer)
            .map_or_else(|| held_back(NOT_SHOWN), |count| (count.to_string(), "")),
        Published::Few { few, .. } if few.get(answer) == Some(&true) => held_back(FEWER_THAN_10),
        Published::Few { .. } | Published::People(_) => held_back(NOT_SHOWN),
        Published::Nothing => held_back(FEWER_THAN_10),
    }
}

fn line<'a>(text: &mut String, fields: impl Iterator<Item = &'a str>) {
    for (at, value) in fields.enumerate() {
        if at > 0 {
            text.push(',');
        }
        field(text, value);
    }
    text.push_str("\r\n");
}

/// A field, in quotes if it needs them. A text that looks like a formula begins with an apostrophe.
fn field(text: &mut String, value: &str) {
    let is_formula = value.trim_start_matches(' ').starts_with(FORMULA);
    let is_quoted = value.contains([',', '"', '\r', '\n']);
    if is_quoted {
        text.push('"');
    }
    if is_formula {
        text.push('\'');
    }
    for sign in value.chars() {
        if sign == '"' {
            text.push('"');
        }
        text.push(sign);
    }
    if is_quoted {
        text.push('"');
    }
}
