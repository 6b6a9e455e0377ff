//! Counts the people of a quarter, from the cases, the feedback and what is left of earlier people.
//!
//! Each person counts once in a row: as told late if anything was, and with their last answer.

use std::collections::BTreeMap;

use casework::{Rights, promises_due};
use contract::{Case, Date, FeedbackAbout, FeedbackRating, Milestone, Timeliness, Timestamp};
use performance::{Quarter, RATINGS, TIMES};
use sqlx::SqliteConnection;

use crate::database::from_json;

/// How many people gave each answer, for each right or each kind of step.
pub type Counts = BTreeMap<String, Vec<u32>>;

/// The answer of each person, by what it is about and whose it is.
type ByPerson = BTreeMap<(String, String), String>;

/// Who was told in time, for each rule of the rights.
pub async fn of_rights(
    database: &mut SqliteConnection,
    rights: &Rights,
    quarter: Quarter,
    today: Date,
) -> Result<Counts, sqlx::Error> {
    let mut people = ByPerson::new();
    for (person, case) in cases(database).await? {
        let days = (quarter.first(), quarter.last());
        for promise in promises_due(rights, &case, days, today) {
            let time = if promise.is_kept {
                Timeliness::InTime
            } else {
                Timeliness::Late
            };
            let told = people.entry((promise.rule, person.clone()));
            let told = told.or_insert_with(|| time.as_str().to_owned());
            if time == Timeliness::Late {
                time.as_str().clone_into(told);
            }
        }
    }
    let edition = rights.on(quarter.last());
    let mut counts: Counts = edition
        .into_iter()
        .flat_map(|edition| &edition.clocks)
        .map(|clock| (clock.id.clone(), vec![0; TIMES.len()]))
        .collect();
    add(&mut counts, &people, TIMES);
    past(database, quarter, "right", TIMES, &mut counts).await?;
    Ok(counts)
}

/// What people answered, for each kind of step.
pub async fn of_steps(
    database: &mut SqliteConnection,
    quarter: Quarter,
) -> Result<Counts, sqlx::Error> {
    let given: Vec<(String, String, String, i64)> = sqlx::query_as(
        "SELECT milestones.kind, cases.person_id, json_extract(feedback.body, '$.rating'), feedback.sent_at
         FROM feedback
         JOIN cases ON cases.id = feedback.case_id
         JOIN milestones ON milestones.case_id = feedback.case_id AND milestones.id = feedback.about_id
         WHERE feedback.about = ? AND NOT milestones.tell_in_person
         ORDER BY feedback.changed_at, feedback.id",
    )
    .bind(FeedbackAbout::Milestone.as_str())
    .fetch_all(&mut *database)
    .await?;
    let mut people = ByPerson::new();
    for (kind, person, rating, sent_at) in given {
        let (day, _) = Timestamp(sent_at).in_london();
        if Quarter::of(day) == Some(quarter) && RATINGS.contains(&rating.as_str()) {
            people.insert(
                (kind, person),
                FeedbackRating::from(rating.as_str()).as_str().to_owned(),
            );
        }
    }
    let mut counts = Counts::new();
    add(&mut counts, &people, RATINGS);
    past(database, quarter, "step", RATINGS, &mut counts).await?;
    Ok(counts)
}

/// Every case with its person and its milestones.
async fn cases(database: &mut SqliteConnection) -> Result<Vec<(String, Case)>, sqlx::Error> {
    let bodies: Vec<(String, String, String)> =
        sqlx::query_as("SELECT id, person_id, body FROM cases ORDER BY id")
            .fetch_all(&mut *database)
            .await?;
    let mut cases = Vec::with_capacity(bodies.len());
    for (id, person, body) in bodies {
        let milestones: Vec<String> =
            sqlx::query_scalar("SELECT body FROM milestones WHERE case_id = ? ORDER BY position")
                .bind(id)
                .fetch_all(&mut *database)
                .await?;
        let mut case: Case = from_json(&body)?;
        let milestones = milestones.iter().map(|body| from_json::<Milestone>(body));
        case.milestones = milestones.collect::<Result<_, _>>()?;
        cases.push((person, case));
    }
    Ok(cases)
}

/// Adds each person to the count of their answer.
fn add(counts: &mut Counts, people: &ByPerson, answers: &[&str]) {
    for ((key, _), answer) in people {
        add_people(counts, key, answer, 1, answers);
    }
}

/// Adds those whose cases are no longer held.
async fn past(
    database: &mut SqliteConnection,
    quarter: Quarter,
    about: &str,
    answers: &[&str],
    counts: &mut Counts,
) -> Result<(), sqlx::Error> {
    let past: Vec<(String, String, u32)> = sqlx::query_as(
        "SELECT key, answer, people FROM past_people WHERE quarter = ? AND about = ?",
    )
    .bind(quarter.first().to_string())
    .bind(about)
    .fetch_all(database)
    .await?;
    for (key, answer, people) in past {
        add_people(counts, &key, &answer, people, answers);
    }
    Ok(())
}

fn add_people(counts: &mut Counts, key: &str, answer: &str, people: u32, answers: &[&str]) {
    let row = counts
        .entry(key.to_owned())
        .or_insert_with(|| vec![0; answers.len()]);
    let at = answers.iter().position(|one| *one == answer);
    if let Some(count) = at.and_then(|at| row.get_mut(at)) {
        *count += people;
    }
}
