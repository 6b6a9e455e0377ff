//! Telling a case with a long history takes a blink.

use std::time::{Duration, Instant};

use crate::support::{case, day, story, today};
use contract::{Case, MilestoneKind, Stage};

/// The slowest case: a thousand milestones, each with a date that nothing replaces, a clock or a
/// deadline.
fn long_case() -> Case {
    let kinds = [
        MilestoneKind::FirstHearing,
        MilestoneKind::Verdict,
        MilestoneKind::NotCharged,
    ];
    let kinds = kinds.into_iter().cycle().take(1000);
    let listed: Vec<_> = (-1000..).zip(kinds).collect();
    let mut long = case(Stage::Court, &listed);
    for milestone in &mut long.milestones {
        milestone.due_at = Some(day(30));
        milestone.suspect = Some("a".to_owned());
    }
    long
}

#[test]
fn a_thousand_milestones_are_told_in_time() {
    let long = long_case();
    let told = |_| {
        let start = Instant::now();
        assert_eq!(story(&long, today()).entries.len(), 1000);
        start.elapsed()
    };
    let fastest = (0..20).map(told).min().unwrap();
    println!("fastest of 20: {fastest:?}");
    // A debug build takes about twenty times as long as the release build's limit.
    let limit = Duration::from_millis(if cfg!(debug_assertions) { 60 } else { 1 });
    assert!(fastest < limit, "{fastest:?}");
}
