//! Runs one journey: starts everything it needs, and ends it whatever happens.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use thirtyfour::WebDriver;
use tokio::task::{LocalSet, spawn_local};

use super::kept::Visit;
use super::page::Page;
use super::portal::{Portal, Start};
use visiting::Browser;
use visiting::engine::{Engine, Wishes};

/// The longest that a journey may take, unless its start says otherwise.
const LIMIT: Duration = Duration::from_secs(240);

/// Runs a journey in an engine. Only the macros in `lists.rs` call this.
pub fn run<J>(engine: Engine, name: &str, start: Start, journey: impl FnOnce(Page) -> J)
where
    J: Future<Output = ()> + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    // The stand-in backend and the other sites end with the runtime, at the end of this function.
    LocalSet::new().block_on(&runtime, async {
        let wishes = start.wishes;
        let limit = start.patience_secs.map_or(LIMIT, Duration::from_secs);
        let portal = tokio::spawn(Portal::start(start));
        let browser = Place::begin(engine, wishes).await;
        let page = Page {
            engine,
            portal: Arc::new(portal.await.expect("the portal starts")),
            driver: browser.driver().clone(),
        };
        let walk = spawn_local(journey(page.clone()));
        let walked = tokio::time::timeout(limit, walk).await;
        if !matches!(walked, Ok(Ok(()))) {
            page.picture(&format!("failed-{}", name.replace("::", "-")))
                .await;
        }
        browser.end(matches!(walked, Ok(Ok(())))).await;
        match walked {
            Ok(Ok(())) => {}
            Ok(Err(stopped)) => std::panic::resume_unwind(stopped.into_panic()),
            Err(_) => panic!("{name} in {engine:?} takes longer than {limit:?}"),
        }
    });
}

/// Where a journey takes place.
enum Place {
    /// A browser for this journey alone.
    Own(Browser),
    /// A browser that others visit before and after.
    Kept(Box<Visit>),
}

impl Place {
    async fn begin(engine: Engine, wishes: Wishes) -> Self {
        if wishes.can_share(engine) {
            Self::Kept(Box::new(Visit::begin().await))
        } else {
            Self::Own(Browser::start(engine, wishes).await)
        }
    }

    fn driver(&self) -> &WebDriver {
        match self {
            Self::Own(browser) => &browser.driver,
            Self::Kept(visit) => &visit.driver,
        }
    }

    async fn end(self, has_passed: bool) {
        match self {
            Self::Own(browser) => browser.end().await,
            Self::Kept(visit) => visit.end(has_passed).await,
        }
    }
}
