//! Connections that say nothing more are closed, and only those.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::support::TestApp;

/// How long nothing may come on a connection here, and how soon one must be closed on a busy machine.
const IDLE: Duration = Duration::from_millis(300);
const CLOSED_WITHIN: Duration = Duration::from_secs(20);

async fn start() -> TestApp {
    TestApp::start_with(|options| options.idle_connection = IDLE).await
}

async fn connect(app: &TestApp) -> TcpStream {
    let url = app.running.url();
    let port = url.rsplit(':').next().unwrap().parse().unwrap();
    TcpStream::connect(("127.0.0.1", port)).await.unwrap()
}

#[tokio::test]
async fn a_connection_that_stops_halfway_is_closed() {
    let app = start().await;
    let halves = [
        "",
        "GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\n",
        "POST /api/v1/sign-in HTTP/1.1\r\nHost: localhost\r\nX-Waymark: 1\r\nContent-Length: 50\r\n\r\n{",
        // The beginning of HTTP/2.
        "PRI * HTTP/2.0\r\n\r\nSM",
    ];
    for half in halves {
        let mut stream = connect(&app).await;
        stream.write_all(half.as_bytes()).await.unwrap();
        let mut rest = Vec::new();
        // A reset is an end too.
        let end = timeout(CLOSED_WITHIN, stream.read_to_end(&mut rest)).await;
        assert!(end.is_ok(), "still open after {half:?}");
    }
}

#[tokio::test]
async fn one_connection_serves_many_requests() {
    let app = start().await;
    let mut stream = connect(&app).await;
    for _ in 0..3 {
        let request = "GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\n\r\n";
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = [0; 4096];
        let length = stream.read(&mut answer).await.unwrap();
        assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
    }
}
