//! Exploration.

use std::sync::Arc;
use thirtyfour::Key;

use crate::support::{Page, Part, Portal, Start, say, tests_of};

const REFERENCE: &str = "WM/10001/26";

async fn at_new_portal(page: &Page) -> Page {
    Page {
        portal: Arc::new(Portal::start(Start::default()).await),
        ..page.clone()
    }
}

async fn slow(page: &Page) {
    if std::env::var_os("SLOW").is_some() {
        let old = async || page.script("return performance.now() > 6500", vec![]).await == true;
        assert!(page.until(old).await);
    }
}

async fn to_messages(page: &Page) {
    if std::env::var_os("RELOAD").is_some() {
        page.reload().await;
        page.heading(&say("case.title")).await;
    }
    page.follow(&crate::support::say_with(
        "case.messages.new.one",
        &[("n", "1")],
    ))
    .await;
    page.heading(&say("messages.title")).await;
}

tests_of!(the_history, Start::default().on_disk(), every_run: [chromium firefox], release: []);
async fn the_history(page: Page) {
    let mut names = vec![];
    for way in [
        "button", "link", "shift", "typed", "back", "signout", "tab", "close",
    ] {
        let page = at_new_portal(&page).await;
        names.push((page.portal.url(), way));
        names.push((page.portal.elsewhere.weather(), way));
        let tab = page.driver.window().await.unwrap();
        if way == "tab" {
            page.in_new_tab().await;
        }
        page.arrive_from_search().await;
        page.heading(&say("start.title")).await;
        page.sign_in_from_start(REFERENCE).await;
        to_messages(&page).await;
        slow(&page).await;
        match way {
            "button" => page.click(&Part::id("exit")).await,
            "link" => {
                page.script("document.getElementById('shell-exit-link').focus()", vec![])
                    .await;
                page.keys(&[Key::Enter]).await;
            }
            "shift" => page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await,
            "typed" => page.leave_for(&page.portal.elsewhere.weather()).await,
            "back" => page.go_in_history(-1).await,
            "signout" => {
                page.sign_out().await;
                slow(&page).await;
            }
            "tab" => {
                page.driver.close_window().await.unwrap();
                page.driver.switch_to_window(tab).await.unwrap();
            }
            _ => {}
        }
        if ["button", "link", "shift"].contains(&way) {
            page.arrives_at(&page.portal.elsewhere.weather()).await;
        }
    }
    for link in [
        "#support?need=stalking&area=Hackney",
        "#list?lang=cy&n1=secretnote&s=zzzzzzzzzzzzzz3",
        "#?lang=cy",
    ] {
        let page = at_new_portal(&page).await;
        names.push((page.portal.url(), link));
        names.push((page.portal.elsewhere.weather(), link));
        page.open(&page.portal.elsewhere.search()).await;
        page.open(&format!("{}/{link}", page.portal.url())).await;
        slow(&page).await;
        page.click(&Part::id("exit")).await;
        page.arrives_at(&page.portal.elsewhere.weather()).await;
    }
    page.closes_the_browser().await;
    for row in page.rows().await {
        let way = names
            .iter()
            .find(|(url, _)| row.address.starts_with(url))
            .map(|(_, w)| *w);
        if let Some(way) = way {
            eprintln!("{way:40} {} | {}", row.address, row.title);
        }
    }
}

tests_of!(killed, Start::default().on_disk(), every_run: [chromium firefox], release: []);
async fn killed(page: Page) {
    page.arrive_from_search().await;
    page.heading(&say("start.title")).await;
    page.sign_in_from_start(REFERENCE).await;
    to_messages(&page).await;
    slow(&page).await;
    let url = page.portal.url();
    let rows = page
        .history_file_has(|rows| {
            rows.iter()
                .any(|row| row.address.starts_with(&url) && !row.title.is_empty())
        })
        .await;
    eprintln!("before kill {rows:?}");
    page.kills_the_browser();
    eprintln!("killed {:?}", page.rows().await);
}
