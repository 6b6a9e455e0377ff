//! The five big stages of a case, as a list that says in words where the case is.

use casework::{Step, StepState};
use contract::Stage;

use crate::language::{Key, find, keys, say};
use crate::ui::html::{li, ol, span};
use crate::ui::{self, AnyView, IntoAny, Tone};

/// The name of a stage.
pub fn stage_name(stage: &Stage) -> String {
    find(Key::of("stage.").join(stage.as_str())).unwrap_or_else(|| say(keys::STAGE_OTHER))
}

/// The stages in order. A tag shows where the case is; hidden text says the same to a screen reader.
pub fn stages(steps: &[Step]) -> AnyView {
    ol().class("wm-stages")
        .child(steps.iter().map(item).collect::<Vec<_>>())
        .into_any()
}

fn item(step: &Step) -> AnyView {
    let (name, tone) = name_and_tone(step.state);
    let key = Key::of("stage.").join(name);
    let goes_on = matches!(step.state, StepState::Current | StepState::CurrentAgain);
    let is_here = goes_on || step.state == StepState::Stopped;
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
