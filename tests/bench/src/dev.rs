//! How soon a change of the sources is on the screen in the development build.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use visiting::{program, say};

use crate::certificate::Certificate;
use crate::chromium::{Chromium, Tab, Visitor};
use crate::failure::Outcome;
use crate::phone::THIS_MACHINE;
use crate::spread::Spread;
use crate::table::{row, spread, value};

/// How often each change is made.
const TIMES: u32 = 3;
/// The longest that the first build and later ones may take.
const FIRST_LIMIT: Duration = Duration::from_secs(1200);
const LIMIT: Duration = Duration::from_secs(180);
const LOOK: Duration = Duration::from_millis(20);

/// Something that a developer changes: where, after which words, what is put there, and what of it can
/// be seen. `#` stands for the number of the change.
struct Change {
    what: &'static str,
    file: &'static str,
    after: &'static str,
    put: &'static str,
    seen: &'static str,
}

/// What is on every screen, so that nothing has to be pressed to see it.
const CHANGES: [Change; 3] = [
    Change {
        what: "a sentence",
        file: "public/texts/en.json",
        after: "\"nav.support\": \"",
        put: "Change # ",
        seen: "document.body.textContent.includes('Change # ')",
    },
    Change {
        what: "a style",
        file: "style/_page.scss",
        after: "@use \"settings\" as *;\n",
        put: ":root { --change: #; }\n",
        seen: "getComputedStyle(document.documentElement).getPropertyValue('--change').trim() === '#'",
    },
    Change {
        what: "a screen",
        file: "src/app/footer.rs",
        after: "\"wm-links",
        put: " change-#",
        seen: "document.querySelector('.change-#') !== null",
    },
];

/// Measures all changes in the development build at an address, and prints them.
pub fn measure(runtime: &Runtime, certificate: &Certificate, url: &str) -> Outcome<()> {
    let mut chromium = Chromium::start(runtime, certificate.trusted)?;
    let mut tab = chromium.open(&Visitor::owner(), THIS_MACHINE, url)?;
    let is_there = format!(
        "document.body.textContent.includes({})",
        json!(say("nav.support"))
    );
    wait(FIRST_LIMIT, || {
        let is_it = is_so(&mut tab, &is_there);
        // Before the first build is done nothing listens there. A page that has come is left to start.
        if !is_it && !is_so(&mut tab, "document.getElementById('app') !== null") {
            std::thread::sleep(Duration::from_secs(1));
            tab.go(url)?;
        }
        Ok(is_it)
    })?;
    let mut table = vec![
        row(&["change", "on the screen after, ms"].map(str::to_owned)),
        "|---|--:|\n".to_owned(),
    ];
    for change in &CHANGES {
        let samples: Outcome<Vec<f64>> =
            (1..=TIMES).map(|nth| change.make(nth, &mut tab)).collect();
        let times = Spread::of(&samples?).map(|it| spread(it, value));
        table.push(row(&[change.what.to_owned(), times.unwrap_or_default()]));
    }
    println!("{}", table.concat());
    tab.close()?;
    chromium.end();
    Ok(())
}

impl Change {
    /// Makes the change and takes it back once it was seen; gives the milliseconds until then.
    fn make(&self, nth: u32, tab: &mut Tab) -> Outcome<f64> {
        let numbered = |text: &str| text.replace('#', &nth.to_string());
        let seen = numbered(self.seen);
        let changed = Changed::new(self, &numbered(self.put))?;
        let started = Instant::now();
        wait(LIMIT, || Ok(is_so(tab, &seen)))?;
        let took = started.elapsed();
        drop(changed);
        let is_back = format!("!({seen}) && document.querySelector('footer') !== null");
        wait(LIMIT, || Ok(is_so(tab, &is_back)))?;
        Ok(took.as_secs_f64() * 1000.0)
    }
}

/// A changed file, which is as before when this ends.
struct Changed {
    place: PathBuf,
    before: String,
}

impl Changed {
    fn new(change: &Change, put: &str) -> Outcome<Self> {
        let place = program::checkout().join(change.file);
        let before = fs::read_to_string(&place)?;
        let both = format!("{}{put}", change.after);
        let after = before.replacen(change.after, &both, 1);
        if after == before {
            return Err(format!("{} has no {:?} to change", change.file, change.after).into());
        }
        fs::write(&place, after)?;
        Ok(Self { place, before })
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        if let Err(error) = fs::write(&self.place, &self.before) {
            eprintln!("{} is left changed: {error}", self.place.display());
        }
    }
}

/// Whether something is so on the page. While it loads again, nothing is.
fn is_so(tab: &mut Tab, script: &str) -> bool {
    matches!(tab.run(script), Ok(Value::Bool(true)))
}

fn wait(limit: Duration, mut is_so: impl FnMut() -> Outcome<bool>) -> Outcome<()> {
    let started = Instant::now();
    while !is_so()? {
        if started.elapsed() > limit {
            return Err(format!("not on the screen within {limit:?}").into());
        }
        std::thread::sleep(LOOK);
    }
    Ok(())
}
