//! The headers of every answer, from the file that production uses too.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::app::App;

/// `Name: value` lines, as production has them.
pub const PRODUCTION: &str = include_str!("../../../../deploy/headers.txt");

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
    use super::{PRODUCTION, lines};

    #[test]
    fn every_line_of_the_file_is_a_header() {
        let written = PRODUCTION
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(lines(PRODUCTION).count(), written.count());
        assert!(lines(PRODUCTION).count() >= 8);
    }
}
