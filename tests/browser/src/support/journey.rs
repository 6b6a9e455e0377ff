//! Runs one journey: starts all it needs, and ends all of it, whatever happens.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{LocalSet, spawn_local};

use super::browser::Browser;
use super::engine::Engine;
use super::page::Page;
use super::portal::{Portal, Start};

/// No journey of a person takes longer here, unless its start says so.
const LIMIT: Duration = Duration::from_secs(240);

/// Runs a journey in an engine.
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
        let portal = Arc::new(Portal::start(start).await);
        let browser = Browser::start(engine, wishes).await;
        let page = Page {
            engine,
            portal,
            driver: browser.driver.clone(),
        };
        let walk = spawn_local(journey(page.clone()));
        let walked = tokio::time::timeout(limit, walk).await;
        if !matches!(walked, Ok(Ok(()))) {
            page.picture(&format!("failed-{}", name.replace("::", "-")))
                .await;
        }
        browser.end().await;
        match walked {
            Ok(Ok(())) => {}
            Ok(Err(stopped)) => std::panic::resume_unwind(stopped.into_panic()),
            Err(_) => panic!("{name} in {engine:?} takes longer than {limit:?}"),
        }
    });
}

/// Makes a test of a journey for each engine: `in_each_engine!(journey)`, or with another start,
/// `in_each_engine!(journey, Start::default())`.
macro_rules! in_each_engine {
    ($journey:ident) => {
        mod $journey {
            $crate::support::in_each_engine!(@all $journey, $crate::support::Start::default());
        }
    };
    ($journey:ident, $start:expr) => {
        mod $journey {
            use super::*;
            $crate::support::in_each_engine!(@all $journey, $start);
        }
    };
    (@all $journey:ident, $start:expr) => {
        $crate::support::in_each_engine!(@one chromium Chromium $journey, $start);
        $crate::support::in_each_engine!(@one firefox Firefox $journey, $start);
        $crate::support::in_each_engine!(@one webkit WebKit $journey, $start);
    };
    (@one $test:ident $engine:ident $journey:ident, $start:expr) => {
        #[test]
        fn $test() {
            let name = concat!(module_path!(), "::", stringify!($test));
            let engine = $crate::support::Engine::$engine;
            $crate::support::run(engine, name, $start, super::$journey);
        }
    };
}
pub(crate) use in_each_engine;
