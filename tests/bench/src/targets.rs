//! The targets of `targets.json`, and which of them a run meets.

use serde::Deserialize;

use crate::app::App;
use crate::figures::Figures;
use crate::spread::Spread;
use crate::table::{ratio, row, value};

const TARGETS: &str = include_str!("../targets.json");

/// The most that a median of the portal may be.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Target {
    figure: String,
    on: String,
    /// Another app, or another figure on the same phone, that it is a multiple of.
    times: Option<String>,
    at_most: f64,
}

impl Target {
    /// All targets.
    pub fn all() -> Result<Vec<Self>, serde_json::Error> {
        serde_json::from_str(TARGETS)
    }

    /// What the run came to; none where it has no such figure.
    fn measured(&self, figures: &Figures) -> Option<Spread> {
        let own = figures.of(&self.figure, &self.on, App::Waymark)?;
        let Some(times) = &self.times else {
            return Spread::of(own);
        };
        let app = App::ALL.into_iter().find(|app| app.name() == times);
        let other = match app {
            Some(app) => figures.of(&self.figure, &self.on, app)?,
            None => figures.of(times, &self.on, App::Waymark)?,
        };
        Spread::of_ratios(own, other)
    }

    /// Whether a run meets it.
    pub fn is_met(&self, figures: &Figures) -> bool {
        let measured = self.measured(figures);
        measured.is_some_and(|spread| spread.median <= self.at_most)
    }

    /// The figure with what it is a multiple of.
    pub fn name(&self) -> String {
        let times = self.times.iter().map(|other| format!(", x {other}"));
        let name = self.figure.trim_end_matches(", ms");
        let name = if self.times.is_some() {
            name
        } else {
            &self.figure
        };
        format!("{name}{}, {}", times.collect::<String>(), self.on)
    }

    fn written(&self, number: f64) -> String {
        if self.times.is_some() {
            ratio(number)
        } else {
            value(number)
        }
    }
}

/// The targets beside what was measured.
pub fn table(targets: &[Target], figures: &Figures) -> String {
    let mut lines = vec![
        row(&["target", "measured", "at most", "met"].map(str::to_owned)),
        "|---|--:|--:|---|\n".to_owned(),
    ];
    for target in targets {
        let measured = target.measured(figures).map(|it| target.written(it.median));
        let met = if target.is_met(figures) {
            "yes"
        } else {
            "**no**"
        };
        lines.push(row(&[
            target.name(),
            measured.unwrap_or_else(|| "–".to_owned()),
            target.written(target.at_most),
            met.to_owned(),
        ]));
    }
    lines.concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{FIRST_PAINT, LARGEST_PAINT};

    fn target(times: Option<&str>, at_most: f64) -> Target {
        Target {
            figure: LARGEST_PAINT.to_owned(),
            on: "slow 4G".to_owned(),
            times: times.map(str::to_owned),
            at_most,
        }
    }

    #[test]
    fn a_target_is_absolute_or_a_multiple_of_an_app_or_of_another_figure() {
        let mut figures = Figures::default();
        figures.add(LARGEST_PAINT, "slow 4G", App::Waymark, 300.0);
        figures.add(LARGEST_PAINT, "slow 4G", App::Static, 200.0);
        figures.add(FIRST_PAINT, "slow 4G", App::Waymark, 300.0);
        assert!(target(None, 300.0).is_met(&figures));
        assert!(!target(None, 299.0).is_met(&figures));
        assert!(target(Some("static page"), 1.5).is_met(&figures));
        assert!(!target(Some("static page"), 1.4).is_met(&figures));
        assert!(target(Some(FIRST_PAINT), 1.0).is_met(&figures));
        // What was not measured is not met.
        assert!(!target(Some("React portal"), 9.0).is_met(&figures));
    }

    #[test]
    fn the_file_can_be_read_and_names_figures_that_there_are() {
        use crate::figures as name;
        let figures = [
            FIRST_PAINT,
            LARGEST_PAINT,
            name::SHIFT,
            name::FIRST_ACTION,
            name::CODE_THERE,
            name::ANSWERS,
            name::BYTES,
            name::BYTES_BEFORE,
            name::SCREEN,
            name::LETTER,
            name::MEMORY_GROWTH,
        ];
        for target in Target::all().unwrap() {
            assert!(figures.contains(&target.figure.as_str()), "{target:?}");
        }
    }
}
