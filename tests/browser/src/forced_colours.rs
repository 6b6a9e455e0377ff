//! In the person's own colours, what is done still differs from what is not, and a link looks like one.

use serde_json::json;

use crate::support::{Page, Part, in_chromium_only, say};

/// A person with one case.
const ONE_CASE: &str = "WM/10001/26";

in_chromium_only!(done_and_not_yet_differ_in_forced_colours_and_links_look_like_links);
async fn done_and_not_yet_differ_in_forced_colours_and_links_look_like_links(page: Page) {
    page.sign_in(ONE_CASE).await;
    page.sees_part(&Part::heading(&say("case.now.title"))).await;
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    page.chromium("Emulation.setEmulatedMedia", forced).await;
    let read = async || {
        page.script(
            "const ring = at => getComputedStyle(document.querySelector(at), '::before').backgroundColor;
            const sample = document.body.appendChild(document.createElement('a'));
            sample.href = 'https://example.org/';
            const native = getComputedStyle(sample).color;
            sample.remove();
            return {
                done: ring('.wm-stages__step--done'),
                later: ring('.wm-stages__step:not(.wm-stages__step--done, .wm-stages__step--was_there, [aria-current])'),
                link: getComputedStyle(document.querySelector('#app .wm-links a')).color,
                native,
            }",
            vec![],
        )
        .await
    };
    let are_forced = async || {
        let colours = read().await;
        colours["link"] == colours["native"]
    };
    page.until(are_forced).await;
    let colours = read().await;
    assert_ne!(colours["done"], colours["later"], "{colours}");
    assert_eq!(colours["link"], colours["native"], "{colours}");
}
