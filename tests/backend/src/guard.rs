//! Middleware for the API: changes only from the portal's own pages, and no caching.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::paths;

use crate::app::App;
use crate::refusal::Refusal;

const SEC_FETCH_SITE: &str = "sec-fetch-site";

/// Refuses a change that another site's page could have sent.
pub async fn own_pages_only(State(app): State<App>, request: Request, next: Next) -> Response {
    let only_reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let authority = request
        .uri()
        .authority()
        .map(|authority| authority.as_str());
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let own = host.or(authority).unwrap_or_default();
    if only_reads || is_own(request.headers(), own, app.scheme) {
        next.run(request).await
    } else {
        Refusal::Foreign.into_response()
    }
}

/// Forbids caching: an answer of the API is about one person, unless it says itself that it is for everybody.
pub async fn no_store(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    // Its cases are told in English, whatever the portal asks for.
    let language = HeaderValue::from_static("en");
    response
        .headers_mut()
        .insert(header::CONTENT_LANGUAGE, language);
    response
}

/// A foreign page cannot set the portal's header. If the browser states the request's origin, it
/// must be ours.
fn is_own(headers: &HeaderMap, host: &str, scheme: &str) -> bool {
    let says = |name: &str, fits: &dyn Fn(&str) -> bool| {
        let mut said = headers.get_all(name).iter();
        said.all(|value| value.to_str().is_ok_and(fits))
    };
    let is_the_value = |value: &str| value == paths::PORTAL_HEADER_VALUE;
    headers.contains_key(paths::PORTAL_HEADER)
        && says(paths::PORTAL_HEADER, &is_the_value)
        && says(SEC_FETCH_SITE, &|site| site == "same-origin")
        && says(header::ORIGIN.as_str(), &|origin| {
            is_own_origin(origin, host, scheme)
        })
}

/// Behind a proxy that terminates TLS, the page is `https` while this server speaks `http`.
fn is_own_origin(origin: &str, host: &str, scheme: &str) -> bool {
    let rest = origin.strip_prefix("https://");
    let rest = rest.or_else(|| origin.strip_prefix("http://").filter(|_| scheme == "http"));
    rest.is_some_and(|rest| !host.is_empty() && rest.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::is_own;
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    #[track_caller]
    fn check(headers: &[(&'static str, &'static str)], expected: bool) {
        let mut sent = HeaderMap::new();
        for (name, value) in headers {
            sent.append(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        assert_eq!(
            is_own(&sent, "my.example:8443", "https"),
            expected,
            "{headers:?}"
        );
    }

    #[test]
    fn only_the_portals_own_pages_may_change_something() {
        check(&[("x-waymark", "1")], true);
        check(
            &[("x-waymark", "1"), ("origin", "https://my.example:8443")],
            true,
        );
        check(
            &[("x-waymark", "1"), ("sec-fetch-site", "same-origin")],
            true,
        );
        check(&[], false);
        for value in ["", "0", "11"] {
            check(&[("x-waymark", value)], false);
        }
        check(&[("x-waymark", "1"), ("x-waymark", "")], false);
        check(
            &[
                ("origin", "https://my.example:8443"),
                ("sec-fetch-site", "same-origin"),
            ],
            false,
        );
        for origin in [
            "null",
            "https://my.example",
            "http://my.example:8443",
            "https://other.example",
        ] {
            let headers = HeaderMap::from_iter([
                (
                    HeaderName::from_static("x-waymark"),
                    HeaderValue::from_static("1"),
                ),
                (
                    HeaderName::from_static("origin"),
                    HeaderValue::from_static(origin),
                ),
            ]);
            assert!(!is_own(&headers, "my.example:8443", "https"), "{origin}");
        }
        for site in ["cross-site", "same-site", "none"] {
            check(&[("x-waymark", "1"), ("sec-fetch-site", site)], false);
        }
    }
}
