//! Reads the rights file. Every fault names its place, so that whoever edits the file can find it.

use std::fmt;

use contract::{Date, MilestoneKind, ToDoKind};
use serde_json::Value;

use super::{ClockRule, DeadlineRule, Edition, From, Rights, Source};
use crate::bank_holidays::BankHolidays;

const RIGHTS: u64 = 12;
const MONTHS_PER_YEAR: u32 = 12;

/// Something in the file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsError {
    /// Its path: `editions[0].clocks[2].working_days`.
    pub place: String,
    /// What should be there.
    pub wanted: &'static str,
}

/// Everything that cannot be used. We take the file whole or not at all: half a promise is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsErrors(pub Vec<RightsError>);

impl fmt::Display for RightsErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(f, "{}: {}", fault.place, fault.wanted)?;
        }
        Ok(())
    }
}

impl std::error::Error for RightsErrors {}

impl Rights {
    /// Reads the rights file.
    ///
    /// # Errors
    /// Lists everything that cannot be used, each with its place.
    pub fn read(json: &str) -> Result<Self, RightsErrors> {
        let mut faults = Vec::new();
        let value = serde_json::from_str(json).unwrap_or(Value::Null);
        let mut file = At {
            value: Some(&value),
            place: String::new(),
            faults: &mut faults,
        };
        let rights = Self {
            editions: file.list("editions", edition),
            bank_holidays: BankHolidays {
                moved: file.list("bank_holidays_moved", |at| {
                    (at.date("usually"), at.date("instead"))
                }),
                added: file.list("bank_holidays_added", |at| at.date("on")),
            },
            ask_after_days: file.optional("ask_after", |at| i64::from(at.number("days"))),
        };
        if rights.editions.is_empty() {
            file.fault("editions", "at least one edition");
        }
        let is_in_order = |one: &Edition, next: &Edition| one.in_force_from < next.in_force_from;
        if !rights.editions.is_sorted_by(is_in_order) {
            file.fault(
                "editions",
                "the oldest edition first, each from a day of its own",
            );
        }
        if faults.is_empty() {
            Ok(rights)
        } else {
            Err(RightsErrors(faults))
        }
    }
}

fn edition(at: &mut At) -> Edition {
    Edition {
        name: at.text("name"),
        in_force_from: at.date("in_force_from"),
        source: source(at),
        clocks: at.list("clocks", clock),
        deadlines: at.list("deadlines", deadline),
    }
}

fn clock(at: &mut At) -> ClockRule {
    ClockRule {
        id: at.text("id"),
        right: right(at),
        milestones: kinds(at, "milestones"),
        done_after: at.has("done_after").then(|| kind(at, "done_after")),
        court_working_days: at.number_or("court_working_days", 0),
        working_days: at.number("working_days"),
        enhanced_working_days: at
            .has("enhanced_working_days")
            .then(|| at.number("enhanced_working_days")),
        source: source(at),
    }
}

fn deadline(at: &mut At) -> DeadlineRule {
    let from = match at.text("from").as_str() {
        "told" => From::Told(kinds(at, "milestones")),
        "crime" => From::Crime,
        _ => {
            at.fault("from", "`told` or `crime`");
            From::Crime
        }
    };
    let months = at.has("months").then(|| at.number("months"));
    let years = at.has("years").then(|| at.number("years"));
    DeadlineRule {
        id: at.text("id"),
        right: right(at),
        from,
        to_do: at.has("to_do").then(|| to_do(at)),
        needs_any: kinds(at, "needs_any"),
        unless_any: kinds(at, "unless_any"),
        until_any: kinds(at, "until_any"),
        unless_outcome: named(at, "unless_outcome"),
        all_suspects: at.flag("all_suspects"),
        prompt_working_days: at
            .has("prompt_working_days")
            .then(|| at.number("prompt_working_days")),
        months: months.or_else(|| years.map(|years| years.saturating_mul(MONTHS_PER_YEAR))),
        answer_working_days: at
            .has("answer_working_days")
            .then(|| at.number("answer_working_days")),
        source: source(at),
    }
}

fn source(at: &mut At) -> Source {
    Source {
        name: at.text("source"),
        url: at.text("url"),
        checked_on: at.date("checked_on"),
    }
}

fn right(at: &mut At) -> u8 {
    let number = u64::from(at.number("right"));
    if number == 0 || number > RIGHTS {
        at.fault("right", "a number from 1 to 12");
    }
    u8::try_from(number).unwrap_or(0)
}

/// A list of milestone kinds. One that the contract does not know is a fault: it would never match.
fn kinds(at: &mut At, name: &str) -> Vec<MilestoneKind> {
    let kinds: Vec<MilestoneKind> = named(at, name);
    if kinds
        .iter()
        .any(|kind| matches!(kind, MilestoneKind::Other(_)))
    {
        at.fault(name, "kinds of milestones as in openapi.json");
    }
    kinds
}

/// What a list names. One that is no text is the empty name.
fn named<T: for<'a> std::convert::From<&'a str>>(at: &At, name: &str) -> Vec<T> {
    let listed = at.get(name).and_then(Value::as_array);
    let names = listed.into_iter().flatten();
    names
        .map(|one| T::from(one.as_str().unwrap_or_default()))
        .collect()
}

fn kind(at: &mut At, name: &str) -> MilestoneKind {
    let kind = MilestoneKind::from(at.text(name).as_str());
    if matches!(kind, MilestoneKind::Other(_)) {
        at.fault(name, "a kind of milestone as in openapi.json");
    }
    kind
}

fn to_do(at: &mut At) -> ToDoKind {
    let kind = ToDoKind::from(at.text("to_do").as_str());
    if matches!(kind, ToDoKind::Other(_)) {
        at.fault("to_do", "a kind of thing to do as in openapi.json");
    }
    kind
}

/// A value of the file and its place.
struct At<'a> {
    value: Option<&'a Value>,
    place: String,
    faults: &'a mut Vec<RightsError>,
}

impl<'a> At<'a> {
    fn get(&self, name: &str) -> Option<&'a Value> {
        self.value.and_then(|object| object.get(name))
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn fault(&mut self, name: &str, wanted: &'static str) {
        let place = [self.place.as_str(), name].concat();
        self.faults.push(RightsError { place, wanted });
    }

    fn text(&mut self, name: &str) -> String {
        let text = self.get(name).and_then(Value::as_str).unwrap_or_default();
        if text.is_empty() {
            self.fault(name, "a text");
        }
        text.to_owned()
    }

    fn date(&mut self, name: &str) -> Date {
        let text = self.get(name).and_then(Value::as_str).unwrap_or_default();
        Date::parse(text).unwrap_or_else(|_| {
            self.fault(name, "a day such as 2026-11-24");
            contract::Timestamp(0).in_utc().0
        })
    }

    fn number(&mut self, name: &str) -> u32 {
        let number = self.get(name).and_then(Value::as_u64);
        let number = number.and_then(|number| u32::try_from(number).ok());
        number.unwrap_or_else(|| {
            self.fault(name, "a whole number");
            0
        })
    }

    fn number_or(&mut self, name: &str, default: u32) -> u32 {
        if self.has(name) {
            self.number(name)
        } else {
            default
        }
    }

    fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    fn optional<T>(&mut self, name: &str, read: impl FnOnce(&mut At) -> T) -> Option<T> {
        let value = self.get(name)?;
        Some(read(&mut self.inside(value, &[name, "."].concat())))
    }

    fn list<T>(&mut self, name: &str, read: impl Fn(&mut At) -> T) -> Vec<T> {
        let Some(value) = self.get(name) else {
            return Vec::new();
        };
        let Some(items) = value.as_array() else {
            self.fault(name, "a list");
            return Vec::new();
        };
        let mut list = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let place = [name, "[", &at.to_string(), "]."].concat();
            list.push(read(&mut self.inside(item, &place)));
        }
        list
    }

    fn inside<'b>(&'b mut self, value: &'b Value, place: &str) -> At<'b> {
        At {
            value: Some(value),
            place: [self.place.as_str(), place].concat(),
            faults: self.faults,
        }
    }
}
