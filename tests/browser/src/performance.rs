//! "How we are doing": from the first screen, without signing in, to a file that holds the same numbers.

use serde_json::json;

use crate::support::{Page, Part, in_chromium_first, in_chromium_only, say};

async fn opened(page: &Page) {
    page.start().await;
    page.follow(&say("performance.title")).await;
    page.heading(&say("performance.title")).await;
    page.sees(&say("performance.small")).await;
}

in_chromium_first!(everybody_sees_which_promises_were_kept);
async fn everybody_sees_which_promises_were_kept(page: Page) {
    opened(&page).await;
    for heading in [
        "performance.rights.heading",
        "performance.steps.heading",
        "performance.did.heading",
    ] {
        page.sees_part(&Part::heading(&say(heading))).await;
    }
    page.title_begins_with(&say("performance.title")).await;
    let texts = "return [...document.querySelectorAll('details')].map(row => {\
        row.open = true; return row.textContent }).join('|')";
    let texts = page.script(texts, vec![]).await;
    let texts = texts.as_str().unwrap();
    for key in [
        "performance.right.support",
        "performance.right.outcome",
        "milestone.charged.name",
        "performance.nothing",
    ] {
        assert!(texts.contains(&say(key)), "{key}: {texts}");
    }
    page.has_no_axe_violations().await;
    page.whole_picture("how-we-are-doing").await;
    page.back().await;
    page.heading(&say("start.title")).await;
}

in_chromium_only!(numbers_and_bars_fit_a_small_phone_with_large_text_in_both_directions);
/// Only Chromium can be made so narrow.
async fn numbers_and_bars_fit_a_small_phone_with_large_text_in_both_directions(page: Page) {
    opened(&page).await;
    page.on_a_narrow_phone().await;
    let open = "document.querySelectorAll('details').forEach(row => row.open = true)";
    page.script(open, vec![]).await;
    page.fits_its_width().await;
    page.screenshot("how-we-are-doing-320").await;
    for direction in ["ltr", "rtl"] {
        let large = "document.documentElement.style.fontSize = '200%';\
            document.documentElement.dir = arguments[0]";
        page.script(large, vec![json!(direction)]).await;
        page.fits_its_width().await;
    }
    page.screenshot("how-we-are-doing-320-large").await;
}

in_chromium_only!(the_saved_table_has_the_numbers_and_no_address_changes);
/// Only Chromium can be told where to save a file, so that the test can read it.
async fn the_saved_table_has_the_numbers_and_no_address_changes(page: Page) {
    let folder = tempfile::tempdir().unwrap();
    page.saves_files_in(folder.path()).await;
    opened(&page).await;
    let before = page
        .script("return [location.href, history.length]", vec![])
        .await;
    page.click(&Part::summary(&say("performance.files.heading")))
        .await;
    page.sees(&say("performance.files.warning")).await;
    page.follow(&say("performance.files.csv")).await;
    let saved = folder.path().join("numbers.csv");
    if !page.until(async || saved.is_file()).await {
        page.fail("no file was saved").await;
    }
    let file = std::fs::read_to_string(saved).unwrap();
    assert!(file.starts_with("about,key,from,to,answer,people,note,source,published_on\r\n"));
    assert!(file.contains("\r\ntold_in_time,support,20"), "{file}");
    assert!(file.contains(",fewer than 10,"), "{file}");
    let address = before[0].as_str().unwrap();
    assert!(file.contains(address), "{file}");
    let after = page
        .script("return [location.href, history.length]", vec![])
        .await;
    assert_eq!(before, after);
}
