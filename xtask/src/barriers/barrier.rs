//! A barrier: what keeps somebody from using a page, how it is planted, and the tests that must notice.

use crate::mutants::defence::{Defence, Edit, Guard, Planted, Program};

/// A barrier as the lists write it down.
#[derive(Clone, Copy)]
pub struct Barrier {
    /// What is wrong with the page then.
    pub name: &'static str,
    /// The criterion of WCAG 2.2 that it fails, or "good" where it fails none.
    pub criterion: &'static str,
    how: How,
    /// A file and what stands there, of which the barrier takes something away: when that moves, the barrier may have
    /// nothing to change any more.
    pub stands: [&'static str; 2],
    screens: Option<&'static str>,
    guards: [Option<(Program, &'static str)>; 2],
}

#[derive(Clone, Copy)]
enum How {
    Style(&'static str),
    /// The parts of the page, and what is done to each, as `e`, whenever the page changes.
    Page(&'static str, &'static str),
    /// What stands instead in the file where it stands.
    Source(&'static str),
}

/// Each screen with all that is checked there.
pub const EVERY: &str =
    "every_screen::every_screen_is_heard_has_no_barrier_and_fits_a_phone_of_320_pixels";
/// The accessibility trees of the main screens.
pub const TREES: &str = "trees::a_screen_reader_has_of_each_main_screen_what_was_read_and_kept";
/// The same of errors, with what is checked on each screen.
pub const ERRORS: &str = "trees::a_screen_reader_has_of_each_error_what_was_read_and_kept";
/// Asking for a call without a mouse.
pub const KEYBOARD: &str = "whole_way::the_whole_way_by_keyboard_alone";

/// A barrier of the styles.
pub const fn style(name: &'static str, criterion: &'static str, styles: &'static str) -> Barrier {
    planted(name, criterion, How::Style(styles))
}

/// A barrier of the page: parts of it, and what is done to each.
pub const fn page(
    name: &'static str,
    criterion: &'static str,
    [parts, change]: [&'static str; 2],
) -> Barrier {
    planted(name, criterion, How::Page(parts, change))
}

/// A barrier of a source file.
pub const fn source(
    name: &'static str,
    criterion: &'static str,
    [file, taken, instead]: [&'static str; 3],
) -> Barrier {
    planted(name, criterion, How::Source(instead)).at(file, taken)
}

const fn planted(name: &'static str, criterion: &'static str, how: How) -> Barrier {
    Barrier {
        name,
        criterion,
        how,
        stands: ["", ""],
        screens: None,
        guards: [None, None],
    }
}

impl Barrier {
    /// Where what it spoils stands.
    pub const fn at(mut self, file: &'static str, text: &'static str) -> Self {
        self.stands = [file, text];
        self
    }

    /// Is noticed on one of these screens, by the checks of every screen.
    pub const fn on(self, screens: &'static str) -> Self {
        self.by(EVERY, screens)
    }

    /// Is noticed on one of these screens, by a test that goes to many.
    pub const fn by(mut self, test: &'static str, screens: &'static str) -> Self {
        self.screens = Some(screens);
        self.journey(test)
    }

    /// Is noticed by a journey.
    pub const fn journey(self, test: &'static str) -> Self {
        self.guard(Program::Journeys, test)
    }

    /// Is noticed by this test; one more may be named.
    pub const fn guard(mut self, program: Program, test: &'static str) -> Self {
        let [first, _] = self.guards;
        let guard = Some((program, test));
        self.guards = match first {
            None => [guard, None],
            Some(_) => [first, guard],
        };
        self
    }

    /// What the machine of `cargo xtask mutants` makes of it.
    pub fn defence(&self) -> Defence {
        let [file, taken] = self.stands;
        let (edits, script) = match self.how {
            How::Source(instead) => (vec![Edit::new(file, taken, instead)], None),
            How::Style(styles) => (Vec::new(), Some(styling(styles))),
            How::Page(parts, change) => (Vec::new(), Some(changing(parts, change))),
        };
        let guards = self.guards.iter().flatten();
        Defence {
            name: self.name.to_owned(),
            against: self.criterion,
            edits,
            planted: script.map(|script| Planted {
                script,
                screens: self.screens,
            }),
            guards: guards
                .map(|(program, test)| Guard::new(*program, test))
                .collect(),
        }
    }
}

/// Styles that come after those of the page. The page's policy lets no other styles in.
fn styling(styles: &str) -> String {
    format!(
        "{{ const sheet = new CSSStyleSheet(); sheet.replaceSync({});
        document.adoptedStyleSheets.push(sheet); }}",
        serde_json::Value::from(styles)
    )
}

/// Does something to parts of the page when they come and whenever the page changes. `set` and `say` change nothing
/// that is so already; else each change would follow from the one before.
fn changing(parts: &str, change: &str) -> String {
    format!(
        "{{ const seen = new WeakSet();
        const isNew = (e) => !seen.has(e) && seen.add(e);
        const set = (e, name, value) => e.getAttribute(name) !== value && e.setAttribute(name, value);
        const say = (e, words) => e.textContent !== words && (e.textContent = words);
        const all = () => document.querySelectorAll({}).forEach((e) => {{ {change} }});
        new MutationObserver(all).observe(document, {{ attributes: true, childList: true, characterData: true, subtree: true }}); }}",
        serde_json::Value::from(parts)
    )
}
