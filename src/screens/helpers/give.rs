//! The form that lets somebody see the case: their name, for how long, and what they see.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use contract::limits::{
    HELPER_DAYS_DEFAULT, HELPER_DAYS_MAX, HELPER_DAYS_MIN, HELPER_LABEL_CHARS_MAX,
};
use contract::{CaseId, HelperCreated, HelperPart, HelperRequest};
use leptos::prelude::*;
use sending::{Found, Once, Order};

use super::{list, wording};
use crate::api::ApiError;
use crate::components::{Form, words};
use crate::errand::{FormErrand, keeping};
use crate::language::{Key, keys, plural, say};
use crate::memory::{HelperDraft, Memory, OfCase, use_memory};
use crate::navigation::{HelpersScreen, use_navigator};
use crate::session;
use crate::ui::{self, AnyView, Bound, Choice, Field, FormError, IntoAny, Typed};

const LABEL: &str = "helper-label";
const DAYS: &str = "helper-days";
const SHOWS: &str = "helper-shows";
/// The choices for how long a code works, in days.
const DAYS_OFFERED: [u16; 4] = [HELPER_DAYS_MIN, 7, HELPER_DAYS_DEFAULT, HELPER_DAYS_MAX];

/// The form, with the draft from memory.
pub fn give_screen(case_id: CaseId) -> AnyView {
    let (navigator, memory, form) = (use_navigator(), use_memory(), Form::new());
    let draft = draft_of(memory, case_id.clone());
    // If the person left the form while it was being sent, nobody waits for that answer any more.
    memory
        .helping
        .update_untracked(|helping| helping.giving.of(&case_id).sending.give_up());
    let submit = Callback::new(move |()| {
        let draft = draft.get_untracked();
        let errors = errors(&draft);
        if !errors.is_empty() {
            form.show(errors);
            return;
        }
        let case_id = case_id.clone();
        let task = async move {
            let created = send(memory, case_id.clone(), wanted(&draft)).await?;
            memory.helping.update(|helping| {
                if created.is_some() {
                    helping.draft = None;
                    helping.giving.of(&case_id).finish();
                }
                helping.created = created.map(|created| OfCase::new(case_id.clone(), created));
            });
            // Back leads to the list, not to the finished form.
            navigator.replace(HelpersScreen::Code(case_id));
            Ok(())
        };
        form.send(task, field_of);
    });
    let field = |id, label, hint| {
        let field = Field::named(id, say(label)).hint(say(hint));
        field.error(form.error(id))
    };
    let label = field(LABEL, keys::HELPERS_LABEL, keys::HELPERS_LABEL_HINT);
    let days = field(DAYS, keys::HELPERS_DAYS, keys::HELPERS_DAYS_HINT);
    let shows = field(SHOWS, keys::HELPERS_PARTS, keys::HELPERS_PARTS_HINT);
    let fields = vec![
        ui::text_input(
            label,
            Typed::Words,
            draft.part(
                |draft| draft.label.clone(),
                |draft, label| draft.label = label,
            ),
        ),
        ui::radios(
            days,
            lengths(),
            draft.part(|draft| draft.days.clone(), |draft, days| draft.days = days),
        ),
        ui::checkboxes(
            shows,
            parts(),
            draft.part(
                |draft| draft.shows.clone(),
                |draft, shows| draft.shows = shows,
            ),
        ),
        ui::warning(say(keys::CALLBACK_WARNING), say(keys::HELPERS_SAFETY)),
    ];
    (
        words(keys::HELPERS_LIMITS),
        form.view(fields, say(keys::HELPERS_MAKE), submit),
    )
        .into_any()
}

/// The new helper with the code. None if an earlier attempt made one: its code was lost with the answer,
/// and the next screen says so.
async fn send(
    memory: Memory,
    case_id: CaseId,
    wanted: HelperRequest,
) -> Result<Option<HelperCreated>, ApiError> {
    let (label, created) = (wanted.label.clone(), Rc::new(Cell::new(None)));
    let (of_machine, of_look) = (case_id.clone(), case_id.clone());
    let errand = FormErrand {
        machine: Box::new(move |change| {
            let ordered = memory.helping.try_update_untracked(|helping| {
                change(&mut helping.giving.of(&of_machine).sending)
            });
            ordered.unwrap_or(Order::Rest)
        }),
        attempt: keeping(Rc::clone(&created), move || {
            add(case_id.clone(), wanted.clone())
        }),
        look: Box::new(move || Box::pin(unseen(memory, of_look.clone()))),
        failure: RefCell::default(),
    };
    errand.press(Once::Look, &label).await?;
    Ok(created.take())
}

async fn add(case_id: CaseId, wanted: HelperRequest) -> Result<HelperCreated, ApiError> {
    session::handle()?.add_helper(&case_id, &wanted).await
}

async fn unseen(memory: Memory, case_id: CaseId) -> Option<Vec<Found<()>>> {
    let list = list::fetch(case_id.clone()).await.ok()?;
    memory
        .helping
        .try_update_untracked(|helping| helping.giving.of(&case_id).unseen(list))
}

/// The draft in memory, which survives the end of the session.
fn draft_of(memory: Memory, case_id: CaseId) -> Bound<HelperDraft> {
    let of_case = case_id.clone();
    Bound::new(
        move || {
            let begun = memory.helping.with(|helping| helping.draft.clone());
            begun
                .and_then(|begun| begun.of(&of_case))
                .unwrap_or_else(|| HelperDraft {
                    days: HELPER_DAYS_DEFAULT.to_string(),
                    ..HelperDraft::default()
                })
        },
        move |draft| {
            let begun = OfCase::new(case_id.clone(), draft);
            memory.helping.update(|helping| helping.draft = Some(begun));
        },
    )
}

fn wanted(draft: &HelperDraft) -> HelperRequest {
    let shows = draft.shows.iter();
    HelperRequest {
        label: draft.label.trim().to_owned(),
        // Chosen from a fixed list, so it always parses.
        days: draft.days.parse().unwrap_or(0),
        shows: shows.map(|part| HelperPart::from(part.as_str())).collect(),
    }
}

fn errors(draft: &HelperDraft) -> Vec<FormError> {
    let label = draft.label.trim();
    let label = if label.is_empty() {
        Some(keys::HELPERS_LABEL_MISSING)
    } else if label.chars().count() > HELPER_LABEL_CHARS_MAX {
        Some(keys::HELPERS_LABEL_LONG)
    } else {
        None
    };
    let days = draft.days.is_empty().then_some(keys::HELPERS_DAYS_MISSING);
    let error = |field, key: Option<Key>| {
        key.map(|key| FormError {
            field,
            message: say(key),
        })
    };
    let errors = [error(LABEL, label), error(DAYS, days)];
    errors.into_iter().flatten().collect()
}

fn lengths() -> Vec<Choice> {
    let choice = |days: u16| {
        let words = plural(Key::of("helpers.length."), i64::from(days));
        Choice::new(days.to_string(), words)
    };
    DAYS_OFFERED.into_iter().map(choice).collect()
}

fn parts() -> Vec<Choice> {
    let choice = |part: &HelperPart| Choice::new(part.as_str(), wording::part(part));
    HelperPart::KNOWN.iter().map(choice).collect()
}

fn field_of(error: &ApiError) -> &'static str {
    let ApiError::Rejected(names) = error else {
        return "";
    };
    match names.first().map(String::as_str) {
        Some("label") => LABEL,
        Some("days") => DAYS,
        Some("shows") => SHOWS,
        _ => "",
    }
}
