//! One browser with its driver, ended together.

use std::collections::HashSet;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use tempfile::TempDir;
use thirtyfour::error::WebDriverResult;
use thirtyfour::extensions::addons::firefox::FirefoxTools;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::{sleep, timeout};

use crate::display::Display;
use crate::engine::{Engine, Wishes, extension};
use crate::firefox;
use crate::process::Process;

/// The longest that a browser may take to start or to end on a busy machine.
pub const START_LIMIT: Duration = Duration::from_secs(30);
/// How many may fail to start before a test fails.
const STARTS_MAX: u32 = 3;

/// A browser with an empty profile, and what it runs on.
pub struct Browser {
    /// The session with the driver.
    pub driver: WebDriver,
    process: Process,
    driver_url: String,
    engine: Engine,
    // Dropped last: the browser still uses them.
    _display: Option<Display>,
    folder: TempDir,
}

impl Browser {
    /// Starts a driver, and a browser through it. No journey has begun yet, so one that does not start
    /// is replaced: WebKitGTK's driver picks a port for its browser that another program may take first,
    /// and then waits for ever.
    pub async fn start(engine: Engine, wishes: Wishes) -> Self {
        let mut problem = String::new();
        for _ in 0..STARTS_MAX {
            let folder = new_folder();
            if engine == Engine::Firefox {
                firefox::make_profile(folder.path(), async || Self::use_once(engine).await).await;
            }
            let started = Self::try_start(engine, wishes, folder);
            problem = match timeout(START_LIMIT, started).await {
                Ok(Ok(browser)) => return browser,
                Ok(Err(error)) => error.to_string(),
                Err(late) => late.to_string(),
            };
            eprintln!("{engine:?} does not start: {problem}");
        }
        panic!("{engine:?} does not start: {problem}")
    }

    /// Starts a browser with what another has left in its profile, as the same browser after its end.
    pub async fn start_again(engine: Engine, wishes: Wishes, profile: &Path) -> Self {
        let folder = new_folder();
        let copied = firefox::copy(profile, &engine.profile(folder.path()));
        copied.unwrap_or_else(|error| panic!("{}: {error}", profile.display()));
        let started = timeout(START_LIMIT, Self::try_start(engine, wishes, folder)).await;
        let started = started.unwrap_or_else(|late| panic!("{engine:?} does not start: {late}"));
        started.unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"))
    }

    /// Starts a browser, ends it in order, and gives the folder in which it has left its profile.
    async fn use_once(engine: Engine) -> TempDir {
        let folder = new_folder();
        std::fs::create_dir_all(firefox::profile(folder.path())).expect("a folder for its profile");
        let used = Self::try_start(engine, Wishes::default(), folder).await;
        let used = used.unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        let ended = used.driver.quit().await;
        ended.unwrap_or_else(|error| panic!("{engine:?} does not end: {error}"));
        used.folder
    }

    async fn try_start(engine: Engine, wishes: Wishes, folder: TempDir) -> WebDriverResult<Self> {
        let display = engine.needs_display().then(Display::start);
        let port = free_port();
        let process = Process::start(
            &engine.driver(),
            &engine.driver_options(port, free_port()),
            folder.path(),
            display.as_ref().map(Display::name),
        );
        listens(port).await;
        let wanted = engine.capabilities(folder.path(), wishes);
        let capabilities: Capabilities =
            serde_json::from_value(wanted).expect("capabilities are an object");
        let driver_url = format!("http://127.0.0.1:{port}");
        let driver = WebDriver::new(&driver_url, capabilities).await?;
        if wishes.restores && engine == Engine::Firefox {
            let place = extension().display().to_string();
            let tools = FirefoxTools::new(driver.handle().clone());
            tools.install_addon(&place, Some(true)).await?;
        }
        Ok(Self {
            engine,
            driver,
            process,
            driver_url,
            _display: display,
            folder,
        })
    }

    /// Where its profile is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What stays when nobody uses this session of its driver any more: the driver with the browser, where
    /// the driver listens, and their folder.
    pub fn without_session(self) -> (Process, String, TempDir) {
        // Its end would end the browser. A new session has not ended before.
        let _ = self.driver.leak();
        (self.process, self.driver_url, self.folder)
    }

    /// Ends the browser, then the driver.
    pub async fn end(self) {
        let ended = if self.engine == Engine::Firefox {
            // Its orderly end takes as long as some journeys, and nobody needs what it writes.
            self.driver
                .leak()
                .map_err(|_| "it has ended before".to_owned())
        } else {
            self.driver.quit().await.map_err(|error| error.to_string())
        };
        if let Err(error) = ended {
            eprintln!("the browser did not end by itself: {error}");
        }
        drop(self.process);
    }
}

fn new_folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the browser")
}

/// A port that nothing listens on, and that no other test was given.
pub fn free_port() -> u16 {
    static GIVEN: Mutex<Option<HashSet<u16>>> = Mutex::new(None);
    let mut given = GIVEN
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    loop {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("its number").port();
        if given.get_or_insert_default().insert(port) {
            return port;
        }
    }
}

/// Waits until something listens on a port.
async fn listens(port: u16) {
    while tokio::net::TcpStream::connect(("127.0.0.1", port))
        .await
        .is_err()
    {
        sleep(Duration::from_millis(20)).await;
    }
}
