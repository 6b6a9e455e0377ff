//! What is written in place of a value: odd ones for every reader, and those that mean something to it.

use std::collections::BTreeSet;

use contract::{
    AnswerWay, CallbackState, ContactWay, HelperPart, MessageFrom, MilestoneKind, OwnerKind,
    ProblemCode, PropertyState, SessionState, Stage, ToDoKind, UpdateFrequency,
};
use serde_json::Value;

/// Unexpected values.
const ODD: [&str; 34] = [
    "null",
    "true",
    "false",
    "[]",
    "{}",
    "\"\"",
    "0",
    "-1",
    "0.0000000001",
    "1e308",
    "-1e308",
    "18446744073709551616",
    "-9223372036854775808",
    r#""\u0000""#,
    r#""\ud83d\ude00""#,
    r#""\u202e1111 0080""#,
    r#""javascript:alert(1)""#,
    r#""https://a.example@evil.example/""#,
    r#""http://[::1]:x/""#,
    r#""mailto:a@b.example?bcc=c@d.example""#,
    r#""<script>alert(1)""#,
    r#""&#x110000;&#xd800;""#,
    r#""[[[](((![""#,
    r#""2026-02-30""#,
    r#""2026-11-24T25:61:61+99:99""#,
    r#""24:00""#,
    r#""é:é""#,
    r#""9:€0""#,
    r#""-99MO,+1é,31SU,""#,
    r#""MONTHLY""#,
    r#""WEEKLY""#,
    r#"[[[[{"phones": [[]]}]]]]"#,
    r#"{"id": {"id": "x"}, "number": ["1"]}"#,
    "[null, 1, \"x\", [], {}]",
];

/// Days and moments at the ends of the calendar and of the clock, and some near today.
const TIMES: [&str; 20] = [
    "0000-01-01",
    "0001-01-01",
    "1582-10-10",
    "1899-12-31",
    "2024-02-29",
    "2026-11-23",
    "2026-11-24",
    "2026-11-25",
    "9999-12-31",
    "0000-01-01T00:00:00Z",
    "0000-01-01T00:00:00+23:59",
    "1970-01-01T00:00:00Z",
    "2026-03-29T01:00:00Z",
    "2026-10-25T00:59:60Z",
    "2026-11-24t09:30:00.999999999z",
    "2026-11-24 09:30:00-23:59",
    "9999-12-31T23:59:60Z",
    "9999-12-31T23:59:59-23:59",
    "10000-01-01",
    "2026-11-2é",
];

/// Numbers at the ends of what the contract counts with.
const COUNTS: [&str; 8] = [
    "1",
    "65535",
    "65536",
    "4294967295",
    "4294967296",
    "9007199254740993",
    "18446744073709551615",
    "3.0",
];

/// Names of fields that the reader of services uses.
const SERVICE_NAMES: [&str; 12] = [
    "id",
    "name",
    "phones",
    "number",
    "schedules",
    "byday",
    "attributes",
    "location",
    "organization",
    "status",
    "languages",
    "contacts",
];

/// What may be written in place of values and names.
pub struct Vocabulary {
    /// Values, as JSON.
    pub values: Vec<String>,
    /// Names of fields.
    pub names: Vec<String>,
}

impl Vocabulary {
    /// For services.
    pub fn of_services() -> Self {
        Self {
            values: ODD.map(str::to_owned).to_vec(),
            names: SERVICE_NAMES.map(str::to_owned).to_vec(),
        }
    }

    /// For what these bodies are of.
    pub fn of_bodies<'a>(bodies: impl Iterator<Item = &'a Value>) -> Self {
        let mut names = BTreeSet::new();
        bodies.for_each(|body| collect(body, &mut names));
        let texts = TIMES.into_iter().map(str::to_owned).chain(kinds());
        let texts = texts.map(|text| Value::from(text).to_string());
        let plain = ODD.into_iter().chain(COUNTS).map(str::to_owned);
        Self {
            values: plain.chain(texts).collect(),
            names: names.into_iter().collect(),
        }
    }
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Object(fields) => {
            for (name, field) in fields {
                names.insert(name.clone());
                collect(field, names);
            }
        }
        _ => {}
    }
}

/// Every kind of the contract, and some from the future.
fn kinds() -> Vec<String> {
    let mut all = vec!["news".to_owned(), "from_the_future".to_owned()];
    macro_rules! add {
        ($($name:ident),*) => {
            $(all.extend($name::KNOWN.iter().map(|kind| kind.as_str().to_owned()));)*
        };
    }
    add!(
        AnswerWay,
        CallbackState,
        ContactWay,
        HelperPart,
        MessageFrom,
        MilestoneKind,
        OwnerKind,
        PropertyState,
        SessionState,
        Stage,
        ToDoKind,
        UpdateFrequency
    );
    all.extend(codes());
    all
}

/// The type of every problem.
pub fn codes() -> impl Iterator<Item = String> {
    let known = ProblemCode::KNOWN.iter();
    known.map(|code| ["/problems/", code.as_str()].concat())
}
