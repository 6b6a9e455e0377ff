//! Starts and stops a stand-in.

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, watch};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::{Clock, Error, Faults, Options, TextMessage, listen, router, tls};

/// A running stand-in. Dropping it stops it at once.
#[derive(Debug)]
#[must_use = "dropping it stops the stand-in"]
pub struct Running {
    url: String,
    app: App,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

/// Starts a stand-in and seeds its database if that is empty.
pub async fn start(options: Options) -> Result<Running, Error> {
    let acceptor = options.tls.as_ref().map(tls::acceptor).transpose()?;
    let address = options.address;
    let cannot_listen = |source| Error::Address { address, source };
    let listener = TcpListener::bind(address).await.map_err(cannot_listen)?;
    let bound = listener.local_addr().map_err(cannot_listen)?;
    let scheme = if acceptor.is_some() { "https" } else { "http" };
    let idle = options.idle_connection;
    let app = App::open(options, scheme).await?;
    let router: Router = router::router(app.clone());
    let (stop, stopped) = watch::channel(false);
    let task = tokio::spawn(listen::serve(listener, acceptor, idle, router, stopped));
    // A name, not a number: browsers treat localhost as secure, and the certificate names it.
    let url = format!("{scheme}://localhost:{}", bound.port());
    Ok(Running {
        url,
        app,
        stop,
        task,
    })
}

impl Running {
    /// Its address, without a trailing slash.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Every text message since the start, oldest first, with those of every request that was answered.
    pub async fn outbox(&self) -> Vec<TextMessage> {
        self.app.background.quiet().await;
        self.app.outbox.texts()
    }

    /// Text messages from now on.
    pub fn texts(&self) -> broadcast::Receiver<TextMessage> {
        self.app.outbox.listen()
    }

    /// The faults switched on.
    pub fn faults(&self) -> &Faults {
        &self.app.faults
    }

    /// The clock for everything.
    pub fn clock(&self) -> &Clock {
        &self.app.options.clock
    }

    /// Stops it: closes open connections and completes the database file. Returns every text message, with those
    /// of its last requests.
    pub async fn stop(mut self) -> Vec<TextMessage> {
        self.stop.send_replace(true);
        // If the task ended early, it panicked, and there is nothing left to close.
        let _ = (&mut self.task).await;
        let texts = self.outbox().await;
        self.app.database.close().await;
        texts
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}
