//! Checks the accessibility of a whole page with axe-core.

use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock};

use serde_json::Value;

use super::page::Page;
use visiting::program;

/// What axe-core cannot decide, by its rule and the end of the place, and what we have seen there ourselves.
const EXPLAINED: [(&str, &str, &str); 1] = [(
    "color-contrast",
    ".wm-stages__step--done > .wm-stages__name",
    "the ring of the stage is a pseudo element beside the name; the text has 8.0 to 1, and 10.1 in the dark",
)];

/// Which of these were met.
static MET: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());

/// What is explained above and was not met: nothing, once every screen was looked at.
pub fn explained_in_vain() -> Vec<&'static str> {
    let met = MET.lock().unwrap();
    let places = EXPLAINED.iter().map(|(_, place, _)| *place);
    places.filter(|place| !met.contains(place)).collect()
}

/// Whether this is something that axe-core cannot decide and that is explained.
fn is_explained(found: &Value) -> bool {
    let rule = found["rule"].as_str();
    let explains = |place: &str| {
        let selector = place.split(": ").next().unwrap_or_default();
        // The classes of one element come in any order.
        let known = EXPLAINED.iter().find(|(known, end, _)| {
            let parts: Vec<_> = end.split(" > ").collect();
            let given: Vec<_> = selector.rsplitn(parts.len(), " > ").collect();
            let pairs = given.iter().rev().zip(&parts);
            rule == Some(known)
                && given.len() == parts.len()
                && pairs.clone().all(|(given, part)| given.contains(part))
        });
        if let Some((_, end, _)) = known {
            MET.lock().unwrap().insert(end);
        }
        known.is_some()
    };
    // What a thumb needs around a link on a line of its own lies over the lines beside it, and holds no text.
    let is_touched = |place: &str| {
        let is_beside = place.contains(".govuk-link") || place.contains(".wm-case__");
        is_beside && place.contains("overlap")
    };
    let places = found["where"].as_array().into_iter().flatten();
    found["kind"] == "incomplete"
        && places
            .filter_map(Value::as_str)
            .all(|place| is_touched(place) || explains(place))
}

/// Runs every rule of the levels that the law requires, and of best practice.
const RUN: &str = r"
const done = arguments[arguments.length - 1];
if (typeof axe === 'undefined') return done('not there');
// What is scrolled below the bar at the top counts as hidden by it.
scrollTo({ top: 0, behavior: 'instant' });
const warning = document.querySelector('.wm-ending');
// It lies over the page, and nothing can be told of the colours below it.
if (warning) warning.style.position = 'static';
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, {
    runOnly: { type: 'tag', values: standards },
    // Off by default, because it is newer than many sites.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
}).finally(() => {
    if (warning) warning.style.position = '';
}).then(
    result => done(['violations', 'incomplete'].flatMap(kind => result[kind].map(found => ({
        kind,
        rule: found.id,
        help: found.help,
        where: found.nodes.map(node => node.target.join(' ') + ': ' + node.failureSummary),
    })))),
    error => done([{ rule: 'axe itself', help: String(error), where: [] }]),
);
";

/// The answer of a page without axe-core.
const NOT_THERE: &str = "not there";

impl Page {
    /// Checks that axe-core finds nothing wrong with the page as it is now.
    pub async fn has_no_axe_violations(&self) {
        if let Some(found) = self.axe_violations().await {
            self.fail(&format!("axe-core finds {found}")).await;
        }
    }

    /// What axe-core finds wrong with the page as it is now.
    pub async fn axe_violations(&self) -> Option<String> {
        static AXE: OnceLock<String> = OnceLock::new();
        let axe = AXE.get_or_init(|| {
            let path = program::checkout().join("node_modules/axe-core/axe.min.js");
            std::fs::read_to_string(&path).unwrap_or_else(|error| {
                panic!("{}: {error}. Run `cargo xtask build`.", path.display())
            })
        });
        let run = async |script: String| {
            let answer = self.driver.execute_async(script, vec![]).await;
            let answer = answer.unwrap_or_else(|error| panic!("axe-core does not run: {error}"));
            answer.json().clone()
        };
        // It is half a megabyte, so a page that has it is not sent it again.
        let mut found = run(RUN.to_owned()).await;
        if found == NOT_THERE {
            found = run(format!("{axe}\n{RUN}")).await;
        }
        if let Value::Array(found) = &mut found {
            found.retain(|found| !is_explained(found));
        }
        match found {
            Value::Array(found) if found.is_empty() => None,
            found => Some(format!("{found:#}")),
        }
    }
}
