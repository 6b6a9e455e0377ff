//! When a code is made, how long it is, when it is sent and when it ends: the rules for one reference, without
//! clock, chance or database. They know no networks and no browsers, so nobody can be shut out by another.

use contract::Timestamp;
use serde::{Deserialize, Serialize};

const MINUTE_SECS: i64 = 60;
const DAY_SECS: i64 = 24 * 60 * MINUTE_SECS;

/// So many text messages with codes that nobody used, within a day, are the sign of a stranger.
const UNUSED_TEXTS: usize = 2;
/// So many wrong tries of one code are the sign of a stranger.
const WRONG_TRIES: u32 = 5;
/// Codes stay long for so long after the last sign of a stranger.
const GUARDED_SECS: i64 = 7 * DAY_SECS;
/// As long as a person needs to sign in: no second code takes the place of the one just sent, and no code that
/// ends sooner serves somebody who asks now.
const SIGN_IN_SECS: i64 = 2 * MINUTE_SECS;
/// The same code is sent again only while fewer text messages than these count.
const TEXTS_BEFORE_AGAIN: usize = 2;

/// How long a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// As long as nobody plays with the reference.
    Short,
    /// Once somebody does: it lasts a day, so that there is always one on the phone and no more needs sending.
    Long,
    /// Once a machine guesses: so long that guessing needs no end.
    Longest,
}

impl Length {
    /// How many digits it has.
    pub const fn digits(self) -> usize {
        match self {
            Self::Short => 8,
            Self::Long => 12,
            Self::Longest => 16,
        }
    }

    const fn lasts_secs(self) -> i64 {
        match self {
            Self::Short => 10 * MINUTE_SECS,
            Self::Long | Self::Longest => DAY_SECS,
        }
    }

    /// After so many wrong tries, a longer code takes its place.
    const fn wrong_tries_max(self) -> Option<u32> {
        match self {
            Self::Short => Some(WRONG_TRIES),
            Self::Long => Some(1_000),
            Self::Longest => None,
        }
    }

    const fn longer(self) -> Self {
        match self {
            Self::Short => Self::Long,
            Self::Long | Self::Longest => Self::Longest,
        }
    }
}

/// Now, and whether a text message may go out now.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    pub now: Timestamp,
    /// It is day, or the person has chosen codes at night.
    pub may_ring: bool,
}

/// The code that works now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Live {
    /// What the code is computed from, together with a key that is kept elsewhere.
    pub seed: String,
    pub length: Length,
    pub sent_at: i64,
    pub expires_at: i64,
    wrong_tries: u32,
}

/// A text message of the last day that still counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Text {
    at: i64,
    /// It repeated the code of the one before.
    is_again: bool,
}

/// Codes have to be long for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Guard {
    length: Length,
    until: i64,
}

/// All that is kept about the codes of one reference. It is empty for one that nobody asked for lately.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Codes {
    live: Option<Live>,
    texts: Vec<Text>,
    guard: Option<Guard>,
}

impl Codes {
    /// The code that works at this time.
    pub fn live(&self, now: Timestamp) -> Option<&Live> {
        self.live.as_ref().filter(|live| now.0 < live.expires_at)
    }

    /// Somebody asks for a code. One that is on its way already serves every browser; only one that has waited
    /// a minute for it can have it sent again. Returns whether a text message with the code goes out now.
    pub fn ask(&mut self, moment: Moment, has_waited: bool, seed: &str) -> bool {
        self.tidy(moment.now);
        let serves = |live: &Live| moment.now.0 + SIGN_IN_SECS <= live.expires_at;
        if moment.may_ring && !self.live.as_ref().is_some_and(serves) {
            self.end_unused(moment.now);
            self.begin(moment, seed);
            return true;
        }
        let may_repeat = moment.may_ring && self.texts.len() < TEXTS_BEFORE_AGAIN;
        let is_again = has_waited && may_repeat && self.live.is_some();
        if is_again {
            self.texts.push(Text {
                at: moment.now.0,
                is_again,
            });
        }
        is_again
    }

    /// A wrong code was tried. Returns whether a text message with a longer code goes out now.
    pub fn wrong_try(&mut self, moment: Moment, seed: &str) -> bool {
        self.tidy(moment.now);
        let Some(live) = &mut self.live else {
            return false;
        };
        live.wrong_tries = live.wrong_tries.saturating_add(1);
        let (tries, length) = (live.wrong_tries, live.length);
        let is_new = length != Length::Short && moment.now.0 < live.sent_at + SIGN_IN_SECS;
        if tries >= WRONG_TRIES {
            self.see_stranger(Length::Long, moment.now.0);
        }
        if is_new || length.wrong_tries_max().is_none_or(|max| tries < max) {
            return false;
        }
        self.live = None;
        self.see_stranger(length.longer(), moment.now.0);
        if moment.may_ring {
            self.begin(moment, seed);
        }
        moment.may_ring
    }

    /// The right code was tried: it opens no second session, and its text message was no trouble.
    pub fn used(&mut self) {
        self.live = None;
        let sent = self.texts.iter().rposition(|text| !text.is_again);
        if let Some(nth) = sent {
            self.texts.remove(nth);
        }
    }

    /// When nothing of this is needed any more.
    pub fn forget_at(&self) -> i64 {
        let texts = self.texts.last().map(|text| text.at + DAY_SECS);
        // If nobody uses the code, codes stay long for another week.
        let live = self
            .live
            .as_ref()
            .map(|live| live.expires_at + GUARDED_SECS);
        let guard = self
            .guard
            .map(|guard| live.unwrap_or_default().max(guard.until));
        texts.max(guard).unwrap_or_default()
    }

    /// Makes a new code, to be sent at once.
    fn begin(&mut self, moment: Moment, seed: &str) {
        if self.texts.len() >= UNUSED_TEXTS {
            self.see_stranger(Length::Long, moment.now.0);
        }
        let length = self.guard.map_or(Length::Short, |guard| guard.length);
        self.live = Some(Live {
            seed: seed.to_owned(),
            length,
            sent_at: moment.now.0,
            expires_at: moment.now.0 + length.lasts_secs(),
            wrong_tries: 0,
        });
        self.texts.push(Text {
            at: moment.now.0,
            is_again: false,
        });
    }

    /// The code that nobody has used is over. While codes are long, that is a sign by itself.
    fn end_unused(&mut self, now: Timestamp) {
        let Some(over) = self.live.take() else {
            return;
        };
        let at = over.expires_at.min(now.0);
        if self.guard.is_some_and(|guard| at < guard.until) {
            self.see_stranger(Length::Long, at);
        }
    }

    /// Drops what is over. If a time lies well ahead, the clock was set back.
    fn tidy(&mut self, now: Timestamp) {
        let is_over = |live: &Live| now.0 >= live.expires_at || now.0 + MINUTE_SECS < live.sent_at;
        if self.live.as_ref().is_some_and(is_over) {
            self.end_unused(now);
        }
        self.guard.take_if(|guard| now.0 >= guard.until);
        self.texts
            .retain(|text| (now.0 - DAY_SECS + 1..=now.0 + MINUTE_SECS).contains(&text.at));
    }

    fn see_stranger(&mut self, at_least: Length, at: i64) {
        let length = self
            .guard
            .map_or(at_least, |guard| guard.length.max(at_least));
        let until = self.guard.map_or(i64::MIN, |guard| guard.until);
        let until = until.max(at + GUARDED_SECS);
        self.guard = Some(Guard { length, until });
    }
}

#[cfg(test)]
mod tests;
