//! The share of people who gave an answer, of a hundred, as far as the published counts tell it.

use crate::hold_back::{PEOPLE_MIN, Published};

/// The most people that a count which is held back can stand for.
const HELD_BACK_MAX: u32 = PEOPLE_MIN - 1;

/// A share, of a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// This many, rounded; 0 and 100 only if nobody or everybody did.
    About(u32),
    /// This many or more.
    AtLeast(u32),
    /// This many or fewer.
    AtMost(u32),
    /// It is held back.
    HeldBack,
}

impl Published {
    /// The share of people who gave the answer with this number.
    pub fn share(&self, answer: usize) -> Share {
        match self {
            Self::All { people, counts } => counts.get(answer).map_or(Share::HeldBack, |count| {
                Share::About(about(*count, *people))
            }),
            Self::Few { people, few } => {
                if few.get(answer) == Some(&true) {
                    let most = of_hundred(HELD_BACK_MAX, *people);
                    Share::AtMost(most.0 + u32::from(most.1 > 0))
                } else {
                    let least = least(*people, few, answer);
                    least.map_or(Share::HeldBack, |least| {
                        Share::AtLeast(of_hundred(least, *people).0)
                    })
                }
            }
            Self::Nothing | Self::People(_) => Share::HeldBack,
        }
    }
}

/// The fewest people who gave an answer, if it is the only one that not only a few gave.
pub fn least(people: u32, few: &[bool], answer: usize) -> Option<u32> {
    let mut others = few.iter().enumerate().filter(|(other, _)| *other != answer);
    let is_only = few.get(answer) == Some(&false) && others.all(|(_, few)| *few);
    let others = u32::try_from(few.len().saturating_sub(1)).unwrap_or(u32::MAX);
    is_only.then(|| people.saturating_sub(others.saturating_mul(HELD_BACK_MAX)))
}

fn about(part: u32, whole: u32) -> u32 {
    let (full, rest) = of_hundred(part, whole);
    let rounded = full + u32::from(u64::from(rest) * 2 >= u64::from(whole));
    if part == 0 || part >= whole {
        rounded.min(100)
    } else {
        rounded.clamp(1, 99)
    }
}

/// The part of a hundred, and what is left of the whole.
fn of_hundred(part: u32, whole: u32) -> (u32, u32) {
    let (part, whole) = (u64::from(part) * 100, u64::from(whole.max(1)));
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    (small(part / whole), small(part % whole))
}
