//! The headers of every answer: those of the options, which are production's unless a test wants others.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::app::App;

/// Adds the headers of the options to an answer.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in lines(&app.options.headers) {
        response.headers_mut().insert(name, value);
    }
    response
}

fn lines(headers: &str) -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    headers
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.trim().parse().ok()?, value.trim().parse().ok()?))
        })
}

#[cfg(test)]
mod tests {
    use super::lines;
    use crate::Options;

    #[test]
    fn every_line_of_the_file_is_a_header() {
        let headers = Options::new("", "").headers;
        let written = headers
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(lines(&headers).count(), written.count());
        assert!(lines(&headers).count() >= 8);
    }
}
