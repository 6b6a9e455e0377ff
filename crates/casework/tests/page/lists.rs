//! The public lists of outcomes and events, each name with the kind and the outcome that tell it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Fault;

/// The files, in the order of the columns.
const FILES: [&str; 7] = [
    "police-uk",
    "home-office",
    "courts",
    "custody-and-orders",
    "after-court",
    "bereaved",
    "code-and-property",
];

/// One name of a list.
pub struct Item {
    /// As the list writes it.
    pub name: String,
    /// The code beside it, if the list has codes.
    pub code: Option<String>,
    /// The kind that tells it.
    pub kind: String,
    /// The outcome that tells it.
    pub outcome: Option<String>,
}

/// A public list.
pub struct List {
    /// Its whole name.
    pub name: String,
    /// Its name in the tables.
    pub short: String,
    source: String,
    how_sure: String,
    /// Its names, in its own order.
    pub items: Vec<Item>,
}

/// Every list.
///
/// # Errors
/// When one is missing or is not as it should be.
pub fn all(folder: &Path) -> Result<Vec<List>, Fault> {
    let files = FILES.iter();
    files
        .map(|name| {
            let text = fs::read_to_string(folder.join(name).with_extension("json"))?;
            list(&serde_json::from_str(&text)?)
        })
        .collect()
}

fn list(value: &Value) -> Result<List, Fault> {
    let items = value.get("items").and_then(Value::as_array);
    let items = items.ok_or("a list without items")?;
    Ok(List {
        name: text(value, "name")?,
        short: text(value, "short")?,
        source: text(value, "source")?,
        how_sure: text(value, "how_sure")?,
        items: items.iter().map(item).collect::<Result<_, _>>()?,
    })
}

fn item(value: &Value) -> Result<Item, Fault> {
    Ok(Item {
        name: text(value, "name")?,
        code: text(value, "code").ok(),
        kind: text(value, "kind")?,
        outcome: text(value, "outcome").ok(),
    })
}

fn text(value: &Value, name: &str) -> Result<String, Fault> {
    let text = value.get(name).and_then(Value::as_str);
    Ok(text
        .ok_or_else(|| format!("no text {name} in {value}"))?
        .to_owned())
}

impl List {
    /// The numbers of the names that are told as this: their place in the list, from 1, or their code if it is a
    /// number.
    pub fn items_of(&self, kind: &str, outcome: Option<&str>) -> Vec<String> {
        let numbered = self.items.iter().enumerate();
        let told =
            numbered.filter(|(_, one)| one.kind == kind && one.outcome.as_deref() == outcome);
        told.map(|(at, one)| one.number(at)).collect()
    }

    /// The list as a table.
    pub fn section(&self) -> String {
        let mut text = format!(
            "### {}\n\nSource: {}. {}\n\n| no. | name | told as |\n|---|---|---|\n",
            self.name, self.source, self.how_sure
        );
        for (at, one) in self.items.iter().enumerate() {
            let outcome = one.outcome.as_ref();
            let outcome = outcome.map_or(String::new(), |outcome| format!(", `{outcome}`"));
            let code = one
                .code
                .as_ref()
                .filter(|code| code.parse::<u32>().is_err());
            let code = code.map_or(String::new(), |code| format!(" (`{code}`)"));
            // Writing into a text does not fail.
            let _ = writeln!(
                text,
                "| {} | {}{code} | `{}`{outcome} |",
                one.number(at),
                one.name,
                one.kind
            );
        }
        text
    }
}

impl Item {
    fn number(&self, at: usize) -> String {
        let code = self
            .code
            .as_ref()
            .filter(|code| code.parse::<u32>().is_ok());
        code.cloned().unwrap_or_else(|| (at + 1).to_string())
    }
}
