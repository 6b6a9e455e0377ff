//! How long one clock of the rights takes: from an event over weekends and bank holidays to the day by
//! which the person had to be told.
#![expect(
    clippy::unwrap_used,
    reason = "a bench without its case measures nothing"
)]

#[expect(dead_code, reason = "tests need more of it")]
#[path = "../tests/cases/support.rs"]
mod support;

use std::hint::black_box;

use contract::{MilestoneKind, Stage};
use criterion::{Criterion, criterion_group, criterion_main};

fn clock(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("clock");
    let kinds = [
        ("of the police", MilestoneKind::NotCharged),
        ("of a court", MilestoneKind::Verdict),
        (
            "that an earlier milestone starts",
            MilestoneKind::FirstHearing,
        ),
    ];
    for (name, kind) in kinds {
        let case = support::case(Stage::Court, &[(-40, MilestoneKind::Charged), (-10, kind)]);
        group.bench_function(name, |bencher| {
            bencher.iter(|| support::entry(black_box(&case), "m1", support::today()));
        });
    }
    group.finish();
}

criterion_group!(benches, clock);
criterion_main!(benches);
