//! What every web server must know of the published portal.

use xtask::failure::Failure;

/// The folder that is published.
pub const ROOT: &str = "/srv/waymark/dist";
/// Where the backend listens.
pub const BACKEND: &str = "127.0.0.1:8081";
/// The name of the portal on the internet. Plainly an example.
pub const HOST: &str = "portal.example";
/// The certificate and its key.
pub const CERTIFICATE: &str = "/etc/waymark/tls/certificate.pem";
pub const KEY: &str = "/etc/waymark/tls/key.pem";

/// The paths that the backend answers.
pub const API: &str = "/api/v1/";
pub const DIRECTORY: &str = "/open-referral";

/// The longest body of a request, in kilobytes: as the contract says.
pub const BODY_KB: u32 = 64;
/// How long the backend may take, in seconds: somewhat longer than the portal waits.
pub const ANSWER_SECS: u32 = 15;

/// For the page: the device stores nothing.
pub const NO_STORE: &str = "no-store";
/// For files whose name has a hash of their content.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// For all others: the browser asks each time whether they changed.
pub const REVALIDATE: &str = "no-cache";

/// The part of a name that is a hash, as `cargo xtask build` writes it: 16 hexadecimal digits.
pub const HASH: &str = "-[0-9a-f]{16}";

/// The media types of the files, by the end of their names.
pub const TYPES: [(&str, &str); 6] = [
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
];
pub const PAGE_TYPE: &str = "text/html; charset=utf-8";

/// The headers of every answer: name and value.
pub struct Headers(pub Vec<(String, String)>);

impl Headers {
    /// Reads lines of `Name: value`.
    pub fn read(text: &str) -> Result<Self, Failure> {
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let header = |line: &str| {
            let (name, value) = line.split_once(": ")?;
            // It would end the quotes around it in one of the files.
            (!value.contains(['"', '\\', '$', '{'])).then(|| (name.to_owned(), value.to_owned()))
        };
        lines
            .map(|line| {
                header(line).ok_or_else(|| {
                    Failure::new(format!(
                        "`{line}` in deploy/headers.txt is no header that we can write."
                    ))
                })
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// A line for each.
    pub fn lines(&self, line: impl Fn(&str, &str) -> String) -> String {
        self.0
            .iter()
            .map(|(name, value)| line(name, value))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    #[test]
    fn a_line_is_a_header_or_a_fault() {
        let read = Headers::read("# why\nA: b; c='d'\n\nE: f\n").unwrap();
        assert_eq!(
            read.lines(|name, value| format!("{name}={value}|")),
            "A=b; c='d'|E=f|"
        );
        assert!(Headers::read("A b").is_err());
        assert!(Headers::read("A: \"b\"").is_err());
    }
}
