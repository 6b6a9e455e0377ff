//! Feedback: one tap, counted once, with or without signing in.

use stand_in::Fault;

use crate::support::{Page, Part, in_chromium_first, say};

const GIVE: &str = "POST /feedback";

in_chromium_first!(a_tap_counts_once_without_signing_in);
async fn a_tap_counts_once_without_signing_in(page: Page) {
    page.start().await;
    page.follow(&say("feedback.title")).await;
    page.heading(&say("feedback.title")).await;
    page.portal.faults().once(GIVE, Fault::Status(503));
    page.press(&say("feedback.bad")).await;
    page.sees_error(&say("error.unavailable")).await;
    page.portal.faults().once(GIVE, Fault::Delay(700));
    page.double_click(&Part::button(&say("feedback.good")))
        .await;
    page.sees_part(&Part::heading(&say("feedback.thanks")))
        .await;
    page.sees_focus_on(&Part::heading(&say("feedback.thanks")))
        .await;
    page.has_no_axe_violations().await;
    assert_eq!(page.portal.feedback("good").await, 1);
    assert_eq!(page.portal.feedback("bad").await, 0);
    page.type_into(&say("feedback.words.label"), "It was clear.")
        .await;
    page.press(&say("feedback.words.send")).await;
    page.sees(&say("feedback.words.got")).await;
    assert_eq!(page.portal.feedback("good").await, 1);
}

in_chromium_first!(a_step_of_a_case_can_be_rated);
async fn a_step_of_a_case_can_be_rated(page: Page) {
    page.open_signed_in("WM/10002/26").await;
    page.follow("Damage to a car").await;
    page.heading(&say("case.title")).await;
    page.opens_row("case.row.history").await;
    page.follow(&say("milestone.suspect_interviewed.name"))
        .await;
    page.sees_part(&Part::heading(&say("feedback.milestone")))
        .await;
    page.press(&say("feedback.mixed")).await;
    page.sees_part(&Part::heading(&say("feedback.thanks")))
        .await;
    assert_eq!(page.portal.feedback("mixed").await, 1);
}
