//! The first screens, which stand in the page: a person can begin before the app is there, and loses nothing
//! when it comes.

use serde_json::json;
use stand_in::Override;
use thirtyfour::Key;

use crate::support::{
    Page, Part, Start, in_chromium_first, in_chromium_only, in_each_engine, say, say_in,
};

/// Of a person with one case.
const REFERENCE: &str = "WM/10001/26";
/// The stand-in answers that this cannot be done so often.
const TOO_MANY: &str = "WM/50013/26";

fn start() -> Start {
    Start::default().without_app()
}

/// Nothing of the app is on the page.
async fn is_without_app(page: &Page) {
    let drawn = "return document.getElementById('app').childElementCount";
    assert_eq!(page.script(drawn, vec![]).await, 0, "the app is there");
}

/// The app has drawn the page, and nothing of the shell's screens is left.
async fn has_app(page: &Page) {
    let drawn = async || {
        let drawn = "return document.getElementById('app').childElementCount > 0
            && document.getElementById('first') === null";
        page.script(drawn, vec![]).await == true
    };
    assert!(page.until(drawn).await, "the app has not taken over");
}

async fn value(page: &Page, id: &str) -> String {
    let value = "return document.getElementById(arguments[0]).value";
    let value = page.script(value, vec![id.into()]).await;
    value.as_str().unwrap_or_default().to_owned()
}

in_each_engine!(a_person_gets_to_the_code_before_the_app_is_there, start());
async fn a_person_gets_to_the_code_before_the_app_is_there(page: Page) {
    page.start().await;
    page.to_reference().await;
    // Nothing was typed.
    page.press(&say("common.continue")).await;
    page.sees_error(&say("reference.empty")).await;
    page.sees_focus_on(&Part::id("error-summary")).await;
    let title = [say("error.title-prefix"), say("nav.title.first")].concat();
    page.title_begins_with(&title).await;
    page.has_no_axe_violations().await;
    page.type_into(&say("reference.title"), " wm / 10001/26 ")
        .await;
    page.press(&say("common.continue")).await;
    page.heading(&say("code.title")).await;
    page.sees_focus_on(&Part::id("heading")).await;
    is_without_app(&page).await;
    page.has_no_axe_violations().await;
    page.portal.let_app_go();
    has_app(&page).await;
    assert_eq!(page.portal.texts_sent().await, 1, "it is sent once");
    let wait = say("code.resend-after");
    page.sees(wait.split('{').next().unwrap_or_default().trim())
        .await;
    page.give_code(&page.portal.code(1).await).await;
    page.heading(&say("case.title")).await;
}

in_each_engine!(
    a_code_typed_before_the_app_is_there_is_sent_once_it_is,
    start()
);
async fn a_code_typed_before_the_app_is_there_is_sent_once_it_is(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.give_reference(REFERENCE).await;
    page.type_into(&say("code.title"), &page.portal.code(1).await)
        .await;
    page.keys(&[Key::Enter]).await;
    page.sees(&say("common.sending")).await;
    is_without_app(&page).await;
    page.portal.let_app_go();
    page.heading(&say("case.title")).await;
}

in_each_engine!(a_reference_that_only_the_app_can_read_waits_for_it, start());
async fn a_reference_that_only_the_app_can_read_waits_for_it(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.type_into(
        &say("reference.title"),
        "Crime reference number: WM/10001/26",
    )
    .await;
    page.press(&say("common.continue")).await;
    page.sees(&say("common.sending")).await;
    is_without_app(&page).await;
    page.portal.let_app_go();
    page.heading(&say("code.title")).await;
    assert_eq!(page.portal.texts_sent().await, 1);
}

in_each_engine!(a_link_that_only_the_app_can_follow_waits_for_it, start());
async fn a_link_that_only_the_app_can_follow_waits_for_it(page: Page) {
    page.start().await;
    page.follow(&say("nav.support")).await;
    page.sees_focus_on(&Part::id("shell-loading")).await;
    page.portal.let_app_go();
    page.heading(&say("support.title")).await;
    page.sees_focus_on(&Part::id("heading")).await;
    page.back().await;
    page.heading(&say("start.title")).await;
}

in_each_engine!(
    what_the_backend_refuses_before_the_app_is_there_is_said_by_it,
    start()
);
async fn what_the_backend_refuses_before_the_app_is_there_is_said_by_it(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.type_into(&say("reference.title"), TOO_MANY).await;
    page.press(&say("common.continue")).await;
    page.sees(&say("common.sending")).await;
    page.portal.let_app_go();
    let refused = say("error.too-many");
    page.sees(refused.split('{').next().unwrap_or_default().trim())
        .await;
    has_app(&page).await;
    assert_eq!(
        value(&page, "reference").await,
        TOO_MANY,
        "it is still there"
    );
}

in_each_engine!(typing_goes_on_when_the_app_arrives, start());
async fn typing_goes_on_when_the_app_arrives(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.type_into(&say("reference.title"), "WM/10").await;
    page.portal.let_app_go();
    let is_ready = async || page.script("return 'draw' in waymark", vec![]).await == true;
    assert!(page.until(is_ready).await, "the app is not there");
    assert!(page.has_focus(&Part::id("reference")).await);
    page.type_text("001/26").await;
    assert_eq!(value(&page, "reference").await, REFERENCE);
    // The app knows the number of a call when it sees one.
    page.type_into(&say("reference.title"), "2089/21NOV").await;
    page.sees(&say("reference.incident")).await;
    page.type_into(&say("reference.title"), REFERENCE).await;
    page.loses(&Part::text(&say("reference.incident"))).await;
    page.keys(&[Key::Enter]).await;
    page.heading(&say("code.title")).await;
    assert_eq!(page.portal.texts_sent().await, 1);
}

in_each_engine!(
    the_way_out_works_before_the_end_of_the_page,
    Start::default().without_end_of_page()
);
async fn the_way_out_works_before_the_end_of_the_page(page: Page) {
    page.arrive_from_search().await;
    page.heading(&say("start.title")).await;
    page.click(&Part::id("exit")).await;
    page.has_left_nothing_behind().await;
}

in_chromium_only!(a_press_before_the_end_of_the_page_counts);
async fn a_press_before_the_end_of_the_page_counts(page: Page) {
    page.before_every_page(
        "new MutationObserver((_, observer) => {
            const link = document.querySelector('[data-show=reference]');
            if (!link) return;
            observer.disconnect();
            window.pressedEarly = !window.waymark;
            link.click();
        }).observe(document, { childList: true, subtree: true });",
    )
    .await;
    page.open(&page.portal.url()).await;
    page.heading(&say("reference.title")).await;
    assert_eq!(page.script("return pressedEarly", vec![]).await, true);
}

in_each_engine!(
    a_page_that_the_browser_has_translated_is_taken_over,
    start()
);
async fn a_page_that_the_browser_has_translated_is_taken_over(page: Page) {
    page.start().await;
    let translate = "
        for (const link of document.querySelectorAll('#first a, #first button')) {
            const font = document.createElement('font');
            font.textContent = 'xx ' + link.textContent;
            link.replaceChildren(font);
        }";
    page.script(translate, vec![]).await;
    page.follow(&format!("xx {}", say("safety.title"))).await;
    page.portal.let_app_go();
    page.heading(&say("safety.title")).await;
}

in_each_engine!(nothing_is_drawn_anew_for_a_person_who_only_reads, start());
async fn nothing_is_drawn_anew_for_a_person_who_only_reads(page: Page) {
    page.start().await;
    let heading = "window.before = document.getElementById('heading')";
    page.script(heading, vec![]).await;
    page.portal.let_app_go();
    let is_ready = async || page.script("return 'draw' in waymark", vec![]).await == true;
    assert!(page.until(is_ready).await, "the app is not there");
    // A screen reader would lose its place.
    let is_same = "return before === document.getElementById('heading') && before.isConnected";
    assert_eq!(page.script(is_same, vec![]).await, true);
    page.to_reference().await;
    page.back().await;
    page.heading(&say("start.title")).await;
    assert_eq!(page.script(is_same, vec![]).await, true);
}

in_each_engine!(a_link_in_another_language_shows_no_other, start());
async fn a_link_in_another_language_shows_no_other(page: Page) {
    page.open(&format!("{}/#?lang=cy", page.portal.url())).await;
    page.heading(&say_in("cy", "start.title")).await;
    page.sees(&say_in("cy", "shell.exit")).await;
    let danger = say_in("cy", "start.danger").replace(['[', ']'], "");
    page.sees(&danger).await;
    let root = "return [document.documentElement.lang, document.title]";
    assert_eq!(page.script(root, vec![]).await, json!(["cy", "Waymark"]));
    page.has_no_axe_violations().await;
}

in_chromium_only!(a_person_who_goes_back_is_not_taken_on, start());
async fn a_person_who_goes_back_is_not_taken_on(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.type_into(&say("reference.title"), REFERENCE).await;
    page.slow_line(1_000.0, 1_000_000.0).await;
    page.press(&say("common.continue")).await;
    page.sees(&say("common.sending")).await;
    page.back().await;
    page.heading(&say("start.title")).await;
    let answer = "return performance.getEntriesByType('resource')
        .some(entry => entry.name.endsWith('/sign-in') && entry.responseEnd > 0)";
    let answered = async || page.script(answer, vec![]).await == true;
    assert!(page.until(answered).await, "it was not answered");
    assert_eq!(page.portal.texts_sent().await, 1);
    page.heading(&say("start.title")).await;
    page.to_reference().await;
    assert!(!page.has(&Part::text(&say("common.sending"))).await);
    assert_eq!(value(&page, "reference").await, REFERENCE);
}

in_chromium_first!(
    words_of_other_screens_that_do_not_come_are_told,
    Start::default().with_file("/texts/en.json", Override::Missing)
);
async fn words_of_other_screens_that_do_not_come_are_told(page: Page) {
    page.start().await;
    page.follow(&say("privacy.title")).await;
    page.heading(&say("privacy.title")).await;
    page.sees(&say("error.load-title")).await;
    page.sees_part(&Part::button(&say("load.again"))).await;
    page.back().await;
    page.heading(&say("start.title")).await;
}

in_chromium_only!(
    the_back_button_of_the_phone_leads_back_before_the_app_is_there,
    start()
);
async fn the_back_button_of_the_phone_leads_back_before_the_app_is_there(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.type_into(&say("reference.title"), "WM").await;
    page.keys(&[Key::Escape]).await;
    page.heading(&say("start.title")).await;
    page.to_reference().await;
    assert_eq!(value(&page, "reference").await, "WM");
}

in_each_engine!(what_was_typed_is_gone_after_loading_again, start());
async fn what_was_typed_is_gone_after_loading_again(page: Page) {
    page.start().await;
    page.to_reference().await;
    page.type_into(&say("reference.title"), REFERENCE).await;
    page.reload().await;
    page.heading(&say("start.title")).await;
    assert_eq!(value(&page, "reference").await, "");
}
