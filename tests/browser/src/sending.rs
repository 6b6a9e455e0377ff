//! Sending a callback request exactly once, and keeping the answers.

use stand_in::Fault;

use crate::support::{Page, Part, Start, in_each_engine, say};
use crate::whole_way::ask_for_a_text_message;

const REFERENCE: &str = "WM/10001/26";
const CALL: &str = "POST /cases/{case_id}/callbacks";

async fn to_the_button(page: &Page) -> Part {
    page.open_signed_in(REFERENCE).await;
    ask_for_a_text_message(page).await;
    Part::button(&say("callback.check.send"))
}

in_each_engine!(a_double_tap_asks_once);
async fn a_double_tap_asks_once(page: Page) {
    let button = to_the_button(&page).await;
    page.portal.faults().once(CALL, Fault::Delay(700));
    page.double_click(&button).await;
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}

in_each_engine!(a_lost_answer_does_not_ask_twice);
async fn a_lost_answer_does_not_ask_twice(page: Page) {
    let button = to_the_button(&page).await;
    page.portal.faults().once(CALL, Fault::LoseAnswer);
    page.click(&button).await;
    // The portal retries by itself, with the same key.
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}

in_each_engine!(
    a_lost_answer_does_not_ask_twice_where_there_are_no_keys,
    Start::default().without_callback_keys()
);
async fn a_lost_answer_does_not_ask_twice_where_there_are_no_keys(page: Page) {
    let button = to_the_button(&page).await;
    page.portal.faults().once(CALL, Fault::LoseAnswer);
    page.double_click(&button).await;
    // The portal reads the list of calls before it retries, and finds it there.
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}

in_each_engine!(when_nobody_answers_it_is_said_and_can_be_sent_again);
async fn when_nobody_answers_it_is_said_and_can_be_sent_again(page: Page) {
    let button = to_the_button(&page).await;
    page.portal.faults().set(CALL, Fault::Status(503));
    page.click(&button).await;
    page.sees_part(&Part::text(&say("callback.unknown.title")))
        .await;
    page.has_no_axe_violations().await;
    assert_eq!(page.portal.callbacks("booked").await, 0);
    page.portal.faults().clear();
    page.click(&button).await;
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}

in_each_engine!(a_question_without_an_answer_is_asked_again);
async fn a_question_without_an_answer_is_asked_again(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.press_or_follow(&say("case.callback")).await;
    page.heading(&say("callback.way.title")).await;
    page.press(&say("common.continue")).await;
    page.sees_error(&say("callback.way.missing")).await;
    page.title_begins_with(&say("error.title-prefix")).await;
    page.has_no_axe_violations().await;
    page.choose(&say("callback.way.phone")).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.number.title")).await;
    // Another number is chosen, but none is typed.
    page.choose(&say("callback.number.another")).await;
    page.press(&say("common.continue")).await;
    page.sees_error(&say("callback.new-number.missing")).await;
    page.type_into(&say("callback.new-number.label"), "12")
        .await;
    page.press(&say("common.continue")).await;
    page.sees_error(&say("callback.new-number.not-a-number"))
        .await;
    page.type_into(&say("callback.new-number.label"), "07700 900123")
        .await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.slot.title")).await;
    page.back().await;
    page.heading(&say("callback.number.title")).await;
    let kept = page.value_of(&say("callback.new-number.label")).await;
    assert_eq!(kept, "07700 900123");
}

in_each_engine!(a_session_that_ends_in_the_form_is_carried_on_after_signing_in_again);
async fn a_session_that_ends_in_the_form_is_carried_on_after_signing_in_again(page: Page) {
    let button = to_the_button(&page).await;
    page.portal.clock.advance_secs(10 * 60 + 1);
    page.click(&button).await;
    page.heading(&say("session-ended.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 0);
    let kept = "return localStorage.length + sessionStorage.length + document.cookie.length";
    assert_eq!(page.script(kept, vec![]).await, 0, "kept on the device");
    page.follow(&say("session.to-start")).await;
    page.heading(&say("start.title")).await;
    page.sign_in_from_start(REFERENCE).await;
    // Where they were.
    page.heading(&say("callback.check.title")).await;
    page.click(&button).await;
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}

/// What a browser tells a page when the phone is locked and unlocked.
const SEEN: &str = "
Object.defineProperty(Document.prototype, 'visibilityState', {
    configurable: true, get: () => arguments[0],
});
document.dispatchEvent(new Event('visibilitychange'));";

in_each_engine!(a_phone_locked_in_the_middle_shows_nothing_and_loses_nothing);
async fn a_phone_locked_in_the_middle_shows_nothing_and_loses_nothing(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.press_or_follow(&say("case.callback")).await;
    page.heading(&say("callback.way.title")).await;
    page.choose(&say("callback.way.phone")).await;
    page.press(&say("common.continue")).await;
    page.choose(&say("callback.number.another")).await;
    page.type_into(&say("callback.new-number.label"), "07700 900123")
        .await;
    page.script(SEEN, vec!["hidden".into()]).await;
    page.sees_part(&Part::id("cover")).await;
    page.script(SEEN, vec!["visible".into()]).await;
    page.loses(&Part::id("cover")).await;
    page.heading(&say("callback.number.title")).await;
    assert_eq!(
        page.value_of(&say("callback.new-number.label")).await,
        "07700 900123"
    );
}

in_each_engine!(a_phone_that_dropped_the_page_starts_at_the_case);
/// The phone needed the memory: the page starts again, still signed in. What was not sent is gone, and
/// nothing claims otherwise.
async fn a_phone_that_dropped_the_page_starts_at_the_case(page: Page) {
    to_the_button(&page).await;
    page.reload().await;
    page.heading(&say("case.title")).await;
    page.sees_part(&Part::heading(&say("case.now.title"))).await;
    assert_eq!(page.portal.callbacks("booked").await, 0);
    page.press_or_follow(&say("case.callback")).await;
    page.heading(&say("callback.way.title")).await;
    let chosen = "return document.querySelectorAll('input:checked').length";
    assert_eq!(page.script(chosen, vec![]).await, 0);
}
