//! Checks the accessibility of a whole page with axe-core.

use std::sync::OnceLock;

use serde_json::Value;

use super::page::Page;
use visiting::program;

/// Runs every rule of the levels that the law requires, and of best practice.
const RUN: &str = r"
const done = arguments[arguments.length - 1];
if (typeof axe === 'undefined') return done('not there');
// What is scrolled below the bar at the top counts as hidden by it.
scrollTo({ top: 0, behavior: 'instant' });
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, {
    runOnly: { type: 'tag', values: standards },
    // Off by default, because it is newer than many sites.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
}).then(
    result => done(result.violations.map(found => ({
        rule: found.id,
        help: found.help,
        where: found.nodes.map(node => node.target.join(' ') + ': ' + node.failureSummary),
    }))),
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
        match found {
            Value::Array(found) if found.is_empty() => None,
            found => Some(format!("{found:#}")),
        }
    }
}
