//! What has the focus is seen: neither the bar at the top nor the warning at the bottom covers it, at any text size.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::support::{Page, Part, Start, in_chromium_only, say};

/// A person with one case.
const ONE_CASE: &str = "WM/10001/26";
/// What has the focus, and whether something covers it: the bar or the warning. Of what is taller than the room that they
/// leave, one end must be seen.
const FOCUS: &str = "
    const one = document.activeElement;
    const overs = ['.wm-bar', '.wm-ending']
        .map(at => document.querySelector(at))
        .filter(over => over && !over.contains(one));
    const rects = overs.map(over => over.getBoundingClientRect());
    const { top, bottom, left, width, height } = one.getBoundingClientRect();
    const covers = (over, at) => {
        const from = Math.max(top, rects[at].top), to = Math.min(bottom, rects[at].bottom);
        return to - from > 2 && over.contains(document.elementFromPoint(left + width / 2, (from + to) / 2));
    };
    const room = rects.reduce((room, over) => room - over.height, innerHeight);
    const isIn = height > room ? bottom > 0 && top < innerHeight : top >= -1 && bottom <= innerHeight + 1;
    const isSeen = isIn && (height > room || !overs.some(covers));
    const places = rects.map(over => [over.top, over.bottom]);
    return [one === document.body || isSeen, one.outerHTML.slice(0, 120), [top, bottom], places]";

/// The widths, heights and text sizes, in pixels.
const LOOKS: [[u32; 3]; 3] = [[320, 640, 16], [320, 640, 32], [568, 320, 32]];
/// More stops than any screen here has.
const STOPS_MAX: usize = 90;

/// The stops of one walk through the page that something covers, and how many there were.
async fn covered(page: &Page, is_back: bool) -> (Vec<String>, usize) {
    let mut covered = Vec::new();
    let mut seen: Vec<Value> = Vec::new();
    for _ in 0..STOPS_MAX {
        let keys = page.driver.action_chain();
        let keys = if is_back {
            keys.key_down(Key::Shift)
                .send_keys(Key::Tab)
                .key_up(Key::Shift)
        } else {
            keys.send_keys(Key::Tab)
        };
        keys.perform().await.unwrap();
        let stop = page.script(FOCUS, vec![]).await;
        if seen.last() != Some(&stop[1]) && seen.first() == Some(&stop[1]) {
            break;
        }
        if stop[0] != true {
            covered.push(format!("back: {is_back}: {stop}"));
        }
        seen.push(stop[1].clone());
    }
    (covered, seen.len())
}

async fn walks(page: &Page, at_least: usize) {
    let mut faults = Vec::new();
    for [width, height, text] in LOOKS {
        let sizes = json!({ "fontSizes": { "standard": text, "fixed": text } });
        page.chromium("Page.setFontSizes", sizes).await;
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        page.chromium("Emulation.setDeviceMetricsOverride", size)
            .await;
        for is_back in [false, true] {
            page.script("document.activeElement.blur(); scrollTo(0, 0)", vec![])
                .await;
            let (covered, stops) = covered(page, is_back).await;
            assert!(stops >= at_least, "only {stops} stops");
            faults.extend(
                covered
                    .iter()
                    .map(|one| format!("{width}x{height}, {text} px, {one}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

in_chromium_only!(
    the_bar_covers_no_focus_at_any_text_size,
    Start::default().patience_secs(300)
);
async fn the_bar_covers_no_focus_at_any_text_size(page: Page) {
    page.sign_in(ONE_CASE).await;
    page.sees_part(&Part::heading(&say("case.now.title"))).await;
    walks(&page, 15).await;
    page.follow(&say("nav.support")).await;
    page.heading(&say("support.title")).await;
    walks(&page, 15).await;
}

in_chromium_only!(
    the_warning_covers_no_focus_at_any_text_size,
    // So near its end that nothing extends it: the warning stays.
    Start::default()
        .patience_secs(300)
        .limits(|limits| limits.absolute_secs = 115)
);
async fn the_warning_covers_no_focus_at_any_text_size(page: Page) {
    page.sign_in(ONE_CASE).await;
    page.sees_part(&Part::text(&say("session.warning-title")))
        .await;
    walks(&page, 15).await;
    page.sees_part(&Part::text(&say("session.warning-title")))
        .await;
}
