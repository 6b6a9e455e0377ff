//! What a screen reader has of the main screens, compared with `tests/browser/trees/`. Whoever changes a screen reads
//! the new tree, and renews the files with `WAYMARK_TREES=renew cargo test -p journeys trees`.

use std::path::PathBuf;

use crate::screens::Stop::{self, *};
use crate::screens::{go, go_on};
use crate::support::{Page, Part, Start, in_chromium_only, program, say, screens_wanted};
use visiting::same::{difference, without_days};

/// The screens to compare, and the ways that pass them.
const SCREENS: [(Stop, &str); 12] = [
    (Start, "start"),
    (Reference, "reference"),
    (Code, "code"),
    (Case, "case"),
    (Milestone, "milestone"),
    (Owed, "owed"),
    (Messages, "messages"),
    (CallbackQuestion("way"), "call-question"),
    (CallbackCheck, "call-check"),
    (CallbackConfirmed, "call-confirmed"),
    (Support, "support"),
    (Service, "service"),
];
/// How long a screen may take to be complete.
const SETTLES_WITHIN_SECS: u64 = 3;
/// The screens that lead to all of them.
const ENDS: [Stop; 6] = [
    Service,
    Safety,
    Milestone,
    Owed,
    Messages,
    CallbackConfirmed,
];

/// By the phone's clock it is no night, of which a screen would tell.
const AT_NOON: &str = "const words = Date.prototype.toLocaleString;
    Date.prototype.toLocaleString = function (tag, wish) {
        return wish?.hour12 === false ? '12' : words.call(this, tag, wish);
    };";

in_chromium_only!(
    a_screen_reader_has_of_each_main_screen_what_was_read_and_kept,
    Start::default().patience_secs(400)
);
async fn a_screen_reader_has_of_each_main_screen_what_was_read_and_kept(page: Page) {
    page.before_every_page(AT_NOON).await;
    let mut trees: Vec<(&str, String)> = Vec::new();
    let is_wanted =
        |end: &Stop| screens_wanted().is_none_or(|names| names.contains(&format!("{end:?}")));
    for end in ENDS.into_iter().filter(is_wanted) {
        page.driver.delete_all_cookies().await.unwrap();
        go(&page, end, async |stop| {
            let wanted = SCREENS.iter().find(|(screen, _)| *screen == stop);
            let name = wanted.map_or("safety", |(_, name)| *name);
            let is_new = trees.iter().all(|(seen, _)| *seen != name);
            if (wanted.is_some() || stop == Safety) && is_new {
                trees.push((name, tree(&page, name).await));
            }
        })
        .await;
    }
    assert!(screens_wanted().is_some() || trees.len() == SCREENS.len() + 1);
    are_as_kept(&trees);
}

in_chromium_only!(a_screen_reader_has_of_each_error_what_was_read_and_kept);
async fn a_screen_reader_has_of_each_error_what_was_read_and_kept(page: Page) {
    page.before_every_page(AT_NOON).await;
    let send = say("common.continue");
    let mut trees: Vec<(&str, String)> = Vec::new();
    let mut faults = Vec::new();
    let mut from = Start;
    go(&page, Start, async |_| ()).await;
    for (stop, name) in [
        (Reference, "reference-error"),
        (Code, "code-error"),
        (CallbackQuestion("way"), "call-question-error"),
    ] {
        go_on(&page, from, stop).await;
        page.press(&send).await;
        page.sees(&say("error.summary-title")).await;
        page.sees_focus_on(&Part::id("error-summary")).await;
        trees.push((name, tree(&page, name).await));
        let found = page.axe_violations().await;
        faults.extend(found.map(|found| format!("axe, {name}: {found}")));
        let found = page.barriers().await;
        faults.extend(
            found
                .iter()
                .map(|found| format!("barrier, {name}: {found}")),
        );
        from = stop;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    are_as_kept(&trees);
}

/// The tree of the screen, once it is as kept; what has not come by then never comes.
async fn tree(page: &Page, name: &str) -> String {
    let kept = kept(name);
    let mut now = String::new();
    let is_as_kept = async || {
        now = without_days(&page.tree().await);
        now == kept
    };
    page.until_secs(SETTLES_WITHIN_SECS, is_as_kept).await;
    now
}

/// Compares trees with the kept ones, or keeps them.
fn are_as_kept(trees: &[(&str, String)]) {
    let is_renewed = std::env::var_os("WAYMARK_TREES").is_some_and(|wish| wish == "renew");
    let mut faults = String::new();
    for (name, now) in trees {
        let kept = kept(name);
        if is_renewed {
            std::fs::write(place(name), now).expect("a tree can be kept");
        } else if kept != *now {
            faults.push_str(&format!("{name}:\n{}\n", difference(&kept, now)));
        }
    }
    assert!(
        faults.is_empty(),
        "A screen reader no longer has what was kept (- kept, + now):\n{faults}\
         If it is right so: WAYMARK_TREES=renew cargo test -p journeys trees, read the files, keep them."
    );
}

fn kept(name: &str) -> String {
    std::fs::read_to_string(place(name)).unwrap_or_default()
}

fn place(name: &str) -> PathBuf {
    let place = program::checkout().join("tests/browser/trees").join(name);
    place.with_extension("txt")
}
