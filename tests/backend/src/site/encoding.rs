//! Chooses the compressed form of a file that the browser accepts.

use axum::http::{HeaderMap, header};

/// A compressed form that the build wrote beside the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoding {
    /// Its name in `Content-Encoding`.
    pub name: &'static str,
    /// The suffix of its file name.
    pub extension: &'static str,
}

/// Smallest first.
const ENCODINGS: [Encoding; 2] = [
    Encoding {
        name: "br",
        extension: ".br",
    },
    Encoding {
        name: "gzip",
        extension: ".gz",
    },
];

/// The forms that the browser accepts, smallest first.
pub fn accepted(headers: &HeaderMap) -> impl Iterator<Item = Encoding> {
    let said = headers.get_all(header::ACCEPT_ENCODING).iter();
    let said: Vec<String> = said
        .filter_map(|value| value.to_str().ok())
        .map(str::to_ascii_lowercase)
        .collect();
    ENCODINGS
        .into_iter()
        .filter(move |encoding| takes(&said, encoding.name))
}

fn takes(said: &[String], name: &str) -> bool {
    said.iter().flat_map(|value| value.split(',')).any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let is_named = parts.next() == Some(name);
        let is_refused = parts.any(|part| {
            part.strip_prefix("q=")
                .is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0))
        });
        is_named && !is_refused
    })
}

#[cfg(test)]
mod tests {
    use super::accepted;
    use axum::http::{HeaderMap, HeaderValue, header};

    #[track_caller]
    fn check(said: &'static str, expected: &[&str]) {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(said));
        let names: Vec<_> = accepted(&headers).map(|encoding| encoding.name).collect();
        assert_eq!(names, expected, "{said}");
    }

    #[test]
    fn a_browser_gets_what_it_takes() {
        check("gzip, deflate, br", &["br", "gzip"]);
        check("GZIP", &["gzip"]);
        check("br;q=0, gzip;q=0.5", &["gzip"]);
        check("identity", &[]);
        check("brotli, xgzip", &[]);
    }
}
