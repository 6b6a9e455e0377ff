//! Leaving every screen, in three ways, with nothing left to go back to.

use thirtyfour::Key;

use crate::screens::{ALL, REFERENCE, Stop, go, go_on};
use crate::support::{Engine, Page, Part, Start, in_chromium_first, say, tests_of};

/// A way to leave.
#[derive(Clone, Copy, Debug)]
enum Leave {
    /// The button at the top.
    Button,
    /// The link that is the keyboard's second stop.
    Link,
    /// Shift three times.
    Shift,
}

const WAYS: [Leave; 3] = [Leave::Button, Leave::Link, Leave::Shift];

/// One screen of each kind: the first, signing in, a case, a form, search results, a shared list, a
/// helper's view.
const KINDS: [Stop; 7] = [
    Stop::Start,
    Stop::Code,
    Stop::Case,
    Stop::CallbackQuestion("number"),
    Stop::Services,
    Stop::ListShare,
    Stop::HelperCase,
];

/// A test does more in an hour than a person does.
fn start() -> Start {
    Start::default().limits(|limits| {
        limits.callbacks_per_hour = 1000;
        limits.helpers_per_hour = 1000;
        limits.fresh_codes_per_hour = 1000;
    })
}

// Three journeys that run at the same time, because each screen begins with signing in.
in_chromium_first!(the_first_third_of_the_screens_can_be_left, start());
async fn the_first_third_of_the_screens_can_be_left(page: Page) {
    leave_every_third(&page, 0).await;
}

in_chromium_first!(the_second_third_of_the_screens_can_be_left, start());
async fn the_second_third_of_the_screens_can_be_left(page: Page) {
    leave_every_third(&page, 1).await;
}

in_chromium_first!(the_last_third_of_the_screens_can_be_left, start());
async fn the_last_third_of_the_screens_can_be_left(page: Page) {
    leave_every_third(&page, 2).await;
}

/// Leaves every third screen, starting at one. Over the three engines each screen is left in each way.
async fn leave_every_third(page: &Page, from: usize) {
    let first = match page.engine {
        Engine::Chromium => 0,
        Engine::Firefox => 1,
        Engine::WebKit => 2,
    };
    for (at, stop) in ALL.into_iter().enumerate().skip(from).step_by(3) {
        leave(page, stop, WAYS[(at / 3 + first) % WAYS.len()]).await;
    }
    page.has_no_session().await;
}

// The engines that leave every screen only for a release.
tests_of!(
    each_kind_of_screen_can_be_left_by_the_button,
    start(),
    every_run: [firefox webkit],
    release: []
);
async fn each_kind_of_screen_can_be_left_by_the_button(page: Page) {
    leave_each_kind(&page, Leave::Button).await;
}

tests_of!(
    each_kind_of_screen_can_be_left_by_the_link,
    start(),
    every_run: [firefox webkit],
    release: []
);
async fn each_kind_of_screen_can_be_left_by_the_link(page: Page) {
    leave_each_kind(&page, Leave::Link).await;
}

tests_of!(
    each_kind_of_screen_can_be_left_by_shift,
    start(),
    every_run: [firefox webkit],
    release: []
);
async fn each_kind_of_screen_can_be_left_by_shift(page: Page) {
    leave_each_kind(&page, Leave::Shift).await;
}

async fn leave_each_kind(page: &Page, by: Leave) {
    for stop in KINDS {
        leave(page, stop, by).await;
    }
    page.has_no_session().await;
}

/// Comes from another site, goes to a screen, leaves it and finds no trace of the portal: the session
/// of the previous visit has ended.
///
/// The portal is opened by address: after a link from another site WebKitGTK requests it twice and
/// never releases the first connection, and it has only six.
async fn leave(page: &Page, stop: Stop, by: Leave) {
    eprintln!("{:?}: leaving {stop:?} by {by:?}", page.engine);
    let needs_session = stop.way().contains(&Stop::Cases);
    page.has_no_session().await;
    page.open(&page.portal.elsewhere.search()).await;
    if needs_session {
        page.open(&page.portal.url()).await;
        page.begin_session(REFERENCE).await;
        page.heading(&say("cases.title")).await;
        go_on(page, Stop::Cases, stop).await;
    } else {
        go(page, stop, async |_| ()).await;
    }
    match by {
        Leave::Button => page.click(&Part::id("exit")).await,
        Leave::Link => {
            // Wait for the heading to take the focus, or it would take it from the link.
            if stop != Stop::Start {
                page.sees_focus_on(&Part::id("heading")).await;
            }
            let from_the_top = "document.getElementById('shell-exit-link').focus()";
            page.script(from_the_top, vec![]).await;
            page.keys(&[Key::Enter]).await;
        }
        Leave::Shift => page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await,
    }
    page.has_left_nothing_behind().await;
}
