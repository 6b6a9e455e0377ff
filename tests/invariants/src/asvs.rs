//! The table of ASVS 5.0 in `docs/SECURITY.md`: each row of levels 1 and 2 once, with an answer that can be checked.

pub mod rows;

use crate::Violation;
use crate::tree::Source;

/// The heading of the table.
const HEADING: &str = "## ASVS 5.0";
/// The kinds of answer, in the order of the sums.
const KINDS: [&str; 4] = ["met", "backend", "not applicable", "differs"];
/// Steps of `cargo xtask test` that check something without a test of their own.
const STEPS: &[&str] = &["xtask/src/check.rs", "xtask/src/deny.rs"];
/// By these a file has a test.
const TESTS: &[&str] = &[
    "#[test]",
    "#[tokio::test",
    "#[wasm_bindgen_test",
    "in_each_engine!(",
    "in_chromium_first!(",
    "in_chromium_only!(",
    "tests_of!(",
];
/// Where a duty of the backend is stated.
const DUTIES: &[&str] = &["](CONNECTING.md#", "](#what-a-deployment-must-do)"];

/// One answer.
struct Answer<'a> {
    line: usize,
    row: &'a str,
    level: &'a str,
    kind: &'a str,
    how: &'a str,
}

/// What is wrong with the answers of a page. `read` gives the text of a file from the root, if there is one.
pub fn check(page: &Source, rows: &str, read: impl Fn(&str) -> Option<String>) -> Vec<Violation> {
    let answers = answers(&page.text);
    let mut violations = Vec::from_iter(order(page, rows, &answers));
    for answer in &answers {
        let what = if !KINDS.contains(&answer.kind) {
            format!("{} is no kind of answer", answer.kind)
        } else if answer.how.is_empty() {
            "there is no answer".to_owned()
        } else if answer.kind == "met" && !named(answer.how).any(|path| is_test(path, &read)) {
            "name the test or the step that turns red without it".to_owned()
        } else if answer.kind == "backend" && !DUTIES.iter().any(|duty| answer.how.contains(duty)) {
            "link to where the duty is stated".to_owned()
        } else {
            continue;
        };
        let what = format!("{}: {what}", answer.row);
        violations.push(Violation::at(&page.path, answer.line, what));
    }
    violations.extend(sums(page, &answers));
    violations
}

fn answers(text: &str) -> Vec<Answer<'_>> {
    table(text)
        .filter_map(|(line, cells)| match cells.as_slice() {
            [row, level, kind, how] if row.starts_with('V') => Some(Answer {
                line,
                row,
                level,
                kind,
                how,
            }),
            _ => None,
        })
        .collect()
}

/// The rows of tables below the heading, apart from those under other headings of its kind.
fn table(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let lines = text.lines().zip(1..);
    let below = lines.skip_while(|(line, _)| *line != HEADING).skip(1);
    let below = below.take_while(|(line, _)| !line.starts_with("## "));
    below.filter_map(|(line, at)| {
        let cells = line.strip_prefix('|')?.strip_suffix('|')?.split('|');
        Some((at, cells.map(str::trim).collect()))
    })
}

/// The first row that is missing, that the standard does not have, or that is not where it belongs.
fn order(page: &Source, rows: &str, answers: &[Answer]) -> Option<Violation> {
    let mut given = answers.iter();
    for wanted in rows.split_whitespace() {
        let next = given.next();
        let is_it =
            |answer: &Answer| format!("{}/{}", answer.row, answer.level) == format!("V{wanted}");
        if !next.is_some_and(is_it) {
            let line = next.map_or(0, |answer| answer.line);
            let what = format!("row V{wanted} must come here");
            return Some(Violation::at(&page.path, line, what));
        }
    }
    let more = given.next()?;
    let what = format!("row {} does not belong here", more.row);
    Some(Violation::at(&page.path, more.line, what))
}

/// The sums above the table that are not those of the answers.
fn sums(page: &Source, answers: &[Answer]) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (name, levels) in [("1", &["1"][..]), ("2", &["2"]), ("both", &["1", "2"])] {
        let count = |kind: &str| {
            let of_kind = answers.iter().filter(|answer| answer.kind == kind);
            of_kind
                .filter(|answer| levels.contains(&answer.level))
                .count()
        };
        let mut wanted: Vec<usize> = KINDS.iter().map(|kind| count(kind)).collect();
        wanted.push(wanted.iter().sum());
        let wanted: Vec<String> = wanted.iter().map(usize::to_string).collect();
        let said = table(&page.text).find_map(|(_, cells)| match cells.split_first() {
            Some((first, rest)) if *first == name => Some(rest.to_vec()),
            _ => None,
        });
        if said.unwrap_or_default() != wanted {
            let what = format!("the sums of level {name} are {}", wanted.join(", "));
            violations.push(Violation::of(&page.path, what));
        }
    }
    violations
}

/// The paths that an answer names in backticks.
fn named(how: &str) -> impl Iterator<Item = &str> {
    let quoted = how.split('`').skip(1).step_by(2);
    quoted.filter(|text| text.contains('/'))
}

fn is_test(path: &str, read: impl Fn(&str) -> Option<String>) -> bool {
    let has_test = |text: String| TESTS.iter().any(|mark| text.contains(mark));
    read(path).is_some_and(|text| STEPS.contains(&path) || has_test(text))
}

#[cfg(test)]
mod tests;
