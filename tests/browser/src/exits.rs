//! The way out of every screen: three ways to leave, and nothing to come back to.

use thirtyfour::Key;

use crate::screens::{ALL, Stop, go};
use crate::support::{Engine, Page, Part, Start, in_each_engine};

/// A way to leave.
#[derive(Clone, Copy, Debug)]
enum Leave {
    /// The button at the top.
    Button,
    /// The second link that the keyboard reaches.
    Link,
    /// Shift three times.
    Shift,
}

const WAYS: [Leave; 3] = [Leave::Button, Leave::Link, Leave::Shift];

/// A tester signs in more often in an hour than a person does.
fn start() -> Start {
    Start::default().limits(|limits| {
        limits.sends_per_hour = 1000;
        limits.sign_ins_per_network_per_hour = 1000;
        limits.tries_per_network_per_hour = 1000;
        limits.resend_secs = 0;
    })
}

// Three journeys for each engine, because each screen begins with signing in.
in_each_engine!(the_first_third_of_the_screens_can_be_left, start());
async fn the_first_third_of_the_screens_can_be_left(page: Page) {
    leave_every_third(page, 0).await;
}

in_each_engine!(the_second_third_of_the_screens_can_be_left, start());
async fn the_second_third_of_the_screens_can_be_left(page: Page) {
    leave_every_third(page, 1).await;
}

in_each_engine!(the_last_third_of_the_screens_can_be_left, start());
async fn the_last_third_of_the_screens_can_be_left(page: Page) {
    leave_every_third(page, 2).await;
}

/// Leaves every third screen from one on, without a trace. Each is left in each engine, and in each
/// way in one engine.
async fn leave_every_third(page: Page, from: usize) {
    let first = match page.engine {
        Engine::Chromium => 0,
        Engine::Firefox => 1,
        Engine::WebKit => 2,
    };
    for (at, stop) in ALL.into_iter().enumerate().skip(from).step_by(3) {
        let leave = WAYS[(at / 3 + first) % WAYS.len()];
        eprintln!("{:?}: leaving {stop:?} by {leave:?}", page.engine);
        page.arrive_by_address().await;
        go(&page, stop, async |_| ()).await;
        match leave {
            Leave::Button => page.click(&Part::id("exit")).await,
            Leave::Link => {
                // The focus goes there a moment after the screen has come, and must not come later.
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
        // The session has ended with it.
        page.open(&page.portal.url()).await;
        page.heading(&crate::support::say("start.title")).await;
    }
}
