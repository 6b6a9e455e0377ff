//! What makes a call safe: times never to ring, questions passed over, a helper, the safest defaults.

use crate::support::{Page, Part, in_chromium_first, say};

const REFERENCE: &str = "WM/10001/26";

async fn choose_and_go_on(page: &Page, question: &str, answer: &str) {
    let title = say(&format!("callback.{question}.title"));
    page.heading(&title).await;
    page.choose(&say(&format!("callback.{question}.{answer}")))
        .await;
    page.press(&say("common.continue")).await;
}

async fn tick_and_go_on(page: &Page, question: &str, answer: &str) {
    page.heading(&say(&format!("callback.{question}.title")))
        .await;
    let label = say(&format!("callback.{question}.{answer}"));
    page.click(&Part::checkbox(&label)).await;
    page.press(&say("common.continue")).await;
}

async fn choose_any_and_go_on(page: &Page, question: &str) {
    let title = say(&format!("callback.{question}.title"));
    page.heading(&title).await;
    page.click(&Part::last_on_offer()).await;
    page.press(&say("common.continue")).await;
}

in_chromium_first!(a_helper_asks_for_a_call_that_is_never_in_the_morning);
async fn a_helper_asks_for_a_call_that_is_never_in_the_morning(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.press_or_follow(&say("case.callback")).await;
    page.sees_part(&Part::text(&say("callback.beside"))).await;
    choose_and_go_on(&page, "way", "phone").await;
    choose_any_and_go_on(&page, "number").await;
    choose_and_go_on(&page, "safe", "some_times").await;
    page.heading(&say("callback.never.title")).await;
    page.click(&Part::checkbox(&say("callback.never-on.friday")))
        .await;
    tick_and_go_on(&page, "never", "morning").await;
    choose_any_and_go_on(&page, "day").await;
    page.heading(&say("callback.slot.title")).await;
    page.click(&Part::last_on_offer()).await;
    let morning = "return [...document.querySelectorAll('input[type=radio]')]\
        .filter((choice) => Number(choice.value.slice(-2)) < 12).length";
    assert_eq!(page.script(morning, vec![]).await, 0);
    page.press(&say("common.continue")).await;
    for question in ["someone-else", "voicemail", "withheld", "name", "caller"] {
        page.heading(&say(&format!("callback.{question}.title")))
            .await;
        page.follow(&say("callback.pass")).await;
    }
    choose_and_go_on(&page, "caller-gender", "woman").await;
    page.heading(&say("callback.language.title")).await;
    page.follow(&say("callback.pass")).await;
    page.heading(&say("callback.interpreter.title")).await;
    page.choose(&say("callback.interpreter.yes")).await;
    page.sees_part(&Part::text(&say("callback.interpreter-from.hint")))
        .await;
    page.has_no_axe_violations().await;
    page.press(&say("common.continue")).await;
    tick_and_go_on(&page, "needs", "hearing").await;
    choose_and_go_on(&page, "asked-by", "support_worker").await;
    page.heading(&say("callback.topic.title")).await;
    page.follow(&say("callback.skip")).await;
    page.heading(&say("callback.check.title")).await;
    for said in [
        "callback.never.morning",
        "callback.never-on.friday",
        "callback.interpreter-from.not_from_community",
        "callback.asked-by.support_worker",
        "callback.beside",
    ] {
        page.sees(&say(said)).await;
    }
    page.press(&say("callback.check.send")).await;
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}

in_chromium_first!(only_the_first_two_questions_are_needed);
async fn only_the_first_two_questions_are_needed(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.press_or_follow(&say("case.callback")).await;
    choose_and_go_on(&page, "way", "phone").await;
    choose_any_and_go_on(&page, "number").await;
    choose_and_go_on(&page, "safe", "yes").await;
    page.heading(&say("callback.day.title")).await;
    page.sees(&say("callback.day.soonest")).await;
    page.has_no_axe_violations().await;
    page.follow(&say("callback.day.skip")).await;
    page.heading(&say("callback.check.title")).await;
    page.press(&say("callback.check.send")).await;
    page.heading(&say("callback.confirmed.title")).await;
    let mut database = page.portal.database().await;
    let request: String = sqlx::query_scalar("SELECT request FROM callbacks")
        .fetch_one(&mut database)
        .await
        .expect("the one request");
    for safest in [
        r#""hang_up""#,
        r#""voicemail":"none""#,
        r#""withhold_number":true"#,
    ] {
        assert!(request.contains(safest), "{safest} is not in {request}");
    }
}
