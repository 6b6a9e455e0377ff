//! Which answers are refused: of another kind, too late, too long, and of anybody else.

use contract::limits::TO_DO_DAYS_MAX;
use contract::{Date, ProblemCode};
use serde_json::json;

use crate::support::helpers::{give, helper};
use crate::support::to_dos::{self, CONSENT, DAYS, WORDS, answer, to_do, yes_of};
use crate::support::{AMBER, TestApp};

/// Asked for at most 1,500 characters.
const FEW_WORDS: &str = "WM/10020/26";
/// Nothing of this is answered here: a place.
const PLACE: &str = "WM/10015/26";

const NOT_CHANGEABLE: (u16, ProblemCode) = (409, ProblemCode::NotChangeable);
const NOT_FOUND: (u16, ProblemCode) = (404, ProblemCode::NotFound);

/// Changes the first that is to do in a case, as staff would.
async fn change(app: &TestApp, reference: &str, what: &str) {
    let sql = format!(
        "UPDATE to_dos SET {what} WHERE position = 0 AND case_id =
         (SELECT id FROM cases WHERE reference = ?)"
    );
    let database = app.database().await;
    let changed = sqlx::query(&sql).bind(reference).execute(&database).await;
    assert_eq!(changed.unwrap().rows_affected(), 1);
}

#[tokio::test]
async fn what_staff_have_taken_away_cannot_be_answered_and_is_not_shown() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(DAYS).await;
    let case = browser.case("").await;
    let before = browser.get(&case).await.json()["to_do"].clone();
    assert_eq!(
        (&before[0]["id"], before.as_array().unwrap().len()),
        (&json!("t1"), 2)
    );
    change(&app, DAYS, "taken_away_at = 1").await;
    let refused = answer(&mut browser, "k", &json!({ "days": [] })).await;
    assert_eq!(refused.problem(), NOT_CHANGEABLE);
    let after = browser.get(&case).await.json()["to_do"].clone();
    assert_eq!(after, json!([before[1]]));
}

#[tokio::test]
async fn an_answer_of_another_way_is_refused_with_its_fields() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(CONSENT).await;
    let fields = |all: &[(&str, &str)]| -> Vec<_> {
        let all = all.iter();
        all.map(|(name, why)| ((*name).to_owned(), (*why).to_owned()))
            .collect()
    };
    for (body, expected) in [
        (json!({}), fields(&[("yes", "missing")])),
        (json!({ "yes": null }), fields(&[("yes", "missing")])),
        (json!({ "yes": "true" }), fields(&[("yes", "not_allowed")])),
        (
            json!({ "yes": true, "text": "x" }),
            fields(&[("text", "not_allowed")]),
        ),
        (
            json!({ "days": [] }),
            fields(&[("yes", "missing"), ("days", "not_allowed")]),
        ),
        (
            json!({ "maybe": true }),
            fields(&[("maybe", "not_allowed")]),
        ),
    ] {
        let refused = answer(&mut browser, "k", &body).await;
        assert_eq!(refused.fields(), expected, "{body}");
    }
    assert_eq!(yes_of(&mut browser).await, None);
    // A refusal frees its key.
    let sent = answer(&mut browser, "k", &json!({ "yes": false })).await;
    assert_eq!(sent.status, 200);
}

#[tokio::test]
async fn only_days_that_are_asked_about_are_taken_and_each_once() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(DAYS).await;
    let way = to_do(&mut browser).await.answer.unwrap();
    let (from, to) = (way.from.unwrap(), way.to.unwrap());
    let many: Vec<Date> = (0_i64..)
        .map(|day| from.plus_days(day))
        .take(TO_DO_DAYS_MAX + 1)
        .collect();
    for (days, reason) in [
        (json!([from.plus_days(-1)]), "not_allowed"),
        (json!([to.plus_days(1)]), "not_allowed"),
        (json!([from, to, from]), "not_allowed"),
        (json!([from, "2027-02-30"]), "not_allowed"),
        (json!([from, 7]), "not_allowed"),
        (json!("2027-02-03"), "not_allowed"),
        (json!(many), "too_long"),
    ] {
        let refused = answer(&mut browser, "k", &json!({ "days": days })).await;
        assert_eq!(
            refused.fields(),
            [("days".to_owned(), reason.to_owned())],
            "{days}"
        );
    }
}

#[tokio::test]
async fn empty_and_endless_words_are_refused() {
    let app = TestApp::start().await;
    for (reference, most) in [(WORDS, 2000), (FEW_WORDS, 1500)] {
        let mut browser = app.signed_in(reference).await;
        for (text, reason) in [
            (" \n".to_owned(), "too_short"),
            ("x".repeat(most + 1), "too_long"),
        ] {
            let refused = answer(&mut browser, "k", &json!({ "text": text })).await;
            assert_eq!(refused.fields(), [("text".to_owned(), reason.to_owned())]);
        }
        let longest = answer(&mut browser, "k", &json!({ "text": "ŵ".repeat(most) })).await;
        assert_eq!(longest.status, 200, "characters count, not bytes");
    }
}

#[tokio::test]
async fn what_is_not_answered_here_takes_no_answer() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(PLACE).await;
    assert_eq!(to_do(&mut browser).await.id, None);
    let refused = answer(&mut browser, "k", &json!({ "yes": true })).await;
    assert_eq!(refused.problem(), NOT_FOUND, "it has no id");
    change(&app, PLACE, "id = 't1'").await;
    let refused = answer(&mut browser, "k", &json!({ "yes": true })).await;
    assert_eq!(refused.problem(), NOT_CHANGEABLE, "it is a place");
    let future = "body = json_set(body, '$.kind', 'video_evidence', '$.answer.way', 'drawing')";
    change(&app, PLACE, future).await;
    let shown = json!(to_do(&mut browser).await);
    assert_eq!(
        (&shown["kind"], &shown["answer"]["way"]),
        (&json!("video_evidence"), &json!("drawing"))
    );
    let refused = answer(&mut browser, "k", &json!({ "yes": true })).await;
    assert_eq!(refused.problem(), NOT_CHANGEABLE, "nobody knows how");
}

#[tokio::test]
async fn nobody_else_can_answer() {
    let app = TestApp::start().await;
    let mut hers = app.signed_in(CONSENT).await;
    let path = to_dos::path(&mut hers).await;
    let (body, yes) = (json!({ "yes": true }), json!({ "yes": false }));
    assert_eq!(hers.post_once(&path, "k", &yes).await.status, 200);
    // A helper.
    let (_, code) = give(&mut hers, &["history", "property", "reference"]).await;
    let mut visitor = helper(&app, &code).await;
    let refused = visitor.post_once(&path, "h", &body).await;
    assert_eq!(refused.problem(), NOT_FOUND);
    // Another person, through her case and through their own.
    let mut amber = app.signed_in(AMBER).await;
    let own = to_dos::path(&mut amber).await;
    for path in [&path, &own] {
        let refused = amber.post_once(path, "k", &body).await;
        assert_eq!(refused.problem(), NOT_FOUND, "{path}");
    }
    // Another item of her own case, another page, and nobody.
    let unknown = path.replace("t1", "t9");
    let refused = hers.post_once(&unknown, "u", &body).await;
    assert_eq!(refused.problem(), NOT_FOUND);
    for mut other in [hers.another_page(), app.browser()] {
        let refused = other.post_once(&path, "o", &body).await;
        assert_eq!(refused.problem(), (401, ProblemCode::SignedOut));
    }
    assert_eq!(yes_of(&mut hers).await, Some(false));
}
