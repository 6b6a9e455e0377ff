//! The form that changes the contact preferences of a case.

use contract::limits::NEVER_CHARS_MAX;
use contract::{CaseId, ContactPreferences, ContactWay, UpdateFrequency};
use directory::languages;
use leptos::prelude::*;

use super::{fetch, wording};
use crate::api::ApiError;
use crate::components::{Form, load, long_text, too_long};
use crate::errand::send_form;
use crate::language::{keys, say, say_with};
use crate::memory::{Memory, OfCase, use_memory};
use crate::navigation::{SignedInScreen, use_navigator};
use crate::session;
use crate::ui::{self, AnyView, Bound, Choice, Field, FormError};

const UPDATES: &str = "updates";
const WAYS: &str = "ways";
const NEVER: &str = "never";
const LANGUAGE: &str = "language";
const NIGHTS: &str = "nights";

/// The form, with the draft from memory or else the preferences that the backend holds.
pub fn change_screen(case_id: CaseId) -> AnyView {
    let memory = use_memory();
    let begun = memory.preferences.get_untracked();
    if let Some(begun) = begun.and_then(|begun| begun.of(&case_id)) {
        return form(memory, case_id, &begun);
    }
    let wanted = case_id.clone();
    load(
        move || fetch(wanted.clone()),
        move |held: ContactPreferences| form(memory, case_id.clone(), &held),
    )
}

fn form(memory: Memory, case_id: CaseId, held: &ContactPreferences) -> AnyView {
    let (navigator, form) = (use_navigator(), Form::new());
    let draft = draft_of(memory, case_id.clone(), held.clone());
    let submit = Callback::new(move |()| {
        let wanted = trimmed(draft.get_untracked());
        let errors = errors(&wanted);
        if !errors.is_empty() {
            form.show(errors);
            return;
        }
        let case_id = case_id.clone();
        let task = async move {
            let of_case = case_id.clone();
            let confirmed = send_form(move || save(of_case.clone(), wanted.clone())).await?;
            memory.preferences.set(None);
            let confirmed = OfCase::new(case_id.clone(), confirmed);
            memory.preferences_changed.set(Some(confirmed));
            navigator.go(SignedInScreen::Preferences(case_id));
            Ok(())
        };
        form.send(task, field_of);
    });
    let field = |id, label, hint: Option<_>| {
        let hint = hint.map(say).unwrap_or_default();
        Field::named(id, say(label))
            .hint(hint)
            .error(form.error(id))
    };
    let updates = field(UPDATES, keys::PREFERENCES_UPDATES_TITLE, None);
    let ways = field(
        WAYS,
        keys::PREFERENCES_WAYS_TITLE,
        Some(keys::PREFERENCES_WAYS_HINT),
    );
    let never = field(
        NEVER,
        keys::PREFERENCES_NEVER_TITLE,
        Some(keys::PREFERENCES_NEVER_HINT),
    );
    let language = field(LANGUAGE, keys::PREFERENCES_LANGUAGE_TITLE, None);
    let nights = field(
        NIGHTS,
        keys::PREFERENCES_NIGHTS_TITLE,
        Some(keys::PREFERENCES_NIGHTS_HINT),
    );
    let at_night = Choice::new(NIGHTS, say(keys::PREFERENCES_NIGHTS_CHOICE));
    let answers = Answers::of(draft);
    let fields = vec![
        ui::radios(updates, often(&held.updates), answers.updates),
        ui::checkboxes(ways, ways_of(&held.safe_ways), answers.ways),
        ui::status(move || order(&answers.ways.get())),
        long_text(never, answers.never, NEVER_CHARS_MAX),
        ui::select(language, spoken(&held.language), answers.language),
        ui::checkboxes(nights, vec![at_night], answers.nights),
    ];
    form.view(fields, say(keys::PREFERENCES_SAVE), submit)
}

async fn save(case_id: CaseId, wanted: ContactPreferences) -> Result<ContactPreferences, ApiError> {
    session::handle()?
        .change_preferences(&case_id, &wanted)
        .await
}

/// The draft. It is in memory, and survives the end of the session, once the person has changed
/// something; until then it is what the backend holds.
fn draft_of(
    memory: Memory,
    case_id: CaseId,
    held: ContactPreferences,
) -> Bound<ContactPreferences> {
    let of_case = case_id.clone();
    Bound::new(
        move || {
            let begun = memory.preferences.get();
            begun
                .and_then(|begun| begun.of(&of_case))
                .unwrap_or_else(|| held.clone())
        },
        move |wanted| {
            let begun = OfCase::new(case_id.clone(), wanted);
            memory.preferences.set(Some(begun));
        },
    )
}

/// The values of the fields, in the draft.
struct Answers {
    updates: Bound<String>,
    ways: Bound<Vec<String>>,
    never: Bound<String>,
    language: Bound<String>,
    nights: Bound<Vec<String>>,
}

impl Answers {
    fn of(draft: Bound<ContactPreferences>) -> Self {
        Self {
            updates: draft.part(
                |wanted| wanted.updates.as_str().to_owned(),
                |wanted, often| wanted.updates = UpdateFrequency::from(often.as_str()),
            ),
            ways: draft.part(
                |wanted| {
                    wanted
                        .safe_ways
                        .iter()
                        .map(|way| way.as_str().to_owned())
                        .collect()
                },
                |wanted, ways| wanted.safe_ways = as_ways(&ways),
            ),
            never: draft.part(
                |wanted| wanted.never.clone().unwrap_or_default(),
                |wanted, never| wanted.never = Some(never),
            ),
            language: draft.part(
                |wanted| wanted.language.clone(),
                |wanted, tag| wanted.language = tag,
            ),
            nights: draft.part(
                |wanted| {
                    wanted
                        .codes_at_night
                        .then(|| NIGHTS.to_owned())
                        .into_iter()
                        .collect()
                },
                |wanted, chosen| wanted.codes_at_night = !chosen.is_empty(),
            ),
        }
    }
}

/// The draft as it is sent. Only here is the text trimmed: the person may still be typing.
fn trimmed(wanted: ContactPreferences) -> ContactPreferences {
    let never = wanted.never.as_deref().map_or("", str::trim);
    let never = (!never.is_empty()).then(|| never.to_owned());
    ContactPreferences { never, ..wanted }
}

fn errors(wanted: &ContactPreferences) -> Vec<FormError> {
    let is_missing = wanted.updates.as_str().is_empty();
    let missing = is_missing.then(|| say(keys::PREFERENCES_UPDATES_MISSING));
    let never = wanted.never.as_deref();
    let long = never.and_then(|never| too_long(never, NEVER_CHARS_MAX));
    let error = |field, message: Option<_>| message.map(|message| FormError { field, message });
    [error(UPDATES, missing), error(NEVER, long)]
        .into_iter()
        .flatten()
        .collect()
}

/// The ways in the order in which they were ticked; empty unless there are several.
fn order(ways: &[String]) -> String {
    if ways.len() < 2 {
        return String::new();
    }
    let ways: Vec<_> = as_ways(ways).iter().map(wording::way).collect();
    say_with(keys::PREFERENCES_WAYS_ORDER, &[("ways", &ways.join(", "))])
}

fn as_ways(ways: &[String]) -> Vec<ContactWay> {
    ways.iter()
        .map(|way| ContactWay::from(way.as_str()))
        .collect()
}

/// The known choices, and the one that the backend holds if this version does not know it.
fn often(held: &UpdateFrequency) -> Vec<Choice> {
    let choice = |often: &UpdateFrequency| Choice::new(often.as_str(), wording::updates(often));
    let known = UpdateFrequency::KNOWN.iter();
    let unknown = [held].into_iter();
    let unknown = unknown.filter(|held| !UpdateFrequency::KNOWN.contains(held));
    known.chain(unknown).map(choice).collect()
}

fn ways_of(held: &[ContactWay]) -> Vec<Choice> {
    let choice = |way: &ContactWay| Choice::new(way.as_str(), wording::way(way));
    let unknown = held.iter().filter(|way| !ContactWay::KNOWN.contains(way));
    ContactWay::KNOWN
        .iter()
        .chain(unknown)
        .map(choice)
        .collect()
}

fn spoken(held: &str) -> Vec<Choice> {
    let choice = |tag: &str| Choice::new(tag, wording::language(tag));
    let mut all: Vec<_> = languages().map(choice).collect();
    if languages().all(|known| known != held) {
        all.push(choice(held));
    }
    all
}

fn field_of(error: &ApiError) -> &'static str {
    let ApiError::Rejected(names) = error else {
        return "";
    };
    match names.first().map(String::as_str) {
        Some("updates") => UPDATES,
        Some("safe_ways") => WAYS,
        Some("never") => NEVER,
        Some("language") => LANGUAGE,
        Some("codes_at_night") => NIGHTS,
        _ => "",
    }
}
