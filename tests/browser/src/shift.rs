//! Shift leaves when it is pressed three times by itself, soon after each other, and not otherwise.

use serde_json::{Value, json};

use crate::support::{Page, in_chromium_only};

/// What the page makes of presses, without a driver that presses only as it can.
const PRESSES: &str = "
    const way = document.getElementById('exit');
    const send = (type, key, more = {}) => (more.on || document.body).dispatchEvent(
        new KeyboardEvent(type, { key, bubbles: true, ...more }));
    const shift = more => {
        send('keydown', 'Shift', { shiftKey: true, ...more });
        send('keyup', 'Shift', more);
    };
    const counted = () => Number(way.getAttribute('data-presses') || 0);
    const hasLeft = () => !document.getElementById('cover').hidden;";

async fn says(page: &Page, script: &str) -> Value {
    page.script(&format!("{PRESSES}{script}"), vec![]).await
}

in_chromium_only!(shift_leaves_at_the_third_press_and_not_before);
async fn shift_leaves_at_the_third_press_and_not_before(page: Page) {
    page.start().await;
    let held = "for (let n = 0; n < 9; n++)
            send('keydown', 'Shift', { shiftKey: true, repeat: true });
        return [counted(), hasLeft()];";
    assert_eq!(
        says(&page, held).await,
        json!([0, false]),
        "a key held down"
    );
    let capital = "for (let n = 0; n < 3; n++) {
            send('keydown', 'Shift', { shiftKey: true });
            send('keydown', 'A', { shiftKey: true });
            send('keyup', 'A', { shiftKey: true });
            send('keyup', 'Shift');
        }
        return [counted(), hasLeft()];";
    assert_eq!(says(&page, capital).await, json!([0, false]), "capitals");
    let shortcut = "for (let n = 0; n < 3; n++) shift({ ctrlKey: true });
        return [counted(), hasLeft()];";
    assert_eq!(says(&page, shortcut).await, json!([0, false]), "shortcuts");
    let between = "shift(); shift();
        const two = [counted(), hasLeft()];
        send('keydown', 'x'); send('keyup', 'x');
        return [...two, counted()];";
    assert_eq!(
        says(&page, between).await,
        json!([2, false, 0]),
        "another key in between"
    );
    let late = "const real = window.setTimeout;
        const set = [];
        window.setTimeout = (then, millis) => { set.push([then, millis]); return 0; };
        shift(); shift();
        const [then, millis] = set.filter(([, millis]) => millis > 999).pop();
        then();
        window.setTimeout = real;
        return [counted(), millis];";
    assert_eq!(says(&page, late).await, json!([0, 5000]), "too late");
    let phone = "const real = window.matchMedia;
        window.matchMedia = () => ({ matches: true });
        const field = document.getElementById('reference');
        for (let n = 0; n < 3; n++) shift({ on: field });
        window.matchMedia = real;
        return [counted(), hasLeft()];";
    assert_eq!(
        says(&page, phone).await,
        json!([0, false]),
        "a keyboard on the screen"
    );
    let three = "shift(); shift(); shift(); return hasLeft();";
    assert_eq!(says(&page, three).await, true);
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}
