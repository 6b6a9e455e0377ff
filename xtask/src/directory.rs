//! What of the stand-in's directory of support services is unverified or old, and what nobody can reach.

use contract::{Date, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};
use xtask::failure::Failure;
use xtask::workspace::Workspace;

/// The services, by path from the root.
const FILE: &str = "tests/backend/open-referral/services.json";
/// How a part of an entry is known, the best first; `README.md` beside the file says what each means.
const GRADES: [&str; 4] = ["official", "other", "list", "unverified"];
/// After how many days an entry is old: 6 months.
const FRESH_DAYS: i64 = 183;
/// After how many days an entry may not stay as it is: 12 months.
const DAYS_MAX: i64 = 366;

/// Reads the directory and prints what nobody saw, what is old and what cannot be reached; fails where
/// that may not stay.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    let path = workspace.root().join(FILE);
    let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let report = Report::of(&text, today())?;
    report.print();
    report.outcome()
}

fn today() -> Date {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let secs = now.map_or(0, |now| i64::try_from(now.as_secs()).unwrap_or(i64::MAX));
    Timestamp(secs).in_london().0
}

/// What was found.
#[derive(Default, Debug)]
struct Report {
    services: usize,
    /// By field: how many services have it of each grade.
    fields: BTreeMap<String, [usize; GRADES.len()]>,
    /// By service: the fields that nobody saw on a page.
    unverified: Vec<String>,
    /// Services that nobody saw on a page of their own, each with the pages.
    foreign: Vec<String>,
    /// Services that nobody checked for 6 months.
    old: Vec<String>,
    /// What may not stay.
    faults: Vec<String>,
}

impl Report {
    fn of(text: &str, today: Date) -> Result<Self, Failure> {
        let services: Vec<Value> =
            serde_json::from_str(text).map_err(|error| Failure::new(format!("{FILE}: {error}")))?;
        let mut report = Self {
            services: services.len(),
            ..Self::default()
        };
        for service in &services {
            report.source(service);
            report.way_in(service);
            report.age(service, today);
        }
        Ok(report)
    }

    fn source(&mut self, service: &Value) {
        let name = word(service, "name");
        let source = service.get("source").unwrap_or(&Value::Null);
        let pages = source.get("pages").and_then(Value::as_array);
        let has_kind = GRADES.contains(&word(source, "kind"));
        if !has_kind || pages.is_none_or(Vec::is_empty) {
            self.faults.push(format!("{name}: has no source"));
        } else if word(source, "kind") != "official" {
            let pages = pages.into_iter().flatten().filter_map(Value::as_str);
            let pages: Vec<&str> = pages.collect();
            self.foreign.push(format!("{name}: {}", pages.join("; ")));
        }
        let fields = source.get("fields").and_then(Value::as_object);
        let mut unseen = Vec::new();
        for (field, grade) in fields.into_iter().flatten() {
            let grade = grade.as_str().unwrap_or_default();
            let Some(at) = GRADES.iter().position(|known| *known == grade) else {
                let fault = format!("{name}: {field} has the unknown grade \"{grade}\"");
                self.faults.push(fault);
                continue;
            };
            let counts = self.fields.entry(field.clone()).or_default();
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
            if grade == "unverified" {
                unseen.push(field.as_str());
            }
        }
        if fields.is_none_or(serde_json::Map::is_empty) {
            self.faults.push(format!("{name}: no field has a grade"));
        }
        if !unseen.is_empty() {
            self.unverified
                .push(format!("{name}: {}", unseen.join(", ")));
        }
    }

    fn way_in(&mut self, service: &Value) {
        let can_write = holds(service, "email") || holds(service, "additional_urls");
        let can_chat = service.to_string().contains("wm-channel-webchat");
        if !(holds(service, "number") || can_write || can_chat) {
            let name = word(service, "name");
            self.faults.push(format!("{name}: has no way in"));
        }
    }

    fn age(&mut self, service: &Value, today: Date) {
        let name = word(service, "name");
        let Ok(assured) = Date::parse(word(service, "assured_date")) else {
            self.faults.push(format!("{name}: has no assured_date"));
            return;
        };
        let days = assured.days_until(today);
        if days < 0 {
            self.faults.push(format!("{name}: checked in the future"));
        }
        if days > FRESH_DAYS {
            self.old.push(format!("{name}: checked {days} days ago"));
        }
        if days > DAYS_MAX {
            self.faults.push(format!("{name}: checked {days} days ago"));
        }
    }

    fn print(&self) {
        println!("{} services. Fields by how they are known:", self.services);
        println!(
            "  {:<26}{}",
            "",
            GRADES.map(|grade| format!("{grade:>12}")).concat()
        );
        for (field, counts) in &self.fields {
            let counts = counts.map(|count| format!("{count:>12}")).concat();
            println!("  {field:<26}{counts}");
        }
        for (title, lines) in [
            ("Fields that nobody saw on a page", &self.unverified),
            ("Not seen on a page of the service", &self.foreign),
            ("Old: nobody checked them for 6 months", &self.old),
            ("May not stay", &self.faults),
        ] {
            println!("\n{title}: {}", lines.len());
            for line in lines {
                println!("  {line}");
            }
        }
    }

    fn outcome(&self) -> Result<(), Failure> {
        if self.faults.is_empty() {
            return Ok(());
        }
        let what = format!("{} entries of {FILE} may not stay.", self.faults.len());
        Err(Failure::new(what).mend(
            "look at the page of each service, then correct the entry, its grades and its \
             assured_date as tests/backend/open-referral/README.md says",
        ))
    }
}

/// A text of an object; empty when there is none.
fn word<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether an object, or a part of it, has something in a field of that name.
fn holds(value: &Value, name: &str) -> bool {
    let is_there = |value: &Value| match value {
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(fields) => {
            // How a field is known, in `source`, is not the field.
            let mut parts = fields.iter().filter(|(field, _)| *field != "source");
            parts.any(|(field, value)| field == name && is_there(value) || holds(value, name))
        }
        Value::Array(items) => items.iter().any(|item| holds(item, name)),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
