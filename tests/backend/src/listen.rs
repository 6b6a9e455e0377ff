//! Accepts connections, with or without TLS, over HTTP/1.1 and HTTP/2.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::connect_info::ConnectInfo;
use axum::response::Response;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

use crate::fault_injection::Dropped;

/// How long to wait if the machine has run out of connections.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_millis(50);

/// Serves until told to stop, then closes open connections. One on which nothing has come for `idle` ends:
/// its phone may have lost the line, or somebody holds many of them half open.
pub async fn serve(
    listener: TcpListener,
    acceptor: Option<TlsAcceptor>,
    idle: Duration,
    router: Router,
    mut stopped: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let answers = connection(stream, peer, acceptor.clone(), idle, router.clone());
                    connections.spawn(answers);
                }
                Err(_) => tokio::time::sleep(PAUSE_AFTER_FAILURE).await,
            },
            Some(_) = connections.join_next() => {}
            _ = stopped.changed() => break,
        }
    }
    connections.shutdown().await;
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    acceptor: Option<TlsAcceptor>,
    idle: Duration,
    router: Router,
) {
    // Send small answers at once.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_read_timeout(Some(idle));
    stream.set_write_timeout(Some(idle));
    let stream = Box::pin(stream);
    match acceptor {
        None => answer(stream, peer, router).await,
        Some(acceptor) => {
            if let Ok(stream) = acceptor.accept(stream).await {
                answer(stream, peer, router).await;
            }
        }
    }
}

async fn answer<S>(stream: S, peer: SocketAddr, router: Router)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        let router = router.clone();
        async move {
            // Finish every request, even if the client has gone: dropping one halfway would leave
            // the database inside a transaction.
            let answered = tokio::spawn(router.oneshot(request)).await;
            let answered: Result<Response, Infallible> = answered.map_err(io::Error::other)?;
            let response = answered.unwrap_or_else(|never| match never {});
            if response.extensions().get::<Dropped>().is_some() {
                // A service error closes the connection without an answer.
                return Err(io::Error::from(io::ErrorKind::ConnectionAborted));
            }
            Ok(response)
        }
    });
    let connection = Builder::new(TokioExecutor::new());
    // A client that leaves, or a requested fault, is not worth reporting.
    let _ = connection
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
