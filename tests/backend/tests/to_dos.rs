//! Answering what only the person can do: once, and again until its day is over.

use contract::{ProblemCode, ToDo};
use serde_json::json;
use stand_in::Fault;

use crate::support::to_dos::{CONSENT, DAYS, WORDS, answer, path, to_do, yes_of};
use crate::support::{AMBER, TestApp};

const DAY_SECS: i64 = 24 * 3600;

#[tokio::test]
async fn an_answer_is_kept_and_shown_in_the_case() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(CONSENT).await;
    let asked = to_do(&mut browser).await;
    assert_eq!(
        (asked.id.clone().unwrap().as_str(), &asked.answered),
        ("t1", &None)
    );
    let sent = answer(&mut browser, "k", &json!({ "yes": true })).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    let held = to_do(&mut browser).await;
    assert_eq!(sent.json(), json!(held));
    let at = app.running.clock().now();
    let answered = held.answered.clone().unwrap();
    assert!((0..=5).contains(&(at.0 - answered.at.0)));
    let unanswered = ToDo {
        answered: None,
        ..held
    };
    assert_eq!(unanswered, asked, "nothing else has changed");
}

#[tokio::test]
async fn days_and_words_are_kept_as_they_were_sent() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(DAYS).await;
    let way = to_do(&mut browser).await.answer.unwrap();
    let (from, to) = (way.from.unwrap(), way.to.unwrap());
    for days in [vec![to, from], vec![]] {
        let sent = answer(
            &mut browser,
            &format!("{days:?}").replace(' ', ""),
            &json!({ "days": days }),
        )
        .await;
        assert_eq!(sent.status, 200, "{sent:?}");
        let answered = to_do(&mut browser).await.answered.unwrap();
        assert_eq!(answered.days, Some(days));
    }
    let mut browser = app.signed_in(WORDS).await;
    let text = "I <b>disagree</b>.\nDiolch 🙂";
    let sent = answer(&mut browser, "k", &json!({ "text": text })).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    let answered = to_do(&mut browser).await.answered.unwrap();
    assert_eq!(answered.text.as_deref(), Some(text));
}

#[tokio::test]
async fn the_same_key_is_carried_out_once_and_answered_the_same() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(CONSENT).await;
    let first = answer(&mut browser, "k", &json!({ "yes": true })).await;
    app.advance_secs(60);
    let again = answer(&mut browser, "k", &json!({ "yes": true })).await;
    assert_eq!((again.status, again.json()), (200, first.json()));
    let other = answer(&mut browser, "k", &json!({ "yes": false })).await;
    assert_eq!(other.problem(), (422, ProblemCode::KeyReused));
    assert_eq!(yes_of(&mut browser).await, Some(true));
    let path = path(&mut browser).await;
    let missing = browser.post(&path, &json!({ "yes": true })).await;
    assert_eq!(missing.problem(), (400, ProblemCode::KeyMissing));
}

#[tokio::test]
async fn an_answer_that_was_lost_is_had_by_sending_again() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(CONSENT).await;
    let path = path(&mut browser).await;
    let call = "POST /cases/{case_id}/to-dos/{to_do_id}/answer";
    app.running.faults().once(call, Fault::LoseAnswer);
    let body = json!({ "yes": false });
    let request = browser.once(&path, "k", &body);
    assert!(browser.try_send(request).await.is_err(), "it is lost");
    // Its day is over when she has a connection again.
    app.advance_secs(5 * DAY_SECS);
    let mut browser = app.signed_in(CONSENT).await;
    let again = browser.post_once(&path, "k", &body).await;
    assert_eq!(
        (again.status, &again.json()["answered"]["yes"]),
        (200, &json!(false))
    );
}

#[tokio::test]
async fn another_answer_takes_its_place_until_the_day_is_over() {
    let app = TestApp::start().await;
    app.advance_to(12, 0);
    let mut browser = app.signed_in(CONSENT).await;
    let by = to_do(&mut browser).await.by.unwrap();
    for (key, yes) in [("a", true), ("b", false)] {
        let sent = answer(&mut browser, key, &json!({ "yes": yes })).await;
        assert_eq!(sent.status, 200);
        assert_eq!(yes_of(&mut browser).await, Some(yes));
    }
    let days = app.running.clock().today().days_until(by);
    app.advance_secs(days * DAY_SECS);
    app.advance_to(23, 0);
    assert_eq!(app.running.clock().today(), by, "the last day");
    let mut browser = app.signed_in(CONSENT).await;
    let sent = answer(&mut browser, "c", &json!({ "yes": true })).await;
    assert_eq!(sent.status, 200);
    app.advance_to(0, 1);
    let mut browser = app.signed_in(CONSENT).await;
    let late = answer(&mut browser, "d", &json!({ "yes": false })).await;
    assert_eq!(late.problem(), (409, ProblemCode::NotChangeable));
    assert_eq!(yes_of(&mut browser).await, Some(true));
}

/// Two tabs of one session, with one key of the page: each has a key for its own answer.
#[tokio::test]
async fn of_two_tabs_at_once_the_last_answer_counts_and_there_is_one() {
    let app = TestApp::start().await;
    let browser = app.signed_in(CONSENT).await;
    for round in 0..10 {
        let tabs = [true, false].map(|yes| {
            let mut tab = browser.clone();
            let key = format!("{round}-{yes}");
            tokio::spawn(async move { answer(&mut tab, &key, &json!({ "yes": yes })).await })
        });
        for tab in tabs {
            assert_eq!(tab.await.unwrap().status, 200);
        }
    }
    let mut tab = browser.clone();
    for (key, yes) in [("last-no", false), ("last-yes", true)] {
        assert_eq!(
            answer(&mut tab, key, &json!({ "yes": yes })).await.status,
            200
        );
    }
    assert_eq!(yes_of(&mut tab).await, Some(true));
    let rows: i64 = sqlx::query_scalar("SELECT count(*) FROM to_dos WHERE answered IS NOT NULL")
        .fetch_one(&app.database().await)
        .await
        .unwrap();
    assert_eq!(rows, 1);
}

#[tokio::test]
async fn many_taps_at_once_are_one_answer() {
    let app = TestApp::start_with_limits(|limits| limits.to_do_answers_per_hour = 1).await;
    let mut browser = app.signed_in(CONSENT).await;
    let taps = (0..8).map(|_| {
        let mut tap = browser.clone();
        tokio::spawn(async move { answer(&mut tap, "tap", &json!({ "yes": true })).await })
    });
    let mut sent = Vec::new();
    for tap in taps.collect::<Vec<_>>() {
        let answer = tap.await.unwrap();
        if answer.status == 200 {
            sent.push(answer.json());
        } else {
            assert_eq!(answer.problem(), (409, ProblemCode::KeyInUse));
        }
    }
    assert!(!sent.is_empty() && sent.iter().all(|one| *one == sent[0]));
    assert_eq!(yes_of(&mut browser).await, Some(true));
}

/// A file of an earlier version has the list in the body of the case.
#[tokio::test]
async fn what_is_to_do_moves_out_of_the_case_of_an_earlier_version() {
    let app = TestApp::start().await;
    let database = app.database().await;
    let migration = include_str!("../migrations/0010_to_dos.sql");
    let before = "DROP TABLE to_dos;
        UPDATE cases SET body = json_set(body, '$.to_do',
            json('[{\"kind\":\"ring\"},{\"kind\":\"consent\",\"note\":\"Yes or no.\"}]'))
        WHERE reference = 'WM/10001/26';";
    sqlx::raw_sql(before).execute(&database).await.unwrap();
    sqlx::raw_sql(migration).execute(&database).await.unwrap();
    let mut browser = app.signed_in(AMBER).await;
    let case = browser.case("").await;
    let moved = json!([{ "kind": "ring" }, { "kind": "consent", "note": "Yes or no." }]);
    assert_eq!(browser.get(&case).await.json()["to_do"], moved);
}
