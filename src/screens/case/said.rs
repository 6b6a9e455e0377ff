//! What the screen says, as one text: from it come the words that are explained below it.

use casework::Story;
use contract::Property;

use super::standing::{next, now};
use super::{deadline_text, owner, to_do};
use crate::components::{milestone_meaning, milestone_name};

/// What the screen says of a case.
pub fn said(story: &Story, things: &[Property]) -> String {
    let mut said = vec![now(&story.now), next(&story.next)];
    for one in &story.to_do {
        said.push(to_do::name(one));
        said.extend(one.note.clone());
    }
    for one in &story.deadlines {
        said.push(deadline_text(&one.id, ".title"));
        said.push(deadline_text(&one.id, ".how"));
    }
    for entry in &story.entries {
        said.push(milestone_name(&entry.what));
        said.push(milestone_meaning(&entry.what));
    }
    for one in things {
        said.extend(one.note.clone());
    }
    said.extend(owner::office(&story.owner));
    said.join("\n")
}
