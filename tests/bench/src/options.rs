//! What is asked for on the command line.

use crate::failure::Outcome;

/// How the command is used.
pub const USAGE: &str =
    "bench [--rounds <number>] [--check] [--only first|use|growth] | bench --dev <address>";
const ROUNDS: u32 = 7;

/// A part of the bench.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// First and third visits beside the peers.
    First,
    /// Changes of screen, letters, memory.
    Use,
    /// How cost grows.
    Growth,
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Options {
    /// How many rounds.
    pub rounds: u32,
    /// Whether a target that is not met is a failure.
    pub checks: bool,
    /// One part alone, which is printed and not kept.
    pub only: Option<Part>,
}

impl Options {
    /// Reads them.
    pub fn read(words: &[&str]) -> Outcome<Self> {
        let mut options = Self {
            rounds: ROUNDS,
            checks: false,
            only: None,
        };
        let mut left = words;
        loop {
            left = match left {
                [] => return Ok(options),
                ["--rounds", rounds, rest @ ..] => {
                    options.rounds = rounds.parse()?;
                    rest
                }
                ["--check", rest @ ..] => {
                    options.checks = true;
                    rest
                }
                ["--only", part, rest @ ..] => {
                    options.only = Some(match *part {
                        "first" => Part::First,
                        "use" => Part::Use,
                        "growth" => Part::Growth,
                        _ => return Err(USAGE.into()),
                    });
                    rest
                }
                _ => return Err(USAGE.into()),
            };
        }
    }

    /// Whether a part is measured.
    pub fn has(&self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_may_come_in_any_order() {
        let options = Options::read(&["--check", "--only", "use", "--rounds", "3"]).unwrap();
        assert_eq!((options.rounds, options.checks), (3, true));
        assert!(options.has(Part::Use) && !options.has(Part::First));
        let all = Options::read(&[]).unwrap();
        assert!(all.has(Part::Growth) && all.rounds == ROUNDS && !all.checks);
        for wrong in [
            ["--rounds", "x"].as_slice(),
            &["--only", "all"],
            &["--fast"],
        ] {
            assert!(Options::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
