//! The stand-in's fictional cases: each one opens, and those that answer with a fault show an error.

use std::path::PathBuf;

use serde_json::Value;

use crate::support::{Page, Part, in_chromium_only, program, say};

/// The name and content of each seed file.
fn seeds() -> Vec<(String, Value)> {
    let folder = program::checkout().join("tests/backend/seed/cases");
    let files = std::fs::read_dir(folder).unwrap().flatten();
    let seed = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        (name, serde_json::from_str(&text).unwrap())
    };
    let mut all: Vec<_> = files.map(|file| seed(file.path())).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    all
}

/// How high the screen is above its footer, how many links and buttons can be pressed there, and where these end: what
/// comes next, the first way to ring or write to who has the case, the course of the case, and what is to do.
const MEASURE: &str = "
    const footer = document.querySelector('.wm-links');
    const shown = [...document.querySelectorAll('a[href], a[role=link], button')].filter(link =>
        link.checkVisibility() && footer.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING);
    const end = of => Math.round(document.querySelector(of).getBoundingClientRect().bottom + scrollY);
    return [Math.round(footer.getBoundingClientRect().top + scrollY), shown.length,
        end('.wm-case__standing'), end('.wm-case__short, .wm-case__owner .wm-icon-line'), end('.wm-stages'),
        end('.wm-case__tasks')];";

/// Above the footer, in CSS pixels of a phone of 320 by 640: three screens.
const HEIGHT_MAX: u64 = 1_920;
const LINKS_MAX: u64 = 15;
/// What is now and what comes next ends on the first screen.
const NOW_MAX: u64 = 640;
/// The way to the person, the course of the case, and what is to do: a screen and a half.
const FIRST_MAX: u64 = 960;
/// Where more stands first: the person who is there for a bereaved family, long names, news about several suspects, two
/// sentences in "now".
const MORE_FIRST: [&str; 6] = [
    "bereaved-family",
    "hospital-order-and-tribunal",
    "inquest-after-the-trial",
    "inquest-with-a-family-liaison-officer",
    "names-of-80-letters",
    "two-suspects-at-different-stages",
];

/// The cases are opened in so many lots, side by side.
const LOTS: usize = 3;

in_chromium_only!(a_third_of_the_cases_opens);
async fn a_third_of_the_cases_opens(page: Page) {
    cases_open(&page, 0).await;
}

in_chromium_only!(another_third_of_the_cases_opens);
async fn another_third_of_the_cases_opens(page: Page) {
    cases_open(&page, 1).await;
}

in_chromium_only!(the_last_third_of_the_cases_opens);
async fn the_last_third_of_the_cases_opens(page: Page) {
    cases_open(&page, 2).await;
}

async fn cases_open(page: &Page, lot: usize) {
    page.on_a_narrow_phone().await;
    let mut opened = 0;
    let lots = seeds().into_iter().enumerate();
    for (name, seed) in lots.filter_map(|(at, one)| (at % LOTS == lot).then_some(one)) {
        let (reference, about) = (text(&seed["reference"]), text(&seed["case"]["about"]));
        if reference.starts_with("WM/5") || seed["code_enabled"] != true {
            continue;
        }
        eprintln!("{reference}: {about}");
        page.open_signed_in(&reference).await;
        if page.h1().await == Some(say("cases.title")) {
            page.follow(&about).await;
        }
        page.heading(&say("case.title")).await;
        page.sees(&reference).await;
        page.sees_part(&Part::heading(&say("case.now.title"))).await;
        let owner = if seed["case"]["bereaved"] == true {
            "case.liaison.title"
        } else {
            "case.owner.title"
        };
        page.sees_part(&Part::heading(&say(owner))).await;
        page.fits_its_width().await;
        let measured = page.script(MEASURE, vec![]).await;
        eprintln!("{name}: {measured}");
        let [height, links, now, person, course, to_do] =
            [0, 1, 2, 3, 4, 5].map(|at| measured[at].as_u64().unwrap());
        assert!(height <= HEIGHT_MAX, "{name} is {height} pixels high");
        assert!(links <= LINKS_MAX, "{name} has {links} links");
        assert!(course <= FIRST_MAX, "{name}: the course ends at {course}");
        if !MORE_FIRST.contains(&name.as_str()) {
            assert!(now <= NOW_MAX, "{name}: what comes next ends at {now}");
            assert!(person <= FIRST_MAX, "{name}: the person comes at {person}");
            assert!(to_do <= FIRST_MAX, "{name}: what is to do ends at {to_do}");
        }
        page.has_no_axe_violations().await;
        page.whole_picture(&format!("situations/{name}")).await;
        opened += 1;
    }
    assert!(opened >= 12, "only {opened} cases opened");
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The screen says why the case cannot be shown, and says so again after a retry.
async fn fails_with(page: &Page, reference: &str, message: &str) {
    page.open_signed_in(reference).await;
    page.sees(&say(message)).await;
    page.sees_part(&Part::heading(&say("error.load-title")))
        .await;
    page.has_no_axe_violations().await;
    page.fits_its_width().await;
    page.press(&say("load.again")).await;
    page.sees(&say(message)).await;
}

in_chromium_only!(a_case_that_answers_500_says_so);
async fn a_case_that_answers_500_says_so(page: Page) {
    fails_with(&page, "WM/50000/26", "error.unavailable").await;
}

in_chromium_only!(a_case_that_is_too_slow_says_so);
async fn a_case_that_is_too_slow_says_so(page: Page) {
    fails_with(&page, "WM/50001/26", "error.timed-out").await;
}

in_chromium_only!(a_case_that_answers_nonsense_says_so);
async fn a_case_that_answers_nonsense_says_so(page: Page) {
    fails_with(&page, "WM/50002/26", "error.malformed").await;
}

in_chromium_only!(without_a_line_the_case_stays);
/// Offline, the screen keeps what it shows.
async fn without_a_line_the_case_stays(page: Page) {
    page.open_signed_in("WM/10001/26").await;
    page.sees("WM/10001/26").await;
    page.offline(true).await;
    page.opens_row("case.updates.title").await;
    page.press(&say("case.refresh")).await;
    page.sees(&say("error.offline")).await;
    page.sees("WM/10001/26").await;
    page.offline(false).await;
    page.press(&say("case.refresh")).await;
    page.sees(&say("case.refreshed")).await;
}

in_chromium_only!(back_leads_to_the_place_where_one_was_and_rows_stay_open);
async fn back_leads_to_the_place_where_one_was_and_rows_stay_open(page: Page) {
    page.on_a_narrow_phone().await;
    page.open_signed_in("WM/10011/26").await;
    page.heading(&say("case.title")).await;
    page.opens_row("case.row.history").await;
    let far_down = "scrollTo(0, 1_000); return scrollY;".replace('_', "");
    let place = page.script(&far_down, vec![]).await;
    let name = say("milestone.trial_moved.name");
    // The scroll is told to the page a frame later.
    page.driver
        .execute_async(
            "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))",
            vec![],
        )
        .await
        .unwrap();
    let press = "[...document.querySelectorAll('.wm-timeline a')]\
        .find(link => link.innerText === arguments[0]).click()";
    page.script(press, vec![Value::from(name.clone())]).await;
    page.heading(&name).await;
    let at = async |wanted: &Value| page.script("return scrollY", vec![]).await == *wanted;
    assert!(
        page.until(async || at(&Value::from(0)).await).await,
        "a new screen starts at its top"
    );
    page.back().await;
    page.heading(&say("case.title")).await;
    assert!(
        page.until(async || at(&place).await).await,
        "Back leads to {place}"
    );
    let row = Part::closed_row(&say("case.row.history"));
    assert!(!page.has(&row).await, "the row is closed");
}
