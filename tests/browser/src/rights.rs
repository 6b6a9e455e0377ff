//! A person's rights: time limits, what they can ask for, and the source of each.

use stand_in::Override;

use crate::support::{Page, Start, in_chromium_first, in_chromium_only, say};

/// A case with enhanced rights and a change of bail that nobody told the person about.
const LATE: &str = "WM/10008/26";
const RIGHTS_FILE: &str = "/rights/england-and-wales.json";

/// A text up to its first placeholder.
fn beginning(key: &str) -> String {
    let text = say(key);
    let (start, _) = text.split_once('{').expect("it has a placeholder");
    start.trim().to_owned()
}

in_chromium_first!(a_person_who_was_told_late_can_ask_why);
async fn a_person_who_was_told_late_can_ask_why(page: Page) {
    page.open_signed_in(LATE).await;
    page.opens_row("case.row.owed").await;
    page.sees(&say("deadline.compensation.title")).await;
    page.follow(&say("owed.open")).await;
    page.heading(&say("owed.title")).await;
    page.sees(&say("owed.tag.late")).await;
    page.has_no_axe_violations().await;
    page.follow(&say("milestone.bail.name")).await;
    page.heading(&say("milestone.bail.name")).await;
    page.sees(&say("right.title")).await;
    page.sees(&beginning("right.late")).await;
    page.has_no_axe_violations().await;
    page.follow(&say("right.ask")).await;
    page.heading(&say("messages.title")).await;
    let prepared = page.value_of(&say("messages.text.label")).await;
    assert!(prepared.contains(&say("milestone.bail.name")), "{prepared}");
    assert!(prepared.contains("Victims’ Code"), "{prepared}");
    page.back().await;
    page.heading(&say("milestone.bail.name")).await;
    page.back().await;
    page.heading(&say("owed.title")).await;
}

in_chromium_first!(every_limit_names_its_source);
async fn every_limit_names_its_source(page: Page) {
    page.open_signed_in(LATE).await;
    page.opens_row("case.row.owed").await;
    page.follow(&say("owed.open")).await;
    page.follow(&say("rights.open")).await;
    page.heading(&say("rights.title")).await;
    page.sees(&beginning("rights.since")).await;
    let sources = "return [...document.querySelectorAll('#app a[target=_blank]')]\
        .map(link => link.href + ' ' + link.rel)";
    let sources = page.script(sources, vec![]).await;
    let sources = sources.as_array().expect("a list of links");
    assert!(sources.len() >= 10, "{sources:?}");
    for link in sources {
        let link = link.as_str().expect("a text");
        assert!(
            link.starts_with("https://") && link.contains("noreferrer"),
            "{link}"
        );
    }
}

/// The case is shown without time limits.
async fn promises_nothing(page: &Page) {
    page.open_signed_in(LATE).await;
    page.sees(&say("case.now.title")).await;
    assert!(!page.main_text().await.contains(&beginning("right.late")));
    page.opens_row("case.row.owed").await;
    page.follow(&say("rights.open")).await;
    page.sees(&say("error.load-title")).await;
}

in_chromium_only!(
    without_the_rights_file_the_case_is_told,
    Start::default().with_file(RIGHTS_FILE, Override::Missing)
);
async fn without_the_rights_file_the_case_is_told(page: Page) {
    promises_nothing(&page).await;
}

in_chromium_only!(
    with_a_broken_rights_file_the_case_is_told,
    Start::default().with_file(RIGHTS_FILE, broken())
);
async fn with_a_broken_rights_file_the_case_is_told(page: Page) {
    promises_nothing(&page).await;
}

fn broken() -> Override {
    Override::Body(b"{\"editions\": [{}]}".to_vec())
}
