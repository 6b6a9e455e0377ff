//! The answer of a backend is read as far as it makes sense; what does not is left out and counted.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

use performance::{Performance, Published, csv, read};
use proptest::prelude::*;
use serde_json::{Value, json};

fn of_right(quarters: Value) -> Performance {
    read(&json!({ "rights": [{ "right": "charge", "quarters": quarters }] }).to_string()).unwrap()
}

/// What is read of one row, and how much was left out.
fn row(value: Value) -> (Option<Published>, usize) {
    let mut read = of_right(json!([value]));
    let row = read.rights[0].quarters.pop();
    (row.map(|row| row.counts), read.left_out)
}

#[test]
fn the_example_of_the_contract_is_read_whole() {
    let examples = include_str!("../../contract/src/openapi/examples.json");
    let examples: Value = serde_json::from_str(examples).unwrap();
    let read = read(&examples["Performance"].to_string()).unwrap();
    assert_eq!(read.left_out, 0);
    assert_eq!(read.rights[0].quarters.len(), 4);
    assert_eq!(read.steps[0].key, "charged");
    assert_eq!(read.said_and_did[0].in_language("cy").unwrap().0, "en");
}

#[test]
fn what_should_have_been_held_back_is_held_back_here() {
    let small = json!({ "from": "2026-07-01", "people": 123, "in_time": 120, "late": 3 });
    let few = vec![false, true];
    assert_eq!(row(small), (Some(Published::Few { people: 123, few }), 0));
    let half = json!({ "from": "2026-07-01", "people": 123, "in_time": 120 });
    assert_eq!(row(half), (Some(Published::People(123)), 0));
    let nobody = json!({ "from": "2026-07-01", "people": 4 });
    assert_eq!(row(nobody), (Some(Published::Nothing), 0));
    let unsafe_few = json!({ "from": "2026-07-01", "people": 12, "few": ["late"] });
    assert_eq!(row(unsafe_few), (Some(Published::People(12)), 0));
    let both = json!({ "from": "2026-07-01", "people": 40, "few": ["late", "in_time"] });
    assert_eq!(row(both), (Some(Published::People(40)), 0));
}

#[test]
fn a_newer_backend_may_know_another_answer() {
    let newer =
        json!({ "from": "2026-07-01", "people": 60, "in_time": 20, "late": 20, "waived": 20 });
    let counts = vec![20, 20];
    assert_eq!(row(newer), (Some(Published::All { people: 60, counts }), 0));
}

#[test]
fn a_row_that_makes_no_sense_is_left_out_and_counted() {
    for broken in [
        json!(null),
        json!("row"),
        json!({ "people": 40, "in_time": 20, "late": 20 }),
        json!({ "from": "2026-08-01", "people": 40, "in_time": 20, "late": 20 }),
        json!({ "from": "last quarter", "people": 40, "in_time": 20, "late": 20 }),
        json!({ "from": "2026-07-01", "people": 30, "in_time": 20, "late": 20 }),
        json!({ "from": "2026-07-01", "people": -1 }),
        json!({ "from": "2026-07-01", "people": "forty" }),
        json!({ "from": "2026-07-01", "people": 40, "few": "late" }),
        json!({ "from": "2026-07-01", "people": 4.5e20, "in_time": 20, "late": 20 }),
    ] {
        assert_eq!(row(broken.clone()), (None, 1), "{broken}");
    }
}

#[test]
fn null_is_a_missing_field() {
    let empty = json!({ "from": "2026-07-01", "people": null, "in_time": null, "few": null });
    assert_eq!(row(empty), (Some(Published::Nothing), 0));
    let none = read(r#"{"published_on":null,"rights":null,"steps":null,"said_and_did":null}"#);
    assert_eq!(none, Some(Performance::default()));
}

#[test]
fn something_else_altogether_is_refused() {
    for text in [
        "",
        "<html>Welcome to the hotel</html>",
        "[]",
        "{}",
        "7",
        "{\"cases\":[]}",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn of_two_with_one_name_the_first_stands() {
    let twice = of_right(json!([
        { "from": "2026-04-01", "people": 12 },
        { "from": "2026-07-01", "people": 30 },
        { "from": "2026-04-01", "people": 99 },
    ]));
    let people: Vec<_> = twice.rights[0]
        .quarters
        .iter()
        .map(|row| row.counts.people())
        .collect();
    assert_eq!((people, twice.left_out), (vec![Some(30), Some(12)], 1));
    let rights = json!([{ "right": "charge" }, { "right": "charge" }, { "right": "" }, 3]);
    let read = read(&json!({ "rights": rights }).to_string()).unwrap();
    assert_eq!((read.rights.len(), read.left_out), (1, 3));
}

#[test]
fn a_list_that_is_none_and_a_text_without_words_are_counted() {
    let said = json!([
        { "on": "2026-01-02", "said": { "en": "A" }, "did": { "en": "B" } },
        { "on": "2026-05-02", "said": { "cy": "C" }, "did": { "cy": "D", "en": "E" } },
        { "on": "2026-03-02", "said": { "en": " " }, "did": { "en": "B" } },
        { "on": "2026-03-02", "said": { "en": "A" }, "did": { "cy": "B" } },
        { "on": "soon", "said": { "en": "A" }, "did": { "en": "B" } },
    ]);
    let answer = json!({ "published_on": "x", "rights": 3, "said_and_did": said });
    let read = read(&answer.to_string()).unwrap();
    assert_eq!(read.left_out, 5);
    let days: Vec<_> = read
        .said_and_did
        .iter()
        .map(|one| one.on.to_string())
        .collect();
    assert_eq!(days, ["2026-05-02", "2026-01-02"]);
    assert_eq!(
        read.said_and_did[0].in_language("en"),
        Some(("cy", "C", "D"))
    );
    assert_eq!(
        read.said_and_did[1].in_language("en"),
        Some(("en", "A", "B"))
    );
}

#[test]
fn the_file_has_a_header_iso_days_the_source_and_the_day() {
    let read = of_right(json!([
        { "from": "2026-07-01", "people": 134, "in_time": 120, "late": 14 },
        { "from": "2026-04-01", "people": 123, "few": ["late"] },
        { "from": "2026-01-01" },
    ]));
    let with_day = Performance {
        published_on: contract::Date::parse("2026-10-14").ok(),
        ..read
    };
    let written = csv(&with_day, "https://waymark.example/");
    let lines: Vec<_> = written.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "about,key,from,to,answer,people,note,source,published_on"
    );
    let end = ",https://waymark.example/,2026-10-14";
    let expected = [
        "told_in_time,charge,2026-07-01,2026-09-30,all,134,",
        "told_in_time,charge,2026-07-01,2026-09-30,in_time,120,",
        "told_in_time,charge,2026-07-01,2026-09-30,late,14,",
        "told_in_time,charge,2026-04-01,2026-06-30,all,123,",
        "told_in_time,charge,2026-04-01,2026-06-30,in_time,,not shown",
        "told_in_time,charge,2026-04-01,2026-06-30,late,,fewer than 10",
        "told_in_time,charge,2026-01-01,2026-03-31,all,,fewer than 10",
    ];
    for (line, wanted) in lines[1..].iter().zip(expected) {
        assert_eq!(*line, [wanted, end].concat());
    }
    assert_eq!(lines.len(), 11);
}

#[test]
fn no_text_of_the_file_is_a_formula() {
    for key in [
        "=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "=a,\"b\"",
    ] {
        let answer =
            json!({ "rights": [{ "right": key, "quarters": [{ "from": "2026-07-01" }] }] });
        let written = csv(&read(&answer.to_string()).unwrap(), "");
        let field = written.split("told_in_time,").nth(1).unwrap();
        let begin = field.trim_start_matches('"');
        assert!(begin.starts_with('\''), "{key:?}: {field}");
    }
    let answer =
        json!({ "rights": [{ "right": "a\"b,c", "quarters": [{ "from": "2026-07-01" }] }] });
    let written = csv(&read(&answer.to_string()).unwrap(), "");
    assert!(
        written.contains("told_in_time,\"a\"\"b,c\",2026-07-01"),
        "{written}"
    );
}

/// Any JSON with names that the reader looks for.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        (0..40_u32).prop_map(Value::from),
        prop_oneof![
            Just("2026-07-01"),
            Just("late"),
            Just("in_time"),
            Just("=1"),
            Just("en")
        ]
        .prop_map(Value::from),
    ];
    let names = [
        "rights",
        "steps",
        "right",
        "kind",
        "quarters",
        "from",
        "people",
        "in_time",
        "late",
        "good",
        "few",
        "said_and_did",
        "said",
        "did",
        "on",
        "en",
        "published_on",
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        let name = proptest::sample::select(names.to_vec()).prop_map(str::to_owned);
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::hash_map(name, inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_answer_stops_the_reader_or_shows_a_small_count(rights in any_json(), steps in any_json()) {
        let answer = json!({ "rights": [rights], "steps": steps }).to_string();
        let read = read(&answer).unwrap();
        for topic in read.rights.iter().chain(&read.steps) {
            for row in &topic.quarters {
                let is_safe = match &row.counts {
                    Published::All { counts, .. } => counts.iter().all(|count| *count >= 10),
                    seen => seen.people().is_none_or(|people| people >= 10),
                };
                prop_assert!(is_safe);
            }
        }
        let columns = csv(&read, "here");
        prop_assert!(columns.starts_with("about,"));
    }
}
