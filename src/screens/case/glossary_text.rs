//! Everything the case screen says as one text, to find the legal words to explain.

use casework::Story;
use contract::Property;

use super::now_and_next::{next, now};
use super::owner;
use crate::components::{deadline_text, milestone_meaning, milestone_name, to_do_key};
use crate::language::say;

/// Everything the screen says about a case.
pub fn glossary_text(story: &Story, things: &[Property]) -> String {
    let mut texts = vec![now(&story.now), next(&story.next)];
    for one in &story.to_do {
        texts.push(say(to_do_key(&one.kind)));
        texts.extend(one.note.clone());
    }
    for one in &story.deadlines {
        texts.push(deadline_text(&one.id, ".title"));
        texts.push(deadline_text(&one.id, ".how"));
    }
    for entry in &story.entries {
        texts.push(milestone_name(&entry.what));
        texts.push(milestone_meaning(&entry.what));
    }
    for one in things {
        texts.extend(one.note.clone());
    }
    texts.extend(owner::office(&story.owner));
    texts.join("\n")
}
