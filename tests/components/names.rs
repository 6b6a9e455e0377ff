//! A link has the name of the screen that it opens.

use contract::Timestamp;
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, say};
use waymark::navigation::{CallbackScreen, HelpersScreen, Screen, SignedInScreen};
use web_sys::HtmlElement;

use crate::app::{App, case};
use crate::support::settle;

/// What these open is not what they are about: a message that is ready to be sent, the questions of a way in, or a
/// code for the one who gets it.
const PREPARED: [Key; 9] = [
    keys::CASE_ASK_WHY,
    keys::MISSING_ASK,
    keys::RIGHT_ASK,
    keys::RIGHT_ASK_DONE,
    keys::COMPLAIN_WRITE,
    keys::RULE_BROKEN_WRITE,
    keys::START_SIGN_IN,
    keys::CALLBACK_CHANGE_OPEN,
    keys::CALLBACK_CANCEL_OPEN,
];

/// What the backend answers to all that these screens fetch.
fn answer() -> String {
    let call = json!({
        "id": "k1", "reference": "CB-1", "state": "booked", "way": "phone", "number": "ends in 123",
        "window": {"id": "s1", "starts_at": "2026-11-25T09:00:00Z",
            "ends_at": "2026-11-25T10:00:00Z"}
    });
    let helper = json!({
        "id": "h1", "label": "Sister", "expires_at": Timestamp(2_000_000_000).to_string(),
        "shows": [], "looks": []
    });
    json!({
        "callbacks": [call], "messages": [], "reply_within_working_days": 3, "helpers": [helper],
        "slots": [], "numbers": [], "safe_ways": ["phone"], "updates": "weekly", "language": "en"
    })
    .to_string()
}

/// A case with all that has a link: late news, a late update, new messages, and a helper.
fn full() -> Value {
    let mut case = case(json!([
        {"id": "m1", "kind": "charged", "happened_at": "2026-10-01", "told_at": "2026-10-30"},
        {"id": "m2", "kind": "trial_fixed", "happened_at": "2026-11-02",
         "told_at": "2026-11-02", "due_at": "2027-02-01"},
    ]));
    case["unread_messages"] = json!(2);
    case["next_update_by"] = json!("2026-11-01");
    case["helpers"] = json!({"count": 1});
    case
}

/// Whether one begins with the other: "Messages: 2 new" leads to "Messages".
fn are_one(name: &str, heading: &str) -> bool {
    name.starts_with(heading) || heading.starts_with(name)
}

/// Presses each link of a screen and comes back.
async fn check(screen: Screen) -> usize {
    let app = App::signed_in(screen.clone(), full(), |backend, _| {
        for _ in 0..100 {
            backend.answers(200, &answer());
        }
    });
    app.stage
        .until("it is loaded", |stage| {
            !stage.text().contains(&say(keys::LOAD_LOADING))
        })
        .await;
    settle().await;
    let links = |app: &App| app.stage.all("a[role=link]");
    let prepared = PREPARED.map(say);
    let mut checked = 0;
    for nth in 0..links(&app).len() {
        let link: HtmlElement = links(&app).swap_remove(nth);
        let name = link.text_content().unwrap();
        link.click();
        settle().await;
        let now = app.screen();
        if now == screen {
            continue;
        }
        let heading = now.heading();
        assert!(
            prepared.contains(&name) || are_one(&name, &heading),
            "{screen:?}: \"{name}\" opens \"{heading}\""
        );
        checked += 1;
        app.navigator.back();
        if app.screen() != screen {
            // A link to the case has left the way on which it stood.
            app.navigator.go(screen.clone());
        }
        app.until(screen.clone()).await;
        settle().await;
    }
    checked
}

#[wasm_bindgen_test]
async fn every_link_of_a_case_has_the_name_of_what_it_opens() {
    let id = || "c1".into();
    for (screen, at_least) in [
        (SignedInScreen::Case(id()).into(), 9),
        (SignedInScreen::Complain(id()).into(), 2),
        (SignedInScreen::Preferences(id()).into(), 1),
        (HelpersScreen::List(id()).into(), 1),
        (CallbackScreen::RingMyself.into(), 1),
        (CallbackScreen::Cancelled.into(), 1),
        (Screen::Safety, 2),
        (Screen::Start, 3),
        (Screen::Reference, 2),
    ] {
        let name = format!("{screen:?}");
        let checked = check(screen).await;
        assert!(checked >= at_least, "{name}: only {checked} links");
    }
}

/// Links that appear in other states, and the headings that they open.
const PAIRS: [(Key, Key); 9] = [
    (keys::OWED_OPEN, keys::OWED_TITLE),
    (keys::RIGHTS_OPEN, keys::RIGHTS_TITLE),
    (keys::CASE_SUPPORT, keys::SUPPORT_TITLE),
    (keys::NAV_SUPPORT, keys::SUPPORT_TITLE),
    (keys::START_SAFETY_MORE, keys::SAFETY_TITLE),
    (keys::CASE_CALLBACK, keys::CALLBACK_WAY_TITLE),
    (keys::START_SUPPORT_TITLE, keys::SUPPORT_TITLE),
    (keys::HELPER_SIGN_IN_OPEN, keys::HELPER_SIGN_IN_TITLE),
    (keys::MILESTONE_NOTE, keys::MESSAGES_FROM_STAFF),
];

#[wasm_bindgen_test]
fn the_name_is_the_same_in_every_language() {
    for (tag, texts) in [
        ("cy", include_str!("../../public/texts/cy.json")),
        ("en", include_str!("../../public/texts/en.json")),
    ] {
        crate::support::speak(tag, texts);
        for (name, heading) in PAIRS {
            let (name, heading) = (say(name), say(heading));
            assert!(
                are_one(&name, &heading),
                "{tag}: \"{name}\" opens \"{heading}\""
            );
        }
    }
}
