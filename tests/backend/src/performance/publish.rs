//! Publishes each quarter once: some days after its end, when notes have been written, and for good.

use std::collections::BTreeSet;

use casework::Rights;
use contract::{
    Date, FeedbackRating, MilestoneKind, Performance, RightPerformance, SaidAndDid,
    StepPerformance, Timeliness, ToldInTime, ToldWell,
};
use performance::{Published, Quarter, published};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

use super::counts;
use crate::app::App;
use crate::database::{from_json, json};
use crate::refusal::Refusal;

/// How many quarters are published at once.
const QUARTERS: usize = 8;
/// How many days after its end a quarter is published.
const AFTER_DAYS: i64 = 14;
/// The rights of the release. A real backend reads the file that its deployment serves.
const RIGHTS: &str = include_str!("../../../../public/rights/england-and-wales.json");

/// What was published of a quarter.
#[derive(Debug, Default, Serialize, Deserialize)]
struct PublishedQuarter {
    rights: Vec<(String, ToldInTime)>,
    steps: Vec<(String, ToldWell)>,
}

/// Everything that is published, with the quarters that are due by now.
pub async fn all(app: &App) -> Result<Performance, Refusal> {
    let today = app.clock().today();
    // One transaction: of two that find a quarter due, one counts it.
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let rights = Rights::read(RIGHTS).unwrap_or_default();
    let due = due(today);
    let (mut of_rights, mut of_steps) = (Vec::new(), Vec::new());
    for quarter in &due {
        let body = of_quarter(&mut transaction, &rights, *quarter, today).await?;
        of_rights.push(body.rights);
        of_steps.push(body.steps);
    }
    let said_and_did = said_and_did(&mut transaction).await?;
    transaction.commit().await?;
    let times: Vec<_> = due
        .iter()
        .map(|quarter| told_in_time(*quarter, &Published::Nothing))
        .collect();
    let ratings: Vec<_> = due
        .iter()
        .map(|quarter| told_well(*quarter, &Published::Nothing))
        .collect();
    let rules = rights
        .on(today)
        .map(|edition| edition.clocks.as_slice())
        .unwrap_or_default();
    let of_rule = |key: &str| rules.iter().position(|rule| rule.id == key);
    let rights = by_key(&of_rights, &times, of_rule).into_iter();
    let steps = by_key(&of_steps, &ratings, |kind| {
        MilestoneKind::from(kind).position()
    })
    .into_iter();
    Ok(Performance {
        published_on: due.first().copied().map(published_on),
        rights: rights
            .map(|(right, quarters)| RightPerformance { right, quarters })
            .collect(),
        steps: steps
            .map(|(kind, quarters)| StepPerformance {
                kind: kind.as_str().into(),
                quarters,
            })
            .collect(),
        said_and_did,
    })
}

fn published_on(quarter: Quarter) -> Date {
    quarter.last().plus_days(AFTER_DAYS)
}

/// The quarters that are published by a day, latest first.
fn due(today: Date) -> Vec<Quarter> {
    let mut quarters = Vec::with_capacity(QUARTERS);
    let mut next = Quarter::of(today);
    while let Some(quarter) = next.filter(|_| quarters.len() < QUARTERS) {
        if published_on(quarter) <= today {
            quarters.push(quarter);
        }
        next = quarter.previous();
    }
    quarters
}

/// What was published of a quarter; if nothing was yet, it is counted and published now.
async fn of_quarter(
    database: &mut SqliteConnection,
    rights: &Rights,
    quarter: Quarter,
    today: Date,
) -> Result<PublishedQuarter, sqlx::Error> {
    let name = quarter.first().to_string();
    let body: Option<String> =
        sqlx::query_scalar("SELECT body FROM published_quarters WHERE quarter = ?")
            .bind(&name)
            .fetch_optional(&mut *database)
            .await?;
    if let Some(body) = body {
        return from_json(&body);
    }
    let told = counts::of_rights(database, rights, quarter, today).await?;
    let answered = counts::of_steps(database, quarter).await?;
    let of_right =
        |(key, row): (&String, &Vec<u32>)| (key.clone(), told_in_time(quarter, &published(row)));
    let of_step = |(key, row): (&String, &Vec<u32>)| {
        let seen = published(row);
        (seen != Published::Nothing).then(|| (key.clone(), told_well(quarter, &seen)))
    };
    let body = PublishedQuarter {
        rights: told.iter().map(of_right).collect(),
        // Of the many kinds, those without ten people in any quarter are left out.
        steps: answered.iter().filter_map(of_step).collect(),
    };
    sqlx::query("INSERT INTO published_quarters (quarter, body) VALUES (?, ?)")
        .bind(&name)
        .bind(json(&body)?)
        .execute(database)
        .await?;
    Ok(body)
}

fn told_in_time(quarter: Quarter, row: &Published) -> ToldInTime {
    ToldInTime {
        from: quarter.first(),
        people: row.people(),
        in_time: count(row, 0),
        late: count(row, 1),
        few: few(row, Timeliness::KNOWN),
    }
}

fn told_well(quarter: Quarter, row: &Published) -> ToldWell {
    ToldWell {
        from: quarter.first(),
        people: row.people(),
        good: count(row, 0),
        mixed: count(row, 1),
        bad: count(row, 2),
        few: few(row, FeedbackRating::KNOWN),
    }
}

fn count(row: &Published, answer: usize) -> Option<u32> {
    match row {
        Published::All { counts, .. } => counts.get(answer).copied(),
        _ => None,
    }
}

fn few<T: Clone>(row: &Published, answers: &[T]) -> Vec<T> {
    let Published::Few { few, .. } = row else {
        return Vec::new();
    };
    let named = answers.iter().zip(few).filter(|(_, few)| **few);
    named.map(|(answer, _)| answer.clone()).collect()
}

/// A topic's rows, latest first. A quarter of which nothing is published has a row too: without it, one
/// could read that nobody was counted.
fn by_key<T: Clone>(
    quarters: &[Vec<(String, T)>],
    blank: &[T],
    order: impl Fn(&str) -> Option<usize>,
) -> Vec<(String, Vec<T>)> {
    let all = quarters.iter().flatten().map(|(key, _)| key.clone());
    let mut keys: Vec<String> = all.collect::<BTreeSet<_>>().into_iter().collect();
    keys.sort_by_key(|key| order(key).unwrap_or(usize::MAX));
    let rows = |key: &str| {
        let row = |(rows, blank): (&Vec<(String, T)>, &T)| {
            let found = rows.iter().find(|(other, _)| other == key);
            found.map_or_else(|| blank.clone(), |(_, row)| row.clone())
        };
        quarters.iter().zip(blank).map(row).collect()
    };
    keys.iter().map(|key| (key.clone(), rows(key))).collect()
}

/// What the deployment says it has done, latest first.
async fn said_and_did(database: &mut SqliteConnection) -> Result<Vec<SaidAndDid>, Refusal> {
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("SELECT on_day, said, did FROM said_and_did ORDER BY on_day DESC, rowid")
            .fetch_all(database)
            .await?;
    let read = |(on, said, did): (String, String, String)| {
        Ok(SaidAndDid {
            on: Date::parse(&on).map_err(|error| sqlx::Error::Decode(error.into()))?,
            said: from_json(&said)?,
            did: from_json(&did)?,
        })
    };
    Ok(rows
        .into_iter()
        .map(read)
        .collect::<Result<_, sqlx::Error>>()?)
}
