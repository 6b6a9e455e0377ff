//! What was promised by a day in some days, and whether it was kept: what a service counts.

use casework::{PromiseDue, promises_due};
use contract::{Case, Date, MilestoneKind as Kind, Stage};

use crate::support::{case, day, milestone, rights, today};

/// The promises whose last day was in the last so many days.
fn due(case: &Case, days: i64) -> Vec<PromiseDue> {
    promises_due(rights(), case, (day(-days), day(-1)), today())
}

/// A case with support in time, and a charge that happened and was told on these days.
fn charged(happened: i64, told: Option<i64>) -> Case {
    let mut one = case(
        Stage::Court,
        &[(-300, Kind::SupportReferred), (happened, Kind::Charged)],
    );
    one.reported_at = day(-300);
    one.milestones[1].told_at = told.map(day);
    one
}

fn kept(case: &Case, days: i64) -> Vec<(String, bool)> {
    let due = due(case, days).into_iter();
    due.map(|one| (one.rule, one.is_kept)).collect()
}

#[test]
fn a_promise_counts_in_the_days_in_which_its_last_day_was() {
    let charge = |is_kept| vec![("charge".to_owned(), is_kept)];
    assert_eq!(kept(&charged(-60, Some(-58)), 90), charge(true));
    assert_eq!(kept(&charged(-60, Some(-10)), 90), charge(false));
    assert_eq!(kept(&charged(-60, None), 90), charge(false));
    assert_eq!(
        kept(&charged(-60, Some(-58)), 30),
        [],
        "its day was earlier"
    );
    assert_eq!(kept(&charged(-2, None), 90), [], "there is still time");
}

#[test]
fn what_is_decided_by_the_last_day_does_not_change_later() {
    let rights = rights();
    for told in [None, Some(-58), Some(-40), Some(-1)] {
        let one = charged(-60, told);
        let days = (day(-90), day(-45));
        let seen: Vec<_> = (-44..=0)
            .map(|on| promises_due(rights, &one, days, day(on)))
            .collect();
        assert!(seen.windows(2).all(|two| two[0] == two[1]), "{told:?}");
        assert_eq!(seen[0].len(), 1);
    }
}

#[test]
fn what_never_came_is_broken_also_in_a_case_that_was_closed_long_ago() {
    let mut one = case(Stage::Investigation, &[(-290, Kind::Closed)]);
    one.reported_at = day(-300);
    one.closed = true;
    assert_eq!(kept(&one, 400), [("support".to_owned(), false)]);
}

#[test]
fn news_to_be_told_in_person_is_not_counted_before_it_is_told() {
    let mut one = charged(-60, None);
    let before = due(&one, 90);
    let mut news = milestone(2, -50, Kind::Discontinued);
    news.tell_in_person = true;
    one.milestones.push(news);
    assert_eq!(due(&one, 90), before);
    assert!(
        before
            .iter()
            .all(|one| one.by <= Date::parse("2026-11-23").unwrap())
    );
}
