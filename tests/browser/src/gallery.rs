//! The gallery of the development build: every component fits a phone and a wide screen, in every look and direction.

use serde_json::json;
use stand_in::Override;

use crate::support::{Page, Start, in_chromium_only, program, release_page, say};

/// The page that draws it. `xtask` compiles the app; the styles are those of the release build.
const PAGE: &str = "/gallery.html";

/// A page with the styles of the release build and the app of the development build.
fn page_of_gallery() -> String {
    let release = release_page();
    let part = |begin: &str, end: &str| {
        let (_, rest) = release.split_once(begin).expect("the page has its styles");
        let (part, _) = rest.split_once(end).expect("its styles end");
        part.to_owned()
    };
    let first = part("<style>", "</style>");
    let later = part("data-later href=\"", "\"");
    format!(
        r#"<!doctype html><html lang="en" class="govuk-template"><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><title>Gallery</title>
        <style>{first}</style><link rel="stylesheet" href="{later}">
        <body class="govuk-template__body"><main class="wm-page"><div id="app"></div></main>
        <script type="module">import start from '/gallery.js'; start();</script>"#
    )
}

fn start() -> Start {
    let file = |name: &str| {
        let place = program::checkout().join(".waymark/gallery").join(name);
        let content = std::fs::read(&place);
        content.unwrap_or_else(|error| {
            let place = place.display();
            panic!("{place}: {error}. Run `cargo xtask test gallery`.")
        })
    };
    let page = page_of_gallery().into_bytes();
    Start::default()
        .with_file(PAGE, Override::Body(page))
        .with_file("/gallery.js", Override::Body(file("gallery.js")))
        .with_file("/gallery_bg.wasm", Override::Body(file("gallery_bg.wasm")))
}

/// What leaves the page at a side, or hides a part of its own text.
const CUT: &str = "
    const wide = document.documentElement.clientWidth;
    const isOnlyHeard = e => getComputedStyle(e).clipPath.startsWith('inset(50%');
    const heard = [...document.querySelectorAll('.wm-gallery *')].filter(isOnlyHeard);
    const leaves = ({ left, right, width }) => width > 1 && (left < -0.5 || right > wide + 0.5);
    const hides = e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1
        && getComputedStyle(e).overflowX !== 'visible';
    return [...document.querySelectorAll('.wm-gallery, .wm-gallery *')]
        .filter(e => e.checkVisibility() && !e.closest('svg') && !heard.some(one => one.contains(e)))
        .filter(e => leaves(e.getBoundingClientRect()) || hides(e))
        .map(e => `${e.tagName}.${e.className}: ${e.textContent.slice(0, 60)}`)";

in_chromium_only!(
    every_component_fits_each_width_in_each_look_and_direction,
    start()
);
async fn every_component_fits_each_width_in_each_look_and_direction(page: Page) {
    let mut faults = Vec::new();
    for direction in ["gallery", "gallery-rtl"] {
        // A new page: only what follows the hash would not load it again.
        let url = page.portal.url();
        page.open(&format!("{url}{PAGE}?{direction}#{direction}"))
            .await;
        page.heading("Gallery").await;
        page.sees(&say("error.offline")).await;
        for width in [320, 390, 1280] {
            page.as_wide_as(width).await;
            for (theme, forced) in [("light", "none"), ("dark", "none"), ("light", "active")] {
                page.in_look(theme, forced).await;
                let look = format!("{direction}-{width}-{theme}-{forced}");
                let wide = page.wider_than_the_screen().await;
                faults.extend(wide.map(|wide| format!("{look} scrolls sideways: {wide}")));
                let cut = page.script(CUT, vec![]).await;
                if cut != json!([]) {
                    faults.push(format!("{look} cuts off {cut:#}"));
                }
                page.whole_picture(&format!("gallery/{look}")).await;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
