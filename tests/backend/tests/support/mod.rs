//! Gives each test its own stand-in, and a browser that keeps cookies.

mod browser;
pub mod callbacks;
pub mod helpers;
pub mod published;
pub mod to_dos;

use std::path::Path;

pub use browser::{Answer, Browser};
use sqlx::SqlitePool;
use sqlx::sqlite::SqliteConnectOptions;
use stand_in::{Limits, Options, Running, TextMessage};
use tempfile::TempDir;

/// The first case: one person, one case.
pub const AMBER: &str = "WM/10001/26";
/// Somebody else's case.
pub const CEDAR: &str = "WM/10004/26";
/// A reference that nobody has.
pub const NOBODY: &str = "WM/99999/26";

/// A stand-in with its own port and database.
pub struct TestApp {
    pub running: Running,
    folder: TempDir,
}

impl TestApp {
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    pub async fn start_with(change: impl FnOnce(&mut Options)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path().join("dist");
        write(&dist, "index.html", b"<!doctype html><h1>Waymark</h1>");
        let mut options = Options::new(dist, folder.path().join("waymark.sqlite"));
        options.limits = Limits::at_any_hour();
        change(&mut options);
        let running = stand_in::start(options).await.unwrap();
        Self { running, folder }
    }

    pub async fn start_with_limits(change: impl FnOnce(&mut Limits)) -> Self {
        Self::start_with(|options| change(&mut options.limits)).await
    }

    /// Restarts on the same database.
    pub async fn restart(self) -> Self {
        self.running.stop().await;
        let dist = self.folder.path().join("dist");
        let mut options = Options::new(dist, self.folder.path().join("waymark.sqlite"));
        options.limits = Limits::at_any_hour();
        Self {
            running: stand_in::start(options).await.unwrap(),
            folder: self.folder,
        }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The database, behind the stand-in's back.
    pub async fn database(&self) -> SqlitePool {
        let file = SqliteConnectOptions::new().filename(self.folder.path().join("waymark.sqlite"));
        SqlitePool::connect_with(file).await.unwrap()
    }

    /// Writes a file of the built portal.
    pub fn file(&self, name: &str, body: &[u8]) {
        write(&self.folder.path().join("dist"), name, body);
    }

    /// A browser without cookies.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.running.url())
    }

    /// Every text message since the start.
    pub async fn texts(&self) -> Vec<TextMessage> {
        self.running.outbox().await
    }

    /// The code in the latest text message.
    pub async fn code(&self) -> String {
        self.texts().await.last().unwrap().code().unwrap()
    }

    /// A browser signed in with this reference.
    pub async fn signed_in(&self, reference: &str) -> Browser {
        let mut browser = self.browser();
        assert_eq!(browser.ask_for_code(reference).await.status, 202);
        let code = self.code().await;
        assert_eq!(browser.try_code(&code).await.status, 200);
        browser
    }

    pub fn advance_secs(&self, secs: i64) {
        self.running.clock().advance_secs(secs);
    }

    /// Moves the clock on to this time of a day in London.
    pub fn advance_to(&self, hour: i64, minute: i64) {
        let (_, second) = self.running.clock().now().in_london();
        let wanted = (hour * 60 + minute) * 60;
        let ahead = (wanted - i64::from(second)).rem_euclid(24 * 3600);
        self.advance_secs(ahead);
    }
}

fn write(dist: &Path, name: &str, body: &[u8]) {
    let path = dist.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, body).unwrap();
}
