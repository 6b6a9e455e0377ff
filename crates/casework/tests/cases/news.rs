//! Entries that are new since the person last looked.

use contract::{MilestoneKind as Kind, Stage};

use crate::support::{case, entry, story, today};

#[test]
fn what_the_backend_calls_new_is_new_and_nothing_else() {
    let mut one = case(
        Stage::Investigation,
        &[
            (-40, Kind::Reported),
            (-9, Kind::Statement),
            (-1, Kind::Bail),
        ],
    );
    one.milestones[1].is_new = true;
    let told = story(&one, today());
    let new: Vec<_> = told.entries.iter().filter(|one| one.is_new).collect();
    assert_eq!(new.len(), 1);
    assert_eq!(new[0].id, one.milestones[1].id);
    assert!(entry(&one, &new[0].id, today()).unwrap().is_new);
}

#[test]
fn news_told_in_person_never_counts_as_new() {
    for tells in [true, false] {
        let kind = if tells {
            Kind::Verdict
        } else {
            Kind::from("news")
        };
        let mut one = case(Stage::Court, &[(-60, Kind::TrialFixed), (-1, kind)]);
        one.milestones[1].tell_in_person = tells;
        one.milestones[1].is_new = true;
        let told = story(&one, today());
        assert_eq!(told.entries.len(), 2);
        assert!(told.entries.iter().all(|one| !one.is_new), "{tells}");
    }
}
