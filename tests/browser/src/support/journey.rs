//! Runs one journey: starts everything it needs, and ends it whatever happens.

use std::any::Any;
use std::future::Future;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use thirtyfour::WebDriver;
use tokio::task::{LocalSet, spawn_local};

use super::kept::Visit;
use super::page::Page;
use super::portal::Portal;
use super::start::Start;
use visiting::Browser;
use visiting::engine::{Engine, Wishes};

/// The longest that a journey may take, unless its start says otherwise.
const LIMIT: Duration = Duration::from_secs(240);

/// Runs a journey in an engine. Only the macros in `lists.rs` call this.
pub fn run<J>(engine: Engine, name: &str, start: impl Fn() -> Start, journey: impl Fn(Page) -> J)
where
    J: Future<Output = ()> + 'static,
{
    let mut outcome = walk(engine, name, start(), &journey);
    if let Outcome::Stuck { shown, wanted } = &outcome {
        // Past the capture of the test's output, so that it is seen in a run that passes.
        let said = format!(
            "{name}: the browser stands between {shown} and {wanted}: once more with a new one\n"
        );
        let _ = std::io::stderr().write_all(said.as_bytes());
        outcome = walk(engine, name, start(), &journey);
    }
    match outcome {
        Outcome::Passed => {}
        Outcome::Failed(stopped) => std::panic::resume_unwind(stopped),
        Outcome::Late(limit) => panic!("{name} in {engine:?} takes longer than {limit:?}"),
        Outcome::Stuck { shown, wanted } => {
            panic!("{name}: two browsers in a row stand between {shown} and {wanted}")
        }
    }
}

/// How a walk ended.
enum Outcome {
    Passed,
    Failed(Box<dyn Any + Send>),
    Late(Duration),
    /// WebKitGTK accepted another address and then showed the page before it for ever.
    Stuck {
        shown: String,
        wanted: String,
    },
}

fn walk<J>(engine: Engine, name: &str, start: Start, journey: &impl Fn(Page) -> J) -> Outcome
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
            profile: browser.profile(engine),
        };
        page.is_planted_with_a_barrier().await;
        let walk = spawn_local(journey(page.clone()));
        let walked = tokio::time::timeout(limit, walk).await;
        let outcome = match walked {
            Ok(Ok(())) => Outcome::Passed,
            Ok(Err(stopped)) => {
                page.picture(&format!("failed-{}", name.replace("::", "-")))
                    .await;
                match page.stuck().await {
                    Some((shown, wanted)) => Outcome::Stuck { shown, wanted },
                    None => Outcome::Failed(stopped.into_panic()),
                }
            }
            Err(_) => Outcome::Late(limit),
        };
        browser.end(matches!(outcome, Outcome::Passed)).await;
        outcome
    })
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

    /// Where a browser for this journey alone keeps its files.
    fn profile(&self, engine: Engine) -> Option<PathBuf> {
        match self {
            Self::Own(browser) => Some(engine.profile(browser.folder())),
            Self::Kept(_) => None,
        }
    }

    async fn end(self, has_passed: bool) {
        match self {
            Self::Own(browser) => browser.end().await,
            Self::Kept(visit) => visit.end(has_passed).await,
        }
    }
}
