//! `cargo xtask mutants`: takes away each defence in turn and runs the tests that guard it. One that nobody
//! misses is a promise without a test.

mod copy;
pub mod defence;
mod directives;
mod headers;
mod helpers;
mod leaving;
mod links;
mod page;
mod panic;
mod requests;
pub mod run;
mod sending;
mod sessions;
mod shift;
mod sign_in;
mod table;
pub mod tried;

use std::time::Instant;

use xtask::failure::Failure;
use xtask::files;
use xtask::report::{line, progress, seconds};
use xtask::workspace::Workspace;

use crate::browsers;
use crate::build;
use copy::Copy;
use defence::{Defence, Group};
use run::{Bench, Verdict};
use tried::Tried;

/// Where the list of all defences is written.
pub const LIST: &str = "docs/DEFENCES.md";

/// Tries the defences whose name has these words, all of them without words.
pub fn mutants(workspace: &Workspace, words: &[&str]) -> Result<(), Failure> {
    let groups = groups(workspace)?;
    if words == ["--list"] {
        for defence in groups.iter().flat_map(|group| &group.defences) {
            line(&format!("  {:<6} {}", defence.against, defence.name));
        }
        return Ok(());
    }
    let wanted = words.join(" ");
    let all = groups.iter().flat_map(|group| &group.defences);
    let chosen: Vec<&Defence> = all.filter(|one| one.name.contains(&wanted)).collect();
    if chosen.is_empty() {
        return Err(Failure::new(format!("No defence is named `{wanted}`."))
            .mend("`cargo xtask mutants --list`"));
    }
    let results = try_each(workspace, &chosen)?;
    table::print(&results);
    let green = results.iter().filter(|result| !result.is_red()).count();
    if green > 0 {
        let what = format!(
            "{green} of {} defences are missed by no test.",
            results.len()
        );
        return Err(Failure::new(what)
            .mend("write the test that turns red, or mend the list in xtask/src/mutants/"));
    }
    if words.is_empty() {
        files::write(&workspace.path(LIST), table::page(&groups).as_bytes())?;
    }
    Ok(())
}

/// Takes each away in turn, once all their tests pass without.
pub fn try_each<'a>(
    workspace: &Workspace,
    chosen: &[&'a Defence],
) -> Result<Vec<Tried<'a>>, Failure> {
    build::build(workspace)?;
    let drivers = browsers::all(workspace)?;
    let copy = Copy::of(workspace)?;
    let bench = Bench::prepare(workspace, &copy, drivers, chosen)?;
    progress("every test passes while nothing is taken away");
    let mut tried = Vec::new();
    for (nth, defence) in chosen.iter().enumerate() {
        let start = Instant::now();
        let verdict = bench.try_without(defence);
        let said = match &verdict {
            Ok(Verdict::Red(_)) => "red",
            Ok(Verdict::Green) => "GREEN",
            Err(_) => "ERROR",
        };
        let took = start.elapsed().as_secs();
        let place = format!("{} of {}", nth + 1, chosen.len());
        progress(&format!("{said:<6}{took:>4} s  {place}: {}", defence.name));
        if let Err(failure) = &verdict {
            line(&failure.to_string());
        }
        tried.push(Tried {
            defence,
            verdict,
            seconds: took,
        });
    }
    progress(&format!("all tried in {} s", seconds()));
    Ok(tried)
}

/// All defences, by the place where they stand.
fn groups(workspace: &Workspace) -> Result<Vec<Group>, Failure> {
    Ok(vec![
        leaving::group(),
        shift::group(),
        panic::group(),
        page::group(),
        directives::group(workspace)?,
        headers::group(workspace)?,
        requests::group(),
        sending::group(),
        sessions::group(),
        sign_in::group(),
        helpers::group(),
        links::group(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn all() -> (Workspace, Vec<Group>) {
        let workspace = Workspace::find().unwrap();
        let groups = groups(&workspace).unwrap();
        (workspace, groups)
    }

    #[test]
    fn what_is_taken_away_stands_once_where_the_list_says() {
        let (workspace, groups) = all();
        for defence in groups.iter().flat_map(|group| &group.defences) {
            for edit in &defence.edits {
                let text = files::read(&workspace.path(&edit.file)).unwrap();
                edit.of(&text, &defence.name).unwrap();
            }
        }
    }

    #[test]
    fn each_defence_has_a_name_of_its_own_and_a_guard() {
        let (_, groups) = all();
        let mut names = BTreeSet::new();
        for defence in groups.iter().flat_map(|group| &group.defences) {
            assert!(names.insert(&defence.name), "twice: {}", defence.name);
            assert!(
                !defence.guards.is_empty() && !defence.edits.is_empty(),
                "{}",
                defence.name
            );
            assert!(
                defence
                    .against
                    .split(", ")
                    .all(|who| "WFGNSXCL".contains(who) && who.len() == 1),
                "{}",
                defence.name
            );
        }
        assert!(names.len() >= 30);
    }

    #[test]
    fn the_page_is_what_the_lists_say() {
        let (workspace, groups) = all();
        let written = files::read(&workspace.path(LIST)).unwrap();
        assert!(written == table::page(&groups), "run `cargo xtask mutants`");
    }
}
