//! Seeds two years of people whose cases are no longer held, and what was done about what they said.
//!
//! The 67 fictional cases are too few for a count of ten. `seed/performance.json` has, for each right and each
//! kind of step, the counts of the quarters before the first start, latest first.

use std::collections::BTreeMap;

use contract::Date;
use performance::{Quarter, RATINGS, TIMES};
use serde::Deserialize;
use sqlx::{Sqlite, Transaction};

use super::file::Days;
use crate::Error;
use crate::database::json;

const FILE: &str = include_str!("../../seed/performance.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PerformanceFile {
    rights: BTreeMap<String, Vec<Vec<u32>>>,
    steps: BTreeMap<String, Vec<Vec<u32>>>,
    said_and_did: Vec<SeedSaidAndDid>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedSaidAndDid {
    on: Days,
    said: BTreeMap<String, String>,
    did: BTreeMap<String, String>,
}

/// Writes what is known of earlier people, and what was said and done.
pub async fn write(database: &mut Transaction<'_, Sqlite>, today: Date) -> Result<(), Error> {
    let file: PerformanceFile = serde_json::from_str(FILE).map_err(|error| Error::Seed {
        file: "performance.json".to_owned(),
        reason: error.to_string(),
    })?;
    let current = Quarter::of(today);
    let before = std::iter::successors(current, |quarter| quarter.previous()).skip(1);
    let quarters: Vec<String> = before
        .take(longest(&file))
        .map(|quarter| quarter.first().to_string())
        .collect();
    for (about, topics, answers) in [
        ("right", &file.rights, TIMES),
        ("step", &file.steps, RATINGS),
    ] {
        for (key, rows) in topics {
            for (quarter, row) in quarters.iter().zip(rows) {
                for (answer, people) in answers.iter().zip(row) {
                    sqlx::query(
                        "INSERT INTO past_people (quarter, about, key, answer, people)
                         VALUES (?, ?, ?, ?, ?)",
                    )
                    .bind(quarter)
                    .bind(about)
                    .bind(key)
                    .bind(answer)
                    .bind(people)
                    .execute(&mut **database)
                    .await?;
                }
            }
        }
    }
    for one in &file.said_and_did {
        sqlx::query("INSERT INTO said_and_did (on_day, said, did) VALUES (?, ?, ?)")
            .bind(today.plus_days(one.on).to_string())
            .bind(json(&one.said)?)
            .bind(json(&one.did)?)
            .execute(&mut **database)
            .await?;
    }
    Ok(())
}

fn longest(file: &PerformanceFile) -> usize {
    let rows = file.rights.values().chain(file.steps.values());
    rows.map(Vec::len).max().unwrap_or_default()
}
