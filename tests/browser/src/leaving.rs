//! The way out answers to the press itself, and whatever else is broken.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Page, Part, Start, in_chromium_only, in_each_engine, say};

/// What an old browser lacks, or an extension spoils. The person leaves all the same.
const BROKEN: [(&str, &str); 7] = [
    (
        "no replaceChildren and its like, as before Safari 14",
        "for (const name of ['replaceChildren', 'append', 'prepend', 'replaceWith', 'remove'])
             delete Element.prototype[name];
         delete Document.prototype.replaceChildren;
         delete CharacterData.prototype.remove;",
    ),
    (
        "the app cannot be taken off the page",
        "waymark.drop = () => { throw new Error('refused by the test'); };",
    ),
    (
        "nothing can be removed",
        "Node.prototype.removeChild = () => { throw new Error('refused by the test'); };",
    ),
    ("no fetch", "window.fetch = undefined;"),
    ("no cover", "document.getElementById('cover').remove();"),
    (
        "no words",
        "document.getElementById('shell-loading')?.remove();
         document.querySelector('meta[name=waymark-api]').remove();",
    ),
    (
        "the session cannot be ended",
        "window.fetch = () => { throw new Error('refused by the test'); };",
    ),
];

in_each_engine!(whatever_fails_the_person_leaves);
async fn whatever_fails_the_person_leaves(page: Page) {
    for (what, script) in BROKEN {
        eprintln!("{what}");
        page.start().await;
        page.script(script, vec![]).await;
        page.click(&Part::id("exit")).await;
        page.arrives_at(&page.portal.elsewhere.weather()).await;
    }
}

in_each_engine!(the_first_press_leaves_though_a_link_for_the_keyboard_has_the_focus);
/// The link once took room: the page jumped between press and release, and the press was lost.
async fn the_first_press_leaves_though_a_link_for_the_keyboard_has_the_focus(page: Page) {
    for id in ["shell-skip", "shell-exit-link"] {
        page.start().await;
        let top = "return document.getElementById('exit').getBoundingClientRect().top";
        let before = page.script(top, vec![]).await;
        page.script(
            "document.getElementById(arguments[0]).focus()",
            vec![id.into()],
        )
        .await;
        page.sees_focus_on(&Part::id(id)).await;
        assert_eq!(
            page.script(top, vec![]).await,
            before,
            "the way out has moved"
        );
        page.click(&Part::id("exit")).await;
        page.arrives_at(&page.portal.elsewhere.weather()).await;
    }
}

/// Presses a mouse button on the way out, without letting go.
async fn press_down(page: &Page, button: &str) {
    let place = "const { left, top, width, height } = document.getElementById('exit').getBoundingClientRect();
        return [left + width / 2, top + height / 2]";
    let place = page.script(place, vec![]).await;
    let press = json!({
        "type": "mousePressed", "button": button, "clickCount": 1, "x": place[0], "y": place[1],
    });
    page.chromium("Input.dispatchMouseEvent", press).await;
}

in_chromium_only!(a_press_leaves_before_it_is_released);
async fn a_press_leaves_before_it_is_released(page: Page) {
    for button in ["left", "middle"] {
        page.start().await;
        press_down(&page, button).await;
        page.arrives_at(&page.portal.elsewhere.weather()).await;
    }
    assert_eq!(
        page.driver.windows().await.unwrap().len(),
        2,
        "its own, and the one of the browser"
    );
}

in_chromium_only!(the_other_mouse_button_opens_a_menu_and_does_not_leave);
async fn the_other_mouse_button_opens_a_menu_and_does_not_leave(page: Page) {
    page.start().await;
    press_down(&page, "right").await;
    page.press_or_follow(&say("start.sign-in")).await;
    page.heading(&say("reference.title")).await;
}

in_chromium_only!(a_finger_that_scrolls_does_not_leave_and_one_that_presses_does);
async fn a_finger_that_scrolls_does_not_leave_and_one_that_presses_does(page: Page) {
    page.start().await;
    let touch = async |kind: &str, points: serde_json::Value| {
        let touch = json!({ "type": kind, "touchPoints": points });
        page.chromium("Input.dispatchTouchEvent", touch).await;
    };
    let place = "const { left, top, width, height } = document.getElementById('exit').getBoundingClientRect();
        return [left + width / 2, top + height / 2]";
    let place = page.script(place, vec![]).await;
    let (x, y) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
    touch("touchStart", json!([{ "x": x, "y": y }])).await;
    touch("touchMove", json!([{ "x": x, "y": y + 60.0 }])).await;
    touch("touchEnd", json!([])).await;
    page.heading(&say("start.title")).await;
    touch("touchStart", json!([{ "x": x, "y": y }])).await;
    touch("touchEnd", json!([])).await;
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}

in_each_engine!(shift_for_something_else_does_not_leave);
/// Alt and Shift change the keyboard, Ctrl and Shift the direction of writing; Shift and a click select.
async fn shift_for_something_else_does_not_leave(page: Page) {
    page.start().await;
    page.press_or_follow(&say("start.sign-in")).await;
    page.heading(&say("reference.title")).await;
    for other in [Key::Alt, Key::Control, Key::Meta] {
        let mut keys = page.driver.action_chain().key_down(other.clone());
        for _ in 0..4 {
            keys = keys.key_down(Key::Shift).key_up(Key::Shift);
        }
        keys.key_up(other).perform().await.unwrap();
    }
    let field = page
        .driver
        .find(thirtyfour::By::Id("reference"))
        .await
        .unwrap();
    // Chromium begins a selection at a link without an address, and Shift would draw it up to the field.
    page.script("getSelection().removeAllRanges()", vec![])
        .await;
    for _ in 0..4 {
        let click = page.driver.action_chain().key_down(Key::Shift);
        click
            .click_element(&field)
            .key_up(Key::Shift)
            .perform()
            .await
            .unwrap();
    }
    page.type_into(&say("reference.title"), "WM").await;
    page.heading(&say("reference.title")).await;
    // In a field a keyboard on the screen may send it.
    page.script("document.activeElement.blur()", vec![]).await;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await;
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}

in_each_engine!(
    a_press_while_the_app_starts_leaves,
    Start::default().with_file(".wasm", stand_in::Override::Slow(4_000))
);
async fn a_press_while_the_app_starts_leaves(page: Page) {
    page.arrive_from_search().await;
    page.double_click(&Part::id("exit")).await;
    page.has_left_nothing_behind().await;
}

in_each_engine!(errors_of_other_scripts_are_not_ours);
/// Browsers and extensions put scripts of their own into the page.
async fn errors_of_other_scripts_are_not_ours(page: Page) {
    page.start().await;
    let foreign = "
        const done = arguments[arguments.length - 1];
        setTimeout(() => { throw new RangeError('Maximum call stack size exceeded'); });
        setTimeout(() => { new Date(NaN).toISOString(); });
        setTimeout(() => { const error = new Error('x'); error.name = 'RuntimeError'; throw error; });
        Promise.reject(new RangeError('not ours'));
        Promise.reject(undefined);
        // The browser hides what was thrown by the driver's own scripts.
        const error = new RangeError('not ours');
        dispatchEvent(new ErrorEvent('error', { error }));
        dispatchEvent(new PromiseRejectionEvent('unhandledrejection',
            { promise: Promise.resolve(), reason: error }));
        setTimeout(done, 100);";
    page.driver.execute_async(foreign, vec![]).await.unwrap();
    page.press_or_follow(&say("start.sign-in")).await;
    page.heading(&say("reference.title")).await;
}

in_chromium_only!(all_of_leaving_is_done_before_anything_is_drawn);
/// The browser takes its time to show the other page; by then nothing of this one is left.
async fn all_of_leaving_is_done_before_anything_is_drawn(page: Page) {
    page.open_signed_in("WM/10001/26").await;
    let leave = "
        const sent = [];
        window.fetch = (url, { method, keepalive }) => {
            sent.push([method, new URL(url, location).pathname, keepalive]);
            return new Promise(() => {});
        };
        const drop = waymark.drop;
        let dropped = 0;
        waymark.drop = () => { dropped += 1; drop(); };
        document.getElementById('exit').click();
        return {
            left: [...document.body.childNodes].map(node => node.id),
            covered: !document.getElementById('cover').hidden,
            dropped,
            sent: sent.slice(0, 2),
        };";
    let expected = json!({
        "left": ["cover"],
        "covered": true,
        "dropped": 1,
        "sent": [["DELETE", "/api/v1/session", true], ["POST", "/api/v1/session/end", true]],
    });
    assert_eq!(page.script(leave, vec![]).await, expected);
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}
