//! What the command prints at its end, and the page that it writes.

use std::collections::BTreeSet;

use xtask::report::line;

use super::defence::{Defence, Group};
use super::run::Verdict;
use super::tried::Tried;

const INTRODUCTION: &str = "\
# Defences

`cargo xtask mutants` takes away each of these defences in turn, in a copy of the checkout, and runs the tests
named beside it. One of them must fail: a defence that nobody misses is a promise without a test. Before that,
all of these tests must pass while nothing is taken away. It belongs to `cargo xtask test --all`.

The command writes this page; a test fails when it is not what the lists say. The lists are in `xtask/src/mutants/`:
a defence is the text that is taken away, what stands there instead, and the tests. Each directive of the policy in
`index.html` and each line of `deploy/headers.txt` must be in a list, or the command fails. To add a defence, add it
to a list, run `cargo xtask mutants <words of its name>`, and then all of them.

*Against* names the attackers of [SECURITY.md](SECURITY.md): **W** watches the person, **F** finds the phone, **G**
guesses, **N** is on the network, **S** puts code on the page, **X** is another website.
";

/// Prints what was tried.
pub fn print(results: &[Tried<'_>]) {
    line("");
    for tried in results {
        let said = match &tried.verdict {
            Ok(Verdict::Red(_)) => "red",
            Ok(Verdict::Green) => "GREEN",
            Err(_) => "ERROR",
        };
        let Defence { name, guards, .. } = tried.defence;
        let guards: Vec<&str> = guards.iter().map(|guard| guard.test.as_str()).collect();
        let places = places(tried.defence).join(", ");
        line(&format!("  {said:<6}{:>4} s  {name}", tried.seconds));
        line(&format!(
            "               {places}  <-  {}",
            guards.join(", ")
        ));
    }
    let red = results.iter().filter(|tried| tried.is_red()).count();
    line(&format!("\n{red} of {} red", results.len()));
}

/// The page, the same on every machine.
pub fn page(groups: &[Group]) -> String {
    let mut page = INTRODUCTION.to_owned();
    for Group { title, defences } in groups {
        page.push_str(&format!(
            "\n## {title}\n\n| defence | against | stands in | missed by |\n|---|---|---|---|\n"
        ));
        for defence in defences {
            page.push_str(&row(defence));
        }
    }
    page
}

fn row(defence: &Defence) -> String {
    let places: Vec<String> = places(defence)
        .iter()
        .map(|place| format!("`{place}`"))
        .collect();
    let guards: Vec<String> = defence
        .guards
        .iter()
        .map(|guard| {
            format!(
                "`{}` in `{}`",
                guard.name(),
                guard.program.file(&guard.test)
            )
        })
        .collect();
    format!(
        "| {} | {} | {} | {} |\n",
        defence.name,
        defence.against,
        places.join(", "),
        guards.join("; ")
    )
}

fn places(defence: &Defence) -> Vec<&str> {
    let files: BTreeSet<&str> = defence
        .edits
        .iter()
        .map(|edit| edit.file.as_str())
        .collect();
    files.into_iter().collect()
}
