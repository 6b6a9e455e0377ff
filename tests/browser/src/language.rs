//! Another language, links into the portal, and the keys that go back.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Page, Part, in_chromium_first, in_chromium_only, say, say_in};

in_chromium_first!(welsh_changes_every_word_and_what_the_page_says_of_itself);
async fn welsh_changes_every_word_and_what_the_page_says_of_itself(page: Page) {
    page.start().await;
    page.follow(&say("language.cy")).await;
    page.heading(&say_in("cy", "start.title")).await;
    let said = page
        .script(
            "return [document.documentElement.lang, document.title]",
            vec![],
        )
        .await;
    assert_eq!(said[0], json!("cy"));
    assert_eq!(said[1], json!(say_in("cy", "common.name")));
    page.sees(&say_in("cy", "shell.numbers")).await;
    page.has_no_axe_violations().await;
    page.press_or_follow(&say_in("cy", "start.sign-in")).await;
    page.heading(&say_in("cy", "reference.title")).await;
    page.title_begins_with(&say_in("cy", "nav.title.first"))
        .await;
    page.follow(&say_in("cy", "language.en")).await;
    page.heading(&say("reference.title")).await;
    let lang = page
        .script("return document.documentElement.lang", vec![])
        .await;
    assert_eq!(lang, json!("en"));
}

in_chromium_only!(a_browser_in_welsh_starts_in_welsh);
/// Only Chromium lets a test change the languages of the browser.
async fn a_browser_in_welsh_starts_in_welsh(page: Page) {
    let cases = [
        ("cy-GB,cy,en", "cy"),
        ("pl,cy,en", "cy"),
        ("en-GB,cy", "en"),
        ("pl-PL,pl", "en"),
    ];
    for (languages, shown) in cases {
        let agent = page.script("return navigator.userAgent", vec![]).await;
        let wanted = json!({ "userAgent": agent, "acceptLanguage": languages });
        page.chromium("Emulation.setUserAgentOverride", wanted)
            .await;
        page.open(&page.portal.url()).await;
        page.heading(&say_in(shown, "start.title")).await;
        page.press_or_follow(&say_in(shown, "start.sign-in")).await;
        page.heading(&say_in(shown, "reference.title")).await;
        page.back().await;
        page.follow(&say_in(shown, "nav.support")).await;
        page.heading(&say_in(shown, "support.title")).await;
    }
}

in_chromium_first!(a_link_in_leads_to_support_and_leaves_the_address);
async fn a_link_in_leads_to_support_and_leaves_the_address(page: Page) {
    let url = page.portal.url();
    page.open(&format!(
        "{url}/#support?need=stalking&area=hackney&lang=cy"
    ))
    .await;
    page.heading(&say_in("cy", "support.title")).await;
    assert_eq!(
        page.driver.current_url().await.unwrap().as_str(),
        format!("{url}/")
    );
    let need = Part::radio(&say_in("cy", "need.stalking.own"));
    page.sees_part(&need).await;
    let chosen = page.shown(&need).await;
    let chosen = chosen.expect("the need of the link is on offer");
    assert!(
        chosen.is_selected().await.unwrap(),
        "what the link asks for is chosen"
    );
    page.back().await;
    page.heading(&say_in("cy", "start.title")).await;
}

in_chromium_only!(escape_goes_back_like_the_link);
/// Only Chromium has the `CloseWatcher` for Escape and Android's Back.
async fn escape_goes_back_like_the_link(page: Page) {
    page.start().await;
    page.follow(&say("safety.title")).await;
    page.heading(&say("safety.title")).await;
    page.follow(&say("privacy.title")).await;
    page.heading(&say("privacy.title")).await;
    page.keys(&[Key::Escape]).await;
    page.heading(&say("safety.title")).await;
    page.keys(&[Key::Escape]).await;
    page.heading(&say("start.title")).await;
}

in_chromium_first!(on_a_welsh_page_the_words_of_the_backend_are_marked_as_english);
async fn on_a_welsh_page_the_words_of_the_backend_are_marked_as_english(page: Page) {
    page.sign_in("WM/10001/26").await;
    page.heading(&say("case.title")).await;
    let lang = "return document.querySelector('.wm-case__which span')?.lang ?? null";
    let is = async |tag: &str| page.script(lang, vec![]).await == json!(tag);
    assert!(
        page.until(async || is("").await).await,
        "marked on an English page"
    );
    page.follow(&say("language.cy")).await;
    page.heading(&say_in("cy", "case.title")).await;
    assert!(page.until(async || is("en").await).await, "not marked");
}
