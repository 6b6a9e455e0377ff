//! Ends a helper's access, after asking once more. Says so only when the backend has confirmed it.

use contract::{CaseId, Helper, HelperId, HelperList};
use leptos::prelude::*;

use super::list;
use crate::api::ApiError;
use crate::components::{Form, go_to, load, words};
use crate::errand::send_form;
use crate::language::{keys, say, say_with};
use crate::memory::{Memory, use_memory};
use crate::navigation::{HelpersScreen, Navigator, use_navigator};
use crate::session;
use crate::ui::{self, AnyView, IntoAny};

/// Asks whether to end it.
pub fn end_screen(case_id: CaseId, helper_id: HelperId) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let wanted = case_id.clone();
    load(
        move || list::fetch(wanted.clone()),
        move |list: HelperList| {
            let mut helpers = list.helpers.into_iter();
            match helpers.find(|helper| helper.id == helper_id && helper.ended_at.is_none()) {
                Some(helper) => ask(helper, case_id.clone(), navigator, memory),
                None => gone(case_id.clone(), navigator),
            }
        },
    )
}

fn ask(helper: Helper, case_id: CaseId, navigator: Navigator, memory: Memory) -> AnyView {
    let form = Form::new();
    let question = say_with(keys::HELPERS_END_QUESTION, &[("label", &helper.label)]);
    let keep = go_to(navigator, HelpersScreen::List(case_id.clone()));
    let submit = Callback::new(move |()| {
        let (case_id, helper) = (case_id.clone(), helper.clone());
        let task = async move {
            let (of_case, id) = (case_id.clone(), helper.id.clone());
            send_form(move || end(of_case.clone(), id.clone())).await?;
            memory
                .helping
                .update(|helping| helping.ended = Some(helper.label));
            navigator.go(HelpersScreen::List(case_id));
            Ok(())
        };
        form.send(task, |_| "");
    });
    let fields = vec![ui::paragraph(question), words(keys::HELPERS_END_MEANS)];
    (
        form.view(fields, say(keys::HELPERS_END_SEND), submit),
        ui::paragraph_of(ui::nav_link(say(keys::HELPERS_END_KEEP), keep)),
    )
        .into_any()
}

/// Ends it, and believes only the list that is read afterwards.
async fn end(case_id: CaseId, helper_id: HelperId) -> Result<(), ApiError> {
    session::handle()?.end_helper(&case_id, &helper_id).await?;
    let list = list::fetch(case_id).await?;
    let mut helpers = list.helpers.iter();
    let is_open = helpers.any(|helper| helper.id == helper_id && helper.ended_at.is_none());
    if is_open {
        Err(ApiError::Malformed)
    } else {
        Ok(())
    }
}

/// The access has expired, or another tab has ended it.
fn gone(case_id: CaseId, navigator: Navigator) -> AnyView {
    let list = go_to(navigator, HelpersScreen::List(case_id));
    (
        words(keys::HELPERS_END_GONE),
        ui::paragraph_of(ui::nav_link(say(keys::HELPERS_TITLE), list)),
    )
        .into_any()
}
