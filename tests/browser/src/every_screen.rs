//! What holds for every screen: no barriers, room on a narrow phone, a heading that is heard.

use serde_json::json;

use crate::screens::{ALL, Stop, go};
use crate::support::{Engine, Page, Start, in_each_engine, run, say};

/// The screens from which no other of the table is reached: on the way to them are all.
fn ends() -> Vec<Stop> {
    let is_passed = |stop: Stop| {
        ALL.iter()
            .any(|other| other.way().iter().rev().skip(1).any(|s| *s == stop))
    };
    ALL.into_iter().filter(|stop| !is_passed(*stop)).collect()
}

/// Looks at every screen once.
async fn look_at_each(page: &Page, mut look: impl AsyncFnMut(Stop)) {
    let mut seen: Vec<Stop> = Vec::new();
    for end in ends() {
        page.driver.delete_all_cookies().await.unwrap();
        go(page, end, async |stop| {
            let is_new = !seen.contains(&stop);
            if is_new {
                seen.push(stop);
            }
            // The first screen again, because the page is another one.
            if is_new || stop == Stop::Start {
                look(stop).await;
            }
        })
        .await;
    }
    assert_eq!(seen.len(), ALL.len(), "only {seen:?}");
}

fn start() -> Start {
    Start::default().limits(|limits| {
        limits.sends_per_hour = 1000;
        limits.resend_secs = 0;
    })
}

#[test]
fn no_screen_has_a_barrier_in_the_light_or_in_the_dark() {
    let name = "no_screen_has_a_barrier_in_the_light_or_in_the_dark";
    run(Engine::Chromium, name, start(), async |page: Page| {
        look_at_each(&page, async |stop| {
            eprintln!("axe: {stop:?}");
            page.in_theme("light").await;
            page.has_no_axe_violations().await;
            page.in_theme("dark").await;
            page.has_no_axe_violations().await;
        })
        .await;
    });
}

#[test]
fn every_screen_fits_a_phone_of_320_pixels() {
    let name = "every_screen_fits_a_phone_of_320_pixels";
    run(Engine::Chromium, name, start(), async |page: Page| {
        page.on_a_narrow_phone().await;
        look_at_each(&page, async |stop| {
            page.fits_its_width().await;
            let name = format!("{stop:?}").replace(['(', ')', '"'], "-");
            page.pictures(&name.to_lowercase()).await;
        })
        .await;
    });
}

/// Words that must not stand in a history list that somebody else may see.
const TELLING: [&str; 8] = [
    "crime",
    "victim",
    "police",
    "court",
    "case",
    "abuse",
    "offence",
    "reference",
];

in_each_engine!(
    each_screen_moves_the_focus_to_its_heading_and_changes_the_title,
    start()
);
async fn each_screen_moves_the_focus_to_its_heading_and_changes_the_title(page: Page) {
    look_at_each(&page, async |stop| {
        if stop == Stop::Start {
            // Remembered on the element itself: a new one would not have it.
            page.script("document.getElementById('heading').theSame = true", vec![])
                .await;
            return;
        }
        let has_focus = async || {
            let focus = "return document.activeElement.id";
            page.script(focus, vec![]).await == json!("heading")
        };
        if !page.until(has_focus).await {
            page.fail(&format!("the heading of {stop:?} does not have the focus"))
                .await;
        }
        let facts = "const h = document.getElementById('heading');
            const shown = [...document.querySelectorAll('h1')].filter(h => h.checkVisibility());
            return [h.theSame === true, shown.length, scrollY, document.title]";
        let facts = page.script(facts, vec![]).await;
        assert_eq!(facts[1], 1, "{stop:?} has one heading of the first level");
        assert_eq!(facts[2], 0, "{stop:?} is seen from the top");
        let title = facts[3].as_str().expect("a title");
        assert!(title.ends_with(&say("common.name")), "{title}");
        let telling = TELLING
            .iter()
            .find(|word| title.to_lowercase().contains(**word));
        assert_eq!(telling, None, "the title of {stop:?} is “{title}”");
        assert_eq!(
            facts[0], true,
            "the heading of {stop:?} is the same element as before"
        );
    })
    .await;
}
