//! What holds for every screen: no accessibility fault, no sideways scrolling, a heading with focus.

use invariants::reading::telling_titles;
use serde_json::json;

use crate::screens::{ALL, Stop, go};
use crate::support::{
    Page, Part, Start, explained_in_vain, is_planted, say, screens_wanted, tests_of,
};

/// The screens that lead to no other: the ways to them pass every screen.
pub fn ends() -> Vec<Stop> {
    let is_passed = |stop: Stop| {
        ALL.iter()
            .any(|other| other.way().iter().rev().skip(1).any(|s| *s == stop))
    };
    match screens_wanted() {
        Some(named) => ALL
            .into_iter()
            .filter(|stop| named.contains(&format!("{stop:?}")))
            .collect(),
        None => ALL.into_iter().filter(|stop| !is_passed(*stop)).collect(),
    }
}

/// Checks every screen on the ways to these once; gives the screens seen.
pub async fn look_at_each(
    page: &Page,
    ends: &[Stop],
    mut look: impl AsyncFnMut(Stop) -> Vec<String>,
) -> Vec<Stop> {
    let mut seen: Vec<Stop> = Vec::new();
    let mut faults = Vec::new();
    for end in ends {
        page.driver.delete_all_cookies().await.unwrap();
        go(page, *end, async |stop| {
            let is_new = !seen.contains(&stop);
            if is_new {
                seen.push(stop);
            }
            // The first screen again, because each way loads a new page.
            if is_new || stop == Stop::Start {
                faults.extend(look(stop).await);
            }
            // One fault is enough to know that a planted barrier is noticed.
            assert!(
                !is_planted() || faults.is_empty(),
                "{}",
                faults.join("\n\n")
            );
        })
        .await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    seen
}

/// Whether a person has to be signed in to see this screen.
fn is_signed_in(stop: Stop) -> bool {
    let way = stop.way();
    let is_case = |stop: &Stop| matches!(stop, Stop::Cases | Stop::Case | Stop::HelperCase);
    let is_over = matches!(
        stop,
        Stop::HelperEnded | Stop::SignedOut | Stop::SessionEnded
    );
    way.iter().any(is_case) && !is_over
}

/// A portal that every screen can be reached in.
pub fn start() -> Start {
    Start::default().limits(|limits| {
        limits.callbacks_per_hour = 1000;
        limits.helpers_per_hour = 1000;
        limits.fresh_codes_per_hour = 1000;
    })
}

// The other engines check only headings and titles, below.
tests_of!(
    every_screen_is_heard_has_no_barrier_and_fits_a_phone_of_320_pixels,
    start().patience_secs(400),
    every_run: [chromium],
    release: []
);
async fn every_screen_is_heard_has_no_barrier_and_fits_a_phone_of_320_pixels(page: Page) {
    let seen = look_at_each(&page, &ends(), async |stop| {
        let mut faults = heading_and_title(&page, stop).await;
        let way_out = Part::link(&say("nav.sign-out"));
        if is_signed_in(stop) && !page.has(&way_out).await {
            faults.push(format!("{stop:?}: no way to sign out"));
        }
        for theme in ["light", "dark"] {
            page.in_theme(theme).await;
            let found = page.axe_violations().await;
            faults.extend(found.map(|found| format!("axe, {stop:?}, {theme}: {found}")));
        }
        let found = page.barriers().await;
        faults.extend(
            found
                .iter()
                .map(|found| format!("barrier, {stop:?}: {found}")),
        );
        page.on_a_narrow_phone().await;
        let found = page.faults_of_markup().await.into_iter();
        faults.extend(found.map(|found| format!("{stop:?}: {found}")));
        let wide = page.wider_than_the_screen().await;
        faults.extend(wide.map(|wide| format!("320 pixels, {stop:?}: {wide}")));
        let name = format!("{stop:?}").replace(['(', ')', '"'], "-");
        page.pictures(&name.to_lowercase()).await;
        page.on_a_wide_screen().await;
        faults
    })
    .await;
    let are_all = screens_wanted().is_some() || seen.len() == ALL.len();
    assert!(are_all, "only {seen:?}");
    let in_vain = explained_in_vain();
    let is_part = screens_wanted().is_some();
    assert!(
        is_part || in_vain.is_empty(),
        "nobody needs to explain {in_vain:?}"
    );
}

// Chromium checks them above.
tests_of!(
    each_screen_moves_the_focus_to_its_heading_and_changes_the_title,
    start(),
    every_run: [],
    release: [firefox webkit]
);
async fn each_screen_moves_the_focus_to_its_heading_and_changes_the_title(page: Page) {
    let look = async |stop| heading_and_title(&page, stop).await;
    let seen = look_at_each(&page, &ends(), look).await;
    assert_eq!(seen.len(), ALL.len(), "only {seen:?}");
}

/// One way through each part of the app's WebAssembly.
const SOME: [Stop; 3] = [
    Stop::ListShare,
    Stop::Service,
    Stop::CallbackQuestion("slot"),
];

tests_of!(
    some_screens_move_the_focus_to_their_heading_and_change_the_title,
    start(),
    every_run: [firefox webkit],
    release: []
);
async fn some_screens_move_the_focus_to_their_heading_and_change_the_title(page: Page) {
    let look = async |stop| heading_and_title(&page, stop).await;
    look_at_each(&page, &SOME, look).await;
}

/// What is wrong with the heading or the title of the screen that has just come.
async fn heading_and_title(page: &Page, stop: Stop) -> Vec<String> {
    if stop == Stop::Start {
        return Vec::new();
    }
    let has_focus = async || {
        let focus = "return document.activeElement.id";
        page.script(focus, vec![]).await == json!("heading")
    };
    let has_focus = page.until(has_focus).await;
    // A mark on the element itself, once the app has drawn it: a new element would not have it.
    let facts = "const h = document.getElementById('heading');
        const isApps = document.getElementById('app').contains(h);
        if (isApps && !window.hasSeenApp) h.theSame = window.hasSeenApp = true;
        const shown = [...document.querySelectorAll('h1')].filter(h => h.checkVisibility());
        return [Boolean(h.theSame) === isApps, shown.length, scrollY, document.title]";
    let facts = page.script(facts, vec![]).await;
    let title = facts[3].as_str().expect("a title");
    let rules = [
        (has_focus, "does not have the focus on its heading"),
        (facts[0] == true, "has another element for its heading"),
        (
            facts[1] == 1,
            "does not have one heading of the first level",
        ),
        (facts[2] == 0, "is not seen from the top"),
        (
            title.ends_with(&say("common.name")),
            "has a title of its own",
        ),
    ];
    let broken = rules.into_iter().filter(|(holds, _)| !holds);
    let mut faults: Vec<String> = broken
        .map(|(_, what)| format!("heading and title, {stop:?}: it {what}: {facts}"))
        .collect();
    let telling = telling_titles(&format!("{stop:?}"), &[("its title", title)]);
    faults.extend(telling.iter().map(ToString::to_string));
    faults
}
