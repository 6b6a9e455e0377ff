//! The person: signs in one to three times a day, also at night, and types with a few slips.

use contract::Date;

use super::chance::Chance;
use super::world::World;

const IN_TIME_SECS: i64 = 120;
/// She gives up then.
const PATIENCE_SECS: i64 = 600;
/// How often in a hundred she mistypes a code.
const SLIPS_PERCENT: i64 = 5;
/// Tenths of a second for one digit, and seconds to find the message or to read what the screen says.
const DIGIT_TENTHS: (i64, i64) = (10, 18);
const LOOK_SECS: (i64, i64) = (2, 5);

pub struct Her {
    chance: Chance,
    /// When she signs in next, latest first.
    plans: Vec<i64>,
    planned: Option<Date>,
    signing_in: Option<SigningIn>,
}

struct SigningIn {
    began_at: i64,
    asked_at: i64,
    /// She is typing this code, and done with it then.
    typing: Option<(String, i64)>,
    /// The codes that were refused although typed right.
    refused: Vec<String>,
}

impl Her {
    pub fn new(seed: u64) -> Self {
        Self {
            chance: Chance::new(seed ^ 0xABCD),
            plans: Vec::new(),
            planned: None,
            signing_in: None,
        }
    }

    pub fn act(&mut self, world: &mut World) {
        if self.signing_in.is_none() && self.is_time(world) {
            self.begin(world);
        }
        if let Some(signing_in) = self.signing_in.take() {
            self.signing_in = self.go_on(signing_in, world);
        }
        world.is_signing_in = self.signing_in.is_some();
    }

    /// Three of four times by day, otherwise at any time.
    fn is_time(&mut self, world: &World) -> bool {
        let (today, second) = world.now.in_london();
        if self.planned != Some(today) {
            let midnight = world.now.0 - i64::from(second);
            let times = self.chance.between(1, 3);
            self.plans = (0..times)
                .map(|_| {
                    let is_by_day = self.chance.percent(75);
                    let (from, to) = if is_by_day { (7, 22) } else { (0, 24) };
                    midnight + self.chance.between(from * 3600, to * 3600 - 1)
                })
                .collect();
            self.plans.sort_unstable_by(|one, other| other.cmp(one));
            self.planned = Some(today);
        }
        let is_time = self.plans.last().is_some_and(|at| *at <= world.now.0);
        if is_time {
            self.plans.pop();
        }
        is_time
    }

    fn begin(&mut self, world: &mut World) {
        world.ask(false, false);
        world
            .phone
            .retain(|text| text.code.expires_at > world.now.0);
        let now = world.now.0;
        self.signing_in = Some(SigningIn {
            began_at: now,
            asked_at: now,
            typing: None,
            refused: Vec::new(),
        });
    }

    /// One second of signing in. Returns what is left to do.
    fn go_on(&mut self, mut at: SigningIn, world: &mut World) -> Option<SigningIn> {
        let now = world.now.0;
        if !world.moment().may_ring && world.live().is_none() {
            // She reads that no code comes at night. If a stranger has just ended hers, it is the same.
            world.figures.refused_at_night += 1;
            return None;
        }
        match at.typing.take() {
            None => self.look_at_phone(&mut at, world),
            Some((code, done_at)) if now < done_at => at.typing = Some((code, done_at)),
            Some((code, _)) => {
                let is_slip = self.chance.percent(SLIPS_PERCENT);
                if !is_slip && world.live().is_some_and(|live| live.seed == code) {
                    world.open();
                    return Self::end(&at, world);
                }
                world.wrong_try(false);
                if !is_slip {
                    at.refused.push(code);
                }
            }
        }
        if now >= at.began_at + PATIENCE_SECS {
            return Self::end(&at, world);
        }
        Some(at)
    }

    /// Types the newest code that was not refused; without one, asks again after a minute.
    fn look_at_phone(&mut self, at: &mut SigningIn, world: &mut World) {
        let now = world.now.0;
        let newest = world.phone.iter().rev().find(|text| {
            text.arrives_at <= now
                && text.code.expires_at > now
                && !at.refused.contains(&text.code.seed)
        });
        if let Some(text) = newest {
            let digits = i64::try_from(text.code.length.digits()).unwrap();
            let tenths = digits * self.chance.between(DIGIT_TENTHS.0, DIGIT_TENTHS.1);
            let secs = self.chance.between(LOOK_SECS.0, LOOK_SECS.1) + tenths / 10;
            at.typing = Some((text.code.seed.clone(), now + secs));
        } else if now >= at.asked_at + 60 {
            at.asked_at = now;
            world.ask(false, true);
        }
    }

    fn end(at: &SigningIn, world: &mut World) -> Option<SigningIn> {
        let secs = world.now.0 - at.began_at;
        let figures = &mut world.figures;
        figures.tries += 1;
        figures.in_time += u64::from(secs <= IN_TIME_SECS);
        figures.secs_max = figures.secs_max.max(secs);
        None
    }
}
