//! Presses keys and listens to what Orca says of each, until it is silent.

use std::time::{Duration, Instant};

use visiting::say;

use crate::desk::Desk;

/// How long Orca must be silent to have said all of a key.
const SILENT: Duration = Duration::from_millis(900);
/// How long it may speak of one key.
const SPEAKS_AT_MOST: Duration = Duration::from_secs(15);
/// How long a screen may take to come.
const COMES_WITHIN: Duration = Duration::from_secs(40);
/// What Orca says once a browser has a page.
const LOADED: &str = "Finished loading";
/// How many keys it may take to get to a part of a screen.
const KEYS_MAX: usize = 80;

/// What was pressed, and what Orca said.
pub struct Listening {
    desk: Desk,
    lines: Vec<String>,
    /// How much of what Orca has said stands in the lines.
    taken: usize,
    /// What it says only where an answer takes long.
    hurried: String,
    /// What it has said since the last key.
    now: Vec<String>,
}

/// What was not heard.
pub struct Unheard {
    /// The words waited for.
    pub words: String,
    /// The transcript up to there.
    pub transcript: String,
}

impl Listening {
    /// Begins once Orca has spoken of the page.
    pub fn begin(desk: Desk) -> Result<Self, Unheard> {
        let mut listening = Self {
            desk,
            lines: Vec::new(),
            taken: 0,
            hurried: say("common.sending"),
            now: Vec::new(),
        };
        listening.comes_within(LOADED, COMES_WITHIN * 2)?;
        // What is said while a browser starts comes in any order.
        listening.lines.clear();
        Ok(listening)
    }

    /// Presses a key.
    pub fn press(&mut self, key: &str) {
        self.lines.push(format!("> {key}"));
        self.now.clear();
        self.desk.press(key);
        self.listen();
    }

    /// Types a text. A secret is not written down.
    pub fn types(&mut self, text: &str, written: &str) {
        self.lines.push(format!("> type {written}"));
        self.now.clear();
        self.desk.types(text);
        self.listen();
    }

    /// Presses a key until Orca says these words.
    pub fn presses_until(&mut self, key: &str, words: &str) -> Result<(), Unheard> {
        for _ in 0..KEYS_MAX {
            self.press(key);
            if self.has_said(words) {
                return Ok(());
            }
        }
        Err(self.unheard(words))
    }

    /// Waits until Orca has said these words since the last key.
    pub fn comes(&mut self, words: &str) -> Result<(), Unheard> {
        self.comes_within(words, COMES_WITHIN)
    }

    /// The same with another patience.
    pub fn comes_within(&mut self, words: &str, limit: Duration) -> Result<(), Unheard> {
        let end = Instant::now() + limit;
        while !self.has_said(words) {
            if Instant::now() > end {
                return Err(self.unheard(words));
            }
            self.listen();
        }
        Ok(())
    }

    /// What was pressed and said.
    pub fn transcript(&self) -> String {
        self.lines.join("\n") + "\n"
    }

    /// Notes what the next keys are for.
    pub fn note(&mut self, what: &str) {
        self.lines.push(format!("# {what}"));
    }

    fn has_said(&self, words: &str) -> bool {
        self.now.join(" ").contains(words)
    }

    fn unheard(&self, words: &str) -> Unheard {
        Unheard {
            words: words.to_owned(),
            transcript: self.transcript(),
        }
    }

    /// Takes down what Orca says, until it has been silent for a while.
    fn listen(&mut self) {
        let end = Instant::now() + SPEAKS_AT_MOST;
        let mut last = Instant::now();
        while last.elapsed() < SILENT && Instant::now() < end {
            let heard = self.desk.heard();
            for words in heard.iter().skip(self.taken) {
                if *words != self.hurried {
                    self.lines.push(words.clone());
                }
                self.now.push(words.clone());
                last = Instant::now();
            }
            self.taken = heard.len();
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
