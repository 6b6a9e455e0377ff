//! Signing in, first step: what people type for a case reference.

use stand_in::Fault;
use thirtyfour::By;

use crate::support::{Page, Part, in_chromium_first, in_chromium_only, say, say_with};

const CALL: &str = "POST /sign-in";

async fn refused(page: &Page, typed: &str, why: &str) {
    page.paste_into(&say("reference.title"), typed).await;
    page.press(&say("common.continue")).await;
    page.sees_error(&say(why)).await;
    assert_eq!(
        page.value_of(&say("reference.title")).await,
        typed,
        "nothing typed is lost"
    );
    assert_eq!(page.portal.texts_sent().await, 0);
}

in_chromium_first!(a_reference_that_cannot_be_one_is_explained);
async fn a_reference_that_cannot_be_one_is_explained(page: Page) {
    page.start().await;
    page.to_reference().await;
    refused(&page, "", "reference.empty").await;
    page.title_begins_with(&say("error.title-prefix")).await;
    page.has_no_axe_violations().await;
    refused(&page, "   ", "reference.empty").await;
    refused(&page, &"7".repeat(200), "reference.too-long").await;
    refused(&page, "WM/10001/26 \u{1f600}", "reference.character").await;
    // The error links to its field.
    page.follow(&say("reference.character")).await;
    let focused = page
        .script("return document.activeElement.value", vec![])
        .await;
    assert_eq!(focused, "WM/10001/26 \u{1f600}");
    // Once it is corrected, the person can go on.
    page.give_reference("WM/10001/26").await;
    page.portal.code(1).await;
}

in_chromium_only!(an_error_can_be_read_under_the_pointer_in_each_theme);
/// Only Chromium can be told the theme.
async fn an_error_can_be_read_under_the_pointer_in_each_theme(page: Page) {
    page.start().await;
    page.to_reference().await;
    refused(&page, "", "reference.empty").await;
    let part = Part::link(&say("reference.empty"));
    let link = page.driver.find(By::XPath(part.xpath())).await;
    let link = link.expect("the link to the field");
    for theme in ["light", "dark"] {
        page.in_theme(theme).await;
        let over = page.driver.action_chain().move_to_element_center(&link);
        over.perform().await.expect("the pointer moves");
        let is_over = "return arguments[0].matches(':hover')";
        let arguments = vec![link.to_json().expect("an element")];
        assert_eq!(page.script(is_over, arguments).await, true);
        page.has_no_axe_violations().await;
    }
}

in_chromium_first!(a_pasted_reference_is_tidied);
async fn a_pasted_reference_is_tidied(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.paste_into(&say("reference.title"), "  CRN: wm / 10001 / 26 ")
        .await;
    page.press(&say("common.continue")).await;
    page.heading(&say("code.title")).await;
    let code = page.portal.code(1).await;
    page.give_code(&code).await;
    page.heading(&say("case.title")).await;
}

/// What the screen says about a code, by the phone's clock alone.
fn what_may_come() -> String {
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    let now = contract::Timestamp(since.as_secs().try_into().unwrap());
    say(if contract::is_night(now) {
        "code.night"
    } else {
        "code.sent"
    })
}

in_chromium_first!(an_unknown_reference_is_answered_the_same);
async fn an_unknown_reference_is_answered_the_same(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.give_reference("WM/10001/26").await;
    page.sees(&what_may_come()).await;
    // The countdown to another code appears a moment after the rest.
    let wait = say("code.resend-after");
    let wait = wait.split('{').next().unwrap_or_default().trim();
    let is_whole = async || page.main_text().await.contains(wait);
    assert!(page.until(is_whole).await, "no wait for another code");
    let said = async || {
        let text = page.main_text().await;
        text.replace(|c: char| c.is_ascii_digit(), "")
    };
    let known = said().await;
    page.driver.delete_all_cookies().await.unwrap();
    page.start().await;
    page.to_reference().await;
    page.give_reference("XX/99999/99").await;
    page.sees(&what_may_come()).await;
    let same = async || said().await == known;
    if !page.until(same).await {
        page.fail(&format!(
            "an unknown reference can be told from a known one:\n{known}"
        ))
        .await;
    }
    assert_eq!(page.portal.texts_sent().await, 1, "no text goes to nobody");
    page.give_code("123456").await;
    page.sees_error(&say("error.code")).await;
}

in_chromium_first!(a_bad_day_of_the_backend_loses_nothing);
async fn a_bad_day_of_the_backend_loses_nothing(page: Page) {
    page.start().await;
    page.to_reference().await;
    let bad_days = [
        (Fault::Status(500), say("error.unavailable")),
        (Fault::Drop, say("error.offline")),
        (Fault::Html, say("error.malformed")),
        (Fault::WrongJson, say("error.malformed")),
        (Fault::TooManyRequests(45), too_many("45 seconds")),
    ];
    for (fault, message) in bad_days {
        page.portal.faults().set(CALL, fault);
        page.type_into(&say("reference.title"), "WM/10001/26").await;
        page.press(&say("common.continue")).await;
        page.sees_error(&message).await;
        assert_eq!(page.value_of(&say("reference.title")).await, "WM/10001/26");
    }
    page.portal.faults().clear();
    page.press(&say("common.continue")).await;
    page.heading(&say("code.title")).await;
}

fn too_many(wait: &str) -> String {
    say_with("error.too-many", &[("wait", wait)])
}

in_chromium_first!(a_slow_backend_is_given_up_in_time);
async fn a_slow_backend_is_given_up_in_time(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.portal.faults().once(CALL, Fault::Delay(60_000));
    page.type_into(&say("reference.title"), "WM/10001/26").await;
    page.press(&say("common.continue")).await;
    page.sees(&say("common.sending")).await;
    page.sees_error(&say("error.timed-out")).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("code.title")).await;
}
