//! The portal of one journey: the release build, served by a stand-in backend of its own.

use std::net::SocketAddr;

use sqlx::{Connection, SqliteConnection};
use stand_in::{Clock, Faults, Gate, Options, Override, Running, TextMessage};
use tempfile::TempDir;
use tokio::sync::RwLock;

use super::built::{dist, page_leading_to};
use super::certificate::certificate;
use super::published::Published;
use super::site::Site;
use super::start::Start;

/// A running portal with its backend. It ends with the runtime of its test.
pub struct Portal {
    /// The site a person comes from and leaves for.
    pub elsewhere: Site,
    /// The backend's clock.
    pub clock: Clock,
    /// None while it restarts.
    running: RwLock<Option<Running>>,
    url: String,
    options: Options,
    app: Option<Gate>,
    /// What publishes it, if the stand-in does not.
    published: Option<Published>,
    folder: TempDir,
}

impl Portal {
    /// Starts it over HTTPS, because browsers do not send its cookie over plain HTTP.
    pub async fn start(start: Start) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the database");
        let elsewhere = Site::start().await;
        let app = start.app.clone();
        let mut options = Options::new(dist(), folder.path().join("journey.db"));
        options.tls = (!start.is_behind_nginx).then(certificate);
        options.limits = start.limits;
        options.headers = start.headers;
        options.overrides = start.overrides;
        options.callback_keys = !start.no_callback_keys;
        let mut page = page_leading_to(&elsewhere.weather());
        if start.is_page_cut {
            page.truncate(page.rfind("<script>").expect("the shell's script"));
        }
        let leads_elsewhere = Override::Body(page.into_bytes());
        for name in ["/", "/index.html"] {
            options
                .overrides
                .push((name.to_owned(), leads_elsewhere.clone()));
        }
        let running = started(options.clone()).await;
        let mut url = running.url();
        // After a restart it is at the same address.
        let port = url.rsplit(':').next().and_then(|port| port.parse().ok());
        let port = port.expect("a port");
        options.address = SocketAddr::new(options.address.ip(), port);
        if start.has_own_host {
            url = format!("https://p{port}.localhost:{port}");
        }
        let published = start
            .is_behind_nginx
            .then(|| Published::start(&elsewhere.weather(), port));
        if let Some(published) = &published {
            url = published.url();
        }
        elsewhere.link_to(url.clone());
        Self {
            elsewhere,
            clock: options.clock.clone(),
            running: RwLock::new(Some(running)),
            url,
            options,
            app,
            published,
            folder,
        }
    }

    /// What publishes it.
    pub fn published(&self) -> &Published {
        self.published.as_ref().expect("a web server publishes it")
    }

    /// Lets the app come that was kept back by [`Start::without_app`].
    pub fn let_app_go(&self) {
        self.app.as_ref().expect("the app is kept back").open();
    }

    /// Stops the backend, whatever it is doing, and starts it on the same database.
    pub async fn restart(&self) {
        let mut running = self.running.write().await;
        if let Some(running) = running.take() {
            running.stop().await;
        }
        *running = Some(started(self.options.clone()).await);
    }

    /// Its address.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Switches faults of the backend on and off.
    pub fn faults(&self) -> &Faults {
        &self.options.faults
    }

    /// The code that works now, for a journey that sees that its request was answered: a code on its way
    /// already serves it too.
    pub async fn newest_code(&self) -> String {
        let outbox = self.outbox().await;
        let newest = outbox.last().and_then(TextMessage::code);
        newest.expect("a text message with a code was sent")
    }

    /// The code in a text message; the first has number one. The backend answers before it sends, so that
    /// its timing reveals nothing.
    pub async fn code(&self, number: usize) -> String {
        for _ in 0..500 {
            if let Some(message) = self.outbox().await.get(number - 1) {
                return message.code().expect("the text message has a code");
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("text message number {number} was never sent");
    }

    /// How many text messages were sent.
    pub async fn texts_sent(&self) -> usize {
        self.outbox().await.len()
    }

    async fn outbox(&self) -> Vec<TextMessage> {
        let running = self.running.read().await;
        let running = running.as_ref().expect("the backend has come back");
        running.outbox().await
    }

    /// How many callbacks in this state the database holds.
    pub async fn callbacks(&self, state: &str) -> i64 {
        self.count("SELECT count(*) FROM callbacks WHERE state = ?", state)
            .await
    }

    /// How many messages with this text the database holds.
    pub async fn messages(&self, text: &str) -> i64 {
        self.count("SELECT count(*) FROM messages WHERE text = ?", text)
            .await
    }

    /// How many answers with this rating the database holds.
    pub async fn feedback(&self, rating: &str) -> i64 {
        let count = "SELECT count(*) FROM feedback WHERE json_extract(body, '$.rating') = ?";
        self.count(count, rating).await
    }

    /// How many things to do have an answer of this way: the name of its field.
    pub async fn answers_to_do(&self, way: &str) -> i64 {
        let count =
            "SELECT count(*) FROM to_dos WHERE json_extract(answered, '$.' || ?) IS NOT NULL";
        self.count(count, way).await
    }

    /// Each yes or no that the database holds.
    pub async fn answers_held(&self) -> Vec<bool> {
        let held = "SELECT json_extract(answered, '$.yes') FROM to_dos WHERE answered NOT NULL";
        let mut database = self.database().await;
        let held = sqlx::query_scalar(held).fetch_all(&mut database).await;
        held.expect("what it holds can be read")
    }

    /// Answers no to what a case asks, as from another device.
    pub async fn answer_no_elsewhere(&self, reference: &str) {
        let answer =
            "UPDATE to_dos SET answered = '{\"yes\":false,\"at\":\"2026-11-30T08:00:00Z\"}'
            WHERE case_id = (SELECT id FROM cases WHERE reference = ?)";
        let mut database = self.database().await;
        let answered = sqlx::query(answer).bind(reference).execute(&mut database);
        answered.await.expect("the answer can be kept");
    }

    /// A new connection to the backend's database.
    pub async fn database(&self) -> SqliteConnection {
        let file = self.folder.path().join("journey.db");
        let opened = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await;
        opened.expect("the database opens")
    }

    /// How many sessions the backend holds, of people and helpers.
    pub async fn sessions(&self) -> i64 {
        let query = "SELECT (SELECT count(*) FROM sessions)
            + (SELECT count(*) FROM helper_sessions WHERE ? = '')";
        self.count(query, "").await
    }

    /// When a session was used last, in seconds of the backend's clock.
    pub async fn last_used(&self) -> i64 {
        self.count("SELECT max(last_used_at) FROM sessions WHERE ? = ''", "")
            .await
    }

    /// How many sessions wait for a reload of their page.
    pub async fn sessions_left(&self) -> i64 {
        let query = "SELECT count(*) FROM sessions WHERE left_at IS NOT NULL AND ? = ''";
        self.count(query, "").await
    }

    async fn count(&self, query: &'static str, value: &str) -> i64 {
        let mut database = self.database().await;
        let counted = sqlx::query_scalar(query)
            .bind(value)
            .fetch_one(&mut database)
            .await;
        counted.expect("what it holds can be counted")
    }
}

async fn started(options: Options) -> Running {
    let running = stand_in::start(options).await;
    running.unwrap_or_else(|error| panic!("the stand-in backend: {error}"))
}
