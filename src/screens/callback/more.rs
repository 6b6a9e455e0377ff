//! What a person may add to the call: one list, each row with its question.

use callback::{Draft, Field, QuestionId, more_of};

use super::wording;
use crate::components::go_to;
use crate::language::{Key, find, keys, say};
use crate::navigation::{CallbackScreen, Navigator};
use crate::ui::{self, AnyView, IntoAny};

/// The list, with what we do for those who add nothing. Nothing if there is no more to add.
pub fn more(navigator: Navigator, draft: &Draft) -> Option<AnyView> {
    let way = draft.answer(Field::Way);
    let links: Vec<_> = more_of(draft)
        .into_iter()
        .map(|question| {
            let open = go_to(navigator, CallbackScreen::Question(question.id));
            ui::row_link(name(question.id), open)
        })
        .collect();
    if links.is_empty() {
        return None;
    }
    let parts = (
        ui::heading(wording::for_way(keys::CALLBACK_MORE_HEADING, way)),
        ui::paragraph(wording::for_way(keys::CALLBACK_MORE_SAFEST, way)),
        ui::row_links(links),
    );
    Some(parts.into_any())
}

/// The question in a word or two.
fn name(id: QuestionId) -> String {
    let short = Key::of("callback.").join(id.name()).join(".short");
    find(short).unwrap_or_else(|| say(keys::CALLBACK_NAME_SHORT))
}
