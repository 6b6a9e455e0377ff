//! `cargo xtask faults`: simulates thousands of failing sessions between the client and the stand-in
//! backend, and some hundreds between the portal in real browsers and that backend.

use std::fmt;
use std::ops::AddAssign;
use std::process::{Command, Stdio};

use xtask::failure::Failure;
use xtask::process;
use xtask::report::{line as print_line, timed};
use xtask::workspace::Workspace;

use crate::suites;

/// How many sessions the browsers have, together at least.
const SESSIONS_IN_BROWSERS: u32 = 200;
const ENGINES: u32 = 3;

/// Runs the harness without a browser for every kind of request, then the one in browsers; with options
/// only one of them.
/// `docs/FAULTS.md` explains both.
pub fn faults(workspace: &Workspace, options: &[&str]) -> Result<(), Failure> {
    match options {
        [] => {
            let mut all = timed("failing sessions without a browser", || {
                without_browser(workspace, &[])
            })?;
            all += timed("failing sessions in three browsers", || {
                in_browsers(workspace, SESSIONS_IN_BROWSERS)
            })?;
            println!("{all}");
            Ok(())
        }
        ["--without-browsers"] => {
            println!("{}", without_browser(workspace, &[])?);
            Ok(())
        }
        ["--in-browsers", sessions] => {
            let sessions = sessions
                .parse()
                .map_err(|_| Failure::new(format!("`{sessions}` is not a number.")))?;
            println!("{}", in_browsers(workspace, sessions)?);
            Ok(())
        }
        options => without_browser(workspace, options).map(|_| ()),
    }
}

fn without_browser(workspace: &Workspace, options: &[&str]) -> Result<Sum, Failure> {
    process::run(&mut process::cargo(
        workspace,
        &["build", "--package", "faults"],
    ))?;
    let run = ["run", "--quiet", "--package", "faults", "--"];
    let mut harness = process::cargo(workspace, &run);
    // The backend logs each failure that it is made to have: there are thousands.
    harness.args(options).stderr(Stdio::null());
    let mut sum = Sum::default();
    if summed(&mut harness, &mut sum)? {
        Ok(sum)
    } else {
        Err(
            Failure::new("A promise was broken, or the harness stopped.")
                .mend("the seeds and what happened are printed above"),
        )
    }
}

fn in_browsers(workspace: &Workspace, at_least: u32) -> Result<Sum, Failure> {
    let mut harness = suites::journey_command(workspace)?;
    harness
        .args(["bad_days::every", "--", "--nocapture", "--include-ignored"])
        .env("WAYMARK_BAD_DAYS", at_least.div_ceil(ENGINES).to_string());
    let mut sum = Sum::default();
    if summed(&mut harness, &mut sum)? {
        Ok(sum)
    } else {
        Err(Failure::new("A promise was broken in a browser.")
            .mend("the seed is printed above; WAYMARK_BAD_DAYS_FROM begins with another one"))
    }
}

/// Shows what a harness prints and adds up its last lines; gives its success.
fn summed(harness: &mut Command, sum: &mut Sum) -> Result<bool, Failure> {
    process::watch(harness, |line| {
        print_line(line);
        *sum += Sum::of_line(line);
    })
}

/// How many sessions there were, and how often each promise was broken.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Sum {
    runs: u32,
    lost: u32,
    duplicates: u32,
    not_committed: u32,
}

impl Sum {
    /// Reads the last line of a harness; other lines count nothing.
    fn of_line(line: &str) -> Self {
        let read = || {
            let mut parts = line.strip_prefix("runs ")?.split(", ");
            let runs = parts.next()?.parse().ok()?;
            let mut number = |name| parts.next()?.strip_prefix(name)?.trim().parse().ok();
            Some(Self {
                runs,
                lost: number("confirmed but lost")?,
                duplicates: number("duplicates")?,
                not_committed: number("confirmed without commit")?,
            })
        };
        read().unwrap_or_default()
    }
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Self) {
        self.runs += other.runs;
        self.lost += other.lost;
        self.duplicates += other.duplicates;
        self.not_committed += other.not_committed;
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "runs {}, confirmed but lost {}, duplicates {}, confirmed without commit {}",
            self.runs, self.lost, self.duplicates, self.not_committed
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Sum;

    #[test]
    fn the_last_lines_are_added_up() {
        let mut all = Sum::default();
        for line in [
            "in a browser: told yes 60, found in the list 7, without a call 0; pressed 81 times",
            "runs 67, confirmed but lost 0, duplicates 1, confirmed without commit 0",
            "runs 10000, confirmed but lost 2, duplicates 0, confirmed without commit 3",
            "runs of another kind",
        ] {
            all += Sum::of_line(line);
        }
        let told = "runs 10067, confirmed but lost 2, duplicates 1, confirmed without commit 3";
        assert_eq!(all.to_string(), told);
    }
}
