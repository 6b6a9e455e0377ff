//! A case as a helper sees it: read-only.

use casework::{Story, story};
use contract::{Case, CaseId, HelperAccess, HelperPart};
use leptos::prelude::*;

use super::{fetch, keep, now_and_next, one_page, owner, property, refresh, suspects};
use crate::components::{load, stages, words, words_explained};
use crate::language::{date, keys, say, say_with};
use crate::memory::{Memory, use_memory};
use crate::rights;
use crate::ui::{self, AnyView, IntoAny};

/// The one case that a helper may see. Each visit fetches it again, so that the app notices when access
/// has ended.
pub fn helper_case_screen(id: CaseId) -> AnyView {
    let memory = use_memory();
    let access = memory
        .helping
        .with_untracked(|helping| helping.access.clone());
    let wanted = id.clone();
    load(
        move || fetch(wanted.clone()),
        move |case| {
            keep(case, memory);
            screen(id.clone(), access.clone(), memory)
        },
    )
}

fn screen(id: CaseId, access: Option<HelperAccess>, memory: Memory) -> AnyView {
    let banner = banner(access.as_ref());
    // The refresh button stays outside of the parts that are drawn again: it would lose its focus.
    let content = move || {
        memory.case.with(|case| {
            let case = case.as_ref();
            case.map(|case| content(case, access.as_ref()))
        })
    };
    (banner, content, refresh::refresh(id, memory)).into_any()
}

/// Says that this is somebody else's case, and until when the helper can see it.
fn banner(access: Option<&HelperAccess>) -> AnyView {
    let until = access.map(|access| {
        let (day, time) = (
            date::ahead(access.ends_at.in_london().0),
            date::time(access.ends_at),
        );
        let text = say_with(keys::HELPER_CASE_UNTIL, &[("day", &day), ("time", &time)]);
        ui::paragraph(text)
    });
    let text = (
        until,
        words(keys::HELPER_CASE_YOU),
        words(keys::HELPER_CASE_SEEN),
    );
    ui::notification(say(keys::HELPER_CASE_BANNER), false, text.into_any())
}

fn content(case: &Case, access: Option<&HelperAccess>) -> AnyView {
    // No deadlines: only the person can ask for those things.
    let story = story(case, &rights::on_hand(), case.today);
    let sees_history = access.is_some_and(|access| access.shows.contains(&HelperPart::History));
    let history = sees_history.then(|| one_page::history(&story));
    let shown = [
        now_and_next::now(&story.now),
        now_and_next::next(&story.next),
    ];
    (
        now_and_next::about(case),
        now_and_next::now_and_next(&story),
        now_and_next::rules_now(&story),
        ui::heading(say(keys::CASE_STEPS_TITLE)),
        stages(&story.steps),
        suspects::suspects(&story.suspects)
            .map(|suspects| (ui::heading(say(keys::CASE_SUSPECTS_TITLE)), suspects)),
        history,
        property::property(&case.property),
        office(case, &story),
        words_explained(&shown.join("\n")),
    )
        .into_any()
}

/// The office that has the case, without its phone number: that is for the person.
fn office(case: &Case, story: &Story) -> AnyView {
    let line = |text: Option<String>| text.map(ui::paragraph);
    let reference = (!case.reference.is_empty())
        .then(|| say_with(keys::CASE_REFERENCE, &[("reference", &case.reference)]));
    (
        ui::heading(say(keys::CASE_OWNER_TITLE)),
        ui::paragraph(story.owner.team.clone()),
        line(owner::office(&story.owner)),
        line(reference),
    )
        .into_any()
}
