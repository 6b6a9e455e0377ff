//! One reference, its phone and the clock; what happens is counted.

use std::collections::BTreeSet;

use contract::{Timestamp, is_night};

use super::chance::Chance;
use crate::sign_in::rules::{Codes, Length, Live, Moment};

pub const DAY_SECS: i64 = 24 * 3600;
/// How often a stranger does something while nothing happens.
const PACE_SECS: i64 = 30;
/// 1 January 2027, so that both changes of London's clock are in the year.
pub const START: Timestamp = Timestamp(1_798_761_600);
/// How long a text message takes.
const DELIVERY_SECS: (i64, i64) = (5, 30);

/// A text message on the phone.
#[derive(Clone)]
pub struct Text {
    pub arrives_at: i64,
    pub code: Live,
}

#[derive(Debug, Default, Clone)]
pub struct Figures {
    /// How often she tried to sign in, apart from the next.
    pub tries: u64,
    pub in_time: u64,
    pub secs_max: i64,
    /// At night without the choice and without a code: refused by design.
    pub refused_at_night: u64,
    /// Text messages that others caused: in all, on one day in London, within any 24 hours with a code that she
    /// did not use, at night.
    pub texts: u64,
    pub texts_a_day_max: usize,
    pub unused_max: usize,
    pub texts_at_night: u64,
    /// That a guess opens the case: on the worst day, and in all.
    pub chance_a_day_max: f64,
    pub chance: f64,
}

impl Figures {
    pub const HEADING: &str = "stranger            nights  tries  in time    longest  refused at night         texts  a day at most       unused  at night  chance a day   a year";

    pub fn share_in_time(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53")]
        let share = self.in_time as f64 / self.tries as f64;
        share
    }

    pub fn add(&mut self, other: &Self) {
        self.tries += other.tries;
        self.in_time += other.in_time;
        self.secs_max = self.secs_max.max(other.secs_max);
        self.refused_at_night += other.refused_at_night;
        self.texts += other.texts;
        self.texts_a_day_max = self.texts_a_day_max.max(other.texts_a_day_max);
        self.unused_max = self.unused_max.max(other.unused_max);
        self.texts_at_night += other.texts_at_night;
        self.chance_a_day_max = self.chance_a_day_max.max(other.chance_a_day_max);
        self.chance += other.chance;
    }

    pub fn line(&self, stranger: &str, has_chosen_nights: bool) -> String {
        format!(
            "{:<20}{:<7}{:>6}{:>8.2} %{:>8} s{:>18}{:>14}{:>15}{:>13}{:>10}{:>14.1e}{:>9.1e}",
            stranger,
            if has_chosen_nights { "chosen" } else { "no" },
            self.tries,
            100.0 * self.share_in_time(),
            self.secs_max,
            self.refused_at_night,
            self.texts,
            self.texts_a_day_max,
            self.unused_max,
            self.texts_at_night,
            self.chance_a_day_max,
            self.chance
        )
    }
}

pub struct World {
    pub now: Timestamp,
    pub codes: Codes,
    pub phone: Vec<Text>,
    pub figures: Figures,
    /// She has asked for a code and is not in yet.
    pub is_signing_in: bool,
    chance: Chance,
    has_chosen_nights: bool,
    seeds: u64,
    /// When others caused a text message lately, and with which code.
    caused: Vec<(i64, String)>,
    /// The codes that opened a session.
    used: BTreeSet<String>,
    today: i64,
    chance_today: f64,
}

impl World {
    pub fn new(has_chosen_nights: bool, seed: u64) -> Self {
        Self {
            now: START,
            codes: Codes::default(),
            phone: Vec::new(),
            figures: Figures::default(),
            is_signing_in: false,
            chance: Chance::new(seed),
            has_chosen_nights,
            seeds: 0,
            caused: Vec::new(),
            used: BTreeSet::new(),
            today: 0,
            chance_today: 0.0,
        }
    }

    /// Lets half a minute pass, or a second while she signs in.
    pub fn tick(&mut self) {
        let secs = if self.is_signing_in { 1 } else { PACE_SECS };
        self.now = self.now.plus_secs(secs);
    }

    pub fn moment(&self) -> Moment {
        Moment {
            now: self.now,
            may_ring: self.has_chosen_nights || !is_night(self.now),
        }
    }

    pub fn live(&self) -> Option<&Live> {
        self.codes.live(self.now)
    }

    /// Somebody asks for a code.
    pub fn ask(&mut self, is_stranger: bool, has_waited: bool) {
        let seed = self.seed();
        if self.codes.ask(self.moment(), has_waited, &seed) {
            self.text(is_stranger);
        }
    }

    /// A wrong code is tried, by her or by the stranger.
    pub fn wrong_try(&mut self, is_stranger: bool) {
        let Some(live) = self.live() else {
            return;
        };
        if is_stranger {
            let digits = i32::try_from(live.length.digits()).unwrap();
            self.guess(10_f64.powi(-digits));
        }
        let seed = self.seed();
        if self.codes.wrong_try(self.moment(), &seed) {
            self.text(is_stranger);
        }
    }

    /// The stranger tries so many codes at once. Those that change nothing any more are only counted.
    pub fn guess_many(&mut self, tries: u32) {
        let mut left = tries;
        while let Some(live) = self.live() {
            let that_change = match live.length {
                Length::Short => 5,
                Length::Long => 1_001,
                Length::Longest => 6,
            };
            let seed = live.seed.clone();
            for _ in 0..that_change.min(left) {
                self.wrong_try(true);
                left -= 1;
            }
            if left == 0 {
                return;
            }
            let Some(live) = self.live().filter(|live| live.seed == seed) else {
                // A longer one has taken its place.
                continue;
            };
            assert_ne!(live.length, Length::Short, "it stands so many wrong tries");
            let digits = i32::try_from(live.length.digits()).unwrap();
            self.guess(f64::from(left) * 10_f64.powi(-digits));
            return;
        }
    }

    fn guess(&mut self, chance: f64) {
        let today = self.now.0.div_euclid(DAY_SECS);
        if self.today != today {
            self.today = today;
            self.chance_today = 0.0;
        }
        self.chance_today += chance;
        self.figures.chance += chance;
        self.figures.chance_a_day_max = self.figures.chance_a_day_max.max(self.chance_today);
    }

    /// The right code was tried.
    pub fn open(&mut self) {
        if let Some(live) = self.live() {
            let seed = live.seed.clone();
            self.used.insert(seed);
        }
        self.codes.used();
    }

    fn text(&mut self, is_stranger: bool) {
        let code = self.live().expect("a code was sent").clone();
        let seed = code.seed.clone();
        let (from, to) = DELIVERY_SECS;
        let arrives_at = self.now.0 + self.chance.between(from, to);
        self.phone.push(Text { arrives_at, code });
        if !is_stranger {
            return;
        }
        self.caused
            .retain(|(at, _)| *at > self.now.0 - 2 * DAY_SECS);
        self.caused.push((self.now.0, seed));
        let figures = &mut self.figures;
        figures.texts += 1;
        let (today, _) = self.now.in_london();
        let is_today = |(at, _): &&(i64, String)| Timestamp(*at).in_london().0 == today;
        let of_today = self.caused.iter().filter(is_today).count();
        figures.texts_a_day_max = figures.texts_a_day_max.max(of_today);
        let is_unused =
            |(at, seed): &&(i64, String)| *at > self.now.0 - DAY_SECS && !self.used.contains(seed);
        let unused = self.caused.iter().filter(is_unused).count();
        figures.unused_max = figures.unused_max.max(unused);
        figures.texts_at_night += u64::from(is_night(self.now));
    }

    fn seed(&mut self) -> String {
        self.seeds += 1;
        self.seeds.to_string()
    }
}
