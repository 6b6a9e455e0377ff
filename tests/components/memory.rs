//! The memory: what signing out leaves of it.

use callback::Draft;
use contract::{Case, CaseList, ContactPreferences, SlotList, Timestamp, UpdateFrequency};
use directory::{Answer, SignpostList, Wanted, Wishes};
use leptos::prelude::*;
use sending::{IdempotencyKey, Once};
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::memory::{Memory, OfCase, ToDoDraft};

use crate::app::case;

/// Every field, in words that differ when its content does. Named without `..`: a new field that is
/// missing here does not compile.
fn told(memory: Memory) -> Vec<(&'static str, String)> {
    let Memory {
        reference,
        code,
        rows,
        case,
        cases,
        wanted,
        age,
        wishes,
        feeds,
        signposts,
        list_link,
        search_link,
        services_shown,
        callback,
        slots,
        sending,
        message,
        to_dos,
        preferences,
        preferences_changed,
        helping,
        feedback_given,
    } = memory;
    vec![
        ("reference", reference.get_untracked()),
        ("code", code.get_untracked()),
        ("rows", format!("{:?}", rows.get_untracked())),
        ("case", format!("{:?}", case.get_untracked())),
        ("cases", format!("{:?}", cases.get_untracked())),
        ("wanted", format!("{:?}", wanted.get_untracked())),
        ("age", age.get_untracked()),
        ("wishes", format!("{:?}", wishes.get_untracked())),
        ("feeds", format!("{:?}", feeds.get_untracked())),
        ("signposts", format!("{:?}", signposts.get_untracked())),
        ("list_link", list_link.get_untracked()),
        ("search_link", search_link.get_untracked()),
        ("services_shown", services_shown.get_untracked().to_string()),
        ("callback", format!("{:?}", callback.get_untracked())),
        ("slots", format!("{:?}", slots.get_untracked())),
        ("sending", format!("{:?}", sending.get_untracked())),
        ("message", message.get_untracked().text("c1")),
        (
            "to_dos",
            to_dos.with_untracked(|drafts| format!("{:?}", drafts.get(&"c1".into(), &"t1".into()))),
        ),
        ("preferences", format!("{:?}", preferences.get_untracked())),
        (
            "preferences_changed",
            format!("{:?}", preferences_changed.get_untracked()),
        ),
        ("helping", format!("{:?}", helping.get_untracked())),
        (
            "feedback_given",
            format!("{:?}", feedback_given.get_untracked()),
        ),
    ]
}

fn preferences() -> OfCase<ContactPreferences> {
    let held = ContactPreferences {
        safe_ways: Vec::new(),
        never: None,
        updates: UpdateFrequency::from("every_update"),
        language: "en".to_owned(),
        codes_at_night: false,
    };
    OfCase::new("c1".into(), held)
}

/// Puts something into every field.
fn fill(memory: Memory) {
    memory.reference.set("WM/00001/26".to_owned());
    memory.code.set("042917".to_owned());
    memory.rows.set(vec!["history"]);
    let case: Case = serde_json::from_value(case(json!([]))).unwrap();
    memory.case.set(Some(case));
    memory.cases.set(Some(CaseList { cases: Vec::new() }));
    memory.wanted.set(Wanted::from_query("need=stalking"));
    memory.age.set("34".to_owned());
    memory.wishes.set(Wishes {
        is_open_now: true,
        ..Wishes::default()
    });
    memory
        .feeds
        .update(|feeds| feeds.renew(vec![Answer::default()], Timestamp(1)));
    memory.signposts.set(SignpostList {
        area: "Hackney".to_owned(),
        ..SignpostList::default()
    });
    memory.list_link.set("a=1".to_owned());
    memory.search_link.set("need=stalking".to_owned());
    memory.services_shown.set(10);
    memory.callback.set(Draft::for_case("c1"));
    memory.slots.set(Some(SlotList {
        slots: Vec::new(),
        numbers: Vec::new(),
        language: None,
    }));
    memory
        .sending
        .update(|sending| sending.open(IdempotencyKey::of([1; 16]), Once::Key));
    memory.prepare_message(&"c1".into(), "When is the trial?".to_owned());
    memory
        .to_dos
        .update(|drafts| drafts.put(&"c1".into(), &"t1".into(), ToDoDraft::default()));
    memory.preferences.set(Some(preferences()));
    memory.preferences_changed.set(Some(preferences()));
    memory
        .helping
        .update(|helping| helping.ended = Some("My sister".to_owned()));
    memory.feedback_given.set(vec!["m1".to_owned()]);
}

#[wasm_bindgen_test]
fn signing_out_leaves_nothing_in_any_field() {
    let owner = Owner::new();
    owner.with(|| {
        let fresh = told(Memory::new());
        let memory = Memory::new();
        fill(memory);
        for (before, filled) in fresh.iter().zip(told(memory)) {
            assert_ne!(*before, filled, "the test must put something there");
        }
        memory.forget();
        for (before, after) in fresh.iter().zip(told(memory)) {
            assert_eq!(*before, after);
        }
    });
}
