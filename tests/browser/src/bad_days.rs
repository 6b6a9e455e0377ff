//! Bad days in a real browser: a person asks for a call while something goes wrong, and goes on until
//! they have it. Whatever happens, it is booked once. `docs/FAULTS.md` describes the many more sessions
//! that run without a browser.
//!
//! `cargo xtask faults` says how many days there are; `cargo xtask test` has a few in each engine.

mod day;
#[expect(dead_code, reason = "the harness without a browser uses all of it")]
#[path = "../../faults/src/dice.rs"]
mod dice;
mod place;
mod plan;
mod report;

use crate::support::{Page, Start, in_chromium_first};
use plan::Plan;
use report::Report;

/// How many days each engine has, unless `WAYMARK_BAD_DAYS` says otherwise.
const DAYS: u64 = 2;
/// The longest that one of them may take.
const DAY_SECS: u64 = 150;
/// The seed of the first day; the engines have days of their own.
const FROM: &str = "WAYMARK_BAD_DAYS_FROM";

fn number(name: &str, otherwise: u64) -> u64 {
    let told = std::env::var(name).ok();
    told.map_or(otherwise, |text| {
        text.parse()
            .unwrap_or_else(|_| panic!("{name} is not a number: {text}"))
    })
}

fn days() -> u64 {
    number("WAYMARK_BAD_DAYS", DAYS)
}

in_chromium_first!(
    every_call_is_booked_once,
    Start::default().patience_secs(60 + DAY_SECS * days())
);
async fn every_call_is_booked_once(page: Page) {
    let from = number(FROM, page.engine as u64 * 1_000_000);
    let mut report = Report::default();
    for seed in from..from + days() {
        let plan = Plan::of(seed);
        eprintln!("{:?}: seed {seed}: {plan:?}", page.engine);
        report.add(seed, day::live(&page, &plan).await);
    }
    println!("{report}");
    assert!(report.is_good(), "{report}");
}
