//! A page of the form: its fields, its button, and where it leads.

use callback::{
    Ask, Field, Kind, Question, QuestionId, Reason, Refusal, SOONEST, State, faults_of, next,
};
use contract::{Slot, SlotList};
use leptos::prelude::*;

use super::case::link;
use super::journey::screen_of;
use super::offer::{safe_times, soonest_of, times};
use super::{field, wording};
use crate::components::{Form, call, words};
use crate::language::{Key, find, keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{CallbackScreen, use_navigator};
use crate::ui::html::div;
use crate::ui::{self, AnyView, Bound, IntoAny};

/// The emergency number.
const EMERGENCY: &str = "999";

/// Draws a question with its fields.
pub fn page(question: &'static Question, offer: &SlotList) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let offer = &safe_times(memory, offer);
    if has_no_choice(question, memory, offer) {
        return nothing_free(question.id, memory);
    }
    let form = Form::new();
    let values: Vec<_> = question
        .asks
        .iter()
        .filter(|ask| may_apply(question, ask, memory))
        .map(|ask| (ask, field::answer_to(memory, ask.field)))
        .collect();
    let fields = values
        .iter()
        .filter(|(ask, _)| ask.kind != Kind::Numbers || !offer.numbers.is_empty())
        .map(|(ask, value)| {
            let field = field::draw(form, question, ask, *value, memory, offer);
            shown_when(ask, &values, field)
        })
        .collect();
    let soonest = has_days(question).then(|| soonest_of(memory, offer));
    let soonest = soonest.flatten();
    let skip = skip(question, memory, soonest.clone());
    let submit = Callback::new(move |()| {
        let step = memory.callback.try_update(|draft| {
            let mut last = question.id;
            if let Some(slot) = &soonest
                && draft.answer(Field::Day) == SOONEST
            {
                // "As soon as possible" becomes the time that it stands for now.
                draft.take(slot);
                last = QuestionId::Slot;
            }
            for (ask, _) in &values {
                // The answers are in the draft already. A field that was left alone counts as skipped.
                if !draft.was_asked(ask.field) {
                    draft.put(ask.field, "");
                }
            }
            let faults = faults_of(question, draft);
            if faults.is_empty() {
                Ok(next(last, draft))
            } else {
                Err(faults)
            }
        });
        match step {
            Some(Ok(step)) => navigator.go(screen_of(step)),
            Some(Err(faults)) => form.show(wording::form_errors(&faults)),
            None => {}
        }
    });
    show_earlier_errors(form, question, memory);
    (
        context_above(question),
        form.view(fields, say(keys::COMMON_CONTINUE), submit),
        skip,
    )
        .into_any()
}

/// Links to skip this question, or all that remain. Once the person has said how to be reached, the rest
/// is optional, and skipping it takes the soonest time.
fn skip(question: &'static Question, memory: Memory, soonest: Option<Slot>) -> Option<AnyView> {
    let navigator = use_navigator();
    if let Some(slot) = soonest {
        let skip = Callback::new(move |()| {
            memory.callback.update(|draft| draft.take(&slot));
            navigator.go(CallbackScreen::Check);
        });
        let skip = ui::nav_link(say(keys::CALLBACK_DAY_SKIP), skip);
        return Some(ui::paragraph_of(skip));
    }
    if !question.is_optional() {
        return None;
    }
    let pass = Callback::new(move |()| {
        let step = memory.callback.try_update(|draft| {
            for ask in question.asks {
                draft.put(ask.field, "");
            }
            next(question.id, draft)
        });
        if let Some(step) = step {
            navigator.go(screen_of(step));
        }
    });
    let pass = ui::paragraph_of(ui::nav_link(say(keys::CALLBACK_PASS), pass));
    if needs_time(memory) {
        return Some(pass);
    }
    let parts = (pass, link(keys::CALLBACK_SKIP, CallbackScreen::Check));
    Some(parts.into_any())
}

/// Whether the time of the call is still to be chosen.
fn needs_time(memory: Memory) -> bool {
    memory
        .callback
        .with_untracked(|draft| draft.answer(Field::Slot).is_empty())
}

/// Whether the page asks for the day.
fn has_days(question: &Question) -> bool {
    question.asks.iter().any(|ask| ask.kind == Kind::Days)
}

/// Whether a field may be shown on this page: the answer it depends on is on this page too, or already
/// fits.
fn may_apply(question: &Question, ask: &Ask, memory: Memory) -> bool {
    let is_decided_here = ask.when.as_ref().is_some_and(|when| {
        let mut asks = question.asks.iter();
        asks.any(|other| other.field == when.field)
    });
    is_decided_here || memory.callback.with_untracked(|draft| ask.applies(draft))
}

/// Whether the page asks for a day or a time and none is free.
fn has_no_choice(question: &Question, memory: Memory, offer: &SlotList) -> bool {
    question.asks.iter().any(|ask| match ask.kind {
        Kind::Days => offer.slots.is_empty(),
        Kind::Slots => memory
            .callback
            .with_untracked(|draft| times(offer, draft.answer(Field::Day)).is_empty()),
        _ => false,
    })
}

/// No time is free: on the day chosen, or at all.
fn nothing_free(id: QuestionId, memory: Memory) -> AnyView {
    let has_never = memory
        .callback
        .with_untracked(|draft| callback::answer(draft, Field::Never).is_some());
    let other_times = has_never.then(|| {
        let never = CallbackScreen::Question(QuestionId::Never);
        link(keys::CALLBACK_NEVER_CHANGE, never)
    });
    let is_taken = memory
        .sending
        .with_untracked(|sending| *sending.state() == State::Refused(Refusal::SlotTaken));
    let none = if id == QuestionId::Day {
        words(keys::CALLBACK_SLOT_NONE)
    } else {
        let day = CallbackScreen::Question(QuestionId::Day);
        (
            words(keys::CALLBACK_SLOT_NONE_THAT_DAY),
            link(keys::CALLBACK_DAY_ANOTHER, day),
        )
            .into_any()
    };
    (
        is_taken.then(|| words(keys::CALLBACK_SLOT_NOT_ACCEPTED)),
        none,
        other_times,
        link(keys::RING_MYSELF_TITLE, CallbackScreen::RingMyself),
    )
        .into_any()
}

/// What the person should know before they answer. It never blocks the form.
fn context_above(question: &Question) -> Option<AnyView> {
    if question.id == QuestionId::Way {
        let content = (
            ui::heading(say(keys::CALLBACK_NOW_TITLE)),
            words(keys::CALLBACK_NOW_DANGER),
            ui::paragraph_of(call(EMERGENCY)),
            words(keys::SHELL_SILENT),
        );
        return Some(ui::inset(content.into_any()));
    }
    let warning = find(
        Key::of("callback.")
            .join(question.id.name())
            .join(".warning"),
    );
    warning.map(|text| ui::warning(say(keys::CALLBACK_WARNING), text))
}

/// Hides a field until the answer that it depends on is given.
fn shown_when(ask: &Ask, values: &[(&Ask, Bound<String>)], field: AnyView) -> AnyView {
    let Some(when) = &ask.when else { return field };
    let Some((_, decides)) = values.iter().find(|(other, _)| other.field == when.field) else {
        return field;
    };
    let (decides, is) = (*decides, when.is);
    let hidden = move || !is.contains(&decides.get().as_str());
    let hidden = move || hidden().then(|| "hidden".to_owned());
    div().attr("hidden", hidden).child(field).into_any()
}

/// Shows errors of earlier answers: the backend refused one, or the person has skipped past it.
fn show_earlier_errors(form: Form, question: &Question, memory: Memory) {
    let is_here = |field: Field| question.asks.iter().any(|ask| ask.field == field);
    let mut faults = memory
        .sending
        .with_untracked(|sending| match sending.state() {
            State::Refused(refusal) => refusal.faults(),
            _ => Vec::new(),
        });
    faults.retain(|fault| is_here(fault.field));
    let given = memory
        .callback
        .with_untracked(|draft| faults_of(question, draft));
    faults.extend(
        given
            .into_iter()
            .filter(|fault| fault.reason != Reason::Missing),
    );
    if !faults.is_empty() {
        form.show(wording::form_errors(&faults));
    }
}
