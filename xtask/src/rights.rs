//! What of the rights file nobody has compared with the official text yet.

use casework::Rights;
use serde_json::Value;
use std::fs;
use xtask::failure::Failure;
use xtask::workspace::Workspace;

/// The rights, by path from the root.
const FILE: &str = "public/rights/england-and-wales.json";

/// Lists what has still to be compared; fails on a file that the portal cannot use and, if it
/// `is_strict`, while there is anything on the list.
pub fn check(workspace: &Workspace, is_strict: bool) -> Result<(), Failure> {
    let path = workspace.root().join(FILE);
    let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let open = open(&text)?;
    println!("To be compared with the official text: {}", open.len());
    for one in &open {
        println!("\n  {} ({})\n    {}", one.id, one.place, one.what);
        println!("    open since {}, {}", one.since, one.url);
    }
    if is_strict && !open.is_empty() {
        let what = format!("{} places of {FILE} are still to be compared.", open.len());
        return Err(Failure::new(what).mend(
            "open each page, correct the rule, and put `checked_on` with the day in the place of \
             `to_compare`, as docs/RIGHTS.md says",
        ));
    }
    Ok(())
}

/// Something that nobody has compared with its official text.
#[derive(Debug, PartialEq, Eq)]
struct Open {
    /// The rule, or the name of the edition.
    id: String,
    /// Where in the file it stands.
    place: String,
    /// What has to be compared.
    what: String,
    /// Since when that is known.
    since: String,
    /// The official page.
    url: String,
}

fn open(text: &str) -> Result<Vec<Open>, Failure> {
    Rights::read(text).map_err(|faults| {
        Failure::new(format!("The portal cannot use {FILE}:\n{faults}"))
            .mend("correct each place; docs/RIGHTS.md explains the fields")
    })?;
    let file = serde_json::from_str(text).map_err(|error| Failure::new(format!("{FILE}: {error}")));
    let mut found = Vec::new();
    collect(&file?, "", &mut found);
    Ok(found)
}

/// Finds what is open in a value and in everything within it.
fn collect(value: &Value, place: &str, found: &mut Vec<Open>) {
    match value {
        Value::Object(fields) => {
            for name in ["to_compare", "to_confirm"] {
                if let Some(open) = fields.get(name) {
                    let own = [word(value, "id"), word(value, "name")];
                    let id = own.into_iter().find(|one| !one.is_empty());
                    found.push(Open {
                        id: id.unwrap_or(place).to_owned(),
                        place: format!("{place}{name}"),
                        what: word(open, "what").to_owned(),
                        since: word(open, "since").to_owned(),
                        url: word(value, "url").to_owned(),
                    });
                }
            }
            for (name, inside) in fields {
                let dot = if inside.is_object() { "." } else { "" };
                collect(inside, &format!("{place}{name}{dot}"), found);
            }
        }
        Value::Array(items) => {
            for (at, inside) in items.iter().enumerate() {
                collect(inside, &format!("{place}[{at}]."), found);
            }
        }
        _ => {}
    }
}

/// A text of an object; empty when there is none.
fn word<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{FILE, Open, check, open};
    use serde_json::{Value, json};
    use xtask::workspace::Workspace;

    /// A small file whose only rule says of itself what `state` has.
    fn file(state: &Value) -> String {
        let mut rule = json!({
            "id": "support", "right": 4, "who": "police", "milestones": ["support_referred"],
            "done_after": ["reported"], "working_days": 2,
            "source": "Victims’ Code", "url": "https://www.gov.uk/code"
        });
        let fields = rule.as_object_mut().unwrap();
        fields.extend(state.as_object().unwrap().clone());
        let edition = json!({
            "name": "Victims’ Code", "in_force_from": "2021-04-01", "source": "Victims’ Code",
            "url": "https://www.gov.uk/code", "checked_on": "2026-11-30", "clocks": [rule]
        });
        json!({ "editions": [edition] }).to_string()
    }

    #[test]
    fn what_nobody_compared_is_listed_with_its_place_and_its_day() {
        let state = json!({ "to_compare": { "what": "2 days", "since": "2026-11-30" } });
        let expected = Open {
            id: "support".to_owned(),
            place: "editions[0].clocks[0].to_compare".to_owned(),
            what: "2 days".to_owned(),
            since: "2026-11-30".to_owned(),
            url: "https://www.gov.uk/code".to_owned(),
        };
        assert_eq!(open(&file(&state)).unwrap(), [expected]);
    }

    #[test]
    fn what_somebody_compared_is_not() {
        let state = json!({ "checked_on": "2026-11-30" });
        assert_eq!(open(&file(&state)).unwrap(), []);
    }

    #[test]
    fn a_file_that_the_portal_cannot_use_fails_with_the_place() {
        let failure = open(&file(&json!({ "checked_on": "soon" }))).unwrap_err();
        let said = failure.to_string();
        assert!(said.contains("editions[0].clocks[0].checked_on"), "{said}");
        assert!(open("{").is_err());
    }

    #[test]
    fn the_shipped_file_can_be_used_and_a_release_can_ask_for_a_compared_one() {
        let workspace = Workspace::find().unwrap();
        check(&workspace, false).unwrap();
        let text = std::fs::read_to_string(workspace.root().join(FILE)).unwrap();
        let is_compared = open(&text).unwrap().is_empty();
        assert_eq!(check(&workspace, true).is_ok(), is_compared);
    }

    #[test]
    fn more_time_that_is_not_confirmed_is_listed() {
        let workspace = Workspace::find().unwrap();
        let text = std::fs::read_to_string(workspace.root().join(FILE)).unwrap();
        let open = open(&text).unwrap();
        let longer = open.iter().find(|one| one.place.ends_with("to_confirm"));
        assert!(
            longer.is_none_or(|one| one.id == "sentence_review"),
            "{longer:?}"
        );
    }
}
