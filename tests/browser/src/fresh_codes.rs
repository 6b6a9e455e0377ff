//! What lasts asks for a new code in an open session, where it is changed, and loses nothing that was typed.

use crate::support::{Page, Part, in_chromium_first, in_each_engine, say, say_with};

const REFERENCE: &str = "WM/10001/26";

in_each_engine!(a_helpers_code_needs_a_fresh_code);
async fn a_helpers_code_needs_a_fresh_code(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.opens_row("case.row.more").await;
    page.follow(&say("helpers.title")).await;
    page.press_or_follow(&say("helpers.give.title")).await;
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
    page.pictures("fresh-code").await;
    let code = page.portal.code(sent + 1).await;
    page.type_into(&label, &code).await;
    page.press(&say("helpers.make")).await;
    page.heading(&say("helpers.code.title")).await;
    page.back().await;
    page.back().await;
    page.heading(&say("case.title")).await;
    page.opens_row("case.updates.title").await;
    page.press_or_follow(&say("case.refresh")).await;
    page.sees(&say_with("case.seen.one", &[])).await;
    page.sees(&say("case.seen.never")).await;
    page.pictures("seen-by").await;
}

in_chromium_first!(a_message_to_a_number_that_is_not_on_file_needs_a_fresh_code);
/// Whoever has her page for a minute could have us write to them about her case.
async fn a_message_to_a_number_that_is_not_on_file_needs_a_fresh_code(page: Page) {
    page.open_signed_in(REFERENCE).await;
    page.press_or_follow(&say("case.callback")).await;
    page.heading(&say("callback.way.title")).await;
    page.choose(&say("callback.way.text")).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.number.title")).await;
    page.choose(&say("callback.number.another")).await;
    page.type_into(&say("callback.new-number.label"), "020 7946 0123")
        .await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.slot.title")).await;
    page.click(&Part::first_time()).await;
    page.heading(&say("callback.text-message.title")).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.check.title")).await;
    let (send, sent) = (say("callback.check.send"), page.portal.texts_sent().await);
    page.press(&send).await;
    page.give_fresh_code(sent, &send).await;
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}
