//! A year of a stranger who knows the reference and never stops, against the rules alone.

mod chance;
mod her;
mod stranger;
mod world;

use her::Her;
use stranger::{Kind, Stranger};
use world::{DAY_SECS, Figures, START, World};

const YEAR_DAYS: i64 = 365;
/// What daily work tries of it.
const SEASON_DAYS: i64 = 40;
/// Years of every kind that a release tries, each with another chance.
const YEARS: u64 = 2;
/// Ways of a stranger made up at random, of which the worst counts.
const MADE_UP: u64 = 16;

/// Days of her and of one stranger.
fn days(days: i64, kind: Kind, has_chosen_nights: bool, seed: u64) -> Figures {
    let mut world = World::new(has_chosen_nights, seed);
    let (mut her, mut stranger) = (Her::new(seed), Stranger::new(kind, seed));
    while world.now < START.plus_secs(days * DAY_SECS) {
        her.act(&mut world);
        stranger.act(&mut world);
        world.tick();
    }
    world.figures
}

/// The targets that each year has to reach.
#[track_caller]
fn holds(figures: &Figures, has_chosen_nights: bool) {
    assert!(figures.texts_a_day_max <= 6, "{figures:?}");
    assert!(figures.unused_max <= 6, "{figures:?}");
    assert!(
        has_chosen_nights || figures.texts_at_night == 0,
        "{figures:?}"
    );
    assert!(figures.chance_a_day_max <= 1e-5, "{figures:?}");
}

/// Runs so many days of every kind, so many times, and prints a line for each.
fn table(length: i64, times: u64) {
    println!("{}", Figures::HEADING);
    for has_chosen_nights in [false, true] {
        for kind in Kind::ALL {
            let mut all = Figures::default();
            for seed in 0..times {
                all.add(&days(length, kind, has_chosen_nights, seed));
            }
            println!("{}", all.line(&format!("{kind:?}"), has_chosen_nights));
            holds(&all, has_chosen_nights);
            assert!(all.share_in_time() >= 0.999, "{kind:?}: {all:?}");
            assert!(all.tries >= times * length.unsigned_abs(), "{all:?}");
        }
    }
}

#[test]
fn for_a_season_a_stranger_neither_keeps_her_out_nor_rings_at_night_nor_guesses() {
    table(SEASON_DAYS, 1);
}

#[test]
#[ignore = "release: cargo xtask test --all"]
fn for_years_too_and_in_ways_made_up_at_random() {
    table(YEAR_DAYS, YEARS);
    let mut worst: Option<Figures> = None;
    for seed in 0..MADE_UP {
        let figures = days(YEAR_DAYS, Kind::MadeUp, false, seed);
        holds(&figures, false);
        let share = worst.as_ref().map(Figures::share_in_time);
        if share.is_none_or(|share| figures.share_in_time() < share) {
            worst = Some(figures);
        }
    }
    println!("The worst of {MADE_UP} made up: {worst:?}");
    assert!(worst.is_some_and(|worst| worst.share_in_time() >= 0.99));
}
