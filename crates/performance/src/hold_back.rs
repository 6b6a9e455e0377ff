//! What may be said in public of a few counts of people, so that nobody can work out a small one.
//!
//! A row is what people answered, or what happened to them, in one quarter: each person counts once,
//! in one of its cells. `docs/decisions/32-counts-that-nobody-can-take-apart.md` says why this is safe.

/// A count of fewer people than this is never published.
pub const PEOPLE_MIN: u32 = 10;

/// What is published of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// Nothing but that there are fewer than ten people.
    Nothing,
    /// How many people there are, and nothing of their answers.
    People(u32),
    /// How many people there are, and which answers fewer than ten of them gave.
    Few {
        /// How many people there are.
        people: u32,
        /// For each answer, whether fewer than ten gave it.
        few: Vec<bool>,
    },
    /// Everything: each answer has ten people or more.
    All {
        /// How many people there are.
        people: u32,
        /// How many gave each answer.
        counts: Vec<u32>,
    },
}

impl Published {
    /// How many people there are, if that is published.
    pub const fn people(&self) -> Option<u32> {
        match self {
            Self::Nothing => None,
            Self::People(people) | Self::Few { people, .. } | Self::All { people, .. } => {
                Some(*people)
            }
        }
    }
}

/// What a backend may publish of a row.
///
/// Either every count is shown, or none: with one count and the total, the other could be subtracted.
/// Which counts are small is said only if there are so many people that each small one can still be
/// any number from 0 to 9.
pub fn published(counts: &[u32]) -> Published {
    let people = counts
        .iter()
        .fold(0_u32, |sum, count| sum.saturating_add(*count));
    if people < PEOPLE_MIN {
        return Published::Nothing;
    }
    let few: Vec<bool> = counts.iter().map(|count| *count < PEOPLE_MIN).collect();
    if !few.contains(&true) {
        let counts = counts.to_vec();
        Published::All { people, counts }
    } else if people < people_to_name_few(counts.len()) {
        Published::People(people)
    } else {
        Published::Few { people, few }
    }
}

/// From so many people on, a row of that many answers may say which of them are few.
pub fn people_to_name_few(answers: usize) -> u32 {
    u32::try_from(answers)
        .unwrap_or(u32::MAX)
        .saturating_mul(PEOPLE_MIN)
}
