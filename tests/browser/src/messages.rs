//! Messages to the case's officers: sent exactly once, and never lost.

use stand_in::Fault;

use crate::support::{Engine, Page, Part, in_chromium_first, say, say_with};

/// A case with one message that the person has not seen.
const REFERENCE: &str = "WM/10001/26";
/// One with rules of bail.
const WITH_RULES: &str = "WM/10008/26";
const SEND: &str = "POST /cases/{case_id}/messages";
const TEXT: &str = "Is there any news?";

/// Signs in and goes to the messages.
async fn to_messages(page: &Page) {
    page.open_signed_in(REFERENCE).await;
    page.follow(&say_with("case.messages.new.one", &[("n", "1")]))
        .await;
    page.heading(&say("messages.title")).await;
}

async fn write(page: &Page) -> Part {
    page.type_into(&say("messages.text.label"), TEXT).await;
    Part::button(&say("messages.send"))
}

in_chromium_first!(what_staff_wrote_is_new_once);
async fn what_staff_wrote_is_new_once(page: Page) {
    to_messages(&page).await;
    let name = format!("PC Sam Example · {}", say("owner.police"));
    let from = say_with("messages.from.named", &[("name", &name)]);
    page.sees(&from).await;
    page.sees_part(&Part::text(&say("messages.new"))).await;
    page.follow(&say_with("messages.to-new.one", &[("n", "1")]))
        .await;
    page.sees_focus_on(&Part::id("first-new")).await;
    page.has_no_axe_violations().await;
    page.back().await;
    page.heading(&say("case.title")).await;
    page.follow(&say("messages.title")).await;
    page.sees(&from).await;
    assert!(!page.has(&Part::text(&say("messages.new"))).await);
}

in_chromium_first!(a_lost_answer_does_not_send_twice);
async fn a_lost_answer_does_not_send_twice(page: Page) {
    to_messages(&page).await;
    let button = write(&page).await;
    page.portal.faults().once(SEND, Fault::LoseAnswer);
    page.click(&button).await;
    // Firefox itself resends when the connection breaks; the others leave it to the portal.
    if page.engine == Engine::Firefox {
        page.sees(&say("messages.confirmed")).await;
        assert_eq!(page.portal.messages(TEXT).await, 1);
        return;
    }
    page.sees_part(&Part::text(&say("messages.unknown.title")))
        .await;
    page.has_no_axe_violations().await;
    assert_eq!(page.value_of(&say("messages.text.label")).await, TEXT);
    page.click(&button).await;
    page.sees(&say("messages.confirmed")).await;
    page.sees(TEXT).await;
    assert_eq!(page.portal.messages(TEXT).await, 1);
    assert_eq!(page.value_of(&say("messages.text.label")).await, "");
}

in_chromium_first!(a_double_tap_sends_one_message);
async fn a_double_tap_sends_one_message(page: Page) {
    to_messages(&page).await;
    let button = write(&page).await;
    page.portal.faults().once(SEND, Fault::Delay(700));
    page.double_click(&button).await;
    page.sees(&say("messages.confirmed")).await;
    assert_eq!(page.portal.messages(TEXT).await, 1);
}

in_chromium_first!(a_draft_is_still_there_after_signing_in_again);
async fn a_draft_is_still_there_after_signing_in_again(page: Page) {
    to_messages(&page).await;
    let button = write(&page).await;
    page.portal.clock.advance_secs(10 * 60 + 1);
    page.click(&button).await;
    page.heading(&say("session-ended.title")).await;
    assert_eq!(page.portal.messages(TEXT).await, 0);
    page.follow(&say("session.to-start")).await;
    page.heading(&say("start.title")).await;
    page.sign_in_from_start(REFERENCE).await;
    // Where they were.
    page.heading(&say("messages.title")).await;
    assert_eq!(page.value_of(&say("messages.text.label")).await, TEXT);
    page.click(&button).await;
    page.sees(&say("messages.confirmed")).await;
    assert_eq!(page.portal.messages(TEXT).await, 1);
}

in_chromium_first!(a_message_without_words_is_not_sent);
async fn a_message_without_words_is_not_sent(page: Page) {
    to_messages(&page).await;
    page.press(&say("messages.send")).await;
    page.sees_error(&say("messages.text.missing")).await;
    page.title_begins_with(&say("error.title-prefix")).await;
    page.has_no_axe_violations().await;
}

in_chromium_first!(a_broken_rule_is_written_from_the_case_and_nobody_waits_in_danger);
async fn a_broken_rule_is_written_from_the_case_and_nobody_waits_in_danger(page: Page) {
    page.open_signed_in(WITH_RULES).await;
    page.click(&Part::summary(&say("rule-broken.heading")))
        .await;
    page.sees_part(&Part::link_to("tel:101")).await;
    page.has_no_axe_violations().await;
    page.follow(&say("rule-broken.write")).await;
    page.sees_focus_on(&Part::field(&say("messages.text.label")))
        .await;
    page.sees(&say("messages.prepared")).await;
    page.back().await;
    page.heading(&say("case.title")).await;
    page.follow(&say("messages.title")).await;
    page.heading(&say("messages.title")).await;
    assert_eq!(page.value_of(&say("messages.text.label")).await, "");
    let button = write(&page).await;
    page.click(&button).await;
    page.sees(&say("messages.confirmed")).await;
    let danger = say("messages.confirmed-danger");
    let (before, _) = danger.split_once(" [").unwrap();
    page.sees(before).await;
    page.has_no_axe_violations().await;
    page.pictures("a-message-sent").await;
}
