//! What was measured: one line of samples for each figure, phone and app, a sample a round.

use crate::app::App;

/// Names of figures, as tables and targets write them.
pub const FIRST_PAINT: &str = "first paint, ms";
/// The largest paint.
pub const LARGEST_PAINT: &str = "largest paint, ms";
/// How far the page jumps while it loads.
pub const SHIFT: &str = "layout shift";
/// When a press on "Sign in" first shows the field for the reference.
pub const FIRST_ACTION: &str = "first action, ms";
/// When the reference was sent and the field for the code is there.
pub const CODE_THERE: &str = "reference sent, code field there, ms";
/// From the code to the case.
pub const CASE_SHOWN: &str = "code sent to case shown, ms";
/// Answers waited for one after the other between the two.
pub const ANSWERS: &str = "answers one after the other, code to case";
/// Everything that is fetched while nothing is pressed.
pub const BYTES: &str = "a first visit, bytes";
/// What had come when the first press was answered.
pub const BYTES_BEFORE: &str = "of it before the first action, bytes";
/// From a press to the next screen, of most changes.
pub const SCREEN: &str = "change of screen, 95th percentile, ms";
/// From a letter to the list that fits, of most letters.
pub const LETTER: &str = "letter in 10,000 services, 95th percentile, ms";
/// Scripts and WASM.
pub const MEMORY: &str = "memory after 5 changes of screen, bytes";
/// How much more it is later.
pub const MEMORY_GROWTH: &str = "memory after 50 changes, x that after 5";

/// The samples of one figure.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// What was measured.
    pub figure: &'static str,
    /// On which phone.
    pub on: String,
    /// In which app.
    pub app: App,
    /// One sample a round; none where a round has no such figure.
    pub samples: Vec<f64>,
}

/// All lines of a run, in the order in which they were first measured.
#[derive(Clone, Default, Debug)]
pub struct Figures {
    /// The lines.
    pub lines: Vec<Line>,
}

impl Figures {
    /// Adds a sample.
    pub fn add(&mut self, figure: &'static str, on: &str, app: App, sample: f64) {
        let is_it = |line: &&mut Line| line.figure == figure && line.on == on && line.app == app;
        if let Some(line) = self.lines.iter_mut().find(is_it) {
            line.samples.push(sample);
        } else {
            self.lines.push(Line {
                figure,
                on: on.to_owned(),
                app,
                samples: vec![sample],
            });
        }
    }

    /// The samples of a figure.
    pub fn of(&self, figure: &str, on: &str, app: App) -> Option<&[f64]> {
        let is_it = |line: &&Line| line.figure == figure && line.on == on && line.app == app;
        self.lines
            .iter()
            .find(is_it)
            .map(|line| line.samples.as_slice())
    }

    /// Each figure and phone once, in order.
    pub fn rows(&self) -> Vec<(&'static str, String)> {
        let mut rows: Vec<(&'static str, String)> = Vec::new();
        for line in &self.lines {
            let row = (line.figure, line.on.clone());
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows
    }
}
