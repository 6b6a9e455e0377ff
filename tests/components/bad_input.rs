//! What a backend may send for a case: very much, very long, in another script, or nothing at all.

use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};
use waymark::navigation::{Heading, Screen, SignedInScreen};
use web_sys::HtmlElement;

use crate::app::{App, case};
use crate::support::settle;

const MILESTONES: usize = 300;
/// Ten times as many milestones may take so many times as long: the work grows with their number, and not with its square.
const TIMES_AS_LONG: f64 = 30.0;

fn case_screen() -> Screen {
    SignedInScreen::Case("c1".into()).into()
}

fn milestone_screen() -> Screen {
    SignedInScreen::Milestone("m1".into(), Heading::Text(String::new())).into()
}

/// Many milestones of three suspects, over a year.
fn long_case(milestones: usize) -> Value {
    let suspects = ["a", "b", "c"];
    let kinds = ["suspect_arrested", "bail", "charged", "trial_moved"];
    let milestone = |nth: usize| {
        json!({
            "id": format!("m{nth}"), "kind": kinds[nth % kinds.len()],
            "happened_at": format!("2026-{:02}-{:02}", nth % 10 + 1, nth % 28 + 1),
            "suspect": suspects[nth % suspects.len()], "place": "Riverside Crown Court",
            "due_at": "2027-02-01"
        })
    };
    let all: Vec<_> = (0..milestones).map(milestone).collect();
    let mut case = case(json!(all));
    case["suspects"] = json!([
        {"id": "a", "label": "Suspect 0", "stage": "court"},
        {"id": "b", "label": "Suspect 1", "stage": "investigation"},
        {"id": "c", "label": "Suspect 2", "stage": "report"},
    ]);
    case
}

fn now() -> f64 {
    js_sys::Date::now()
}

#[wasm_bindgen_test]
async fn three_hundred_milestones_are_drawn_at_once_in_closed_rows() {
    // The fastest of three, side by side: the machine may be busy.
    let mut fastest = [f64::INFINITY; 2];
    for _ in 0..3 {
        for (milestones, fastest) in [MILESTONES / 10, MILESTONES].iter().zip(&mut fastest) {
            let begin = now();
            let app = App::signed_in(case_screen(), long_case(*milestones), |_, _| {});
            settle().await;
            *fastest = fastest.min(now() - begin);
            drop(app);
        }
    }
    let [few, many] = fastest;
    assert!(many < few.max(1.0) * TIMES_AS_LONG, "{few} and {many} ms");
    let app = App::signed_in(case_screen(), long_case(MILESTONES), |_, _| {});
    settle().await;
    assert!(app.stage.maybe("details[open]").is_none(), "a row is open");
    let history = say_with(keys::CASE_ROW_HISTORY, &[("n", &MILESTONES.to_string())]);
    let rows = app.stage.all("details.wm-row");
    let row = rows
        .iter()
        .find(|row| row.text_content().unwrap().starts_with(&history));
    assert!(row.is_some(), "{}", app.stage.text());
    assert_eq!(app.stage.all(".wm-timeline__item").len(), MILESTONES);
    let folded = ".wm-timeline__item:not(details details .wm-timeline__item)";
    assert_eq!(app.stage.all(folded).len(), 3, "before one asks for more");
}

#[wasm_bindgen_test]
async fn the_days_ahead_of_a_long_case_are_few() {
    let app = App::signed_in(case_screen(), long_case(MILESTONES), |_, _| {});
    settle().await;
    let shown = app.stage.text();
    let upcoming = shown.matches(&say(keys::CASE_COMING_HEADING)).count();
    assert!(upcoming <= 1, "{shown}");
    let days = app.stage.all("li.wm-icon-line strong").len();
    let folded = app.stage.all("details li.wm-icon-line strong").len();
    assert!(
        days > folded && days - folded <= 5,
        "{days}, {folded} folded"
    );
}

/// A name of 80 letters without a space.
fn long_name() -> String {
    "Abcdefghij".repeat(8)
}

#[wasm_bindgen_test]
async fn a_name_of_eighty_letters_is_shown_whole() {
    let name = long_name();
    let mut case = case(json!([{
        "id": "m1", "kind": "trial_fixed", "happened_at": "2026-11-20", "due_at": "2027-02-01",
        "suspect": "a", "place": name, "note": name
    }]));
    case["owner"]["team"] = json!(name);
    case["owner"]["person"] = json!(name);
    case["property"] = json!([{"name": name, "state": "found", "note": name}]);
    case["suspects"] = json!([
        {"id": "a", "label": name, "stage": "court"}, {"id": "b", "label": "B", "stage": "report"}
    ]);
    for screen in [case_screen(), milestone_screen()] {
        let app = App::signed_in(screen.clone(), case.clone(), |_, _| {});
        settle().await;
        let shown = app.stage.text();
        assert!(shown.matches(&name).count() >= 2, "{screen:?}: {shown}");
    }
}

const ARABIC: &str = "المحاكمة في 1 فبراير 2027 (الساعة 10:30).";

#[wasm_bindgen_test]
async fn a_note_in_arabic_has_its_own_direction_and_leaves_the_rest_as_it_is() {
    let mut case = case(json!([{
        "id": "m1", "kind": "bail", "outcome": "given", "happened_at": "2026-11-20",
        "suspect": "a", "note": ARABIC, "note_language": "ar", "rules": [ARABIC]
    }]));
    case["suspects"] = json!([
        {"id": "a", "label": "المشتبه به 1", "stage": "court"},
        {"id": "b", "label": "B", "stage": "report"}
    ]);
    for screen in [case_screen(), milestone_screen()] {
        let app = App::signed_in(screen.clone(), case.clone(), |_, _| {});
        settle().await;
        let own: Vec<_> = app
            .stage
            .all("[lang=ar]")
            .iter()
            .map(|element| element.get_attribute("dir"))
            .collect();
        assert!(own.len() >= 2, "{screen:?}: {own:?}");
        let auto = own.iter().all(|dir| dir.as_deref() == Some("auto"));
        assert!(auto, "{screen:?}: {own:?}");
    }
    let app = App::signed_in(case_screen(), case, |_, _| {});
    settle().await;
    let about = app.stage.find(".wm-timeline__date").text_content().unwrap();
    assert_eq!(about, "20 November 2026 · \u{2068}المشتبه به 1\u{2069}");
}

#[wasm_bindgen_test]
async fn empty_texts_leave_no_empty_lines_and_no_lone_signs() {
    let empty = json!({
        "id": "m1", "kind": "trial_fixed", "happened_at": "2026-11-20", "suspect": "", "place": " ",
        "note": "", "title": "", "rules": ["", " "], "note_language": ""
    });
    let mut case = case(
        json!([empty, {"id": "m2", "kind": "nobody_knows_it", "title": " ",
         "happened_at": "2026-11-21", "suspect": null, "place": null, "note": null}]),
    );
    case["reference"] = json!("");
    case["owner"] = json!({"kind": "", "team": "Team", "person": "", "phone": "", "hours": ""});
    case["property"] = json!([{"name": "Bag", "state": "", "note": ""}]);
    for screen in [
        case_screen(),
        milestone_screen(),
        SignedInScreen::OnePage("c1".into()).into(),
    ] {
        let app = App::signed_in(screen.clone(), case.clone(), |_, _| {});
        settle().await;
        let parts = app.stage.all("p:not([role=status]), li, dd, dt, h2, h3, a");
        let says_nothing = |part: &&HtmlElement| {
            let text = part.text_content().unwrap();
            !text.chars().any(char::is_alphanumeric)
        };
        let silent: Vec<_> = parts
            .iter()
            .filter(says_nothing)
            .map(|part| part.outer_html())
            .collect();
        assert!(silent.is_empty(), "{screen:?}: {silent:?}");
        let shown = app.stage.text();
        for lone in ["“”", " · ·", ": .", "Call  ", "Open: ", ", Team"] {
            assert!(!shown.contains(lone), "{screen:?}: {lone} in {shown}");
        }
    }
}
