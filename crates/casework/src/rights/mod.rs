//! What a person is entitled to and by when: the Victims' Code as dated data.
//!
//! The numbers live in `public/rights/england-and-wales.json`, each with its source and the day
//! somebody checked it, so that a policy officer can change them: see `docs/RIGHTS.md`.

mod at;
mod clock;
mod deadline;
mod omission;
mod promise;
mod read;
mod read_rule;
mod rule;
mod source;
mod to_come;

use contract::Date;

use crate::bank_holidays::BankHolidays;
pub use at::{RightsError, RightsErrors};
pub(crate) use clock::told_by;
pub use clock::{Told, ToldState};
pub use deadline::Deadline;
pub(crate) use deadline::deadlines;
pub use omission::Omission;
pub(crate) use omission::{omissions, promises};
pub use promise::{PromiseDue, promises_due};
pub use rule::{
    Ahead, CaseFlag, ClockRule, DeadlineRule, From, Late, Length, Longer, Pattern, Who,
};
pub use source::Source;
pub use to_come::ToCome;
pub(crate) use to_come::to_come;

/// All editions of the rights. If empty, the portal shows no time limits but everything else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    /// The editions, oldest first. A milestone follows the edition in force on its day.
    pub editions: Vec<Edition>,
    /// Bank holidays that the rules do not give.
    pub bank_holidays: BankHolidays,
    /// How many days without news until the person may ask, where the Code sets no day. Local
    /// practice, not a right.
    pub ask_after_days: Option<i64>,
}

/// The rights in force from one day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its name, such as "Victims' Code".
    pub name: String,
    /// The first day it is in force.
    pub in_force_from: Date,
    /// Where it is published.
    pub source: Source,
    /// How soon a person must be told.
    pub clocks: Vec<ClockRule>,
    /// How long a person can act.
    pub deadlines: Vec<DeadlineRule>,
}

impl Rights {
    /// The edition in force on a day.
    pub fn on(&self, day: Date) -> Option<&Edition> {
        let mut latest_first = self.editions.iter().rev();
        latest_first.find(|one| one.in_force_from <= day)
    }

    /// Whether this edition is the one in force on a day.
    fn is_on(&self, edition: &Edition, day: Date) -> bool {
        self.on(day).is_some_and(|on| std::ptr::eq(on, edition))
    }
}
