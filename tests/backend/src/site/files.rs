//! Serves the files of the built portal. An unknown path is a 404: the only page is `/`.

use std::path::PathBuf;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::{encoding, kind};
use crate::app::App;
use crate::fault_injection::dropped;
use crate::{Options, Override};

/// Answers every path that is not an endpoint.
pub async fn serve(
    State(app): State<App>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return (
            StatusCode::METHOD_NOT_ALLOWED,
            [(header::ALLOW, "GET, HEAD")],
        )
            .into_response();
    }
    let name = if uri.path() == "/" {
        "index.html"
    } else {
        uri.path().trim_start_matches('/')
    };
    let Some(media_type) = kind::media_type(name).filter(|_| is_plain(name)) else {
        return missing();
    };
    let served = match replaced(&app.options, name) {
        Some(Override::Missing) => None,
        Some(Override::Dropped) => return dropped(),
        Some(Override::Body(body)) => Some((body.clone(), None)),
        Some(Override::Slow(millis)) => {
            tokio::time::sleep(Duration::from_millis(*millis)).await;
            read(&app.options, name, &headers).await
        }
        Some(Override::Held(gate)) => {
            gate.passed().await;
            read(&app.options, name, &headers).await
        }
        None => read(&app.options, name, &headers).await,
    };
    served.map_or_else(missing, |(body, encoding)| {
        answer(name, media_type, body, encoding, &headers)
    })
}

fn answer(
    name: &str,
    media_type: &'static str,
    body: Vec<u8>,
    encoding: Option<&'static str>,
    asked: &HeaderMap,
) -> Response {
    let hash = Sha256::digest(&body);
    let etag = format!("\"{hash:x}\"")
        .get(..18)
        .map(|start| format!("{start}\""));
    let etag = etag.and_then(|etag| HeaderValue::from_str(&etag).ok());
    let mut headers = HeaderMap::new();
    let cache_control = kind::cache_control(name);
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(cache_control),
    );
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    // Files that nobody may store need no ETag.
    if let Some(etag) = etag.filter(|_| cache_control != kind::NO_STORE) {
        let is_current = asked.get(header::IF_NONE_MATCH) == Some(&etag);
        headers.insert(header::ETAG, etag);
        if is_current {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    (headers, body).into_response()
}

/// The file, in the smallest form that the browser accepts.
async fn read(
    options: &Options,
    name: &str,
    headers: &HeaderMap,
) -> Option<(Vec<u8>, Option<&'static str>)> {
    let path = |ending: &str| -> PathBuf { options.dist.join(format!("{name}{ending}")) };
    for encoding in encoding::accepted(headers) {
        if let Ok(body) = tokio::fs::read(path(encoding.extension)).await {
            return Some((body, Some(encoding.name)));
        }
    }
    let body = tokio::fs::read(path("")).await;
    body.map(|body| (body, None)).ok()
}

fn replaced<'a>(options: &'a Options, name: &str) -> Option<&'a Override> {
    let fits = |wanted: &str| match wanted.strip_prefix('/') {
        Some("") => name == "index.html",
        Some(path) => path == name,
        None => name.ends_with(wanted),
    };
    options
        .overrides
        .iter()
        .find(|(wanted, _)| fits(wanted))
        .map(|(_, instead)| instead)
}

/// Whether a name stays inside the folder: no hidden files, no `..`, nothing encoded.
fn is_plain(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    name.split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.') && part.bytes().all(allowed))
}

fn missing() -> Response {
    let kept = [(header::CACHE_CONTROL, kind::NO_STORE)];
    (StatusCode::NOT_FOUND, kept, "There is no such file.\n").into_response()
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn only_files_of_the_portal_can_be_asked_for() {
        for name in ["index.html", "texts/en.json", "waymark-1f0c_bg.wasm"] {
            assert!(is_plain(name), "{name}");
        }
        for name in [
            "../secret",
            "texts/../../x.json",
            ".env",
            "a//b",
            "%2e%2e/x",
            "a\\b",
            "",
        ] {
            assert!(!is_plain(name), "{name}");
        }
    }
}
