//! The five big stages of a case, as a list that says in words where the case is.

use casework::{Step, StepState};
use contract::Stage;

use crate::language::{Key, find, keys, say};
use crate::ui::html::{div, li, ol, p, span};
use crate::ui::{self, AnyView, IntoAny, Tone};

/// The name of a stage.
pub fn stage_name(stage: &Stage) -> String {
    find(Key::of("stage.").join(stage.as_str())).unwrap_or_else(|| say(keys::STAGE_OTHER))
}

/// The stages in order. A tag shows where the case is; hidden text says the same to a screen reader.
pub fn stages(steps: &[Step]) -> AnyView {
    list(steps, "wm-stages")
}

/// The same with its heading, in small on phones: a row of rings, and above it, in place of the heading, where the case
/// is. With several suspects each stage says who is there, so it stays a list.
pub fn stages_in_small(steps: &[Step]) -> AnyView {
    let heading = ui::heading(say(keys::CASE_STEPS_TITLE));
    let here = steps.iter().find(|step| is_here(step.state));
    let Some(here) = here.filter(|_| steps.iter().all(|step| step.suspects.is_empty())) else {
        return (heading, stages(steps)).into_any();
    };
    let (name, tone) = name_and_tone(here.state);
    let tag = ui::tag(say(Key::of("stage.").join(name)), tone);
    // The list says the same to a screen reader.
    let here = p()
        .class("wm-stages__here")
        .attr("aria-hidden", "true")
        .child((stage_name(&here.stage), " ", tag));
    (
        ui::group("wm-stages__heading", heading),
        here,
        list(steps, "wm-stages wm-stages--small"),
    )
        .into_any()
}

/// The list that goes with the rings, where only rings fit. Screen readers have read it.
pub fn stages_by_name(steps: &[Step]) -> AnyView {
    div()
        .class("wm-stages__names")
        .attr("aria-hidden", "true")
        .child(stages(steps))
        .into_any()
}

fn list(steps: &[Step], class: &str) -> AnyView {
    ol().class(class)
        .attr("role", "list")
        .child(steps.iter().map(item).collect::<Vec<_>>())
        .into_any()
}

/// Whether the case stands at this stage.
const fn is_here(state: StepState) -> bool {
    matches!(
        state,
        StepState::Current | StepState::CurrentAgain | StepState::Stopped
    )
}

fn item(step: &Step) -> AnyView {
    let (name, tone) = name_and_tone(step.state);
    let key = Key::of("stage.").join(name);
    let is_here = is_here(step.state);
    // The ring alone says done or not yet; screen readers hear the sentence.
    let is_plain = matches!(
        step.state,
        StepState::Done | StepState::NotYet | StepState::NotReached
    );
    let suspects = (!step.suspects.is_empty()).then(|| step.suspects.join(", "));
    let line = |text: Option<String>| text.map(ui::paragraph);
    let sentence = [": ", &say(key.join(".say"))].concat();
    li().class(["wm-stages__step wm-stages__step--", name].concat())
        .attr("aria-current", is_here.then_some("step"))
        .child(
            span()
                .class("wm-stages__name")
                .child(stage_name(&step.stage)),
        )
        .child(" ")
        .child((!is_plain).then(|| {
            span()
                .attr("aria-hidden", "true")
                .child(ui::tag(say(key), tone))
        }))
        .child(span().class("govuk-visually-hidden").child(&sentence))
        .child(line(suspects))
        .into_any()
}

/// The name of a state, as texts and styles use it, and its tone.
const fn name_and_tone(state: StepState) -> (&'static str, Tone) {
    match state {
        StepState::Done => ("done", Tone::Done),
        StepState::Current => ("current", Tone::Now),
        StepState::CurrentAgain => ("again", Tone::Now),
        StepState::CurrentForSome => ("for_some", Tone::Now),
        StepState::Stopped => ("stopped", Tone::Later),
        StepState::NotYet => ("not_yet", Tone::Later),
        StepState::WasThere => ("was_there", Tone::Later),
        StepState::NotReached => ("not_reached", Tone::Later),
    }
}
