//! A day ahead for one's own calendar: under the page's own rules a file is saved, and it tells nothing.

use serde_json::{Value, json};

use crate::support::{Engine, Page, Part, Start, in_each_engine, run, say};

/// A case whose trial lies ahead.
const REFERENCE: &str = "WM/10011/26";
/// The step that has the day of the trial.
const MILESTONE: &str = "milestone.trial_moved.name";

/// Opens what the calendar is offered with. The latest of the steps is the one that counts.
async fn offered(page: &Page) {
    page.sign_in(REFERENCE).await;
    page.heading(&say("case.title")).await;
    page.follow(&say(MILESTONE)).await;
    page.heading(&say(MILESTONE)).await;
    page.sees_part(&Part::heading(&say("court.title"))).await;
    page.click(&Part::summary(&say("calendar.open"))).await;
    page.sees(&say("calendar.file")).await;
}

in_each_engine!(a_day_in_court_goes_into_a_calendar_under_a_neutral_name);
async fn a_day_in_court_goes_into_a_calendar_under_a_neutral_name(page: Page) {
    offered(&page).await;
    page.sees_part(&Part::link(&say("calendar.save"))).await;
    let link = "const link = document.querySelector('a[download]');\
        return [link.protocol, link.download]";
    let said = page.script(link, vec![]).await;
    assert_eq!(said, json!(["blob:", "appointment.ics"]));
    page.has_no_axe_violations().await;
}

/// Only Chromium says where a file goes, so that the journey can read it.
#[test]
fn the_saved_file_says_nothing_but_the_day() {
    let name = "the_saved_file_says_nothing_but_the_day";
    run(
        Engine::Chromium,
        name,
        Start::default(),
        async |page: Page| {
            let folder = tempfile::tempdir().unwrap();
            let allow = json!({ "behavior": "allow", "downloadPath": folder.path() });
            page.chromium("Browser.setDownloadBehavior", allow).await;
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
            // The page is still there, and where it was.
            page.heading(&say(MILESTONE)).await;
            let after: Value = page.script("return location.href", vec![]).await;
            assert_eq!(after, address);
        },
    );
}
