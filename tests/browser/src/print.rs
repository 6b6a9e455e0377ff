//! The case on one page of paper.

use serde_json::json;

use crate::support::{Page, Part, in_chromium_first, in_chromium_only, say};

const REFERENCE: &str = "WM/10011/26";

async fn to_the_page(page: &Page) {
    page.open_signed_in(REFERENCE).await;
    page.heading(&say("case.title")).await;
    page.opens_row("case.row.more").await;
    page.follow(&say("one-page.title")).await;
    page.heading(&say("one-page.title")).await;
}

in_chromium_first!(the_case_on_one_page_is_printed_when_asked_for);
async fn the_case_on_one_page_is_printed_when_asked_for(page: Page) {
    to_the_page(&page).await;
    page.sees(&say("one-page.warning")).await;
    page.sees(REFERENCE).await;
    page.sees(&say("milestone.reported.name")).await;
    page.title_begins_with(&say("one-page.title")).await;
    // A real print dialog would wait for ever.
    let count = "window.printed = 0; window.print = () => { window.printed += 1; }";
    page.script(count, vec![]).await;
    page.press(&say("one-page.print")).await;
    let printed = async || page.script("return window.printed", vec![]).await == json!(1);
    assert!(page.until(printed).await, "nothing is printed");
    page.back().await;
    page.heading(&say("case.title")).await;
}

async fn on_paper(page: &Page, is_on: bool) {
    let media = if is_on { "print" } else { "" };
    page.chromium("Emulation.setEmulatedMedia", json!({ "media": media }))
        .await;
}

in_chromium_only!(paper_has_the_page_and_the_numbers_and_nothing_to_press);
/// Only Chromium can render for print and count the pages.
async fn paper_has_the_page_and_the_numbers_and_nothing_to_press(page: Page) {
    page.start().await;
    on_paper(&page, true).await;
    page.loses(&Part::id("exit")).await;
    on_paper(&page, false).await;
    to_the_page(&page).await;
    on_paper(&page, true).await;
    page.loses(&Part::id("exit")).await;
    page.loses(&Part::id("back")).await;
    page.loses(&Part::button(&say("one-page.print"))).await;
    page.loses(&Part::text(&say("one-page.warning"))).await;
    page.loses(&Part::link(&say("nav.sign-out"))).await;
    page.loses(&Part::link(&say("language.cy"))).await;
    page.sees(REFERENCE).await;
    page.sees(&say("shell.numbers")).await;
    // All of it is on the first sheet of A4: there is no second.
    let sheet =
        |range: &str| json!({ "paperWidth": 8.27, "paperHeight": 11.69, "pageRanges": range });
    page.chromium("Page.printToPDF", sheet("1")).await;
    let cdp = page.driver.cdp();
    let second = cdp.send_raw("Page.printToPDF", sheet("2")).await;
    assert!(second.is_err(), "the case is on more than one page");
    // A print that is saved gets this name.
    let name = say("common.name");
    let neutral = [
        name.clone(),
        [&say("one-page.title"), " - ", &name].concat(),
    ];
    let saved = page.name_on_paper().await;
    assert!(neutral.contains(&saved), "{saved}");
}
