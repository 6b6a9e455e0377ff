//! The page of rights names the texts that tell each entitlement; here that they are there. That each right has its
//! rows is tested in `crates/casework/tests/cases/rights_file.rs`.

use invariants::tree::files;
use invariants::words;

/// The groups of texts that the page may name.
const GROUPS: [&str; 7] = [
    "complaint",
    "deadline",
    "milestone",
    "missing",
    "right",
    "rights",
    "todo",
];

/// The cells of each row of the table of entitlements: the right, the entitlement, where it is told, how sure.
fn rows() -> Vec<Vec<String>> {
    let page = files(&["docs"], &["RIGHTS.md"]).remove(0).text;
    let rows = page.lines().filter(|line| line.starts_with("| R"));
    let cells = |row: &str| {
        let cells = row.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().to_owned()).collect()
    };
    rows.map(cells).collect()
}

#[test]
fn every_text_that_the_page_names_is_there() {
    let english = words::read(&files(&["public/texts"], &["en.json"]).remove(0)).unwrap();
    for row in rows() {
        for name in row[2].split('`').skip(1).step_by(2) {
            let name = name.split('<').next().unwrap().trim_end_matches('.');
            let group = name.split('.').next().unwrap();
            if !GROUPS.contains(&group) {
                continue;
            }
            let begin = format!("{name}.");
            let is_there = |key: &String| key == name || key.starts_with(&begin);
            assert!(english.keys().any(is_there), "no text {name}: {row:?}");
        }
    }
}
