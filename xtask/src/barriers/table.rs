//! What the command prints at its end, and the page that it writes.

use xtask::report::line;

use super::barrier::Barrier;
use crate::mutants::run::Verdict;
use crate::mutants::tried::Tried;

const INTRODUCTION: &str = "\
# Barriers

`cargo xtask barriers` plants each of these barriers in turn in the built portal and runs the tests that should notice.
Before that, all of these tests must pass without one. At least 34 of 40 must turn a test red; the command fails
otherwise. It belongs to `cargo xtask test --all`. `cargo xtask barriers <words of its name>` tries some.

The kinds are those of an audit of this portal and of the test cases of the UK government's audit of accessibility tools
(`alphagov/accessibility-tool-audit`). The lists are in `xtask/src/barriers/`. Most barriers are styles or a change of
the page, which the test's Chromium makes in each page, so that nothing is compiled; some are edits of a source file in
a copy of the checkout. A daily test checks that what a barrier spoils is still there. The command writes this page.
";

/// Prints what was tried.
pub fn print(tried: &[Tried<'_>]) {
    line("");
    for one in tried {
        let (said, by) = said(one);
        line(&format!("  {said:<6} {}\n         {by}", one.defence.name));
    }
    let noticed = tried.iter().filter(|one| one.is_red()).count();
    line(&format!("\n{noticed} of {} noticed", tried.len()));
}

/// The page, with what this run has found.
pub fn page(groups: &[(&str, &[Barrier])], tried: &[Tried<'_>]) -> String {
    let noticed = tried.iter().filter(|one| one.is_red()).count();
    let mut page = format!(
        "{INTRODUCTION}\n{noticed} of {} are noticed.\n",
        tried.len()
    );
    for (title, barriers) in groups {
        page.push_str(&format!(
            "\n## {title}\n\n| barrier | WCAG | noticed by |\n|---|---|---|\n"
        ));
        for barrier in *barriers {
            let one = tried.iter().find(|one| one.defence.name == barrier.name);
            let by = one.and_then(|one| test(&one.verdict));
            let by = by.map_or("none".to_owned(), |test| format!("`{test}`"));
            page.push_str(&format!(
                "| {} | {} | {by} |\n",
                barrier.name, barrier.criterion
            ));
        }
    }
    page
}

fn said<'a>(tried: &'a Tried<'_>) -> (&'static str, &'a str) {
    match &tried.verdict {
        Ok(Verdict::Red(by)) => ("red", by),
        Ok(Verdict::Green) => ("NONE", ""),
        Err(_) => ("ERROR", ""),
    }
}

/// The name of the test that turned red.
fn test<E>(verdict: &Result<Verdict, E>) -> Option<&str> {
    let Ok(Verdict::Red(by)) = verdict else {
        return None;
    };
    let (test, _) = by.split_once(": ")?;
    let test = test.strip_suffix("::chromium").unwrap_or(test);
    test.rsplit("::").next()
}
