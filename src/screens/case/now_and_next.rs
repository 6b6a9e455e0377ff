//! Which case it is, where it is now and what comes next.

use casework::{Entry, Next, Now, Story, What};
use contract::{Case, MilestoneKind};

use crate::components::{due_name, event_key, rules, short_note, theirs, usually_after};
use crate::language::{Key, date, find, keys, say, say_with};
use crate::ui::html::{br, p, span};
use crate::ui::{self, AnyView, IntoAny};

/// Which case it is.
pub fn about(case: &Case) -> AnyView {
    let reference = Some(&case.reference).filter(|reference| !reference.is_empty());
    let reference = reference.map(|reference| {
        let reference = say_with(keys::CASE_REFERENCE, &[("reference", reference)]);
        (br(), reference)
    });
    p().class("wm-case__which")
        .child(theirs(span()).child(&case.about))
        .child(reference)
        .into_any()
}

/// Where the case is now and what comes next.
pub fn now_and_next(story: &Story) -> AnyView {
    let parts = (
        ui::heading(say(keys::CASE_NOW_TITLE)),
        ui::paragraph(now(&story.now)),
        told(story).and_then(short_note),
        ui::heading(say(next_title(&story.next))),
        ui::paragraph(next_here(story)),
    );
    ui::group("wm-case__standing", parts)
}

/// What comes next; that the case is closed, if nothing else on the screen says so.
fn next_here(story: &Story) -> String {
    if !story.is_closed || says_closed(story) {
        return next(&story.next);
    }
    if story.next == Next::Closed {
        return say(keys::CASE_NEXT_CASE_CLOSED);
    }
    [say(keys::CASE_NOW_CLOSED), next(&story.next)].join(" ")
}

/// The rules of bail, an order or a licence at which the case stands.
pub fn rules_now(story: &Story) -> Option<AnyView> {
    told(story).and_then(rules)
}

/// The milestone at which the case stands, or the newest. None while news waits to be told in person.
fn told(story: &Story) -> Option<&Entry> {
    match &story.now {
        Now::ToldInPerson => None,
        Now::After(event) => {
            let stands = What::Kind(event.clone());
            story.entries.iter().find(|entry| entry.what == stands)
        }
        _ => story.entries.first(),
    }
}

/// Whether the case is said to be closed anyway, or goes on at another organisation.
fn says_closed(story: &Story) -> bool {
    matches!(story.next, Next::Usually(_))
        || match &story.now {
            Now::Closed => true,
            Now::After(event) => event.kind == MilestoneKind::Closed,
            _ => false,
        }
}

/// Where the case is now, in one sentence.
pub fn now(now: &Now) -> String {
    let group = Key::of("case.now.");
    let about = |kind: &str| find(group.join(kind));
    let sentence = match now {
        Now::ToldInPerson => about("news"),
        Now::SeveralSuspects => about("several"),
        Now::WentBack => about("back"),
        Now::Closed => about("closed"),
        Now::After(event) => event_key(group, event, "").and_then(find),
        Now::At(stage) => about(stage.as_str()),
    };
    sentence.unwrap_or_else(|| say(keys::CASE_NOW_OTHER))
}

/// The heading for what comes next. What usually follows is not a promise and gets another heading.
const fn next_title(next: &Next) -> Key {
    if matches!(next, Next::Usually(_)) {
        keys::MILESTONE_NEXT
    } else {
        keys::CASE_NEXT_TITLE
    }
}

/// What comes next, in a sentence or two.
pub fn next(next: &Next) -> String {
    match next {
        Next::Call => say(keys::CASE_NEXT_CALL),
        Next::Expected { what, on: None, .. } => {
            say_with(keys::CASE_NEXT_EXPECTED, &[("what", &due_name(what))])
        }
        Next::Expected {
            what,
            on: Some(on),
            has_passed,
        } => {
            let (key, day) = if *has_passed {
                (keys::CASE_NEXT_PASSED, date::past(*on))
            } else {
                (keys::CASE_NEXT_EXPECTED_ON, date::ahead(*on))
            };
            on_a_day(key, what, &day)
        }
        Next::Day { what, on } => on_a_day(keys::CASE_NEXT_ON, what, &date::ahead(*on)),
        Next::Usually(event) => usually_after(event),
        Next::NotKnown => say(keys::CASE_NEXT_NOT_KNOWN),
        Next::Closed => say(keys::CASE_NEXT_CLOSED),
    }
}

fn on_a_day(key: Key, what: &What, day: &str) -> String {
    say_with(key, &[("what", &due_name(what)), ("date", day)])
}
