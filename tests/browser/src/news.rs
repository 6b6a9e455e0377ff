//! What is new since the last visit is marked as new until the person signs out.

use crate::support::{Page, Part, in_chromium_first, say, say_with};

/// A case last looked at before its two latest milestones.
const REFERENCE: &str = "WM/10010/26";
/// Longer than it takes before another code is sent.
const LATER_SECS: i64 = 120;

/// How many milestones are marked as new.
async fn marked(page: &Page) -> u64 {
    let script = "return [...document.querySelectorAll('.wm-timeline__title .govuk-tag')]\
        .filter((tag) => tag.textContent.trim() === arguments[0]).length";
    let marked = page.script(script, vec![say("case.new").into()]).await;
    marked.as_u64().unwrap_or_default()
}

async fn sees_the_case(page: &Page) {
    page.heading(&say("case.title")).await;
    page.sees_part(&Part::heading(&say("case.now.title"))).await;
}

/// The sentence that lists what is new, up to the list.
fn since() -> String {
    say_with("case.new.since", &[("names", "")])
        .trim_end_matches('.')
        .to_owned()
}

in_chromium_first!(what_is_new_stays_new_until_the_next_time);
async fn what_is_new_stays_new_until_the_next_time(page: Page) {
    page.sign_in(REFERENCE).await;
    sees_the_case(&page).await;
    page.sees(&since()).await;
    assert_eq!(marked(&page).await, 2);
    page.has_no_axe_violations().await;
    page.reload().await;
    sees_the_case(&page).await;
    assert_eq!(marked(&page).await, 2, "a page that is loaded again");
    page.sign_out().await;
    page.portal.clock.advance_secs(LATER_SECS);
    page.sign_in(REFERENCE).await;
    sees_the_case(&page).await;
    assert_eq!(marked(&page).await, 0, "it was looked at");
}
