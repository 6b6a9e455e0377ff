//! Strangers, each with a thousand networks. They see when she signs in and how long the code is, which real ones
//! can only guess.

use super::chance::Chance;
use super::world::{DAY_SECS, World};
use crate::sign_in::rules::Length;

/// Ten tries a second from each of a thousand networks.
const TRIES_A_SEC: u32 = 10_000;
const PACE_SECS: u32 = 30;
/// A little longer than codes stay long.
const PAUSE_DAYS: i64 = 8;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// There is none.
    Nobody,
    /// Asks every half minute, and has codes sent again.
    Asks,
    /// Asks whenever no code works, and tries as many codes as it can.
    Guesses,
    /// Asks and guesses just before ten at night, just after, and just after seven in the morning.
    AtTheEdges,
    /// Begins when she signs in, and ends each code just before she has typed it.
    DuringHers,
    /// The same, and then waits until codes are short again.
    DuringHersAndWaits,
    /// Asks and guesses for a day, then waits until codes are short again.
    StopsForWeeks,
    /// Leaves no sign: one unused code a day, four wrong tries each.
    Quiet,
    /// Does by chance what comes to its mind, more or less of each.
    MadeUp,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Nobody,
        Self::Asks,
        Self::Guesses,
        Self::AtTheEdges,
        Self::DuringHers,
        Self::DuringHersAndWaits,
        Self::StopsForWeeks,
        Self::Quiet,
        Self::MadeUp,
    ];
}

pub struct Stranger {
    kind: Kind,
    chance: Chance,
    /// Seconds of hers after which it strikes; then how long it waits.
    strikes_at: Option<i64>,
    waits_until: i64,
    last_asked_at: i64,
    /// Made up: how often in a hundred it asks, tries four codes, tries all; and the same during hers.
    habits: [i64; 6],
}

impl Stranger {
    pub fn new(kind: Kind, seed: u64) -> Self {
        let mut chance = Chance::new(seed ^ 0x5151);
        let habits = [0; 6].map(|_| {
            let most = chance.between(0, 100);
            chance.between(0, most)
        });
        Self {
            kind,
            chance,
            strikes_at: None,
            waits_until: 0,
            last_asked_at: 0,
            habits,
        }
    }

    pub fn act(&mut self, world: &mut World) {
        if world.now.0 < self.waits_until {
            return;
        }
        match self.kind {
            Kind::Nobody => {}
            Kind::Asks => self.ask(world),
            Kind::Guesses => self.guess(world),
            Kind::AtTheEdges => self.act_at_the_edges(world),
            Kind::DuringHers | Kind::DuringHersAndWaits => self.act_during_hers(world),
            Kind::StopsForWeeks => {
                self.ask(world);
                self.guess(world);
                if world.now.0 % DAY_SECS >= DAY_SECS - 60 {
                    self.waits_until = world.now.0 + PAUSE_DAYS * DAY_SECS;
                }
            }
            Kind::Quiet => {
                let is_time = world.now.0 >= self.last_asked_at + DAY_SECS;
                if is_time && world.moment().may_ring && world.live().is_none() {
                    self.ask(world);
                    (0..4).for_each(|_| world.wrong_try(true));
                }
            }
            Kind::MadeUp => self.make_up(world),
        }
    }

    fn ask(&mut self, world: &mut World) {
        let has_waited = world.now.0 >= self.last_asked_at + 60;
        if has_waited {
            self.last_asked_at = world.now.0;
        }
        world.ask(true, has_waited);
    }

    /// As much as it can until it comes again.
    fn guess(&mut self, world: &mut World) {
        if world.live().is_none() {
            world.ask(true, false);
        }
        let secs = if world.is_signing_in { 1 } else { PACE_SECS };
        world.guess_many(TRIES_A_SEC * secs);
    }

    fn act_at_the_edges(&mut self, world: &mut World) {
        let (_, second) = world.now.in_london();
        let minute = second / 60;
        if minute == 22 * 60 - 1 || minute == 7 * 60 {
            self.ask(world);
        }
        if matches!(minute, 1317..=1322 | 420..=422) {
            self.guess(world);
        }
    }

    /// Strikes late, when a code is as good as typed.
    fn act_during_hers(&mut self, world: &mut World) {
        if !world.is_signing_in {
            self.strikes_at = None;
            return;
        }
        let now = world.now.0;
        let at = *self
            .strikes_at
            .get_or_insert_with(|| now + self.chance.between(1, 40));
        if now < at {
            return;
        }
        self.guess(world);
        let is_worn_out = world
            .live()
            .is_some_and(|live| live.length == Length::Longest);
        if self.kind == Kind::DuringHersAndWaits && (is_worn_out || now > at + 60) {
            self.waits_until = now + PAUSE_DAYS * DAY_SECS;
            self.strikes_at = None;
        }
    }

    fn make_up(&mut self, world: &mut World) {
        let [
            asks,
            tries,
            guesses,
            asks_in_hers,
            tries_in_hers,
            guesses_in_hers,
        ] = self.habits;
        let (asks, tries, guesses) = if world.is_signing_in {
            (asks_in_hers, tries_in_hers, guesses_in_hers)
        } else {
            (asks, tries, guesses)
        };
        // Rarely: what happens every half minute is what the others do.
        if !world.is_signing_in && !self.chance.percent(2) {
            return;
        }
        if self.chance.percent(asks) {
            self.ask(world);
        }
        if self.chance.percent(tries) {
            (0..4).for_each(|_| world.wrong_try(true));
        }
        if self.chance.percent(guesses / 10) {
            self.guess(world);
        }
        if self.chance.percent(1) && self.chance.percent(1) {
            self.waits_until = world.now.0 + self.chance.between(1, 30) * DAY_SECS;
        }
    }
}
