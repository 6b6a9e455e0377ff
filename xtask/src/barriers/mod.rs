//! `cargo xtask barriers`: plants each barrier for people with disabilities in turn, and runs the tests that should
//! notice.

mod barrier;
mod eye;
mod forms;
mod keyboard;
mod reader;
mod table;

use xtask::failure::Failure;
use xtask::files;
use xtask::report::line;
use xtask::workspace::Workspace;

use crate::mutants::{defence::Defence, try_each};
use barrier::Barrier;

/// Where the list of all barriers is written.
const LIST: &str = "docs/BARRIERS.md";

/// The share that a test must notice, in percent: 34 of 40.
const NOTICED_PERCENT_MIN: usize = 85;

/// The barriers with a title for those of one kind.
const GROUPS: [(&str, &[Barrier]); 4] = [
    ("What is seen", eye::BARRIERS),
    ("What is heard", reader::BARRIERS),
    ("Forms and errors", forms::BARRIERS),
    ("The keyboard and time", keyboard::BARRIERS),
];

/// Plants the barriers whose name has these words, all of them without words.
pub fn barriers(workspace: &Workspace, words: &[&str]) -> Result<(), Failure> {
    let all = || GROUPS.iter().flat_map(|(_, barriers)| barriers.iter());
    if words == ["--list"] {
        all().for_each(|one| line(&format!("  {:<7} {}", one.criterion, one.name)));
        return Ok(());
    }
    let wanted = words.join(" ");
    let chosen: Vec<Defence> = all()
        .filter(|one| one.name.contains(&wanted))
        .map(Barrier::defence)
        .collect();
    if chosen.is_empty() {
        return Err(Failure::new(format!("No barrier is named `{wanted}`."))
            .mend("`cargo xtask barriers --list`"));
    }
    let chosen: Vec<&Defence> = chosen.iter().collect();
    let tried = try_each(workspace, &chosen)?;
    table::print(&tried);
    let noticed = tried.iter().filter(|one| one.is_red()).count();
    if noticed * 100 < tried.len() * NOTICED_PERCENT_MIN {
        let few = format!("Only {noticed} of {} barriers are noticed.", tried.len());
        return Err(
            Failure::new(few).mend("write the test, or mend the list in xtask/src/barriers/")
        );
    }
    if words.is_empty() {
        files::write(
            &workspace.path(LIST),
            table::page(&GROUPS, &tried).as_bytes(),
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn what_a_barrier_spoils_stands_where_the_list_says() {
        let workspace = Workspace::find().unwrap();
        for one in GROUPS.iter().flat_map(|(_, barriers)| barriers.iter()) {
            let [file, text] = one.stands;
            let found = files::read(&workspace.path(file)).unwrap();
            let found = found.matches(text).count();
            let is_there = found == 1 || (found > 1 && one.defence().edits.is_empty());
            assert!(is_there, "{}: {file} has {found} times: {text}", one.name);
        }
    }

    #[test]
    fn there_are_forty_barriers_each_with_a_name_and_a_test() {
        let mut names = BTreeSet::new();
        for one in GROUPS.iter().flat_map(|(_, barriers)| barriers.iter()) {
            assert!(names.insert(one.name), "twice: {}", one.name);
            assert!(!one.defence().guards.is_empty(), "{}", one.name);
        }
        assert!(names.len() >= 40, "only {}", names.len());
    }

    #[test]
    fn the_page_has_each_barrier() {
        let workspace = Workspace::find().unwrap();
        let written = files::read(&workspace.path(LIST)).unwrap();
        for one in GROUPS.iter().flat_map(|(_, barriers)| barriers.iter()) {
            let row = format!("| {} |", one.name);
            assert!(written.contains(&row), "run `cargo xtask barriers`: {row}");
        }
    }
}
