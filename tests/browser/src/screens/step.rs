//! One step from a screen to the next.

use super::stop::REFERENCE;
use super::stop::Stop::{self, *};
use super::{CASE, MILESTONE};
use crate::support::{LABEL, Page, Part, say, say_with};

/// A service to put on a list.
const LISTED: &str = "Samaritans";

/// Goes to a screen from the one before it on `way`.
pub async fn step(page: &Page, stop: Stop, way: &[Stop]) {
    match stop {
        Start => page.start().await,
        Reference => page.press_or_follow(&say("start.sign-in")).await,
        LostReference => page.follow(&say("lost-reference.title")).await,
        Code => {
            page.give_reference(REFERENCE).await;
            page.heading(&say("code.title")).await;
        }
        NoTextMessage => page.follow(&say("no-text.title")).await,
        Cases => {
            let code = page.portal.newest_code().await;
            page.give_code(&code).await;
        }
        Case => page.follow(CASE).await,
        Milestone => in_row(page, "case.row.history", &say(MILESTONE)).await,
        ToDo => page.follow(&say("todo.consent")).await,
        Owed => in_row(page, "case.row.owed", &say("owed.open")).await,
        Rights => page.follow(&say("rights.open")).await,
        OnePage => in_row(page, "case.row.more", &say("one-page.title")).await,
        Complain => page.follow(&say("complain.title")).await,
        Support => page.follow(&say("nav.support")).await,
        Services => page.press(&say("support.find")).await,
        Service => page.click(&Part::first_result()).await,
        ListBuilder => page.follow(&say("list.title")).await,
        ListShare => {
            page.type_into(&say("list.search"), LISTED).await;
            page.press(&[&say("list.add"), " ", LISTED].concat()).await;
            page.press(&say("list.share")).await;
        }
        ListCard => page.follow(&say("card.title")).await,
        SharedList => page.follow(&say("share.look")).await,
        LinkBuilder => page.follow(&say("link-builder.title")).await,
        CallbackQuestion(name) => question(page, name, way).await,
        RingMyself => go_on_with(page, "way", "ring_myself").await,
        CallbackCheck => page.press(&say("common.continue")).await,
        CallbackConfirmed => page.press(&say("callback.check.send")).await,
        Callback => page.follow(&say("callback.see.title")).await,
        CallbackCancelled => {
            page.click(&Part::summary(&say("callback.cancel.open")))
                .await;
            page.press(&say("callback.cancel.send")).await;
        }
        Messages => page.follow(&say("messages.title")).await,
        Helpers | HelperGive | HelperCode | HelperEnd | HelperSignIn | HelperCase | HelperEnded => {
            helping(page, stop).await;
        }
        PreferencesChange => page.press_or_follow(&say("preferences.change.title")).await,
        Preferences => in_row(page, "case.row.more", &say("preferences.title")).await,
        Feedback | Safety | Glossary | Privacy | Accessibility | Performance => {
            let name = stop.heading().expect("its link says what its heading says");
            page.follow(&name).await;
        }
        SignedOut => page.follow(&say("nav.sign-out")).await,
        SessionEnded => {
            page.portal.clock.advance_secs(10 * 60 + 1);
            notice_the_end(page).await;
        }
    }
}

/// Opens a row of the case, and follows a link in it.
async fn in_row(page: &Page, row: &str, link: &str) {
    page.opens_row(row).await;
    page.follow(link).await;
}

/// The steps of letting a helper see a case.
async fn helping(page: &Page, stop: Stop) {
    match stop {
        Helpers => in_row(page, "case.row.more", &say("helpers.title")).await,
        HelperGive => page.press_or_follow(&say("helpers.give.title")).await,
        HelperCode => page.make_helper_code().await,
        HelperEnd => {
            page.press_or_follow(&say("helpers.title")).await;
            page.follow(&say_with("helpers.end", &[("label", LABEL)]))
                .await;
        }
        HelperSignIn => page.follow(&say("helper-sign-in.open")).await,
        HelperCase => {
            let code = page.helper_code().await;
            page.sign_out().await;
            page.follow(&say("session.to-start")).await;
            page.heading(&say("start.title")).await;
            page.use_helper_code(&code).await;
        }
        HelperEnded => {
            page.sees(&say("helper-case.banner")).await;
            page.portal.end_helpers().await;
            page.press(&say("case.refresh")).await;
        }
        other => panic!("{other:?} is not about helpers"),
    }
}

/// Makes the portal notice that the session has ended, unless it does so by itself.
async fn notice_the_end(page: &Page) {
    let refresh = Part::button(&say("case.refresh"));
    let ended = async || {
        if page.h1().await == Some(say("session-ended.title")) {
            return true;
        }
        let row = Part::closed_row(&say("case.updates.title"));
        let button = match page.shown(&refresh).await {
            Some(button) => Some(button),
            None => page.shown(&row).await,
        };
        if let Some(button) = button {
            let press = "arguments[0].click()";
            // The screen may change while the button is pressed.
            let _ = page
                .driver
                .execute(press, vec![button.to_json().unwrap()])
                .await;
        }
        false
    };
    page.until(ended).await;
}

/// Answers the question before this one, so that this one is asked; what can be added is a row of the check page.
async fn question(page: &Page, name: &str, way: &[Stop]) {
    let by_text = way.contains(&CallbackQuestion("text-message"));
    match name {
        "way" => page.press_or_follow(&say("case.callback")).await,
        "number" => go_on_with(page, "way", if by_text { "text" } else { "phone" }).await,
        "not-sure" => go_on_with(page, "number", "not_sure").await,
        "slot" => go_on_with_any(page).await,
        "someone-else" | "text-message" => page.click(&Part::first_time()).await,
        other => page.follow(&say(&format!("callback.{other}.short"))).await,
    }
}

async fn go_on_with(page: &Page, question: &str, answer: &str) {
    page.choose(&say(&format!("callback.{question}.{answer}")))
        .await;
    page.press(&say("common.continue")).await;
}

/// Any answer, where the answers come from the backend, such as a time.
async fn go_on_with_any(page: &Page) {
    page.click(&Part::last_on_offer()).await;
    page.press(&say("common.continue")).await;
}
