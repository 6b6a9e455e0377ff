//! Signing in, second step: the one-time code, and the session it opens.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{
    Page, Part, Start, in_chromium_first, in_chromium_only, in_each_engine, say, say_with, tests_of,
};

const REFERENCE: &str = "WM/10001/26";

async fn to_code(page: &Page) -> String {
    page.start().await;
    page.to_reference().await;
    let sent = page.portal.texts_sent().await;
    page.give_reference(REFERENCE).await;
    page.portal.code(sent + 1).await
}

/// A code of eight digits that is not this one.
fn another(code: &str) -> &'static str {
    if code == "11111111" {
        "22222222"
    } else {
        "11111111"
    }
}

in_each_engine!(a_code_that_is_wrong_or_old_is_refused);
async fn a_code_that_is_wrong_or_old_is_refused(page: Page) {
    let code = to_code(&page).await;
    page.press(&say("common.continue")).await;
    page.sees_error(&say("code.empty")).await;
    page.give_code("12345").await;
    page.sees_error(&say("code.length")).await;
    page.give_code(another(&code)).await;
    page.sees_error(&say("error.code")).await;
    page.has_no_axe_violations().await;
    page.portal.clock.advance_secs(10 * 60 + 1);
    page.give_code(&code).await;
    page.loses(&Part::text(&say("common.sending"))).await;
    page.sees_error(&say("error.code")).await;
    page.heading(&say("code.title")).await;
}

in_each_engine!(a_code_works_once);
async fn a_code_works_once(page: Page) {
    let code = to_code(&page).await;
    // The heading takes the focus first, or it would take it from the field.
    page.sees_focus_on(&Part::id("heading")).await;
    // Pasted with a space, as a phone copies it out of a text.
    page.paste_into(
        &say("code.title"),
        &format!(" {} {} ", &code[..4], &code[4..]),
    )
    .await;
    page.keys(&[Key::Enter]).await;
    page.heading(&say("case.title")).await;
    page.sign_out().await;
    page.portal.clock.advance_secs(60);
    let new_code = to_code(&page).await;
    assert_ne!(code, new_code);
    page.give_code(&code).await;
    page.sees_error(&say("error.code")).await;
    page.give_code(&new_code).await;
    page.heading(&say("case.title")).await;
}

in_each_engine!(after_wrong_codes_a_longer_one_comes_and_opens_the_case);
async fn after_wrong_codes_a_longer_one_comes_and_opens_the_case(page: Page) {
    let code = to_code(&page).await;
    for _ in 0..5 {
        page.give_code(another(&code)).await;
        page.sees_error(&say("error.code")).await;
        page.loses(&Part::text(&say("common.sending"))).await;
    }
    let longer = page.portal.code(2).await;
    assert_eq!(longer.len(), 12, "{longer}");
    page.give_code(&code).await;
    page.sees_error(&say("error.code")).await;
    page.loses(&Part::text(&say("common.sending"))).await;
    // As it is written in the message.
    page.give_code(&format!(
        "{} {} {}",
        &longer[..4],
        &longer[4..8],
        &longer[8..]
    ))
    .await;
    page.heading(&say("case.title")).await;
}

in_each_engine!(
    the_code_comes_again_after_a_wait,
    Start::default().limits(|l| l.resend_secs = 2)
);
async fn the_code_comes_again_after_a_wait(page: Page) {
    let first = to_code(&page).await;
    page.press(&say("code.resend")).await;
    page.sees(&say("code.resent")).await;
    assert_eq!(page.portal.code(2).await, first, "the same");
    page.give_code(&first).await;
    page.heading(&say("case.title")).await;
}

in_chromium_only!(
    at_night_nobody_is_told_that_a_code_was_sent,
    Start::default()
        .without_app()
        .limits(|l| l.quiet_at_night = true)
);
async fn at_night_nobody_is_told_that_a_code_was_sent(page: Page) {
    // The phone's clock and the backend's.
    let (hour, second) = (23 * 3600, page.portal.clock.now().in_london().1);
    page.portal
        .clock
        .advance_secs(i64::from(hour) - i64::from(second));
    let night = "const RealDate = Date;
        globalThis.Date = class extends RealDate {
            constructor(...given) { given.length ? super(...given) : super(Date.now()); }
            static now() { return RealDate.parse('2027-07-01T22:00:00Z'); }
        };";
    page.before_every_page(night).await;
    page.start().await;
    page.to_reference().await;
    page.give_reference(REFERENCE).await;
    // The page says it, and the app after it.
    for is_app_there in [false, true] {
        if is_app_there {
            page.portal.let_app_go();
            page.loses(&Part::id("first")).await;
        }
        page.sees(&say("code.night")).await;
        assert!(!page.main_text().await.contains(&say("code.sent")));
    }
    assert_eq!(page.portal.texts_sent().await, 0);
    page.has_no_axe_violations().await;
}

in_each_engine!(a_reloaded_page_carries_on);
async fn a_reloaded_page_carries_on(page: Page) {
    let code = to_code(&page).await;
    page.reload().await;
    page.heading(&say("code.title")).await;
    page.give_code(&code).await;
    page.heading(&say("case.title")).await;
    page.reload().await;
    page.heading(&say("case.title")).await;
    page.sign_out().await;
    page.reload().await;
    page.heading(&say("start.title")).await;
}

in_each_engine!(
    doing_nothing_ends_the_session,
    Start::default().limits(|l| l.idle_secs = 12)
);
async fn doing_nothing_ends_the_session(page: Page) {
    page.sign_in(REFERENCE).await;
    page.sees(&say("session.warning-title")).await;
    page.has_no_axe_violations().await;
    page.press(&say("session.stay")).await;
    page.heading(&say("session-ended.title")).await;
    assert!(
        !page.everything().await.contains(REFERENCE),
        "nothing of the case is left"
    );
    page.press_or_follow(&say("session.sign-in-again")).await;
    page.heading(&say("reference.title")).await;
    assert_eq!(page.value_of(&say("reference.title")).await, "");
}

in_chromium_first!(
    the_warning_is_in_view_and_moves_nothing_until_a_key_is_pressed,
    Start::default().limits(|l| l.idle_secs = 125)
);
async fn the_warning_is_in_view_and_moves_nothing_until_a_key_is_pressed(page: Page) {
    page.on_a_narrow_phone().await;
    page.sign_in(REFERENCE).await;
    page.sees_part(&Part::heading(&say("case.now.title"))).await;
    let to_the_middle = "scrollTo(0, 400); document.querySelector('.wm-row__name').focus();
        return [scrollY, document.activeElement.innerText]";
    let before = page.script(to_the_middle, vec![]).await;
    let warning = Part::text(&say("session.warning-title"));
    page.sees_part(&warning).await;
    let now = "return [scrollY, document.activeElement.innerText]";
    assert_eq!(page.script(now, vec![]).await, before);
    let in_view =
        "const { top, bottom } = document.querySelector('.wm-ending').getBoundingClientRect();
        return top > 0 && bottom <= innerHeight + 1";
    assert_eq!(page.script(in_view, vec![]).await, true);
    page.fits_its_width().await;
    page.has_no_axe_violations().await;
    page.pictures("warning").await;
    page.keys(&[Key::Down]).await;
    assert!(
        page.until(async || !page.has(&warning).await).await,
        "the warning stays"
    );
}

in_chromium_first!(
    typing_keeps_a_person_signed_in,
    Start::default().limits(|l| l.idle_secs = 60)
);
async fn typing_keeps_a_person_signed_in(page: Page) {
    page.sign_in(REFERENCE).await;
    page.follow(&say_with("case.messages.new.one", &[("n", "1")]))
        .await;
    page.heading(&say("messages.title")).await;
    let before = page.portal.last_used().await;
    page.portal.clock.advance_secs(40);
    page.type_into(&say("messages.text.label"), "I").await;
    let is_told = async || page.portal.last_used().await >= before + 40;
    assert!(page.until(is_told).await, "the backend has not heard of it");
}

/// Only Chromium can run a script before the page's own, to change its clock.
async fn signs_in_with_a_clock_ahead_by(page: &Page, hours: i32) {
    let wrong = format!(
        "const off = {hours} * 3600000, RealDate = Date;
        globalThis.Date = class extends RealDate {{
            constructor(...given) {{ given.length ? super(...given) : super(RealDate.now() + off); }}
            static now() {{ return RealDate.now() + off; }}
        }};"
    );
    page.before_every_page(&wrong).await;
    page.sign_in(REFERENCE).await;
    page.sees(&say("case.now.title")).await;
    // The portal checks the session every five seconds: give it time to go wrong.
    let ended = async || page.h1().await != Some(say("case.title"));
    assert!(
        !page.until_secs(7, ended).await,
        "a wrong clock ended the session"
    );
    assert!(!page.has(&Part::text(&say("session.warning-title"))).await);
}

in_chromium_only!(a_clock_two_days_ahead_does_no_harm);
async fn a_clock_two_days_ahead_does_no_harm(page: Page) {
    signs_in_with_a_clock_ahead_by(&page, 48).await;
}

in_chromium_only!(a_clock_two_days_behind_does_no_harm);
async fn a_clock_two_days_behind_does_no_harm(page: Page) {
    signs_in_with_a_clock_ahead_by(&page, -48).await;
}

// WebKitGTK's driver cannot block cookies.
tests_of!(
    blocked_cookies_are_named,
    Start::default().without_cookies(),
    every_run: [chromium firefox],
    release: []
);
async fn blocked_cookies_are_named(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.type_into(&say("reference.title"), REFERENCE).await;
    page.press(&say("common.continue")).await;
    page.sees_error(&say("reference.cookies")).await;
    page.has_no_axe_violations().await;
}

in_each_engine!(nothing_is_stored_in_the_browser, Start::default().on_disk());
async fn nothing_is_stored_in_the_browser(page: Page) {
    page.sign_in(REFERENCE).await;
    let stored = "
        const done = arguments[arguments.length - 1];
        Promise.all([
            indexedDB.databases?.() ?? [],
            caches.keys(),
            navigator.serviceWorker.getRegistrations(),
        ]).then(([databases, cached, workers]) => done([
            localStorage.length, sessionStorage.length, document.cookie,
            databases.length, cached.length, workers.length,
            document.querySelectorAll('link[rel=manifest]').length, location.href,
        ]), error => done(String(error)));";
    let stored = page.driver.execute_async(stored, vec![]).await.unwrap();
    let address = format!("{}/", page.portal.url());
    assert_eq!(*stored.json(), json!([0, 0, "", 0, 0, 0, 0, address]));
    let cookies = page.driver.get_all_cookies().await.unwrap();
    for cookie in cookies {
        assert!(cookie.name.starts_with("__Host-"), "{cookie:?}");
        // Firefox still lists a cookie that the backend has just deleted.
        let is_deleted = cookie.value.is_empty() && cookie.expiry <= Some(now());
        assert!(
            cookie.expiry.is_none() || is_deleted,
            "a cookie that outlives the browser: {cookie:?}"
        );
    }
}

/// Seconds since 1970, the unit of a cookie's expiry.
fn now() -> i64 {
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    i64::try_from(since.as_secs()).unwrap()
}
