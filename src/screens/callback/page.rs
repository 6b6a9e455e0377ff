//! A page of the form: its fields, its button, and where it leads.

use callback::{
    Ask, Draft, Field, Kind, Question, QuestionId, Reason, Refusal, State, faults_of, next,
    on_offer,
};
use contract::{ContactWay, Slot, SlotList};
use leptos::prelude::*;

use super::case::link;
use super::journey::screen_of;
use super::offer::times_by_day;
use super::{field, wording};
use crate::components::{Form, call, words};
use crate::language::{Key, find, keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{CallbackScreen, use_navigator};
use crate::session;
use crate::ui::html::div;
use crate::ui::{self, AnyView, Bound, IntoAny};

/// The emergency number.
const EMERGENCY: &str = "999";

/// Draws a question with its fields.
pub fn page(question: &'static Question, offer: &SlotList) -> AnyView {
    let memory = use_memory();
    let form = Form::new();
    let asks_time = question.asks.iter().find(|ask| ask.kind == Kind::Slots);
    let content = match asks_time {
        Some(ask) => times(form, question, ask, memory, &offer.slots),
        None => fields(form, question, memory, offer),
    };
    let step = find(Key::of("callback.step.").join(question.id.name()));
    (
        step.map(ui::caption),
        context_above(question, memory),
        content,
    )
        .into_any()
}

/// The free times: a press on one goes on.
fn times(
    form: Form,
    question: &'static Question,
    ask: &'static Ask,
    memory: Memory,
    slots: &[Slot],
) -> AnyView {
    let (free, chosen, way) = memory.callback.with_untracked(|draft| {
        (
            on_offer(draft, slots, session::now()),
            draft.answer(Field::Slot).to_owned(),
            draft.answer(Field::Way).to_owned(),
        )
    });
    if free.is_empty() {
        return nothing_free(memory);
    }
    let groups = times_by_day(&free, &chosen);
    let go_on = go_on(form, question, memory);
    let give = Callback::new(move |id: String| {
        if let Some(slot) = free.iter().find(|slot| slot.id == id) {
            form.show(Vec::new());
            go_on.run(Box::new({
                let slot = slot.clone();
                move |draft: &mut Draft| draft.take(&slot)
            }));
        }
    });
    show_earlier_errors(form, question, memory);
    let frame = field::frame(form, question, ask, &way);
    ui::answer_buttons(frame, groups, &chosen, give)
}

/// The fields, with the button that goes on.
fn fields(form: Form, question: &'static Question, memory: Memory, offer: &SlotList) -> AnyView {
    let values: Vec<_> = question
        .asks
        .iter()
        .filter(|ask| may_apply(question, ask, memory))
        .map(|ask| (ask, field::answer_to(memory, ask.field)))
        .collect();
    let fields = values
        .iter()
        .map(|(ask, value)| {
            let field = field::draw(form, question, ask, *value, memory, offer);
            shown_when(ask, &values, field)
        })
        .collect();
    let go_on = go_on(form, question, memory);
    let asked: Vec<_> = values.iter().map(|(ask, _)| ask.field).collect();
    let submit = Callback::new(move |()| {
        let asked = asked.clone();
        go_on.run(Box::new(move |draft: &mut Draft| {
            for field in asked {
                // The answers are in the draft already. A field that was left alone counts as passed over.
                if !draft.was_asked(field) {
                    draft.put(field, "");
                }
            }
        }));
    });
    show_earlier_errors(form, question, memory);
    let view = form.view(fields, say(keys::COMMON_CONTINUE), submit);
    (
        view,
        question.is_more().then(|| leave_out(question, memory)),
    )
        .into_any()
}

/// Notes the answers of a page.
type Note = Box<dyn FnOnce(&mut Draft)>;

/// Notes the answers and goes on, or says what is wrong with them.
fn go_on(form: Form, question: &'static Question, memory: Memory) -> Callback<Note> {
    let navigator = use_navigator();
    Callback::new(move |note: Note| {
        let step = memory.callback.try_update(|draft| {
            note(draft);
            draft.drop_passed(session::now());
            let faults = faults_of(question, draft);
            if faults.is_empty() {
                Ok(next(question.id, draft))
            } else {
                Err(faults)
            }
        });
        match step {
            Some(Ok(step)) => navigator.go(screen_of(step)),
            Some(Err(faults)) => form.show(wording::form_errors(&faults)),
            None => {}
        }
    })
}

/// A link back that takes away what was answered: a choice cannot be taken back otherwise.
fn leave_out(question: &'static Question, memory: Memory) -> AnyView {
    let navigator = use_navigator();
    let leave_out = Callback::new(move |()| {
        memory.callback.update(|draft| {
            for ask in question.asks {
                draft.drop_answer(ask.field);
            }
        });
        navigator.go(CallbackScreen::Check);
    });
    ui::paragraph_of(ui::nav_link(say(keys::CALLBACK_PASS), leave_out))
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

/// No time is free, or none that is safe.
fn nothing_free(memory: Memory) -> AnyView {
    let has_never = memory.callback.with_untracked(|draft| {
        let mut never = [Field::Never, Field::NeverOn].into_iter();
        never.any(|field| callback::answer(draft, field).is_some())
    });
    let other_times = has_never.then(|| {
        let number = CallbackScreen::Question(QuestionId::Number);
        link(keys::CALLBACK_NEVER_CHANGE, number)
    });
    let is_taken = memory
        .sending
        .with_untracked(|sending| *sending.state() == State::Refused(Refusal::SlotTaken));
    let has_passed = memory.callback.with_untracked(Draft::has_passed);
    (
        is_taken.then(|| words(keys::CALLBACK_SLOT_TAKEN)),
        has_passed.then(|| words(keys::CALLBACK_STATE_PASSED)),
        words(keys::CALLBACK_SLOT_NONE),
        other_times,
        link(keys::RING_MYSELF_TITLE, CallbackScreen::RingMyself),
    )
        .into_any()
}

/// What the person should know before they answer. It never blocks the form.
fn context_above(question: &Question, memory: Memory) -> Option<AnyView> {
    if question.id == QuestionId::Way {
        let way = memory
            .callback
            .with_untracked(|draft| draft.answer(Field::Way).to_owned());
        // Whoever chose to write or to sign does not ring, not even in silence.
        let may_ring = way.is_empty() || way == ContactWay::Phone.as_str();
        let content = (
            ui::heading(say(keys::CALLBACK_NOW_TITLE)),
            words(keys::CALLBACK_NOW_DANGER),
            ui::paragraph_of(call(EMERGENCY)),
            may_ring.then(|| words(keys::SHELL_SILENT)),
            words(keys::CALLBACK_NOW_DEAF),
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
