//! What only the person can do: answered once, kept by the backend, and changed later.

use stand_in::Fault;

use crate::support::{Engine, Page, Part, in_chromium_first, in_each_engine, say};

/// Asks for yes or no.
const CONSENT: &str = "WM/10049/26";
/// Asks for days.
const DAYS: &str = "WM/10051/26";
const SEND: &str = "POST /cases/{case_id}/to-dos/{to_do_id}/answer";

/// Signs in and goes to the screen for the answer.
async fn to_answer(page: &Page, reference: &str, name: &str) {
    page.open_signed_in(reference).await;
    page.follow(&say(name)).await;
    page.heading(&say(name)).await;
}

async fn is_told(page: &Page, answer: &str) {
    page.sees(&say("todo.got")).await;
    page.sees(&say(answer)).await;
    page.sees_focus_on(&Part::id("to-do-held")).await;
}

in_each_engine!(an_answer_is_kept_and_can_be_changed);
async fn an_answer_is_kept_and_can_be_changed(page: Page) {
    to_answer(&page, CONSENT, "todo.consent").await;
    page.press(&say("todo.send")).await;
    page.sees_error(&say("todo.choice.missing")).await;
    page.choose(&say("todo.answer.yes")).await;
    page.press(&say("todo.send")).await;
    is_told(&page, "todo.answered.yes").await;
    assert_eq!(page.portal.answers_to_do("yes").await, 1);
    page.follow(&say("todo.back")).await;
    page.heading(&say("case.title")).await;
    page.sees(&say("todo.answered.yes")).await;
    page.sign_out().await;

    to_answer(&page, CONSENT, "todo.consent").await;
    let yes = Part::radio(&say("todo.answer.yes"));
    assert!(page.is_ticked(&yes).await);
    page.choose(&say("todo.answer.no")).await;
    page.press(&say("todo.send")).await;
    is_told(&page, "todo.answered.no").await;
}

in_chromium_first!(a_lost_answer_can_be_sent_again_and_is_one);
async fn a_lost_answer_can_be_sent_again_and_is_one(page: Page) {
    to_answer(&page, DAYS, "todo.availability").await;
    page.choose(&say("todo.answer.some")).await;
    let first = Part::id("days-1");
    page.click(&first).await;
    page.has_no_axe_violations().await;
    page.portal.faults().once(SEND, Fault::LoseAnswer);
    page.press(&say("todo.send")).await;
    // Firefox itself resends when the connection breaks; the others leave it to the portal.
    if page.engine != Engine::Firefox {
        page.sees(&say("error.offline")).await;
        assert!(page.is_ticked(&first).await, "nothing is lost");
        page.press(&say("todo.send")).await;
    }
    page.sees(&say("todo.got")).await;
    assert_eq!(page.portal.answers_to_do("days").await, 1);
}

in_chromium_first!(an_answer_given_in_another_tab_is_told_and_nothing_is_sent_in_its_place);
async fn an_answer_given_in_another_tab_is_told_and_nothing_is_sent_in_its_place(page: Page) {
    let yes = Part::radio(&say("todo.answer.yes"));
    to_answer(&page, CONSENT, "todo.consent").await;
    page.click(&yes).await;
    let first = page.driver.window().await.expect("a tab");
    page.in_new_tab().await;
    page.open(&page.portal.url()).await;
    page.portal.clock.advance_secs(60);
    page.sign_in_from_start(CONSENT).await;
    page.follow(&say("todo.consent")).await;
    page.heading(&say("todo.consent")).await;
    page.choose(&say("todo.answer.no")).await;
    page.press(&say("todo.send")).await;
    is_told(&page, "todo.answered.no").await;

    // One session at a time: the tab behind has nothing of the case any more.
    page.driver.switch_to_window(first).await.expect("a tab");
    page.heading(&say("session-ended.title")).await;
    page.follow(&say("session.to-start")).await;
    page.heading(&say("start.title")).await;
    page.portal.clock.advance_secs(60);
    page.sign_in_from_start(CONSENT).await;
    page.heading(&say("todo.consent")).await;
    page.sees(&say("todo.answered.no")).await;
    assert!(page.is_ticked(&yes).await, "what was filled in is kept");
    assert_eq!(page.portal.answers_held().await, [false]);
    page.press(&say("todo.send")).await;
    is_told(&page, "todo.answered.yes").await;
    assert_eq!(page.portal.answers_held().await, [true]);
}

in_chromium_first!(an_answer_from_another_device_is_replaced_by_the_later_one);
async fn an_answer_from_another_device_is_replaced_by_the_later_one(page: Page) {
    to_answer(&page, CONSENT, "todo.consent").await;
    page.portal.answer_no_elsewhere(CONSENT).await;
    page.choose(&say("todo.answer.yes")).await;
    page.press(&say("todo.send")).await;
    is_told(&page, "todo.answered.yes").await;
    assert_eq!(page.portal.answers_held().await, [true]);
}
