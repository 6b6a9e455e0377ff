//! What never came: a thing that the Code promises by a day, and of which the case has no note.

use casework::{Omission, Rights, Who};
use contract::{Case, Date, MilestoneKind as Kind, Stage};

use crate::support::{case, day, milestone, story, suspect, today};

/// A case reported so many days ago, with these milestones since.
fn reported(days_ago: i64, since: &[(i64, Kind)]) -> Case {
    let mut one = case(Stage::Investigation, since);
    one.reported_at = day(-days_ago);
    one
}

fn missing(case: &Case) -> Vec<Omission> {
    story(case, today()).missing
}

fn ids(case: &Case) -> Vec<String> {
    missing(case).into_iter().map(|one| one.id).collect()
}

/// A person whom the Victim Contact Scheme is for. The 30 working days after the sentence ended
/// yesterday.
fn sentenced(outcome: &str) -> Case {
    let mut one = case(
        Stage::AfterCourt,
        &[(-300, Kind::SupportReferred), (-43, Kind::Sentence)],
    );
    one.milestones[1].outcome = Some(outcome.into());
    one.may_join_victim_contact = true;
    one
}

#[test]
fn support_that_nobody_offered_is_missing_from_the_day_after_its_last_one() {
    // Reported on Friday 20 November 2026: two working days end on Tuesday the 24th.
    assert!(missing(&reported(4, &[])).is_empty());
    // On Thursday the 19th: on Monday the 23rd.
    let expected = Omission {
        id: "support".to_owned(),
        kind: Kind::SupportReferred,
        right: 4,
        by: Date::parse("2026-11-23").unwrap(),
        who: Who::Police,
        working_days: 2,
        edition: "Victims’ Code".to_owned(),
    };
    assert_eq!(missing(&reported(5, &[])), std::slice::from_ref(&expected));
    // The milestone says the same as the day in the case.
    let with_milestone = reported(400, &[(-5, Kind::Reported)]);
    assert_eq!(missing(&with_milestone), [expected]);
}

#[test]
fn what_came_is_not_missing_however_late() {
    assert!(missing(&reported(60, &[(-1, Kind::SupportReferred)])).is_empty());
    // A person may be referred before they report.
    let before = [(-9, Kind::SupportReferred), (-5, Kind::Reported)];
    assert!(missing(&reported(5, &before)).is_empty());
    // A day for it that lies ahead: then it is not forgotten.
    assert!(missing(&reported(5, &[(3, Kind::SupportReferred)])).is_empty());
}

#[test]
fn the_victim_contact_scheme_is_missing_only_where_it_is_owed() {
    for (outcome, is_owed) in [
        ("prison", true),
        ("hospital_order", true),
        ("suspended", false),
    ] {
        let offer = missing(&sentenced(outcome)).pop();
        assert_eq!(offer.is_some(), is_owed, "{outcome}");
        if let Some(offer) = offer {
            assert_eq!(
                (offer.kind, offer.right, offer.who),
                (Kind::Vcs, 11, Who::Probation)
            );
            assert_eq!(offer.by, day(-1));
        }
    }
    let mut still_time = sentenced("prison");
    still_time.milestones[1].happened_at = day(-42);
    assert!(missing(&still_time).is_empty());
    let mut not_said = sentenced("prison");
    not_said.may_join_victim_contact = false;
    assert!(
        missing(&not_said).is_empty(),
        "the backend does not say that it is open"
    );
    let mut not_known = sentenced("prison");
    not_known.milestones[1].outcome = None;
    assert_eq!(
        ids(&not_known),
        ["victim_contact_offer"],
        "the backend says that it is open"
    );
    let mut offered = sentenced("prison");
    offered.milestones.push(milestone(2, -1, Kind::Vcs));
    assert!(missing(&offered).is_empty());
}

#[test]
fn what_was_done_for_one_suspect_is_not_done_for_another() {
    let mut two = sentenced("prison");
    two.suspects = vec![
        suspect("a", Stage::AfterCourt),
        suspect("b", Stage::AfterCourt),
    ];
    let mut other = two.milestones[1].clone();
    other.happened_at = day(-60);
    two.milestones.push(other);
    two.milestones.push(milestone(3, -10, Kind::Vcs));
    assert!(missing(&two).is_empty(), "nobody knows whom it is about");
    for (at, suspect) in [(1, "a"), (2, "b"), (3, "a")] {
        two.milestones[at].suspect = Some(suspect.to_owned());
    }
    let missing = missing(&two);
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert!(missing[0].by < day(-1), "that of the earlier sentence");
    two.milestones[3].suspect = None;
    assert!(ids(&two).is_empty());
}

#[test]
fn each_is_missing_once() {
    let twice = reported(400, &[(-90, Kind::Reported), (-30, Kind::Reported)]);
    let missing = missing(&twice);
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert!(missing[0].by > day(-30), "the latest counts");
    let mut all = sentenced("prison");
    all.milestones.remove(0);
    assert_eq!(ids(&all), ["support", "victim_contact_offer"]);
}

#[test]
fn nothing_is_missing_while_news_waits_to_be_told_in_person() {
    for kind in Kind::KNOWN {
        let mut one = sentenced("prison");
        one.milestones.remove(0);
        one.milestones.push(milestone(2, -1, kind.clone()));
        one.milestones[1].tell_in_person = true;
        assert!(missing(&one).is_empty(), "{}", kind.as_str());
    }
    let mut hidden = sentenced("prison");
    hidden.milestones[1].tell_in_person = true;
    assert!(missing(&hidden).is_empty());
}

#[test]
fn of_a_case_closed_long_ago_nothing_is_missing() {
    let mut one = reported(400, &[(-90, Kind::Closed)]);
    one.closed = true;
    assert_eq!(ids(&one), ["support"]);
    one.milestones[0].happened_at = day(-91);
    assert!(missing(&one).is_empty());
    one.closed = false;
    assert_eq!(ids(&one), ["support"], "an open case still needs it");
    let mut without = reported(91, &[]);
    without.closed = true;
    assert!(missing(&without).is_empty());
}

#[test]
fn without_an_edition_or_the_file_nothing_is_missing() {
    let old = reported(9 * 366, &[]);
    assert!(missing(&old).is_empty(), "before any edition");
    let bare = casework::story(&reported(60, &[]), &Rights::default(), today());
    assert_eq!(bare.missing, []);
}

#[test]
fn where_the_code_sets_no_day_nothing_is_missing() {
    let rules = crate::support::rights().editions.iter();
    let promised = rules.flat_map(|edition| &edition.clocks);
    let promised: Vec<_> = promised
        .filter(|rule| !rule.done_after.is_empty())
        .collect();
    let ids: Vec<_> = promised.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["support", "victim_contact_offer"]);
}
