//! Blank texts from a backend count as missing: no empty line stands for them.

use contract::{Case, MilestoneKind, Stage};

use crate::support::{case, story, suspect, today};

/// A case whose texts are all blank.
fn blank_case() -> Case {
    let mut blank = case(Stage::Court, &[(-3, MilestoneKind::Bail)]);
    let some = |text: &str| Some(text.to_owned());
    blank.suspects = vec![suspect("a", Stage::Court), suspect("b", Stage::Report)];
    blank.suspects[0].label = "  ".to_owned();
    blank.owner.person = some("");
    blank.owner.phone = some(" ");
    blank.owner.hours = some("\u{a0}");
    let milestone = &mut blank.milestones[0];
    milestone.suspect = some("a");
    milestone.place = some("");
    milestone.note = some("\n");
    milestone.note_language = some(" ");
    milestone.rules = vec![
        String::new(),
        "Not to contact you.".to_owned(),
        " ".to_owned(),
    ];
    blank
}

#[test]
fn blank_texts_are_told_as_missing() {
    let told = story(&blank_case(), today());
    let entry = &told.entries[0];
    assert_eq!((&entry.place, &entry.note), (&None, &None));
    assert_eq!((&entry.note_language, &entry.suspect), (&None, &None));
    assert_eq!(entry.rules, ["Not to contact you."]);
    let owner = &told.owner;
    assert_eq!((&owner.person, &owner.phone), (&None, &None));
    assert_eq!(owner.hours, None);
    assert!(!owner.team.is_empty());
}
