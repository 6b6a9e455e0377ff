//! Letting a helper see a case: what the helper sees, and that access ends when the person ends it.

use crate::support::{LABEL, Page, Part, in_chromium_first, say, say_with};

/// A case with a message that the person has not seen.
const REFERENCE: &str = "WM/10001/26";

/// Goes from the case to a new code for a helper who may see the history.
async fn make_code(page: &Page) -> String {
    page.opens_row("case.row.more").await;
    page.follow(&say("helpers.title")).await;
    page.heading(&say("helpers.title")).await;
    page.sees(&say("helpers.none")).await;
    page.press_or_follow(&say("helpers.give.title")).await;
    page.heading(&say("helpers.give.title")).await;
    page.press(&say("helpers.make")).await;
    page.sees_error(&say("helpers.label.missing")).await;
    page.has_no_axe_violations().await;
    page.make_helper_code().await;
    page.heading(&say("helpers.code.title")).await;
    page.helper_code().await
}

in_chromium_first!(a_helper_sees_what_the_person_chose_until_they_end_it);
async fn a_helper_sees_what_the_person_chose_until_they_end_it(page: Page) {
    page.open_signed_in(REFERENCE).await;
    let code = make_code(&page).await;
    page.sign_out().await;

    page.start().await;
    page.use_helper_code(&code.replace(' ', "-").to_lowercase())
        .await;
    page.heading(&say("helper-case.title")).await;
    page.sees(&say("helper-case.banner")).await;
    page.sees(&say("case.history.title")).await;
    page.has_no_axe_violations().await;
    for hidden in [
        "messages.title",
        "case.callback",
        "preferences.title",
        "helpers.title",
    ] {
        assert!(!page.has(&Part::text(&say(hidden))).await, "{hidden}");
    }
    page.reload().await;
    page.heading(&say("helper-case.title")).await;
    page.sees(&say("helper-case.banner")).await;
    page.sign_out().await;

    // The person sees that the helper looked. Their own next code takes half a minute.
    page.portal.clock.advance_secs(60);
    page.open_signed_in(REFERENCE).await;
    page.opens_row("case.row.more").await;
    page.follow(&say("helpers.title")).await;
    page.sees(LABEL).await;
    page.loses(&Part::text(&say("helpers.no-look"))).await;
    page.has_no_axe_violations().await;
    page.follow(&say_with("helpers.end", &[("label", LABEL)]))
        .await;
    page.heading(&say("helpers.end.title")).await;
    page.press(&say("helpers.end.send")).await;
    page.heading(&say("helpers.title")).await;
    page.sees(&say_with("helpers.ended.text", &[("label", LABEL)]))
        .await;
    page.sees(&say("helpers.none")).await;
    page.sign_out().await;

    page.start().await;
    page.use_helper_code(&code).await;
    page.sees_error(&say("helper-sign-in.wrong")).await;
    page.has_no_axe_violations().await;
}

in_chromium_first!(access_that_ends_while_the_helper_looks_is_told_at_once);
async fn access_that_ends_while_the_helper_looks_is_told_at_once(page: Page) {
    page.open_signed_in(REFERENCE).await;
    let code = make_code(&page).await;
    page.sign_out().await;
    page.start().await;
    page.use_helper_code(&code).await;
    page.heading(&say("helper-case.title")).await;
    page.sees(&say("helper-case.banner")).await;
    page.portal.end_helpers().await;
    page.press(&say("case.refresh")).await;
    page.heading(&say("helper-ended.title")).await;
    page.has_no_axe_violations().await;
    page.press_or_follow(&say("helper-ended.again")).await;
    page.heading(&say("helper-sign-in.title")).await;
}
