//! One support service, cleaned up from a feed: safe links, plain text, known terms.

use contract::Date;

use crate::area::{Country, Coverage, Fit};
use crate::hours::Schedule;
use crate::words::{fold, stand_in};
use crate::{Audience, Channel, Need};

/// How many days an entry stays fresh: Open Referral UK asks for a check every 3 months.
pub const FRESH_DAYS: i64 = 92;

/// One support service.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Service {
    /// Its id within its feed.
    pub id: String,
    /// The feed it came from, as a position in the list of feeds.
    pub feed: usize,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub organization: String,
    /// What it does, in paragraphs of plain text.
    pub description: Vec<String>,
    /// Whom it is for, in the feed's own words.
    pub eligibility: String,
    /// The minimum and maximum age, in years.
    pub ages: (Option<u16>, Option<u16>),
    /// What it costs.
    pub cost: Cost,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whom it is for; empty if for everybody.
    pub audiences: Vec<Audience>,
    /// How to reach it.
    pub channels: Vec<Channel>,
    /// The languages spoken: ISO 639-1 codes, or names if we know no code.
    pub languages: Vec<String>,
    /// What it says about interpreters; empty if nothing.
    pub interpreters: String,
    /// The numbers.
    pub phones: Vec<Phone>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its web page: `http` or `https` only.
    pub site: Option<String>,
    /// Further pages. None for a refuge, because one may be a map.
    pub pages: Vec<OtherPage>,
    /// How to start, in the feed's words, such as "ring us first".
    pub how_to_start: String,
    /// How long people wait, in the feed's words.
    pub wait: String,
    /// Who vouches for it.
    pub accreditations: String,
    /// When it is open.
    pub schedules: Vec<Schedule>,
    /// Notes about its hours.
    pub hours: Vec<String>,
    /// Something to know first, such as a closure this week.
    pub alert: String,
    /// The day somebody last checked the entry.
    pub checked_on: Option<Date>,
    /// Whether we read the whole entry, not only the form in the feed's list.
    pub is_whole: bool,
    /// Whether it is a refuge, whose location stays secret.
    pub(crate) is_refuge: bool,
    /// The area it covers.
    pub(crate) coverage: Coverage,
    /// The folded words that the search finds it by.
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
    /// The feed's name for it; empty if it has none.
    pub label: String,
    /// Its address: `http` or `https` only.
    pub address: String,
}

impl OtherPage {
    /// Whether it is about British Sign Language, such as a way to call in BSL.
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
    /// As displayed: `0808 168 9111`.
    pub number: String,
    /// As dialled: `08081689111`.
    pub dial: String,
    /// What it is for.
    pub kind: PhoneKind,
    /// What the feed says about it, such as "press 2".
    pub note: String,
}

/// What a number is for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum PhoneKind {
    /// Calls.
    #[default]
    Call,
    /// Text messages.
    Text,
    /// Calls through Relay UK, typed instead of spoken.
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
    /// A key that is unique across all feeds.
    pub fn key(&self) -> String {
        format!("{}/{}", self.feed, self.id)
    }

    /// Whether the entry has not been checked for more than 3 months.
    pub fn is_old(&self, today: Date) -> bool {
        self.checked_on
            .is_some_and(|checked| checked.days_until(today) > FRESH_DAYS)
    }

    /// How far it reaches.
    pub fn reach(&self) -> Fit {
        self.coverage.reach()
    }

    /// Which country it covers, if it covers one.
    pub const fn country(&self) -> Country {
        self.coverage.country()
    }

    /// The borough to look up on a map, for a service that people visit. We know no closer location
    /// of any service, and for a refuge we do not offer even that.
    pub fn place_on_map(&self) -> Option<&'static str> {
        let is_visited = self.channels.contains(&Channel::InPerson) && !self.is_refuge;
        let mut boroughs = self.boroughs();
        let only = boroughs.next().filter(|_| boroughs.next().is_none());
        only.filter(|_| is_visited)
    }

    /// The boroughs it names.
    pub fn boroughs(&self) -> impl Iterator<Item = &'static str> {
        self.coverage.boroughs()
    }
}
