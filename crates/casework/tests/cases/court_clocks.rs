//! The clocks of hearings, of bail and of warrants: the court tells the Witness Care Unit first.

use casework::{Told, Who};
use contract::{MilestoneKind as Kind, Stage};

use crate::support::{case, story, today};

/// The clock of a milestone of a Tuesday, 17 November 2026.
fn told(kind: &Kind, outcome: Option<&str>, enhanced: bool) -> Option<Told> {
    let mut one = case(Stage::Court, &[(-7, kind.clone())]);
    one.milestones[0].outcome = outcome.map(Into::into);
    one.enhanced_rights = enhanced;
    story(&one, today()).entries.pop()?.told
}

#[track_caller]
fn days(kind: &Kind, outcome: Option<&str>, expected: (Who, u32, u32, u32)) {
    let told = |enhanced| told(kind, outcome, enhanced).unwrap();
    let (one, shorter) = (told(false), told(true));
    let days = (
        one.who,
        one.court_working_days,
        one.working_days,
        shorter.working_days,
    );
    assert_eq!(days, expected, "{} {outcome:?}", kind.as_str());
}

#[test]
fn any_hearing_is_told_one_working_day_after_the_court_had_its_five() {
    for kind in [
        Kind::TrialFixed,
        Kind::TrialMoved,
        Kind::HearingFixed,
        Kind::HearingMoved,
        Kind::SentToCrownCourt,
        Kind::PleaHearing,
        Kind::SentenceFixed,
        Kind::Retrial,
    ] {
        days(&kind, None, (Who::WitnessCareUnit, 5, 1, 1));
    }
}

#[test]
fn bail_of_a_court_and_a_warrant_are_told_in_five_working_days_or_one_after_the_court() {
    for (kind, outcome) in [
        (Kind::CourtBail, None),
        (Kind::CourtBail, Some("given")),
        (Kind::CourtBail, Some("changed")),
        (Kind::Remand, None),
        (Kind::Remand, Some("ended")),
        (Kind::SuspectWanted, Some("warrant")),
        (Kind::SuspectArrested, Some("again")),
    ] {
        days(&kind, outcome, (Who::WitnessCareUnit, 5, 5, 1));
    }
}

#[test]
fn bail_of_the_police_that_changes_or_ends_is_told_by_the_police() {
    for outcome in [
        None,
        Some("given"),
        Some("changed"),
        Some("extended"),
        Some("ended"),
    ] {
        days(&Kind::Bail, outcome, (Who::Police, 0, 5, 1));
    }
    days(&Kind::SuspectArrested, None, (Who::Police, 0, 5, 1));
}

#[test]
fn where_no_day_was_seen_none_is_claimed() {
    for (kind, outcome) in [
        (Kind::SuspectWanted, None),
        (Kind::Bail, Some("broken")),
        (Kind::CourtBail, Some("broken")),
        (Kind::Discontinued, Some("planned")),
        (Kind::Evidence, Some("asked")),
        (Kind::Appeal, Some("asked")),
        (Kind::SpecialMeasures, Some("granted")),
    ] {
        assert_eq!(
            told(&kind, outcome, false),
            None,
            "{} {outcome:?}",
            kind.as_str()
        );
    }
}
