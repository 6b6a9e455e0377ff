//! Searching for support in one's own words: what is found, why, and where a link leads.

use serde_json::json;

use crate::support::{Page, Part, in_chromium_first, say, say_with};

/// A service in the stand-in's directory for people who are being followed.
const STALKING: &str = "National Stalking Helpline";
/// One that is free to call, day and night.
const ALWAYS: &str = "National Domestic Abuse Helpline";

async fn to_support(page: &Page) {
    page.start().await;
    page.follow(&say("nav.support")).await;
    page.sees_part(&Part::field(&say("support.words"))).await;
}

async fn find(page: &Page) {
    page.press(&say("support.find")).await;
    page.heading(&say("services.title")).await;
    page.sees_part(&Part::first_result()).await;
}

/// The words before the criteria that were dropped.
fn gave_up() -> Part {
    Part::text(&say("services.gave-up"))
}

in_chromium_first!(words_with_slips_lead_to_help);
async fn words_with_slips_lead_to_help(page: Page) {
    to_support(&page).await;
    page.type_into(&say("support.words"), "sombody is folowing me")
        .await;
    find(&page).await;
    page.sees_part(&Part::link(STALKING)).await;
    let why = say_with("services.why.words", &[("need", &say("need.stalking"))]);
    page.sees(&why).await;
    assert!(!page.has(&gave_up()).await, "the words are understood");
    page.has_no_axe_violations().await;
}

in_chromium_first!(wishes_are_met_and_can_be_taken_away);
async fn wishes_are_met_and_can_be_taken_away(page: Page) {
    to_support(&page).await;
    page.choose(&say("need.domestic-abuse.own")).await;
    page.click(&Part::field(&say("support.wish.free"))).await;
    page.click(&Part::field(&say("support.wish.open"))).await;
    find(&page).await;
    page.sees_part(&Part::link(ALWAYS)).await;
    page.sees(&say("services.wish.open")).await;
    page.sees(&say("services.wish.free")).await;
    assert!(!page.has(&gave_up()).await, "one service has it all");
    let without = |part: &str| Part::button(&say_with("services.without", &[("part", &say(part))]));
    let open = without("services.part.open");
    page.click(&open).await;
    page.loses(&open).await;
    page.sees_focus_on(&Part::id("asked")).await;
    page.sees_part(&without("services.part.free")).await;
    page.sees_part(&Part::first_result()).await;
    page.has_no_axe_violations().await;
}

in_chromium_first!(what_nobody_has_is_left_out_step_by_step_and_said);
async fn what_nobody_has_is_left_out_step_by_step_and_said(page: Page) {
    to_support(&page).await;
    page.choose(&say("need.road.own")).await;
    page.choose_from(&say("support.language"), &say("support.language.so"))
        .await;
    page.choose_from(&say("support.channel"), &say("channel.bsl"))
        .await;
    find(&page).await;
    page.sees_part(&gave_up()).await;
    page.sees(&say("services.part.channel")).await;
    page.has_no_axe_violations().await;
}

in_chromium_first!(an_age_that_is_no_number_loses_nothing);
async fn an_age_that_is_no_number_loses_nothing(page: Page) {
    to_support(&page).await;
    page.type_into(&say("support.words"), "a scam").await;
    page.type_into(&say("support.age"), "old").await;
    page.press(&say("support.find")).await;
    page.sees_error(&say("support.age-wrong")).await;
    page.has_no_axe_violations().await;
    assert_eq!(page.value_of(&say("support.words")).await, "a scam");
    page.type_into(&say("support.age"), "34").await;
    find(&page).await;
    let url = page.driver.current_url().await.expect("an address");
    assert!(url.query().is_none() && url.fragment().is_none(), "{url}");
}

in_chromium_first!(a_service_says_where_its_links_lead_and_can_be_printed);
async fn a_service_says_where_its_links_lead_and_can_be_printed(page: Page) {
    to_support(&page).await;
    page.choose(&say("need.domestic-abuse.own")).await;
    find(&page).await;
    page.follow(ALWAYS).await;
    page.heading(ALWAYS).await;
    page.sees_part(&Part::heading(&say("service.expect"))).await;
    page.sees(&say("service.leaving")).await;
    let site = say_with("service.site", &[("site", "nationaldahelpline.org.uk")]);
    let link = Part::link(&site);
    page.sees_part(&link).await;
    let element = page.shown(&link).await.expect("it was there");
    let target = element.attr("target").await.expect("an attribute");
    assert_eq!(target.as_deref(), Some("_blank"), "the portal stays open");
    // A real print dialog would wait for ever.
    let count = "window.printed = 0; window.print = () => { window.printed += 1; }";
    page.script(count, vec![]).await;
    page.press(&say("one-page.print")).await;
    let printed = async || page.script("return window.printed", vec![]).await == json!(1);
    assert!(page.until(printed).await, "nothing is printed");
    page.title_begins_with(&say("nav.title.result")).await;
    page.has_no_axe_violations().await;
}
