//! What is new since the person last looked, as the backend knows it. Nothing is kept on the phone.

use casework::Story;

use crate::components::milestone_name;
use crate::language::{keys, say_with};
use crate::ui::{self, AnyView};

/// One sentence that names the new milestones. None if there are none.
pub fn news(story: &Story) -> Option<AnyView> {
    let new = story.entries.iter().filter(|entry| entry.is_new);
    let names: Vec<_> = new.map(|entry| milestone_name(&entry.what)).collect();
    if names.is_empty() {
        return None;
    }
    Some(ui::paragraph(say_with(
        keys::CASE_NEW_SINCE,
        &[("names", &names.join(", "))],
    )))
}
