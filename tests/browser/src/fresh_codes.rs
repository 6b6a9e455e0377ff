//! What lasts asks for a new code in an open session, where it is changed, and loses nothing that was typed.

use crate::support::{Page, Part, in_each_engine, say, say_with};

const REFERENCE: &str = "WM/10001/26";

in_each_engine!(a_helpers_code_needs_a_fresh_code);
async fn a_helpers_code_needs_a_fresh_code(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.follow(&say("helpers.open")).await;
    page.press_or_follow(&say("helpers.give")).await;
    page.heading(&say("helpers.give.title")).await;
    page.portal.clock.advance_secs(60);
    let sent = page.portal.texts_sent().await;
    page.ask_for_helper_code().await;
    let label = say("fresh-code.label");
    page.sees_part(&Part::field(&label)).await;
    page.sees_focus_on(&Part::id("fresh-code")).await;
    page.has_no_axe_violations().await;
    assert_eq!(
        page.value_of(&say("helpers.label")).await,
        crate::support::LABEL,
        "what was typed stays"
    );
    page.press(&say("helpers.make")).await;
    page.sees_error(&say("code.empty")).await;
    page.type_into(&label, "000000").await;
    page.press(&say("helpers.make")).await;
    page.sees_error(&say("error.code")).await;
    let code = page.portal.code(sent + 1).await;
    page.type_into(&label, &code).await;
    page.press(&say("helpers.make")).await;
    page.heading(&say("helpers.code.title")).await;
    page.back().await;
    page.back().await;
    page.heading(&say("case.title")).await;
    page.press_or_follow(&say("case.refresh")).await;
    page.sees(&say_with("case.seen.one", &[])).await;
    page.sees(&say("case.seen.never")).await;
}
