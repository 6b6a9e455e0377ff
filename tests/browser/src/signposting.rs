//! A charity worker makes a list of services for a client: shared, opened, printed and scanned.

use serde_json::json;

use crate::support::{Page, Part, in_chromium_first, in_chromium_only, say, say_in, say_with};

const STALKING: &str = "National Stalking Helpline";
const ANY_CRIME: &str = "Victim Support Supportline";
const LGBT: &str = "Galop";

async fn to_the_builder(page: &Page) {
    page.start().await;
    page.follow(&say("nav.support")).await;
    page.follow(&say("list.title")).await;
    page.heading(&say("list.title")).await;
    page.sees_part(&Part::field(&say("list.search"))).await;
}

async fn add(page: &Page, name: &str) {
    page.type_into(&say("list.search"), name).await;
    page.press(&[&say("list.add"), " ", name].concat()).await;
    let is_on = Part::button(&[&say("list.is-on"), " ", name].concat());
    page.sees_focus_on(&is_on).await;
}

/// Shares the list; gives its link.
async fn share(page: &Page) -> String {
    page.press(&say("list.share")).await;
    page.heading(&say("list.share")).await;
    page.value_of(&say("share.link")).await
}

/// Opens a link in a fresh page, and checks that nothing of it stays in the address.
async fn open_afresh(page: &Page, link: &str) {
    page.open("about:blank").await;
    page.open(link).await;
    let (address, _) = link.split_once('#').unwrap();
    let taken = async || page.driver.current_url().await.unwrap().as_str() == address;
    assert!(page.until(taken).await, "the list stays in the address");
}

/// Checks that nobody can read in a link what it is about.
fn spells_nothing(link: &str) {
    let (_, fragment) = link.split_once('#').unwrap();
    let can_spell = |c: char| !c.is_ascii_alphanumeric() || "aeiouwyAEIOUWY".contains(c);
    assert!(
        fragment.len() > 8 && !fragment.contains(can_spell),
        "{link}"
    );
}

/// Waits until the list has these names, in this order.
async fn lists(page: &Page, names: &[&str]) {
    let query = "return [...document.querySelectorAll('ol.wm-services h2')].map(h => h.innerText)";
    let are_there = async || page.script(query, vec![]).await == json!(names);
    if !page.until(are_there).await {
        page.fail(&format!("the list is not {names:?}")).await;
    }
}

/// Whether the QR code on the screen scans as this link.
async fn is_scanned_as(page: &Page, link: &str) -> bool {
    page.sees(&say("share.code-use")).await;
    let to_middle = "const code = document.querySelector('svg.wm-picture').getBoundingClientRect();
        scrollBy(0, code.top - (innerHeight - code.height) / 2)";
    page.script(to_middle, vec![]).await;
    // A browser may draw a moment after it has scrolled.
    let read = async || {
        let png = page.driver.screenshot_as_png().await.unwrap();
        let image = image::load_from_memory(&png).unwrap().to_luma8();
        let (width, height) = (image.width() as usize, image.height() as usize);
        let at = |x: usize, y: usize| image.get_pixel(x as u32, y as u32).0[0];
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, at);
        let grids = prepared.detect_grids();
        let contents = grids.iter().filter_map(|grid| grid.decode().ok());
        contents.into_iter().any(|(_, content)| content == link)
    };
    page.until(read).await
}

in_chromium_first!(a_list_is_made_shared_and_opened_in_the_clients_language);
async fn a_list_is_made_shared_and_opened_in_the_clients_language(page: Page) {
    to_the_builder(&page).await;
    let polish = say("support.language.pl");
    page.choose_from(&say("list.language"), &polish).await;
    page.type_into(&say("list.area"), "E8 1ZZ").await;
    for name in [ANY_CRIME, LGBT, STALKING] {
        add(&page, name).await;
    }
    let up = [&say("list.up"), " ", STALKING].concat();
    page.press(&up).await;
    page.sees_focus_on(&Part::id("up-1")).await;
    page.press(&up).await;
    page.sees_focus_on(&Part::id("down-0")).await;
    let values = [("name", STALKING), ("n", "1")];
    page.sees(&say_with("list.moved", &values)).await;
    let note = say_with("list.note", &[("name", STALKING)]);
    page.click(&Part::summary(&note)).await;
    let chosen = say("phrase.evening");
    page.click(&Part::checkbox(&chosen)).await;
    let drawn = "return getComputedStyle(document.querySelector('ol input')).opacity";
    assert_eq!(page.script(drawn, vec![]).await, "0", "it has its styles");
    page.pictures("notes-on-a-list").await;
    let link = share(&page).await;
    assert!(link.len() < 200, "{} bytes: {link}", link.len());
    spells_nothing(&link);
    assert!(is_scanned_as(&page, &link).await, "the code is not read");

    // The client. There are no Polish texts yet, so the words are English.
    open_afresh(&page, &link).await;
    page.heading(&say("my-list.title")).await;
    page.sees_part(&Part::phone()).await;
    lists(&page, &[STALKING, ANY_CRIME, LGBT]).await;
    page.sees(&chosen).await;
    page.sees(&say("my-list.maker")).await;
    page.pictures("a-list-for-you").await;
    page.title_begins_with(&say("nav.title.list")).await;
    page.follow(&say_with("my-list.more", &[("name", LGBT)]))
        .await;
    page.heading(LGBT).await;
    page.back().await;
    page.heading(&say("my-list.title")).await;

    // The worker changes the same list; the next client reads Welsh.
    page.follow(&say("my-list.change")).await;
    page.heading(&say("list.title")).await;
    page.press(&[&say("list.remove"), " ", ANY_CRIME].concat())
        .await;
    page.sees_focus_on(&Part::id("remove-1")).await;
    let welsh = say("support.language.cy");
    page.choose_from(&say("list.language"), &welsh).await;
    let link = share(&page).await;
    open_afresh(&page, &link).await;
    page.heading(&say_in("cy", "my-list.title")).await;
    page.sees_part(&Part::phone()).await;
    lists(&page, &[STALKING, LGBT]).await;
    page.sees(&say_in("cy", "phrase.evening")).await;
}

in_chromium_first!(a_service_that_is_gone_is_replaced_by_its_search);
/// By a link of words, which is on paper. What a stranger has added to it is not shown.
async fn a_service_that_is_gone_is_replaced_by_its_search(page: Page) {
    let url = page.portal.url();
    page.open(&format!(
        "{url}/#list?area=E8&n1=Ring+Robin&s=zzzzzzzzzzzzzz3"
    ))
    .await;
    page.heading(&say("my-list.title")).await;
    let need = say("need.stalking");
    page.sees(&say_with("my-list.gone", &[("need", &need)]))
        .await;
    page.sees_part(&Part::phone()).await;
    page.loses(&Part::text("Robin")).await;
    page.follow(&say("my-list.all")).await;
    page.heading(&say("services.title")).await;
    page.sees_part(&Part::phone()).await;
}

in_chromium_first!(what_is_shared_can_be_copied_or_is_marked);
async fn what_is_shared_can_be_copied_or_is_marked(page: Page) {
    to_the_builder(&page).await;
    add(&page, LGBT).await;
    share(&page).await;
    page.press(&say("share.text-copy")).await;
    let marked = "const at = document.activeElement; return at.selectionEnd - at.selectionStart";
    let done = async || {
        let is_marked = page
            .script(marked, vec![])
            .await
            .as_u64()
            .is_some_and(|length| length > 0);
        page.has(&Part::text(&say("share.copied"))).await
            || is_marked && page.has(&Part::text(&say("share.copy-failed"))).await
    };
    assert!(page.until(done).await, "neither copied nor marked");
}

in_chromium_first!(a_charity_makes_a_link_to_a_search);
async fn a_charity_makes_a_link_to_a_search(page: Page) {
    let url = page.portal.url();
    page.open(&format!("{url}/#link-builder")).await;
    page.heading(&say("link-builder.title")).await;
    let area = say("link-builder.area");
    page.choose_from(&area, "Hackney").await;
    let nothing = page.value_of(&say("share.link")).await;
    let need = say("need.stalking");
    page.choose_from(&say("link-builder.need"), &need).await;
    let is_other = async || page.value_of(&say("share.link")).await != nothing;
    assert!(page.until(is_other).await, "the link does not follow");
    let link = page.value_of(&say("share.link")).await;
    spells_nothing(&link);
    assert!(is_scanned_as(&page, &link).await, "the code is not read");
    open_afresh(&page, &link).await;
    page.heading(&say("support.title")).await;
    page.sees_part(&Part::radio(&say("need.stalking.own")))
        .await;
}

in_chromium_only!(the_card_is_one_sheet_with_nothing_else_on_it);
/// Only Chromium can render for print and count the pages.
async fn the_card_is_one_sheet_with_nothing_else_on_it(page: Page) {
    to_the_builder(&page).await;
    for name in [ANY_CRIME, LGBT, STALKING] {
        add(&page, name).await;
    }
    share(&page).await;
    page.follow(&say("card.title")).await;
    page.heading(&say("card.title")).await;
    page.sees(&say("card.cover")).await;
    let about = say_with("card.own-about", &[("name", LGBT)]);
    page.type_into(&about, "Robin is there on Mondays").await;
    page.screenshot("card").await;
    page.pictures("a-card").await;
    let print = json!({ "media": "print" });
    page.chromium("Emulation.setEmulatedMedia", print).await;
    page.sees(STALKING).await;
    page.sees("Robin is there on Mondays").await;
    page.loses(&Part::text(&about)).await;
    page.screenshot("card-on-paper").await;
    page.loses(&Part::heading(&say("card.title"))).await;
    page.loses(&Part::text(&say("shell.numbers"))).await;
    page.loses(&Part::button(&say("one-page.print"))).await;
    let sheet = |range: &str| json!({ "preferCSSPageSize": true, "pageRanges": range });
    page.chromium("Page.printToPDF", sheet("1")).await;
    let second = page
        .driver
        .cdp()
        .send_raw("Page.printToPDF", sheet("2"))
        .await;
    assert!(second.is_err(), "the card is on more than one page");
    let name = say("common.name");
    let neutral = [name.clone(), [&say("card.title"), " - ", &name].concat()];
    let saved = page.name_on_paper().await;
    assert!(neutral.contains(&saved), "{saved}");
}
