//! Makes `docs/MILESTONES.md` from the table of kinds, the contract, the words, the rights, the seed cases and the
//! public lists. Shared by the example that writes it and the test that compares it.

mod cell;
mod lists;
mod seeds;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use casework::rights::ClockRule;
use casework::{Day, ROWS, Rights, Row, Says};
use contract::{MilestoneKind, OUTCOMES, Stage};

pub use cell::Fault;
use cell::or_dash;
pub use lists::List;

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The file that is made.
pub fn file() -> PathBuf {
    root().join("docs/MILESTONES.md")
}

/// The public lists, in the order of the columns.
///
/// # Errors
/// When a list cannot be read.
pub fn lists() -> Result<Vec<List>, Fault> {
    lists::all(&root().join("crates/casework/lists"))
}

/// The page.
///
/// # Errors
/// When one of its sources cannot be read.
pub fn page() -> Result<String, Fault> {
    let page = Page {
        lists: lists()?,
        words: serde_json::from_str(&read("public/texts/en.json")?)?,
        rights: Rights::read(&read("public/rights/england-and-wales.json")?)?,
        seeds: seeds::by_event(&root().join("tests/backend/seed/cases"))?,
    };
    page.text()
}

fn read(path: &str) -> Result<String, Fault> {
    Ok(fs::read_to_string(root().join(path))?)
}

struct Page {
    lists: Vec<List>,
    words: BTreeMap<String, String>,
    rights: Rights,
    seeds: seeds::ByEvent,
}

impl Page {
    fn text(&self) -> Result<String, Fault> {
        let mut text = include_str!("opening.md").to_owned();
        text += &self.head(
            "kind | name | the case | proves | its day / replaces | right of the Code | told or done within | opens",
        );
        text += &self.kinds()?;
        text += include_str!("outcomes.md");
        text += &self.head("kind | outcome | name | what it means | the case");
        text += &self.outcomes()?;
        text += include_str!("lists.md");
        for list in &self.lists {
            write!(text, "\n{}", list.section())?;
        }
        Ok(text)
    }

    fn kinds(&self) -> Result<String, Fault> {
        let mut text = String::new();
        for row in ROWS {
            let kind = MilestoneKind::from(row.kind);
            writeln!(
                text,
                "| `{}` | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                row.kind,
                self.name(row.kind)?,
                says(row.says),
                stage(row.proves),
                day(row),
                numbers(row.rights),
                self.told(&kind),
                self.opens(&kind),
                self.codes(row.kind, None),
                self.seeds.of(row.kind, None),
            )?;
        }
        Ok(text)
    }

    fn outcomes(&self) -> Result<String, Fault> {
        let mut text = String::new();
        for (kind, outcomes) in OUTCOMES {
            let row = row(kind)?;
            for (outcome, meaning) in *outcomes {
                let own = row.outcomes.iter().find(|(name, _)| name == outcome);
                writeln!(
                    text,
                    "| `{kind}` | `{outcome}` | {} | {meaning} | {} | {} | {} |",
                    self.name(&format!("{kind}.{outcome}"))?,
                    says(own.map_or(row.says, |(_, says)| *says)),
                    self.codes(kind, Some(outcome)),
                    self.seeds.of(kind, Some(outcome)),
                )?;
            }
        }
        Ok(text)
    }

    fn name(&self, event: &str) -> Result<&str, Fault> {
        let key = format!("milestone.{event}.name");
        let name = self.words.get(&key);
        Ok(name.ok_or_else(|| format!("no text {key}"))?)
    }

    /// For each public list, the names in it that are told as this.
    fn codes(&self, kind: &str, outcome: Option<&str>) -> String {
        let codes = self.lists.iter();
        let codes = codes.map(|list| or_dash(list.items_of(kind, outcome).join(", ")));
        codes.collect::<Vec<_>>().join(" | ")
    }

    /// The head of a table, with a column for each public list after its own.
    fn head(&self, own: &str) -> String {
        let lists: Vec<_> = self.lists.iter().map(|list| list.short.as_str()).collect();
        let head = format!("| {own} | {} | to look at |\n", lists.join(" | "));
        let line = "|---".repeat(head.matches('|').count() - 1);
        format!("{head}{line}|\n")
    }

    fn told(&self, kind: &MilestoneKind) -> String {
        let rules = self.rights.editions.iter().flat_map(|one| &one.clocks);
        let told = rules.flat_map(|rule| {
            let listed = rule.milestones.iter().filter(|one| one.kind == *kind);
            listed.map(|one| match &one.outcome {
                Some(outcome) => format!("`{}`: {}", outcome.as_str(), days(rule)),
                None => days(rule),
            })
        });
        let told: Vec<_> = told.collect();
        if told.is_empty() {
            return "no day set".to_owned();
        }
        told.join("; ")
    }

    fn opens(&self, kind: &MilestoneKind) -> String {
        let rules = self.rights.editions.iter().flat_map(|one| &one.deadlines);
        let opened = rules.filter(|rule| rule.milestones.iter().any(|one| one.kind == *kind));
        or_dash(
            opened
                .map(|rule| format!("`{}`", rule.id))
                .collect::<Vec<_>>()
                .join(", "),
        )
    }
}

/// The working days of a clock: those of the court first, those with enhanced rights in brackets.
fn days(rule: &ClockRule) -> String {
    let court = Some(rule.court_working_days).filter(|days| *days > 0);
    let court = court.map_or(String::new(), |days| format!("{days} + "));
    let enhanced = rule.enhanced_working_days;
    let enhanced = enhanced.map_or(String::new(), |days| format!(" ({days})"));
    format!("{court}{}{enhanced}", rule.working_days)
}

fn row(kind: &str) -> Result<&'static Row, Fault> {
    let row = ROWS.iter().find(|row| row.kind == kind);
    Ok(row.ok_or_else(|| format!("no row {kind}"))?)
}

const fn says(says: Says) -> &'static str {
    match says {
        Says::Ends => "ends",
        Says::Stands => "stands here",
        Says::GoesOn => "goes on",
        Says::Nothing => "–",
    }
}

fn stage(proves: Option<usize>) -> String {
    let stage = proves.and_then(|at| Stage::KNOWN.get(at));
    stage.map_or("–".to_owned(), |stage| format!("`{}`", stage.as_str()))
}

fn day(row: &Row) -> String {
    let name = |day: &Day| match day {
        Day::Bail => "end of bail",
        Day::Hearing => "hearing",
        Day::Trial => "trial",
        Day::Lasting => "",
    };
    let replaced: Vec<_> = row.replaces.iter().map(name).collect();
    let own = name(&row.day).to_owned();
    let parts = [own, replaced.join(", ")];
    match parts {
        [own, replaced] if replaced.is_empty() => or_dash(own),
        [own, replaced] => format!("{} / {replaced}", or_dash(own)),
    }
}

fn numbers(rights: &[u8]) -> String {
    rights
        .iter()
        .map(u8::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}
