//! `cargo xtask run`: the portal and its stand-in backend on this machine, to walk through by hand.

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::workspace::Workspace;

use crate::build;
use crate::develop;
use crate::port::port_is_free;
use crate::stand_in::{stand_in, wait_for};

const PORT: u16 = 8080;

/// Cases of the stand-in that show much of what there is (see `tests/backend/seed/cases`).
const EXAMPLES: [(&str, &str); 2] = [
    ("WM/10011/26", "a trial that was moved twice"),
    ("WM/10002/26", "a person with two cases"),
];

#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    tls: bool,
    fresh: bool,
    dev: bool,
}

/// Runs until it is stopped with Ctrl-C.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<(), Failure> {
    let options = options(words)?;
    port_is_free(options.port)?;
    if options.fresh {
        files::remove(&workspace.private("run"))?;
    }
    if options.dev {
        return develop::develop(workspace, options.port);
    }
    build::build_with(workspace, || build::programs(workspace, &["stand-in"]))?;
    let mut backend = stand_in(workspace, options.port)?;
    backend.arg("--dist").arg(workspace.dist());
    if options.tls {
        backend.arg("--tls").arg(workspace.private("run/tls"));
    }
    let mut backend = process::start(&mut backend)?;
    let ready = wait_for(options.port, &mut backend);
    if ready.is_ok() {
        println!("{}", welcome(&options));
    }
    // Until then the backend writes its text messages to this terminal.
    let ended = backend.wait();
    ready?;
    match ended {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Failure::new("The stand-in backend has stopped.").mend(
            "its last lines are above; `cargo xtask run --fresh` starts with a new database",
        )),
    }
}

fn options(words: &[&str]) -> Result<Options, Failure> {
    let mut options = Options {
        port: PORT,
        tls: false,
        fresh: false,
        dev: false,
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--tls" => options.tls = true,
            "--fresh" => options.fresh = true,
            "--dev" => options.dev = true,
            "--port" => {
                options.port =
                    words
                        .next()
                        .and_then(|port| port.parse().ok())
                        .ok_or_else(|| {
                            Failure::new("`--port` needs a number.")
                                .mend("cargo xtask run --port 8081")
                        })?;
            }
            other => {
                return Err(Failure::new(format!("`run` does not know `{other}`."))
                    .mend("cargo xtask help"));
            }
        }
    }
    Ok(options)
}

fn welcome(options: &Options) -> String {
    let scheme = if options.tls { "https" } else { "http" };
    // `localhost` and not the number: only there do browsers keep secure cookies without TLS.
    let address = format!("{scheme}://localhost:{}/", options.port);
    let examples = EXAMPLES
        .map(|(reference, what)| format!("    {reference}   {what}\n"))
        .concat();
    format!(
        "\n  Waymark is at {address}\n\n  Sign in with one of these case references:\n{examples}\n  \
         The one-time code appears in this terminal and at {address}dev/outbox\n  \
         Ctrl-C stops it; cases and messages stay for the next time.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_may_come_in_any_order() {
        let expected = Options {
            port: 9000,
            tls: true,
            fresh: false,
            dev: false,
        };
        assert_eq!(options(&["--tls", "--port", "9000"]).unwrap(), expected);
        assert_eq!(options(&[]).unwrap().port, PORT);
        for wrong in [["--port"].as_slice(), &["--port", "x"], &["--prot", "1"]] {
            assert!(options(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_examples_are_cases_of_the_stand_in() {
        let workspace = Workspace::find().unwrap();
        let seeds = files::list(workspace.root(), &["tests/backend/seed/cases"]).unwrap();
        let seeds: Vec<_> = seeds
            .iter()
            .map(|seed| std::fs::read_to_string(seed).unwrap())
            .collect();
        for (reference, _) in EXAMPLES {
            assert!(
                seeds.iter().any(|seed| seed.contains(reference)),
                "{reference}"
            );
        }
    }
}
