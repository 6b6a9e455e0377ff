//! The list of visited pages as the browser keeps it on the disk, read from its own file.

use std::path::{Path, PathBuf};

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
}
