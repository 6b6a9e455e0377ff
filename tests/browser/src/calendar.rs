//! Saving a court date to the person's own calendar, in a file that reveals nothing.

use serde_json::{Value, json};

use crate::support::{Page, Part, in_chromium_first, in_chromium_only, say};

/// A case whose trial lies ahead.
const REFERENCE: &str = "WM/10011/26";
/// The milestone with the day of the trial.
const MILESTONE: &str = "milestone.trial_moved.name";

/// Opens the calendar offer of the latest milestone.
async fn offered(page: &Page) {
    page.open_signed_in(REFERENCE).await;
    page.heading(&say("case.title")).await;
    page.opens_row("case.row.history").await;
    page.follow(&say(MILESTONE)).await;
    page.heading(&say(MILESTONE)).await;
    page.sees_part(&Part::heading(&say("court.title"))).await;
    page.click(&Part::summary(&say("calendar.open"))).await;
    page.sees(&say("calendar.file")).await;
}

in_chromium_first!(a_day_in_court_goes_into_a_calendar_under_a_neutral_name);
async fn a_day_in_court_goes_into_a_calendar_under_a_neutral_name(page: Page) {
    offered(&page).await;
    page.sees_part(&Part::link(&say("calendar.save"))).await;
    let link = "const link = document.querySelector('a[download]');\
        return [link.protocol, link.download]";
    let said = page.script(link, vec![]).await;
    assert_eq!(said, json!(["blob:", "appointment.ics"]));
    page.has_no_axe_violations().await;
}

in_chromium_only!(the_saved_file_says_nothing_but_the_day);
/// Only Chromium can be told where to save a file, so that the test can read it.
async fn the_saved_file_says_nothing_but_the_day(page: Page) {
    let folder = tempfile::tempdir().unwrap();
    page.saves_files_in(folder.path()).await;
    offered(&page).await;
    let address = page.script("return location.href", vec![]).await;
    page.follow(&say("calendar.save")).await;
    let saved = folder.path().join("appointment.ics");
    if !page.until(async || saved.is_file()).await {
        page.fail("no file was saved").await;
    }
    let file = std::fs::read_to_string(saved).unwrap();
    let title = format!("\r\nSUMMARY:{}\r\n", say("calendar.title"));
    assert!(file.contains(&title), "{file}");
    for told in [REFERENCE, "Crown", "rial", "ourt", "aymark"] {
        assert!(!file.contains(told), "{told} in {file}");
    }
    // The page has not moved.
    page.heading(&say(MILESTONE)).await;
    let after: Value = page.script("return location.href", vec![]).await;
    assert_eq!(after, address);
}
