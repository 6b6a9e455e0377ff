//! What of the stand-in's directory of support services is unverified or old.

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
/// After how many days the portal warns that an entry is old.
const FRESH_DAYS: i64 = 92;
/// After how many days an entry may not stay as it is: 12 months.
const DAYS_MAX: i64 = 366;

/// Reads the directory and prints what nobody saw or what is old; fails where that may not stay.
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
    /// Services that the portal calls old.
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
            ("Old: the portal warns of them", &self.old),
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

#[cfg(test)]
mod tests {
    use super::{FILE, Report};
    use contract::Date;
    use xtask::workspace::Workspace;

    const SOURCE: &str = r#""source": {"kind": "official", "pages": ["example.org"],
        "fields": {"phones": "official", "url": "unverified"}}"#;

    fn report(services: &str) -> Report {
        Report::of(services, Date::parse("2026-11-24").unwrap()).unwrap()
    }

    #[track_caller]
    fn faults(fields: &str, expected: &[&str]) {
        let report = report(&format!(r#"[{{"name": "Example"{fields}}}]"#));
        assert_eq!(report.faults, expected);
        assert_eq!(report.outcome().is_ok(), expected.is_empty());
    }

    #[test]
    fn an_entry_with_a_source_and_a_fresh_date_may_stay() {
        faults(&format!(r#", "assured_date": "2026-11-24", {SOURCE}"#), &[]);
        // A year ago to the day.
        faults(&format!(r#", "assured_date": "2025-11-24", {SOURCE}"#), &[]);
    }

    #[test]
    fn what_has_no_source_no_date_or_an_old_one_may_not_stay() {
        faults(
            &format!(r#", "assured_date": "2025-11-22", {SOURCE}"#),
            &["Example: checked 367 days ago"],
        );
        faults(&format!(", {SOURCE}"), &["Example: has no assured_date"]);
        faults(
            &format!(r#", "assured_date": "soon", {SOURCE}"#),
            &["Example: has no assured_date"],
        );
        faults(
            &format!(r#", "assured_date": "2027-01-01", {SOURCE}"#),
            &["Example: checked in the future"],
        );
        let ungraded = "Example: no field has a grade";
        for source in [
            "",
            r#", "source": "a friend""#,
            r#", "source": {"kind": "official", "pages": []}"#,
            r#", "source": {"kind": "hearsay", "pages": ["example.org"]}"#,
        ] {
            faults(
                &format!(r#", "assured_date": "2026-11-01"{source}"#),
                &["Example: has no source", ungraded],
            );
        }
        faults(
            r#", "assured_date": "2026-11-01", "source": {"kind": "list", "pages": ["x"],
                "fields": {"url": "sure"}}"#,
            &["Example: url has the unknown grade \"sure\""],
        );
    }

    #[test]
    fn what_is_old_or_unverified_is_named_and_counted_by_field() {
        let report = report(&format!(
            r#"[{{"name": "A", "assured_date": "2026-08-24", {SOURCE}}},
                {{"name": "B", "assured_date": "2026-08-23", {SOURCE}}}]"#
        ));
        assert_eq!(report.old, ["B: checked 93 days ago"]);
        assert_eq!(report.unverified, ["A: url", "B: url"]);
        assert_eq!(report.fields["phones"], [2, 0, 0, 0]);
        assert_eq!(report.fields["url"], [0, 0, 0, 2]);
        assert!(Report::of("{", Date::parse("2026-11-24").unwrap()).is_err());
    }

    #[test]
    fn every_entry_of_the_directory_has_its_grades() {
        let path = Workspace::find().unwrap().root().join(FILE);
        let report = report(&std::fs::read_to_string(path).unwrap());
        assert!(report.services >= 55, "only {}", report.services);
        // The dates of some entries are old, as their sources are: only that may be wrong.
        let other = |fault: &&String| !fault.ends_with("days ago");
        assert_eq!(report.faults.iter().find(other), None);
        assert_eq!(
            report.fields["description"].iter().sum::<usize>(),
            report.services
        );
    }
}
