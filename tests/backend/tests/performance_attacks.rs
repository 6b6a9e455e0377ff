//! Whoever reads all that is published, day by day, can work out no small count.

use std::collections::BTreeMap;

use performance::{Quarter, csv, read};
use serde_json::Value;

use crate::support::TestApp;
use crate::support::performance::{DAY_SECS, all_answer, asked, name, past, published};

/// Counts that change from one day to the next would tell of one person.
#[tokio::test]
async fn what_is_published_never_changes_whatever_happens_later() {
    let app = TestApp::start().await;
    let database = app.database().await;
    let mut seen: BTreeMap<String, Value> = BTreeMap::new();
    let mut tags = Vec::new();
    for _ in 0..30 {
        let answer = asked(&app, None).await;
        tags.push(answer.header("etag").to_owned());
        for (list, name) in [("rights", "right"), ("steps", "kind")] {
            for topic in answer.json()[list].as_array().unwrap() {
                for row in topic["quarters"].as_array().unwrap() {
                    let key = format!("{} {}", topic[name], row["from"]);
                    let first = seen.entry(key.clone()).or_insert_with(|| row.clone());
                    assert_eq!(first, row, "{key}");
                }
            }
        }
        app.advance_secs(6 * DAY_SECS);
        let [latest, before] = published(&app);
        all_answer(&database, 1, "bad", latest.first()).await;
        all_answer(&database, 1, "good", before.first()).await;
        past(&database, &name(latest), "right", "charge", &[("late", 77)]).await;
    }
    tags.dedup();
    assert_eq!(tags.len(), 3, "half a year has two new quarters: {tags:?}");
}

/// Somebody who reads everything, every day, cannot tell one small count from another.
#[tokio::test]
async fn two_worlds_that_differ_in_a_small_count_publish_the_same_bytes() {
    let worlds = [
        [
            ("court_bail", [103, 0]),
            ("stopped", [9, 100]),
            ("victim_contact_offer", [0, 3]),
        ],
        [
            ("court_bail", [94, 9]),
            ("stopped", [0, 109]),
            ("victim_contact_offer", [5, 4]),
        ],
    ];
    let mut published_by = Vec::new();
    for world in worlds {
        let app = TestApp::start().await;
        let database = app.database().await;
        // Only the counts at hand: the people of the cases would add to them.
        sqlx::query("DELETE FROM past_people")
            .execute(&database)
            .await
            .unwrap();
        sqlx::query("UPDATE cases SET body = json_set(body, '$.reported_at', '2001-01-01')")
            .execute(&database)
            .await
            .unwrap();
        sqlx::query("DROP TRIGGER milestones_are_never_removed")
            .execute(&database)
            .await
            .unwrap();
        sqlx::query("DELETE FROM milestones")
            .execute(&database)
            .await
            .unwrap();
        let current = Quarter::of(app.running.clock().today()).unwrap();
        for quarter in [current, current.previous().unwrap()] {
            for (key, [in_time, late]) in world {
                let counts = [("in_time", in_time), ("late", late)];
                past(&database, &name(quarter), "right", key, &counts).await;
            }
        }
        let mut all = String::new();
        for _ in 0..12 {
            let answer = asked(&app, None).await;
            all += answer.header("etag");
            all += &answer.text;
            all += &csv(&read(&answer.text).unwrap(), "here");
            app.advance_secs(9 * DAY_SECS);
        }
        assert!(all.contains("\"people\":103") && all.contains("fewer than 10"));
        published_by.push(all);
    }
    assert_eq!(published_by[0], published_by[1]);
}
