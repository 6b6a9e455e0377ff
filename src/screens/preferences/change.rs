//! Changing how the person is told of a case, on one form.

use callback::LANGUAGES;
use contract::limits::NEVER_CHARS_MAX;
use contract::{CaseId, ContactPreferences, ContactWay, UpdateFrequency};
use leptos::prelude::*;

use super::{fetch, spoken};
use crate::api::ApiError;
use crate::components::{Form, load, long_text, too_long};
use crate::errand::send_form;
use crate::language::{keys, say, say_with};
use crate::memory::{Memory, OfCase, use_memory};
use crate::navigation::{SignedInScreen, use_navigator};
use crate::session;
use crate::ui::{self, AnyView, Choice, Fault, Field};

const UPDATES: &str = "updates";
const WAYS: &str = "ways";
const NEVER: &str = "never";
const LANGUAGE: &str = "language";

/// What is being answered.
#[derive(Clone, Copy)]
struct Answers {
    updates: RwSignal<String>,
    ways: RwSignal<Vec<String>>,
    never: RwSignal<String>,
    language: RwSignal<String>,
}

/// The form, with what the person has changed so far, or what the backend holds.
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
    let answers = Answers::of(held);
    answers.keep(memory, case_id.clone());
    let submit = Callback::new(move |()| {
        let faults = answers.faults();
        if !faults.is_empty() {
            form.show(faults);
            return;
        }
        let wanted = untrack(move || answers.wanted());
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
    let fields = vec![
        ui::radios(updates, often(&held.updates), answers.updates),
        ui::checkboxes(ways, ways_of(&held.safe_ways), answers.ways),
        ui::status(move || answers.order()),
        long_text(never, answers.never, NEVER_CHARS_MAX),
        ui::select(language, languages(&held.language), answers.language),
    ];
    form.view(fields, say(keys::PREFERENCES_SAVE), submit)
}

async fn save(case_id: CaseId, wanted: ContactPreferences) -> Result<ContactPreferences, ApiError> {
    session::handle()?
        .change_preferences(&case_id, &wanted)
        .await
}

impl Answers {
    fn of(held: &ContactPreferences) -> Self {
        let ways = held.safe_ways.iter().map(|way| way.as_str().to_owned());
        Self {
            updates: RwSignal::new(held.updates.as_str().to_owned()),
            ways: RwSignal::new(ways.collect()),
            never: RwSignal::new(held.never.clone().unwrap_or_default()),
            language: RwSignal::new(held.language.clone()),
        }
    }

    /// Keeps each answer as it is given, so that nothing is lost when the session ends.
    fn keep(self, memory: Memory, case_id: CaseId) {
        Effect::new(move |before: Option<()>| {
            let wanted = self.wanted();
            if before.is_some() {
                memory
                    .preferences
                    .set(Some(OfCase::new(case_id.clone(), wanted)));
            }
        });
    }

    fn wanted(self) -> ContactPreferences {
        let never = self.never.with(|never| never.trim().to_owned());
        ContactPreferences {
            safe_ways: self.ways.with(|ways| as_ways(ways)),
            never: (!never.is_empty()).then_some(never),
            updates: UpdateFrequency::from(self.updates.get().as_str()),
            language: self.language.get(),
        }
    }

    fn faults(self) -> Vec<Fault> {
        let is_missing = self.updates.with_untracked(String::is_empty);
        let missing = is_missing.then(|| say(keys::PREFERENCES_UPDATES_MISSING));
        let long = self
            .never
            .with_untracked(|never| too_long(never, NEVER_CHARS_MAX));
        let fault = |field, message: Option<_>| message.map(|message| Fault { field, message });
        [fault(UPDATES, missing), fault(NEVER, long)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The ways in the order in which they were ticked, when there are several.
    fn order(self) -> String {
        let ways = self.ways.with(|ways| as_ways(ways));
        if ways.len() < 2 {
            return String::new();
        }
        let ways: Vec<_> = ways.iter().map(spoken::way).collect();
        say_with(keys::PREFERENCES_WAYS_ORDER, &[("ways", &ways.join(", "))])
    }
}

fn as_ways(ways: &[String]) -> Vec<ContactWay> {
    ways.iter()
        .map(|way| ContactWay::from(way.as_str()))
        .collect()
}

/// What can be chosen, and what the backend holds, should this version not know it.
fn often(held: &UpdateFrequency) -> Vec<Choice> {
    let choice = |often: &UpdateFrequency| Choice::new(often.as_str(), spoken::updates(often));
    let known = UpdateFrequency::KNOWN.iter();
    let unknown = [held].into_iter();
    let unknown = unknown.filter(|held| !UpdateFrequency::KNOWN.contains(held));
    known.chain(unknown).map(choice).collect()
}

fn ways_of(held: &[ContactWay]) -> Vec<Choice> {
    let choice = |way: &ContactWay| Choice::new(way.as_str(), spoken::way(way));
    let unknown = held.iter().filter(|way| !ContactWay::KNOWN.contains(way));
    ContactWay::KNOWN
        .iter()
        .chain(unknown)
        .map(choice)
        .collect()
}

fn languages(held: &str) -> Vec<Choice> {
    let choice = |tag: &str| Choice::new(tag, spoken::language(tag)).lang(tag);
    let unknown = [held].into_iter().filter(|tag| !LANGUAGES.contains(tag));
    let known = LANGUAGES.iter().copied();
    known.chain(unknown).map(choice).collect()
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
        _ => "",
    }
}
