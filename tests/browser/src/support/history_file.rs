//! The list of visited pages as the browser keeps it on the disk, read from its own file.

use std::path::{Path, PathBuf};
use std::process::Command;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use visiting::Engine;

use super::page::Page;

/// One row of the list: an address and its title.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Row {
    /// The whole address.
    pub address: String,
    /// What the list calls it.
    pub title: String,
}

impl Page {
    /// Ends the browser in order, as a person closes it. Nothing can be asked of it afterwards.
    pub async fn closes_the_browser(&self) {
        let ended = self.driver.clone().quit().await;
        ended.unwrap_or_else(|error| panic!("{:?} does not end: {error}", self.engine));
    }

    /// Ends the browser as an empty battery does: without a word to it.
    pub fn kills_the_browser(&self) {
        let profile = self.profile().to_owned();
        let numbers = processes_with(&profile.display().to_string());
        assert!(!numbers.is_empty(), "no process has this profile");
        for number in numbers {
            // A child may have ended with its parent.
            let _ = Command::new("kill").args(["-KILL", &number]).status();
        }
    }

    /// Waits until the list on the disk is as wanted, and gives it.
    pub async fn history_file_has(&self, is_wanted: impl Fn(&[Row]) -> bool) -> Vec<Row> {
        let mut rows = Vec::new();
        self.until(async || {
            rows = self.rows().await;
            is_wanted(&rows)
        })
        .await;
        rows
    }

    /// All rows, in the order of their addresses. From a copy: the browser may hold the file.
    pub async fn rows(&self) -> Vec<Row> {
        let (name, query) = match self.engine {
            Engine::Chromium => ("Default/History", "SELECT url, title FROM urls"),
            _ => (
                "places.sqlite",
                "SELECT url, coalesce(title, '') FROM moz_places",
            ),
        };
        let copy = tempfile::tempdir().expect("a folder for the copy");
        let file = self.profile().join(name);
        let to = copy.path().join("copy");
        for end in ["", "-wal", "-journal"] {
            let with = |path: &Path| PathBuf::from(format!("{}{end}", path.display()));
            let is_copied = std::fs::copy(with(&file), with(&to));
            assert!(
                !end.is_empty() || is_copied.is_ok(),
                "no file {}",
                file.display()
            );
        }
        let options = SqliteConnectOptions::new().filename(&to);
        let mut list = SqliteConnection::connect_with(&options)
            .await
            .expect("it opens");
        let found: Vec<(String, String)> = sqlx::query_as(query)
            .fetch_all(&mut list)
            .await
            .expect("it is read");
        let row = |(address, title)| Row { address, title };
        let mut rows: Vec<Row> = found.into_iter().map(row).collect();
        rows.sort();
        rows
    }

    fn profile(&self) -> &Path {
        self.profile
            .as_deref()
            .expect("a browser of its own: `Start::on_disk`")
    }
}

/// The numbers of the processes whose command line has a text.
fn processes_with(text: &str) -> Vec<String> {
    let all = std::fs::read_dir("/proc").expect("the list of processes");
    let names = all.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let has = |number: &String| {
        std::fs::read(format!("/proc/{number}/cmdline"))
            .is_ok_and(|line| String::from_utf8_lossy(&line).contains(text))
    };
    names.filter(has).collect()
}
