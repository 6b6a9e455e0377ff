//! One browser with its driver, ended together.

use std::collections::HashSet;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use tempfile::TempDir;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::{sleep, timeout};

use super::display::Display;
use super::engine::{Engine, Wishes};
use super::firefox;

/// The longest that a browser may take to start on a busy machine.
const START_LIMIT: Duration = Duration::from_secs(30);
/// How many may fail to start before a test fails.
const STARTS_MAX: u32 = 3;

/// A browser with an empty profile, and what it runs on.
pub struct Browser {
    /// The session with the driver.
    pub driver: WebDriver,
    process: Driver,
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
                firefox::make_profile(folder.path()).await;
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

    /// Starts a browser, ends it in order, and gives the folder in which it has left its profile.
    pub async fn use_once(engine: Engine) -> TempDir {
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
        let mut command = Command::new(engine.driver());
        command
            .args(engine.driver_options(port, free_port()))
            // What the browser writes stays in the folder of the test.
            .envs(
                ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"]
                    .map(|name| (name, folder.path())),
            )
            .env("NO_AT_BRIDGE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // So that it can be killed with all that it has started.
            .process_group(0);
        if let Some(display) = &display {
            command.env("DISPLAY", display.name());
        }
        let process = Driver(command.spawn().expect("the driver starts"));
        listens(port).await;
        let wanted = engine.capabilities(folder.path(), wishes);
        let capabilities: Capabilities =
            serde_json::from_value(wanted).expect("capabilities are an object");
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        Ok(Self {
            engine,
            driver,
            process,
            _display: display,
            folder,
        })
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

/// The driver's process, and those that it has started.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // They may have ended by themselves.
        let group = format!("kill -s KILL -- -{}", self.0.id());
        let _ = Command::new("sh")
            .args(["-c", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.0.wait();
    }
}

/// A port that nothing listens on, and that no other test was given.
fn free_port() -> u16 {
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
