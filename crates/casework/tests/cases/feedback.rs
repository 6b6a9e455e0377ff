//! We ask a person for feedback, but never on a day of bad news.

use casework::may_ask;
use contract::{MilestoneKind as Kind, Stage};

use crate::support::{case, day, milestone, today};

/// Kinds that end or stop a case, wholly or for one suspect, and the decisions of a court.
const BAD: [Kind; 22] = [
    Kind::AssessedNotInvestigated,
    Kind::PassedOn,
    Kind::NotesRequested,
    Kind::SuspectWanted,
    Kind::ReleasedNfa,
    Kind::InvestigationStopped,
    Kind::Withdrawn,
    Kind::OutOfCourt,
    Kind::NotCharged,
    Kind::ClosedNoSuspect,
    Kind::Retrial,
    Kind::Verdict,
    Kind::Discontinued,
    Kind::Sentence,
    Kind::Appeal,
    Kind::Release,
    Kind::Tribunal,
    Kind::PostMortem,
    Kind::BodyReleased,
    Kind::Inquest,
    Kind::DeathReview,
    Kind::Closed,
];

#[test]
fn on_an_ordinary_day_the_person_may_be_asked() {
    for kind in Kind::KNOWN.iter().filter(|kind| !BAD.contains(kind)) {
        let one = case(Stage::Court, &[(0, kind.clone())]);
        assert!(may_ask(&one, today()), "{}", kind.as_str());
    }
    assert!(may_ask(&case(Stage::Report, &[]), today()), "nothing yet");
}

#[test]
fn the_day_of_bad_news_and_the_next_are_left_alone() {
    for kind in BAD {
        for (on, may) in [(1, false), (0, false), (-1, false), (-2, true)] {
            let one = case(Stage::Court, &[(-90, Kind::Charged), (on, kind.clone())]);
            assert_eq!(may_ask(&one, today()), may, "{} {on}", kind.as_str());
        }
    }
}

#[test]
fn bad_news_counts_from_the_day_it_was_told() {
    for (on, may) in [(0, false), (-1, false), (-2, true)] {
        let mut one = case(Stage::Court, &[(-30, Kind::NotCharged)]);
        one.milestones[0].told_at = Some(day(on));
        assert_eq!(may_ask(&one, today()), may, "{on}");
    }
}

#[test]
fn bad_news_about_one_suspect_of_several_counts() {
    let mut one = case(
        Stage::Court,
        &[(-90, Kind::Charged), (-1, Kind::ReleasedNfa)],
    );
    one.milestones[1].suspect = Some("b".to_owned());
    assert!(!may_ask(&one, today()));
}

#[test]
fn while_news_waits_to_be_told_by_a_person_nobody_is_asked() {
    let mut one = case(Stage::Court, &[(-90, Kind::Charged)]);
    let mut news = milestone(1, -40, Kind::Plea);
    news.tell_in_person = true;
    one.milestones.push(news);
    assert!(!may_ask(&one, today()));
    one.milestones[1] = milestone(1, -40, Kind::from("news"));
    assert!(!may_ask(&one, today()));
}

#[test]
fn a_bereaved_person_is_never_asked() {
    let mut one = case(Stage::Court, &[(-90, Kind::Charged)]);
    assert!(may_ask(&one, today()));
    one.bereaved = true;
    assert!(!may_ask(&one, today()));
}

#[test]
fn a_kind_from_the_future_may_be_bad_news() {
    let one = |on| case(Stage::Court, &[(on, Kind::from("case_stayed"))]);
    assert!(!may_ask(&one(-1), today()));
    assert!(may_ask(&one(-2), today()));
}
