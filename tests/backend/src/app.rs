//! The state that every request handler shares.

use std::sync::Arc;

use sqlx::SqlitePool;

use crate::background::Background;
use crate::code_key::CodeKey;
use crate::outbox::Outbox;
use crate::support_directory::Directory;
use crate::{Clock, Error, Faults, Limits, Options, database, seed};

/// The state that every request handler shares. Clones are cheap.
#[derive(Debug, Clone)]
pub struct App {
    pub options: Arc<Options>,
    pub database: SqlitePool,
    pub outbox: Outbox,
    /// What goes on after an answer.
    pub background: Background,
    pub code_key: CodeKey,
    pub faults: Faults,
    pub directory: Arc<Directory>,
    /// The scheme of our own pages' origin: `http` or `https`.
    pub scheme: &'static str,
}

impl App {
    /// Opens the database and seeds it if it is empty.
    pub async fn open(options: Options, scheme: &'static str) -> Result<Self, Error> {
        let database = database::open(&options.database, options.busy_timeout).await?;
        let code_key = CodeKey::beside(&options.database)?;
        seed::fill(&database, options.clock.today()).await?;
        Ok(Self {
            faults: options.faults.clone(),
            options: Arc::new(options),
            database,
            outbox: Outbox::default(),
            background: Background::default(),
            code_key,
            directory: Arc::new(Directory::load()?),
            scheme,
        })
    }

    pub fn clock(&self) -> &Clock {
        &self.options.clock
    }

    pub fn limits(&self) -> &Limits {
        &self.options.limits
    }
}
