//! What the browser's own history keeps of a visit, read from its file on the disk: every way in, every way
//! out, in Chromium and Firefox.

use std::sync::Arc;

use thirtyfour::{Key, WindowHandle};

use crate::support::{Engine, Page, Part, Portal, Row, Start, say, say_in, say_with, tests_of};

const REFERENCE: &str = "WM/10001/26";

/// Links made by the portal: to a search for stalking in Hackney, in Polish, and to a list. Tests of
/// `directory` keep both as they are.
const SEARCH: &str = "s52x2827255t7m";
const LIST: &str = "l5222j227nkbbg5mj58d5g97nm28gp";
/// Links of words, as they are on paper.
const OLD_SEARCH: &str = "support?need=stalking&area=Hackney";
const OLD_LIST: &str = "list?lang=cy&area=E8&n1=Ask+for+Robin&s=awnawd84v1egnt3";

/// What no row may say.
const TELLING: [&str; 12] = [
    "abuse", "call", "case", "e8", "hackney", "list", "message", "need", "note", "robin", "sign",
    "stalking",
];

/// A way to end a visit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    Button,
    Link,
    Shift,
    Typed,
    Back,
    SignOut,
    Tab,
    /// Nothing but the end of the browser.
    End,
}

/// Signed in, on the screen of the messages, then out.
const SIGNED_IN: [Way; 8] = [
    Way::Button,
    Way::Link,
    Way::Shift,
    Way::Typed,
    Way::Back,
    Way::SignOut,
    Way::Tab,
    Way::End,
];

/// In by a link, to a screen in this language with this heading and title, then out.
const BY_LINK: [(&str, [&str; 3], Way); 8] = [
    (
        SEARCH,
        ["en", "support.title", "nav.title.find"],
        Way::Button,
    ),
    (
        SEARCH,
        ["en", "support.title", "nav.title.find"],
        Way::Typed,
    ),
    (LIST, ["en", "my-list.title", "nav.title.list"], Way::Button),
    (LIST, ["en", "my-list.title", "nav.title.list"], Way::Tab),
    ("h", ["en", "safety.title", "nav.title.help"], Way::End),
    ("?lang=cy", ["cy", "start.title", "common.name"], Way::Shift),
    (
        OLD_SEARCH,
        ["en", "support.title", "nav.title.find"],
        Way::Button,
    ),
    (
        OLD_LIST,
        ["cy", "my-list.title", "nav.title.list"],
        Way::End,
    ),
];

/// A visit in a window of its own, to a portal of its own: the history tells them apart by their ports.
struct Visit {
    page: Page,
    window: WindowHandle,
    out: Way,
    link: Option<&'static str>,
}

impl Visit {
    async fn begin(page: &Page, out: Way, link: Option<&'static str>) -> Self {
        let portal = Arc::new(Portal::start(Start::default().on_own_host()).await);
        let page = Page {
            portal,
            ..page.clone()
        };
        let window = page.driver.new_window().await.expect("a window");
        page.driver
            .switch_to_window(window.clone())
            .await
            .expect("it is shown");
        Self {
            page,
            window,
            out,
            link,
        }
    }

    /// Leaves, once the screen has its own title: until then there is nothing to hide.
    async fn leave(&self, title: &str) {
        let Self { page, window, .. } = self;
        let shown = page.driver.switch_to_window(window.clone()).await;
        shown.expect("the window is there");
        page.title_begins_with(title).await;
        match self.out {
            Way::Button => page.click(&Part::id("exit")).await,
            Way::Link => {
                let from_the_top = "document.getElementById('shell-exit-link').focus()";
                page.script(from_the_top, vec![]).await;
                page.keys(&[Key::Enter]).await;
            }
            Way::Shift => page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await,
            Way::Typed => page.leave_for(&page.portal.elsewhere.weather()).await,
            Way::Back => page.go_in_history(-1).await,
            Way::SignOut => page.sign_out().await,
            Way::Tab => page.driver.close_window().await.expect("it closes"),
            Way::End => {}
        }
        if self.is_by_the_way_out() {
            page.arrives_at(&page.portal.elsewhere.weather()).await;
        }
    }

    fn is_by_the_way_out(&self) -> bool {
        matches!(self.out, Way::Button | Way::Link | Way::Shift)
    }

    /// The rows that the visit leaves, when the site has this title.
    fn rows(&self, title: &str) -> Vec<Row> {
        let row = |end: &str, title: &str| Row {
            address: [&self.page.portal.url(), "/", end].concat(),
            title: title.to_owned(),
        };
        let mut rows = vec![row("", title)];
        let link = self.link.map(|link| ["#", link].concat());
        rows.extend(link.map(|link| row(&link, &say("common.name"))));
        rows
    }

    /// The rows it may leave. Chromium calls a page as the one that took its place; a page that is open when
    /// Chromium ends keeps its own title now and then.
    fn allows(&self, rows: &[Row], own: &str) -> bool {
        let name = say("common.name");
        let plain = self.rows(&name);
        match (self.page.engine, self.out) {
            (Engine::Chromium, Way::Button | Way::Link | Way::Shift) => {
                rows == self.rows("Weather")
            }
            (Engine::Chromium, Way::End) => {
                rows == plain || rows == self.rows(&[own, " - ", &name].concat())
            }
            _ => rows == plain,
        }
    }
}

/// The rows of the portal of a visit.
fn of(page: &Page, rows: &[Row]) -> Vec<Row> {
    let url = [&page.portal.url(), "/"].concat();
    let its = rows.iter().filter(|row| row.address.starts_with(&url));
    its.cloned().collect()
}

async fn to_messages(page: &Page) {
    page.sign_in_from_start(REFERENCE).await;
    let messages = say_with("case.messages.new.one", &[("n", "1")]);
    page.follow(&messages).await;
    page.heading(&say("messages.title")).await;
}

tests_of!(
    a_visit_is_one_row_and_one_more_for_its_link_and_neither_tells_anything,
    Start::default().on_disk(),
    every_run: [chromium firefox],
    release: []
);
async fn a_visit_is_one_row_and_one_more_for_its_link_and_neither_tells_anything(page: Page) {
    let updates = say("nav.title.updates");
    let mut by_link = Vec::new();
    for (link, [language, heading, title], out) in BY_LINK {
        let visit = Visit::begin(&page, out, Some(link)).await;
        let url = [&visit.page.portal.url(), "/#", link].concat();
        visit.page.open(&url).await;
        visit.page.heading(&say_in(language, heading)).await;
        by_link.push((visit, say_in(language, title)));
    }
    let mut visits = Vec::new();
    for out in SIGNED_IN {
        let visit = Visit::begin(&page, out, None).await;
        visit.page.arrive_from_search().await;
        visit.page.heading(&say("start.title")).await;
        to_messages(&visit.page).await;
        visits.push((visit, updates.clone()));
    }
    let visit = Visit::begin(&page, Way::Typed, Some(SEARCH)).await;
    visit.page.start().await;
    to_messages(&visit.page).await;
    // Pasted into the open page.
    visit.page.title_begins_with(&updates).await;
    let follow = "location.hash = arguments[0]";
    visit.page.script(follow, vec![SEARCH.into()]).await;
    visit.page.heading(&say("support.title")).await;
    // The youngest page has its own title, so all have. Chromium may take a title over while its driver
    // changes the window.
    visit.page.title_begins_with(&say("nav.title.find")).await;
    visits.push((visit, say("nav.title.find")));
    visits.extend(by_link);
    for (visit, title) in &visits {
        visit.leave(title).await;
    }
    page.closes_the_browser().await;
    let rows = page.rows().await;
    for (visit, own) in &visits {
        let of_visit = of(&visit.page, &rows);
        let is_allowed = visit.allows(&of_visit, own);
        assert!(is_allowed, "after {:?}: {of_visit:?}", visit.out);
        let is_old = [Some(OLD_SEARCH), Some(OLD_LIST)].contains(&visit.link);
        for row in of_visit.iter().filter(|_| !is_old) {
            let said = [&row.address, " ", &row.title].concat().to_lowercase();
            let said = said.trim_start_matches(&visit.page.portal.url());
            let told: Vec<_> = TELLING
                .iter()
                .filter(|word| said.contains(**word))
                .collect();
            assert!(told.is_empty(), "{said}: {told:?}");
        }
    }
}

tests_of!(
    a_battery_that_runs_out_leaves_a_plain_word_at_most,
    Start::default().on_disk(),
    every_run: [chromium firefox],
    release: []
);
/// Nobody can tidy then. Chromium takes no title of later than the first seconds.
async fn a_battery_that_runs_out_leaves_a_plain_word_at_most(page: Page) {
    page.start().await;
    to_messages(&page).await;
    let seen = [&say("nav.title.updates"), " - ", &say("common.name")].concat();
    page.title_begins_with(&seen).await;
    let title = match page.engine {
        Engine::Chromium => say("common.name"),
        _ => seen,
    };
    dies_with(&page, &title).await;
}

tests_of!(
    a_hidden_page_has_the_plain_name_when_the_phone_ends_it,
    Start::default().on_disk(),
    every_run: [firefox],
    release: [chromium]
);
async fn a_hidden_page_has_the_plain_name_when_the_phone_ends_it(page: Page) {
    page.start().await;
    to_messages(&page).await;
    page.title_begins_with(&say("nav.title.updates")).await;
    page.in_new_tab().await;
    dies_with(&page, &say("common.name")).await;
}

/// Waits until the history on the disk has the portal with a title, kills the browser and reads it again.
async fn dies_with(page: &Page, title: &str) {
    let wanted = vec![Row {
        address: [&page.portal.url(), "/"].concat(),
        title: title.to_owned(),
    }];
    let rows = page.history_file_has(|rows| of(page, rows) == wanted).await;
    assert_eq!(of(page, &rows), wanted, "while it runs");
    page.kills_the_browser();
    assert_eq!(of(page, &page.rows().await), wanted, "afterwards");
}
