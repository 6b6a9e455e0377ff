//! How the service keeps its promises: numbers as bars and words, what is held back, and what cannot be read.

use futures::FutureExt as _;
use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};
use waymark::navigation::SignpostingScreen;
use waymark::screens::Part;
use web_sys::HtmlElement;

use crate::app::{App, case};
use crate::calendar::behind;
use crate::support::{Stage, settle, speak};

/// The screen, for somebody who may be signed in; it needs no session.
fn opened(prepare: impl FnOnce(&crate::backend::Backend)) -> App {
    let fetched = Part::Signposting.fetch().now_or_never();
    assert!(matches!(fetched, Some(Ok(()))));
    let screen = SignpostingScreen::Performance;
    App::signed_in(screen, case(json!([])), |backend, _| prepare(backend))
}

async fn shown(answer: &Value) -> App {
    let app = opened(|backend| backend.answers(200, &answer.to_string()));
    settle().await;
    let loading = say(keys::LOAD_LOADING);
    let is_there = |stage: &Stage| !stage.text().contains(&loading);
    app.stage.until("the numbers", is_there).await;
    app
}

fn with_rows(rows: &Value) -> Value {
    json!({ "published_on": "2026-10-14", "rights": [{ "right": "charge", "quarters": rows }] })
}

/// The cells of the first table: each quarter with what is said of it.
fn cells(app: &App) -> Vec<(String, String)> {
    let table = app.stage.find("table");
    let rows = table.query_selector_all("tbody tr").unwrap();
    let text = |row: &web_sys::Element, selector: &str| {
        let cell = row.query_selector(selector).unwrap().unwrap();
        cell.text_content()
            .unwrap()
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    (0..rows.length())
        .map(|at| rows.item(at).unwrap().unchecked_into())
        .map(|row| (text(&row, "th"), text(&row, "td")))
        .collect()
}

#[wasm_bindgen_test]
async fn each_quarter_says_what_is_known_and_what_is_held_back() {
    let app = shown(&with_rows(&json!([
        { "from": "2026-07-01", "people": 134, "in_time": 120, "late": 14 },
        { "from": "2026-04-01", "people": 123, "few": ["late"] },
        { "from": "2026-01-01", "people": 123, "few": ["in_time"] },
        { "from": "2025-10-01", "people": 15 },
        { "from": "2025-07-01" },
        { "from": "2025-04-01", "people": 100_120, "in_time": 100_000, "late": 120 },
    ])))
    .await;
    let expected = [
        ("July to September 2026", "90 in 100In time: 120 · Late: 14"),
        (
            "April to June 2026",
            "At least 92 in 100People: 123 · Late: fewer than 10",
        ),
        (
            "January to March 2026",
            "At most 8 in 100People: 123 · In time: fewer than 10",
        ),
        (
            "October to December 2025",
            "People: 15 · Too few of one answer to show more",
        ),
        ("July to September 2025", "Fewer than 10 people: not shown"),
        (
            "April to June 2025",
            "99 in 100In time: 100,000 · Late: 120",
        ),
    ];
    let expected = expected.map(|(quarter, words)| (quarter.to_owned(), words.to_owned()));
    assert_eq!(cells(&app), expected);
    let text = app.stage.text();
    assert!(text.contains("14 October 2026"), "{text}");
    // The name of the row has the latest share.
    let name = app.stage.find("summary").text_content().unwrap();
    assert!(name.contains("90 in 100"), "{name}");
}

#[wasm_bindgen_test]
async fn the_table_is_one_for_those_who_hear_it_and_the_bars_are_silent() {
    let app = shown(&with_rows(
        &json!([{ "from": "2026-07-01", "people": 40, "in_time": 20, "late": 20 }]),
    ))
    .await;
    let table = app.stage.find("table");
    let caption = table.query_selector("caption").unwrap().unwrap();
    let name = say(waymark::language::Key::of("performance.right.charge"));
    let expected = say_with(keys::PERFORMANCE_QUARTERS, &[("topic", &name)]);
    assert_eq!(caption.text_content().unwrap(), expected);
    for (selector, count) in [
        ("thead th[scope=col]", 2),
        ("tbody th[scope=row]", 1),
        ("[role=row]", 2),
        ("td[role=cell]", 1),
    ] {
        assert_eq!(
            table.query_selector_all(selector).unwrap().length(),
            count,
            "{selector}"
        );
    }
    let svgs = app.stage.find("table").query_selector_all("svg").unwrap();
    assert_eq!(svgs.length(), 1);
    let bar: HtmlElement = svgs.item(0).unwrap().unchecked_into();
    assert_eq!(bar.get_attribute("aria-hidden").as_deref(), Some("true"));
    let outlines = bar.query_selector_all("path").unwrap();
    let outline = |at| {
        outlines
            .item(at)
            .unwrap()
            .unchecked_into::<HtmlElement>()
            .get_attribute("d")
    };
    assert_eq!(outline(0).as_deref(), Some("M0 0H500V10H0z"));
    assert_eq!(outline(1).as_deref(), Some("M500 0H1000V10H500z"));
}

#[wasm_bindgen_test]
async fn without_numbers_it_says_so_and_a_backend_that_publishes_none_is_no_fault() {
    let app = shown(&json!({ "rights": [], "steps": [] })).await;
    assert!(app.stage.text().contains(&say(keys::PERFORMANCE_NONE)));
    assert!(app.stage.maybe("table, a[download]").is_none());
    let app = opened(|backend| backend.answers(404, ""));
    app.until_says(keys::PERFORMANCE_NONE).await;
}

#[wasm_bindgen_test]
async fn a_failure_can_be_tried_again() {
    let app = opened(|backend| backend.answers(503, ""));
    app.until_says(keys::ERROR_UNAVAILABLE).await;
    app.backend
        .answers(200, "<html>Welcome to the hotel</html>");
    app.press(keys::LOAD_AGAIN);
    app.until_says(keys::ERROR_MALFORMED).await;
    let rows = json!([{ "from": "2026-07-01", "people": 15 }]);
    app.backend.answers(200, &with_rows(&rows).to_string());
    app.press(keys::LOAD_AGAIN);
    app.until_says(keys::PERFORMANCE_SMALL).await;
}

#[wasm_bindgen_test]
async fn what_is_broken_or_from_the_future_is_left_out_and_said() {
    let answer = json!({
        "rights": [
            { "right": "charge", "quarters": [null, { "from": "2026-07-01", "people": "many" },
                { "from": "2026-04-01", "people": 20, "few": ["late"], "median_days": 3 }] },
            { "right": "right_of_2031", "quarters": [{ "from": "2026-07-01", "people": 30 }] },
        ],
        "steps": [{ "kind": "step_of_2031", "quarters": [] }],
        "more": { "of": "2031" },
    });
    let app = shown(&answer).await;
    let text = app.stage.text();
    assert!(text.contains(&say(keys::PERFORMANCE_LEFT_OUT)), "{text}");
    assert!(text.contains(&say(keys::PERFORMANCE_NO_WORDS)), "{text}");
    assert!(!text.contains("2031"), "{text}");
    assert_eq!(cells(&app).len(), 1);
    let whole = shown(&with_rows(&json!([{ "from": "2026-07-01" }]))).await;
    let text = whole.stage.text();
    assert!(!text.contains(&say(keys::PERFORMANCE_LEFT_OUT)), "{text}");
    assert!(!text.contains(&say(keys::PERFORMANCE_NO_WORDS)), "{text}");
}

#[wasm_bindgen_test]
async fn what_was_said_and_done_has_the_language_that_it_is_in() {
    let answer = json!({
        "rights": [],
        "said_and_did": [
            { "on": "2026-09-01", "said": { "en": "Too late.", "cy": "Rhy hwyr." },
              "did": { "en": "Sent at once.", "cy": "Ar unwaith." } },
            { "on": "2026-08-01", "said": { "cy": "Rhy fyr." }, "did": { "cy": "Yn hirach." } },
        ],
    });
    let app = shown(&answer).await;
    let text = app.stage.text();
    assert!(
        text.contains("You said: Too late.") && text.contains("We did: Sent at once."),
        "{text}"
    );
    assert!(text.contains("1 September 2026"), "{text}");
    let welsh = app.stage.find("[lang=cy]");
    assert_eq!(welsh.text_content().as_deref(), Some("Rhy fyr."));
    assert_eq!(welsh.get_attribute("dir").as_deref(), Some("auto"));
}

#[wasm_bindgen_test]
async fn both_files_are_made_in_memory_with_neutral_names_after_a_warning() {
    let answer = json!({
        "published_on": "2026-10-14",
        "rights": [{ "right": "=HYPERLINK(1)", "quarters": [{ "from": "2026-07-01", "people": 30 }] }],
    });
    let app = shown(&answer).await;
    let links = app.stage.find("details:last-of-type");
    let links = links.query_selector_all("a[download]").unwrap();
    let mut files = Vec::new();
    for at in 0..links.length() {
        let link: HtmlElement = links.item(at).unwrap().unchecked_into();
        let address = link.get_attribute("href").unwrap();
        assert!(address.starts_with("blob:"), "{address}");
        files.push((
            link.get_attribute("download").unwrap(),
            behind(&address).await.unwrap(),
        ));
    }
    let [(csv_name, csv), (json_name, json)] = files.as_slice() else {
        panic!("{files:?}")
    };
    assert_eq!(
        (csv_name.as_str(), json_name.as_str()),
        ("numbers.csv", "numbers.json")
    );
    assert!(csv.starts_with("about,key,from,to,answer,people,note,source,published_on\r\n"));
    assert!(
        csv.contains("\r\ntold_in_time,'=HYPERLINK(1),2026-07-01,2026-09-30,all,30,,http"),
        "{csv}"
    );
    assert_eq!(serde_json::from_str::<Value>(json).unwrap(), answer);
    let text = app.stage.text();
    let (warning, link) = (
        say(keys::PERFORMANCE_FILES_WARNING),
        say(keys::PERFORMANCE_FILES_CSV),
    );
    assert!(text.find(&warning).is_some() && text.find(&warning) < text.find(&link));
}

#[wasm_bindgen_test]
async fn from_right_to_left_the_bars_begin_on_the_right() {
    let rows = json!([{ "from": "2026-07-01", "people": 40, "in_time": 30, "late": 10 }]);
    let app = opened(|backend| backend.answers(200, &with_rows(&rows).to_string()));
    // The words of English under the tag of a language that is written from right to left.
    speak("ar", include_str!("../../public/texts/en.json"));
    app.until_says(keys::PERFORMANCE_SMALL).await;
    let bar = app.stage.find("table svg path").get_attribute("d");
    assert_eq!(bar.as_deref(), Some("M250 0H1000V10H250z"));
}

/// The answer is the same for everybody: no session goes with the request, and the browser may keep it.
#[wasm_bindgen_test]
async fn the_request_is_one_that_anybody_could_send() {
    let app = shown(&json!({ "rights": [] })).await;
    let sent = app.backend.sent("GET");
    assert!(
        sent.iter()
            .any(|(path, key)| path.ends_with("/performance") && key.is_none())
    );
    assert_eq!(sent.len(), 1);
}
