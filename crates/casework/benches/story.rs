//! How long it takes to tell a case, by how much has happened in it: `cargo bench -p casework`.
#![expect(
    clippy::unwrap_used,
    reason = "a bench without its case measures nothing"
)]

#[expect(dead_code, reason = "tests need more of it")]
#[path = "../tests/cases/support.rs"]
mod support;

use std::hint::black_box;

use contract::{Case, MilestoneKind, Stage};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// Milestones that are dear: each has a date that nothing replaces, a clock or a deadline.
fn case_with(milestones: u16) -> Case {
    let kinds = [
        MilestoneKind::FirstHearing,
        MilestoneKind::Verdict,
        MilestoneKind::NotCharged,
    ];
    let days = -i64::from(milestones)..;
    let listed: Vec<_> = days
        .zip(kinds.into_iter().cycle().take(milestones.into()))
        .collect();
    let mut case = support::case(Stage::Court, &listed);
    for milestone in &mut case.milestones {
        milestone.due_at = Some(support::day(30));
        milestone.suspect = Some("a".to_owned());
    }
    case
}

fn story(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("story");
    for milestones in [10, 100, 1_000] {
        let case = case_with(milestones);
        group.throughput(Throughput::Elements(milestones.into()));
        group.bench_function(BenchmarkId::from_parameter(milestones), |bencher| {
            bencher.iter(|| support::story(black_box(&case), support::today()));
        });
    }
    group.finish();
}

criterion_group!(benches, story);
criterion_main!(benches);
