//! One backend with a file of its own, its people, and what happens to it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use stand_in::{Clock, Fault as BackendFault, Limits, Options, Running, TextMessage};
use tempfile::TempDir;
use tokio::sync::mpsc;

use crate::Outcome;
use crate::ledger::Ledger;
use crate::pace::Pace;
use crate::proxy::{Open, Proxy, Target};
use crate::trouble::Trouble;

/// How long the harness waits for the backend's file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(20);
/// How long the backend waits for it.
const BUSY_MILLIS: u32 = 5_000;
/// What the file held, also when it holds it no longer.
const HISTORY: &str = "
    CREATE TABLE held_preferences (nth INTEGER PRIMARY KEY, case_id TEXT, never TEXT);
    CREATE TRIGGER first_preferences AFTER INSERT ON contact_preferences BEGIN
        INSERT INTO held_preferences (case_id, never)
        VALUES (new.case_id, json_extract(new.body, '$.never'));
    END;
    CREATE TRIGGER next_preferences AFTER UPDATE ON contact_preferences BEGIN
        INSERT INTO held_preferences (case_id, never)
        VALUES (new.case_id, json_extract(new.body, '$.never'));
    END;
    CREATE TABLE made_helpers (id TEXT PRIMARY KEY, case_id TEXT, label TEXT);
    CREATE TRIGGER make_helper AFTER INSERT ON helpers BEGIN
        INSERT INTO made_helpers VALUES (new.id, new.case_id, new.label);
    END;
    CREATE TABLE held_answers (nth INTEGER PRIMARY KEY, case_id TEXT, text TEXT);
    CREATE TRIGGER next_answer AFTER UPDATE OF answered ON to_dos BEGIN
        INSERT INTO held_answers (case_id, text)
        VALUES (new.case_id, json_extract(new.answered, '$.text'));
    END;";
/// What everybody is asked to answer in words. It has no last day, because the clock jumps.
pub const TO_DO: &str = "words";
const ASK: &str = r#"
    INSERT INTO to_dos (case_id, position, id, body)
    SELECT id, 1000, ?1, json_object('id', ?1, 'kind', 'personal_statement', 'answer', json('{"way": "text"}'))
    FROM cases"#;
/// What tells a fresh code from one that signs in.
const FOR_A_CHANGE: &str = "for a change";
/// Nobody is slowed down for signing in often.
const NO_LIMIT: i64 = 10_000_000;

/// One backend and its people.
pub struct World {
    /// How fast time goes.
    pub pace: Pace,
    /// The file, behind the backend's back.
    pub database: SqlitePool,
    /// What was promised to whom.
    pub ledger: Ledger,
    /// How many calls fit one slot.
    pub calls_per_slot: i64,
    /// Whether the backend knows keys.
    pub has_keys: bool,
    running: tokio::sync::Mutex<Option<Running>>,
    /// The text messages from before the backend was started again.
    texts: tokio::sync::Mutex<Vec<TextMessage>>,
    target: Target,
    clock: Clock,
    open: Open,
    closed: tokio::sync::Mutex<mpsc::Receiver<()>>,
    folder: TempDir,
}

impl World {
    /// Starts a backend on a new file.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn begin(pace: Pace, calls_per_slot: i64, has_keys: bool) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let clock = Clock::default();
        let running =
            stand_in::start(options(&folder, &clock, pace, calls_per_slot, has_keys)).await?;
        let target = Arc::new(Mutex::new(address_of(&running)?));
        let file = SqliteConnectOptions::new()
            .filename(folder.path().join("waymark.sqlite"))
            .busy_timeout(BUSY_TIMEOUT);
        let database = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(file)
            .await?;
        sqlx::raw_sql(HISTORY).execute(&database).await?;
        sqlx::query(ASK).bind(TO_DO).execute(&database).await?;
        let (open, closed) = mpsc::channel(1);
        Ok(Self {
            pace,
            database,
            ledger: Ledger::default(),
            calls_per_slot,
            has_keys,
            running: tokio::sync::Mutex::new(Some(running)),
            texts: tokio::sync::Mutex::default(),
            target,
            clock,
            open,
            closed: tokio::sync::Mutex::new(closed),
            folder,
        })
    }

    /// A person takes longer than the latest request is late. Only a backend without keys needs that:
    /// a key names a request for as long as it may be late.
    pub async fn take_time(&self, proxy: &Proxy) {
        if !self.has_keys {
            self.settle(proxy).await;
        }
    }

    /// Waits until no request of a tab can arrive any more.
    pub async fn settle(&self, proxy: &Proxy) {
        proxy.quiet().await;
        // A request that nobody waits for any more may still wait for the file.
        tokio::time::sleep(self.pace.of(BUSY_MILLIS + 1_000)).await;
    }

    /// Where the backend is at the moment.
    pub fn address(&self) -> SocketAddr {
        *self.target.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection to it, on which things go wrong.
    ///
    /// # Errors
    /// When the machine has no port to give.
    pub async fn proxy(&self) -> Outcome<Proxy> {
        Ok(Proxy::open(Arc::clone(&self.target), self.pace, self.open.clone()).await?)
    }

    /// The latest code that was sent to a number: for signing in, or for a change.
    pub async fn code_sent_to(&self, phone: &str, is_fresh: bool) -> Option<String> {
        let mut texts = self.texts.lock().await.clone();
        let running = self.running.lock().await;
        texts.extend(running.as_ref()?.outbox().await);
        let to_them = texts.iter().rev().filter(|text| text.to == phone);
        to_them
            .filter(|text| text.text.contains(FOR_A_CHANGE) == is_fresh)
            .find_map(TextMessage::code)
    }

    /// Lets the backend do this to the next request of a call, whoever sends it.
    pub async fn switch(&self, call: &str, fault: BackendFault) {
        if let Some(running) = self.running.lock().await.as_ref() {
            running.faults().once(call, fault);
        }
    }

    /// Lets something happen to the backend.
    ///
    /// # Errors
    /// When it does not come back.
    pub async fn apply(&self, trouble: Trouble) -> Outcome<()> {
        match trouble {
            Trouble::Restart => self.restart().await,
            Trouble::Locked(millis) => self.lock(millis).await,
            Trouble::ClockJump(secs) => {
                self.clock.advance_secs(secs);
                Ok(())
            }
            // That is between the person and the backend.
            Trouble::SignedOut => Ok(()),
        }
    }

    /// Stops the backend and starts it again on the same file.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn restart(&self) -> Outcome<()> {
        let mut running = self.running.lock().await;
        if let Some(running) = running.take() {
            // A phone keeps its text messages, and those of the last requests come after the stop began.
            self.texts.lock().await.extend(running.stop().await);
        }
        let options = options(
            &self.folder,
            &self.clock,
            self.pace,
            self.calls_per_slot,
            self.has_keys,
        );
        let started = stand_in::start(options).await?;
        *self.target.lock().unwrap_or_else(PoisonError::into_inner) = address_of(&started)?;
        *running = Some(started);
        Ok(())
    }

    async fn lock(&self, millis: u32) -> Outcome<()> {
        let lock = self.database.begin_with("BEGIN IMMEDIATE").await?;
        tokio::time::sleep(self.pace.of(millis)).await;
        lock.rollback().await?;
        Ok(())
    }

    /// Waits until the last byte on every connection is delivered, and stops the backend.
    pub async fn end(self) -> Self {
        let Self { open, closed, .. } = self;
        drop(open);
        let mut closed = closed.into_inner();
        let _ = closed.recv().await;
        let (open, unused) = mpsc::channel(1);
        let world = Self {
            open,
            closed: tokio::sync::Mutex::new(unused),
            ..self
        };
        if let Some(running) = world.running.lock().await.take() {
            running.stop().await;
        }
        world
    }
}

fn options(
    folder: &TempDir,
    clock: &Clock,
    pace: Pace,
    calls_per_slot: i64,
    has_keys: bool,
) -> Options {
    let mut options = Options::new(
        folder.path().join("dist"),
        folder.path().join("waymark.sqlite"),
    );
    options.development = false;
    options.callback_keys = has_keys;
    options.clock = clock.clone();
    options.busy_timeout = pace.of(BUSY_MILLIS);
    options.limits = Limits {
        messages_per_hour: NO_LIMIT,
        to_do_answers_per_hour: NO_LIMIT,
        callbacks_per_hour: NO_LIMIT,
        helpers_per_hour: NO_LIMIT,
        fresh_codes_per_hour: NO_LIMIT,
        // The clock jumps, and what is proved here is something else.
        fresh_secs: 10 * 365 * 24 * 3600,
        calls_per_slot,
        ..Limits::at_any_hour()
    };
    options
}

fn address_of(running: &Running) -> Outcome<SocketAddr> {
    let url = running.url();
    let port = url.rsplit(':').next().unwrap_or_default().parse()?;
    Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
}
