//! One support service, as a feed told it and tidied: safe links, plain text, known terms.

use contract::Date;

use crate::area::{Coverage, Fit};
use crate::hours::Schedule;
use crate::words::{fold, stand_in};
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
    /// Further pages; none of a refuge, as one may be a map.
    pub pages: Vec<OtherPage>,
    /// What the feed says about getting its help, such as "ring us first".
    pub how_to_start: String,
    /// How long people wait, in the feed's words.
    pub wait: String,
    /// Who vouches for it.
    pub accreditations: String,
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
    /// Whether it is a refuge: where it is stays secret.
    pub(crate) is_refuge: bool,
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

/// A further page of a service.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct OtherPage {
    /// What the feed calls it; empty when it has no name.
    pub label: String,
    /// Its address: `http` or `https` only.
    pub address: String,
}

impl OtherPage {
    /// Whether it is about British Sign Language, such as a way to call in it.
    pub fn is_bsl(&self) -> bool {
        let told = fold(&[self.label.as_str(), " ", &self.address].concat());
        ["bsl", "sign language", "signvideo"]
            .iter()
            .any(|sign| stand_in(&told, sign))
    }
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
    pub fn key(&self) -> String {
        format!("{}/{}", self.feed, self.id)
    }

    /// Whether the entry has not been checked for more than 3 months.
    pub fn is_old(&self, today: Date) -> bool {
        self.checked_on
            .is_some_and(|checked| checked.days_until(today) > FRESH_DAYS)
    }

    /// How far it works.
    pub const fn reach(&self) -> Fit {
        self.coverage.reach()
    }

    /// The borough to look up on a map, for a service that people go to. Nothing nearer is known of
    /// any service, and of a refuge not even that is offered.
    pub fn place_on_map(&self) -> Option<&'static str> {
        let is_visited = self.channels.contains(&Channel::InPerson) && !self.is_refuge;
        let mut boroughs = self.boroughs();
        let only = boroughs.next().filter(|_| boroughs.next().is_none());
        only.filter(|_| is_visited)
    }

    /// The boroughs it works in, when it names them.
    pub fn boroughs(&self) -> impl Iterator<Item = &'static str> {
        self.coverage.boroughs()
    }
}
