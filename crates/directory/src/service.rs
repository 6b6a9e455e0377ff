//! One support service, as a feed told it and tidied: safe links, plain text, known terms.

use contract::Date;

use crate::area::{Coverage, Fit};
use crate::hours::Schedule;
use crate::{Audience, Channel, Need};

/// After how many days an entry counts as old: Open Referral UK asks for a check every 3 months.
pub const FRESH_DAYS: i64 = 92;

/// One support service.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Service {
    /// Its id within its feed.
    pub id: String,
    /// Which feed it came from: the place in the list of feeds.
    pub feed: usize,
    /// What it is called.
    pub name: String,
    /// Who runs it.
    pub organization: String,
    /// What it does: paragraphs of plain text.
    pub description: Vec<String>,
    /// Whom it is for, in the feed's own words.
    pub eligibility: String,
    /// The youngest and the oldest it is for, in years.
    pub ages: (Option<u16>, Option<u16>),
    /// What it costs.
    pub cost: Cost,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it is for; empty when it is for everybody.
    pub audiences: Vec<Audience>,
    /// How it can be reached.
    pub channels: Vec<Channel>,
    /// The languages spoken: ISO 639-1 codes, or names where no code is known.
    pub languages: Vec<String>,
    /// What it says about interpreters; empty when it says nothing.
    pub interpreters: String,
    /// The numbers.
    pub phones: Vec<Phone>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its page on the web: `http` or `https` only.
    pub site: Option<String>,
    /// When it is open.
    pub schedules: Vec<Schedule>,
    /// What the feed says about its hours beyond that.
    pub hours: Vec<String>,
    /// Something to know first, such as that it is closed this week.
    pub alert: String,
    /// The day somebody last checked the entry.
    pub checked_on: Option<Date>,
    /// Whether everything the feed has was read, and not only what its list shows.
    pub is_whole: bool,
    /// Where it works.
    pub(crate) coverage: Coverage,
    /// The words it can be found by, folded.
    pub(crate) words: Vec<String>,
}

/// What a service costs.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Cost {
    /// The feed does not say.
    #[default]
    Unsaid,
    /// Nothing.
    Free,
    /// In the feed's own words.
    Said(String),
}

/// A number to ring or to text.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Phone {
    /// As people read it: `0808 168 9111`.
    pub number: String,
    /// As a phone dials it: `08081689111`.
    pub dial: String,
    /// What it is for.
    pub kind: PhoneKind,
    /// What the feed says about it, such as "press 2".
    pub note: String,
}

/// What a number is for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum PhoneKind {
    /// To be rung.
    #[default]
    Call,
    /// For text messages.
    Text,
    /// To be rung through Relay UK, by typing instead of speaking.
    Relay,
}

impl Phone {
    /// Whether ringing it costs nothing from any phone in the country.
    #[must_use]
    pub fn is_free(&self) -> bool {
        let dial = self.dial.strip_prefix("18001").unwrap_or(&self.dial);
        let is_freephone = ["0800", "0808", "+44800", "+44808", "116"]
            .iter()
            .any(|start| dial.starts_with(start));
        let is_short = matches!(dial, "111" | "112" | "999");
        self.kind != PhoneKind::Text && (is_freephone || is_short)
    }
}

impl Service {
    /// Names it among the services of all feeds.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}/{}", self.feed, self.id)
    }

    /// Whether the entry has not been checked for more than 3 months.
    #[must_use]
    pub fn is_old(&self, today: Date) -> bool {
        self.checked_on
            .is_some_and(|checked| checked.days_until(today) > FRESH_DAYS)
    }

    /// How far it works.
    #[must_use]
    pub const fn reach(&self) -> Fit {
        self.coverage.reach()
    }

    /// The boroughs it works in, when it names them.
    pub fn boroughs(&self) -> impl Iterator<Item = &'static str> {
        self.coverage.boroughs()
    }
}
