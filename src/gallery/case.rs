//! Examples of what is drawn from answers: loading and failing, the course of a case, and who has it.

use std::future::{pending, ready};

use casework::{Step, StepState};
use contract::Stage;

use super::example::{Example, example};
use crate::api::ApiError;
use crate::components;
use crate::language::{keys, say};
use crate::ui::{self, AnyView, Icon, IntoAny};

pub(super) fn examples() -> Vec<Example> {
    vec![
        example("load, waiting", || {
            components::load(pending::<Result<String, ApiError>>, ui::paragraph)
        }),
        example("load, offline", || fails(ApiError::Offline)),
        example("load, gone", || fails(ApiError::NotFound)),
        example("load, too many requests", || {
            fails(ApiError::TooManyRequests(90))
        }),
        example("load, server down", || fails(ApiError::Unavailable(503))),
        example("load, cannot be read", || fails(ApiError::Malformed)),
        example("stages, in every state", || {
            let step = |state| Step {
                stage: Stage::Court,
                state,
                suspects: Vec::new(),
            };
            components::stages(&STATES.map(step))
        }),
        example("stages, with suspects", || {
            let suspects = vec![say(keys::COMMON_NAME), say(keys::CASE_NEW)];
            components::stages(&[Step {
                stage: Stage::Court,
                state: StepState::CurrentForSome,
                suspects,
            }])
        }),
        example("person, with a name", || card(true)),
        example("person, without a name", || card(false)),
    ]
}

const STATES: [StepState; 8] = [
    StepState::Done,
    StepState::WasThere,
    StepState::Current,
    StepState::CurrentAgain,
    StepState::CurrentForSome,
    StepState::Stopped,
    StepState::NotYet,
    StepState::NotReached,
];

fn fails(why: ApiError) -> AnyView {
    components::load(move || ready(Err::<String, _>(why.clone())), ui::paragraph)
}

fn card(has_name: bool) -> AnyView {
    let heading = ui::heading(say(keys::CASE_OWNER_TITLE));
    let team = || say(keys::OWNER_WITNESS_CARE_UNIT);
    let person = if has_name {
        ui::person(heading, "Morgan Example", Some(team()))
    } else {
        ui::person(heading, &team(), None)
    };
    let lines = (
        person,
        ui::icon_line(Icon::Call, components::call("020 7946 0101")),
        ui::icon_line(Icon::Message, say(keys::MESSAGES_TITLE).into_any()),
    );
    ui::group("wm-case__owner", lines)
}
