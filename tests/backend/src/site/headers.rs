//! The headers of every answer, from the file that production uses too.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// `Name: value` lines.
const HEADERS: &str = include_str!("../../../../deploy/headers.txt");

/// Adds the production headers to an answer.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in lines() {
        response.headers_mut().insert(name, value);
    }
    response
}

fn lines() -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    HEADERS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.trim().parse().ok()?, value.trim().parse().ok()?))
        })
}

#[cfg(test)]
mod tests {
    use super::{HEADERS, lines};

    #[test]
    fn every_line_of_the_file_is_a_header() {
        let written = HEADERS
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(lines().count(), written.count());
        assert!(lines().count() >= 8);
    }
}
