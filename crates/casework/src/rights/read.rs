//! Reads the rights file. Every fault names its place, so that whoever edits the file can find it.

use serde_json::Value;

use super::at::{At, RightsErrors};
use super::read_rule::{clock, deadline, source};
use super::{Edition, Rights};
use crate::bank_holidays::BankHolidays;

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
    let edition = Edition {
        name: at.text("name"),
        in_force_from: at.date("in_force_from"),
        source: source(at),
        clocks: at.list("clocks", clock),
        deadlines: at.list("deadlines", deadline),
    };
    let clocks = edition.clocks.iter().map(|rule| &rule.id);
    once(at, "clocks", &clocks.collect::<Vec<_>>());
    let deadlines = edition.deadlines.iter().map(|rule| &rule.id);
    once(at, "deadlines", &deadlines.collect::<Vec<_>>());
    edition
}

/// Two rules of the same name would share their words.
fn once(at: &mut At, name: &str, ids: &[&String]) {
    let is_again = |(at, id): (usize, _)| ids.iter().take(at).any(|one| *one == id);
    let mut all = ids.iter().copied().enumerate();
    if all.any(is_again) {
        at.fault(name, "rules that each have an id of their own");
    }
}
