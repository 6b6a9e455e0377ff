//! Contact preferences: shown, changed, and shown as changed only once the backend has confirmed.

use stand_in::Fault;

use crate::support::{Engine, Page, Part, in_chromium_first, say};

const REFERENCE: &str = "WM/10001/26";
const CHANGE: &str = "PUT /cases/{case_id}/contact-preferences";

in_chromium_first!(a_change_is_kept_and_a_lost_answer_loses_nothing);
async fn a_change_is_kept_and_a_lost_answer_loses_nothing(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.opens_row("case.row.more").await;
    page.follow(&say("preferences.title")).await;
    page.heading(&say("preferences.title")).await;
    page.sees(&say("preferences.updates.when_news")).await;
    page.press_or_follow(&say("preferences.change.title")).await;
    page.heading(&say("preferences.change.title")).await;
    page.choose(&say("preferences.updates.weekly")).await;
    page.type_into(&say("preferences.never.title"), "On Sundays")
        .await;
    let sent = page.portal.texts_sent().await;
    page.press(&say("preferences.save")).await;
    page.sees_part(&Part::field(&say("fresh-code.label"))).await;
    page.portal.faults().once(CHANGE, Fault::LoseAnswer);
    page.give_fresh_code(sent, &say("preferences.save")).await;
    // Firefox itself resends when the connection breaks; the others leave it to the person.
    if page.engine != Engine::Firefox {
        page.sees_error(&say("error.offline")).await;
        page.has_no_axe_violations().await;
        let never = page.value_of(&say("preferences.never.title")).await;
        assert_eq!(never, "On Sundays");
        page.press(&say("preferences.save")).await;
    }
    page.heading(&say("preferences.title")).await;
    page.sees(&say("preferences.changed")).await;
    page.has_no_axe_violations().await;
    page.back().await;
    page.heading(&say("case.title")).await;
    page.follow(&say("preferences.title")).await;
    page.sees(&say("preferences.updates.weekly")).await;
    page.sees("On Sundays").await;
    assert!(!page.has(&Part::text(&say("preferences.changed"))).await);
}
