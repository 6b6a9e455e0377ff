//! The rights file: every fault in it names its place.

use casework::Rights;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::RIGHTS_FILE;

#[track_caller]
fn fault(change: impl FnOnce(&mut Value), place: &str) {
    let mut file: Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    change(&mut file);
    let faults = Rights::read(&file.to_string()).unwrap_err();
    let places: Vec<_> = faults.0.iter().map(|fault| fault.place.as_str()).collect();
    assert_eq!(places, [place]);
}

#[test]
fn a_fault_is_named_by_its_place() {
    fault(|file| file["editions"] = json!([]), "editions");
    fault(
        |file| {
            let again = file["editions"][0].clone();
            file["editions"].as_array_mut().unwrap().push(again);
        },
        "editions",
    );
    fault(
        |file| file["editions"][0]["in_force_from"] = json!("1 April 2021"),
        "editions[0].in_force_from",
    );
    fault(
        |file| file["editions"][0]["clocks"][1]["working_days"] = json!(-5),
        "editions[0].clocks[1].working_days",
    );
    fault(
        |file| file["editions"][0]["clocks"][0]["milestones"][0] = json!("arrested"),
        "editions[0].clocks[0].milestones",
    );
    fault(
        |file| file["editions"][0]["clocks"][0]["source"] = json!(""),
        "editions[0].clocks[0].source",
    );
    fault(
        |file| file["editions"][0]["deadlines"][0]["right"] = json!(13),
        "editions[0].deadlines[0].right",
    );
    fault(
        |file| file["editions"][0]["deadlines"][0]["from"] = json!("soon"),
        "editions[0].deadlines[0].from",
    );
    fault(
        |file| file["editions"][0]["deadlines"][0]["to_do"] = json!("review"),
        "editions[0].deadlines[0].to_do",
    );
    fault(
        |file| file["bank_holidays_added"][0]["on"] = json!("tomorrow"),
        "bank_holidays_added[0].on",
    );
    fault(
        |file| file["ask_after"]["days"] = json!("28"),
        "ask_after.days",
    );
}

/// A fault in one field of a rule: its number in its list, the field, and what stands there.
#[track_caller]
fn rule_fault(list: &str, id: &str, field: &str, value: Value, named: &str) {
    let file: Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    let rules = file["editions"][0][list].as_array().unwrap();
    let at = rules.iter().position(|rule| rule["id"] == id).unwrap();
    let place = format!("editions[0].{list}[{at}].{named}");
    let change = |file: &mut Value| file["editions"][0][list][at][field] = value;
    fault(change, &place);
}

#[track_caller]
fn clock_fault(field: &str, value: Value, named: &str) {
    rule_fault("clocks", "investigation", field, value, named);
}

#[track_caller]
fn deadline_fault(field: &str, value: Value, named: &str) {
    rule_fault("deadlines", "sentence_review", field, value, named);
}

#[test]
fn a_clock_with_nonsense_is_named_by_its_place() {
    clock_fault("who", json!("somebody"), "who");
    clock_fault("who", json!(null), "who");
    clock_fault("milestones", json!([]), "milestones");
    clock_fault("milestones", json!("bail"), "milestones");
    clock_fault("milestones", json!(["bail", 5]), "milestones");
    clock_fault("milestones", json!(["bail", ""]), "milestones");
    clock_fault("milestones", json!(["bail."]), "milestones");
    clock_fault("milestones", json!(["arrested.again"]), "milestones");
    clock_fault("unless_outcome", json!("broken"), "unless_outcome");
    clock_fault("unless_outcome", json!([""]), "unless_outcome");
    clock_fault("done_after", json!("reported"), "done_after");
    clock_fault("done_after", json!(["the_crime"]), "done_after");
    clock_fault("done_after", json!(["bail"]), "done_after");
    clock_fault("needs_case", json!("may_do_anything"), "needs_case");
    clock_fault("working_days", json!(2.5), "working_days");
    clock_fault("working_days", json!(367), "working_days");
    clock_fault("court_working_days", json!(10_000), "court_working_days");
    clock_fault("enhanced_working_days", json!(5), "enhanced_working_days");
    clock_fault("enhanced_working_days", json!("1"), "enhanced_working_days");
    clock_fault("to_come", json!({}), "to_come.at");
    clock_fault("to_come", json!({"at": ["trial"]}), "to_come.at");
    let ended_by = json!({"at": ["court"], "until_any": ["the_end"]});
    clock_fault("to_come", ended_by, "to_come.until_any");
}

#[test]
fn a_deadline_with_nonsense_is_named_by_its_place() {
    deadline_fault("ask", json!("020 7271 2492"), "ask");
    deadline_fault("ask", json!(["http://www.gov.uk/"]), "ask");
    deadline_fault("ask", json!(["020 7271 2492", "ring us"]), "ask");
    deadline_fault("ask", json!([""]), "ask");
    deadline_fault("from", json!(null), "from");
    deadline_fault("milestones", json!([]), "milestones");
    deadline_fault("needs_case", json!(true), "needs_case");
    deadline_fault("days", json!(-28), "days");
    deadline_fault("days", json!(0), "days");
    deadline_fault("days", json!(1201), "days");
    deadline_fault("days", json!(4_294_967_295_u32), "days");
    deadline_fault("months", json!(6), "months");
    deadline_fault("years", json!(1), "years");
    deadline_fault("late", json!("never"), "late");
    deadline_fault("at_top", json!("yes"), "at_top");
    deadline_fault("on_working_day", json!(1), "on_working_day");
    deadline_fault("all_suspects", json!("no"), "all_suspects");
    deadline_fault("shown_late_days", json!("always"), "shown_late_days");
    deadline_fault("prompt_working_days", json!(400), "prompt_working_days");
    deadline_fault("answer_working_days", json!(-1), "answer_working_days");
    deadline_fault("unless_any", json!(["broken"]), "unless_any");
    deadline_fault("until_any", json!({"sentence": true}), "until_any");
    deadline_fault("needs_any", json!([["charged"]]), "needs_any");
    rule_fault(
        "deadlines",
        "compensation",
        "needs_case",
        json!("money"),
        "needs_case",
    );
    rule_fault(
        "deadlines",
        "victim_contact",
        "late",
        json!("absolute"),
        "late",
    );
}

#[test]
fn compensation_for_every_crime_is_a_fault() {
    let mut file: Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    let rules = file["editions"][0]["deadlines"].as_array_mut().unwrap();
    rules.retain(|rule| rule["id"] == "compensation");
    rules[0].as_object_mut().unwrap().remove("needs_case");
    let faults = Rights::read(&file.to_string()).unwrap_err();
    assert_eq!(faults.0.len(), 1, "{faults}");
    assert_eq!(faults.0[0].place, "editions[0].deadlines[0].needs_case");
}

#[test]
fn more_time_with_nonsense_is_named_by_its_place() {
    let since = "2026-06-29";
    for (value, named) in [
        (json!({ "since": since }), "longer.months"),
        (json!({ "since": since, "months": 0 }), "longer.months"),
        (
            json!({ "since": since, "months": 6, "years": 1 }),
            "longer.years",
        ),
        (json!({ "since": "soon", "months": 6 }), "longer.since"),
        (
            json!({ "since": since, "months": 6, "needs_case": "victims" }),
            "longer.needs_case",
        ),
    ] {
        deadline_fault("longer", value, named);
    }
    for (value, named) in [
        (json!({ "since": since }), "to_confirm.what"),
        (json!({ "what": "six months" }), "to_confirm.since"),
        (
            json!({ "what": "six months", "since": since, "seen": "2026-12-01" }),
            "to_confirm.seen",
        ),
    ] {
        deadline_fault("to_confirm", value, named);
    }
}

#[test]
fn a_source_is_either_compared_or_says_what_is_to_be_compared() {
    let day = json!("2026-11-24");
    clock_fault("checked_on", day.clone(), "checked_on");
    clock_fault(
        "to_compare",
        json!({ "what": "", "since": day }),
        "to_compare.what",
    );
    clock_fault("to_compare", json!({ "what": "it" }), "to_compare.since");
    clock_fault("url", json!("http://www.gov.uk/"), "url");
    clock_fault("url", json!(5), "url");
    let without = |file: &mut Value| {
        let edition = file["editions"][0].as_object_mut().unwrap();
        edition.remove("to_compare").unwrap();
    };
    fault(without, "editions[0].checked_on");
    let compared = |checked_on: &str| {
        let mut file: Value = serde_json::from_str(RIGHTS_FILE).unwrap();
        let edition = file["editions"][0].as_object_mut().unwrap();
        edition.remove("to_compare").unwrap();
        edition.insert("checked_on".to_owned(), checked_on.into());
        Rights::read(&file.to_string())
    };
    let read = compared("2026-11-24").unwrap();
    let on = read.editions[0].source.checked_on.unwrap();
    assert_eq!(on.to_string(), "2026-11-24");
    let faults = compared("lately").unwrap_err();
    assert_eq!(faults.0[0].place, "editions[0].checked_on");
}

#[test]
fn two_rules_of_one_name_are_a_fault() {
    fault(
        |file| file["editions"][0]["clocks"][1]["id"] = json!("support"),
        "editions[0].clocks",
    );
    fault(
        |file| file["editions"][0]["deadlines"][1]["id"] = json!("review_police"),
        "editions[0].deadlines",
    );
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,60}") {
        prop_assert!(Rights::read(&text).is_err());
    }
}
