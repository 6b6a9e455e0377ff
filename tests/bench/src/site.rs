//! A site to visit: the files of one app with the API of the stand-in behind them, on one origin. The
//! stand-in speaks HTTP/2 over TLS and sends the brotli forms that a build has left beside its files, so
//! no other server is needed between it and the browser.

use std::path::Path;
use std::time::Duration;

use stand_in::{Limits, Options, Override, Running, Tls};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::failure::Outcome;

/// How long a text message may take.
const TEXT_TRIES: u32 = 500;
const TEXT_PAUSE: Duration = Duration::from_millis(20);

/// A running site. It ends when dropped.
pub struct Site<'a> {
    runtime: &'a Runtime,
    running: Running,
    folder: TempDir,
}

impl<'a> Site<'a> {
    /// Serves a folder, with other answers for some of its files.
    pub fn start(
        runtime: &'a Runtime,
        files: &Path,
        tls: &Tls,
        overrides: Vec<(String, Override)>,
    ) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let mut options = Options::new(files, folder.path().join(DATABASE));
        options.tls = Some(tls.clone());
        options.overrides = overrides;
        options.limits = Limits::for_developers();
        let running = runtime.block_on(stand_in::start(options))?;
        Ok(Self {
            runtime,
            running,
            folder,
        })
    }

    /// Its address.
    pub fn url(&self) -> String {
        self.running.url()
    }

    /// How many text messages it has sent.
    pub fn texts(&self) -> usize {
        self.runtime.block_on(self.running.outbox()).len()
    }

    /// The code in the first text message after so many. The backend answers before it sends.
    pub fn code_after(&self, texts: usize) -> Outcome<String> {
        self.runtime.block_on(async {
            for _ in 0..TEXT_TRIES {
                let outbox = self.running.outbox().await;
                if let Some(code) = outbox.get(texts).and_then(|text| text.code()) {
                    return Ok(code);
                }
                tokio::time::sleep(TEXT_PAUSE).await;
            }
            Err("the text message with the code was never sent".into())
        })
    }

    /// The address of its database.
    pub fn database(&self) -> String {
        format!("sqlite://{}", self.folder.path().join(DATABASE).display())
    }
}

const DATABASE: &str = "bench.db";
