//! `docs/SPEED.md`, and the plot beside it.

use stand_in::Clock;
use visiting::program;

use crate::failure::Outcome;
use crate::figures::Figures;
use crate::growth::Growth;
use crate::plot;
use crate::table;
use crate::targets::{self, Target};

const PAGE: &str = "docs/SPEED.md";
const PLOT: &str = "docs/images/growth.svg";

/// How a run was made.
pub struct About {
    /// How many rounds.
    pub rounds: u32,
    /// The browser's name and version.
    pub browser: String,
}

/// The page: what was measured, where, and by which command.
pub fn page(about: &About, targets: &[Target], figures: &Figures, growth: &Growth) -> String {
    let mut parts = vec![
        "# Speed".to_owned(),
        made(about),
        HOW.to_owned(),
        "## Targets".to_owned(),
        "Of medians; multiples are medians of the ratios within each round.".to_owned(),
        targets::table(targets, figures),
        "## What was measured".to_owned(),
        "Medians, with the smallest and the largest.".to_owned(),
        table::of_figures(figures),
    ];
    if !growth.curves.is_empty() {
        parts.push("## How cost grows".to_owned());
        parts.push("Medians of three. Both axes of the plot are logarithmic. *Not shown*: not within a minute.".to_owned());
        parts.push("![How cost grows](images/growth.svg)".to_owned());
        parts.extend(growth.curves.iter().map(table::of_curve));
    }
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end()).collect();
    parts.join("\n\n") + "\n"
}

/// Writes the page and the plot into the checkout.
pub fn keep(page: &str, growth: &Growth) -> Outcome<()> {
    let root = program::checkout();
    std::fs::write(root.join(PAGE), page)?;
    std::fs::write(root.join(PLOT), plot::svg(&growth.curves))?;
    Ok(())
}

fn made(about: &About) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "Made by `cargo xtask bench --rounds {}` on {}, with {} on a machine with {cores} cores.",
        about.rounds,
        Clock::default().now().in_utc().0,
        about.browser.replace('/', " "),
    )
}

const HOW: &str = "\
The release build, and beside it a static page and a React portal with the same first screens
(`tests/bench/peers/`). Each has the stand-in backend behind it, over HTTP/2 and TLS, with brotli. Chromium plays
a phone of 360 by 640 pixels: *slow 4G* is 1.6 Mbit/s with 150 ms to each answer and a processor four times slower,
*slow 3G* 0.4 Mbit/s with 400 ms and six times. Every app is visited once a round, each time by a browser with
an empty profile, so what slows a round down slows them all.

- *First action*: the first press on \"Sign in\" that shows the field for the reference. Nothing is pressed before the
  first paint, and what can be seen is pressed once a frame until it is answered.
- *Reference sent, code field there*: from the start of the visit. Typing takes no time.
- *A first visit, bytes*: bodies as they were sent, until nothing is under way any more and nothing was pressed.
- *Third visit*: with what the first two have left in the browser's cache on the disk.
- *Memory*: the heap of the scripts after it was tidied, with the memory of the WASM.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::App;
    use crate::figures::FIRST_PAINT;

    #[test]
    fn the_page_says_how_it_was_made() {
        let about = About {
            rounds: 7,
            browser: "Chrome/156.0.1".to_owned(),
        };
        let mut figures = Figures::default();
        figures.add(FIRST_PAINT, "slow 4G", App::Waymark, 400.0);
        let page = page(
            &about,
            &Target::all().unwrap(),
            &figures,
            &Growth::default(),
        );
        assert!(
            page.contains("`cargo xtask bench --rounds 7` on 20"),
            "{page}"
        );
        assert!(page.contains("with Chrome 156.0.1 on a machine"), "{page}");
        assert!(
            page.contains("| first paint, ms | slow 4G | 400 |"),
            "{page}"
        );
        assert!(!page.contains("How cost grows"), "{page}");
    }
}
