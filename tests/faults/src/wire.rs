//! One request over HTTP/1.1 on a connection of its own, and its answer.

use std::io;
use std::net::SocketAddr;

use contract::paths;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request as the portal sends it.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: &'static str,
    /// The path below [`paths::PREFIX`].
    pub path: String,
    /// What the browser holds.
    pub held: Held,
    /// The body, if it has one.
    pub body: Option<String>,
    /// The idempotency key, if it has one.
    pub key: Option<String>,
}

/// What a browser shows of a session.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// The cookies, `name=value` each.
    pub cookies: Vec<String>,
    /// The key of the open page.
    pub page_key: String,
}

/// An answer that came whole.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Its headers: the names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub text: String,
}

impl Answer {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.headers.iter();
        all.find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }
}

impl Request {
    /// The request as bytes. The connection ends with its answer.
    pub fn bytes(&self) -> Vec<u8> {
        let mut lines = vec![
            format!("{} {}{} HTTP/1.1", self.method, paths::PREFIX, self.path),
            "Host: localhost".to_owned(),
            "Accept: application/json".to_owned(),
            format!("{}: 1", paths::PORTAL_HEADER),
            "Connection: close".to_owned(),
        ];
        if !self.held.cookies.is_empty() {
            lines.push(format!("Cookie: {}", self.held.cookies.join("; ")));
        }
        if !self.held.page_key.is_empty() {
            lines.push(format!("{}: {}", paths::PAGE_HEADER, self.held.page_key));
        }
        if let Some(key) = &self.key {
            lines.push(format!("{}: {key}", paths::IDEMPOTENCY_KEY));
        }
        let body = self.body.as_deref().unwrap_or_default();
        if self.body.is_some() {
            lines.push("Content-Type: application/json".to_owned());
            lines.push(format!("Content-Length: {}", body.len()));
        }
        format!("{}\r\n\r\n{body}", lines.join("\r\n")).into_bytes()
    }
}

/// Sends a request and reads its answer.
///
/// # Errors
/// When the connection fails, or ends before the answer is whole.
pub async fn send(address: SocketAddr, request: &Request) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    stream.write_all(&request.bytes()).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    parse(&bytes).ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))
}

/// The answer in these bytes, when it is whole.
fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = whole(bytes)?;
    let text = std::str::from_utf8(bytes.get(..end)?).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
    Some(Answer {
        status,
        headers: headers.collect(),
        text: body.to_owned(),
    })
}

/// How long the message at the beginning of these bytes is, once it is whole.
pub fn whole(bytes: &[u8]) -> Option<usize> {
    let head = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(bytes.get(..head)?).ok()?;
    let lengths = text.split("\r\n").filter_map(|line| line.split_once(':'));
    let mut lengths = lengths.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = lengths
        .next()
        .map_or(Some(0), |(_, value)| value.trim().parse().ok())?;
    (bytes.len() >= head + length).then_some(head + length)
}

#[cfg(test)]
mod tests {
    use super::{Request, parse, whole};

    #[test]
    fn an_answer_counts_only_when_it_is_whole() {
        let text = b"HTTP/1.1 201 Created\r\nRetry-After: 3\r\nContent-Length: 4\r\n\r\ngood";
        let answer = parse(text).unwrap();
        assert_eq!((answer.status, answer.text.as_str()), (201, "good"));
        assert_eq!(answer.header("retry-after"), Some("3"));
        for cut in 0..text.len() {
            assert!(parse(&text[..cut]).is_none(), "{cut}");
        }
    }

    #[test]
    fn a_request_says_how_long_it_is() {
        let request = Request {
            method: "POST",
            path: "/x".to_owned(),
            body: Some("{}".to_owned()),
            ..Request::default()
        };
        let bytes = request.bytes();
        assert_eq!(whole(&bytes), Some(bytes.len()));
        assert_eq!(whole(&bytes[..bytes.len() - 1]), None);
    }
}
