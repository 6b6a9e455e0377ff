//! One browser with its driver, ended together.

use std::collections::HashSet;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::sleep;

use super::display::Display;
use super::engine::{Engine, Wishes};

const START_LIMIT: Duration = Duration::from_secs(30);

/// A browser with an empty profile, and what it runs on.
pub struct Browser {
    /// The session with the driver.
    pub driver: WebDriver,
    process: Driver,
    // Dropped last: the browser still uses them.
    _display: Option<Display>,
    _folder: TempDir,
}

impl Browser {
    /// Starts a driver, and a browser through it.
    pub async fn start(engine: Engine, wishes: Wishes) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the browser");
        let display = engine.needs_display().then(Display::start);
        let port = free_port();
        let mut command = Command::new(engine.driver());
        command
            .args(engine.driver_options(port, free_port(), folder.path()))
            // What the browser leaves behind is left in the folder of the test.
            .envs(
                ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"]
                    .map(|name| (name, folder.path())),
            )
            .env("NO_AT_BRIDGE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(display) = &display {
            command.env("DISPLAY", display.name());
        }
        let process = Driver(command.spawn().expect("the driver starts"));
        listens(port).await;
        let wanted = engine.capabilities(folder.path(), wishes);
        let capabilities: Capabilities =
            serde_json::from_value(wanted).expect("capabilities are an object");
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        Self {
            driver,
            process,
            _display: display,
            _folder: folder,
        }
    }

    /// Ends the browser, then the driver.
    pub async fn end(self) {
        if let Err(error) = self.driver.quit().await {
            eprintln!("the browser did not end by itself: {error}");
        }
        drop(self.process);
    }
}

/// The driver's process.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
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

async fn listens(port: u16) {
    let end = Instant::now() + START_LIMIT;
    while tokio::net::TcpStream::connect(("127.0.0.1", port))
        .await
        .is_err()
    {
        assert!(
            Instant::now() < end,
            "the driver does not answer on port {port}"
        );
        sleep(Duration::from_millis(20)).await;
    }
}
