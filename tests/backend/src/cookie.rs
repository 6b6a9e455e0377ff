//! The two cookies: `__Host-`, so that no other site or subdomain can set them, and no script reads
//! them.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::refusal::Refusal;

/// The value of a cookie that the browser sent.
pub fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let sent = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    sent.flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// Gives the browser a cookie that it forgets when it is closed.
pub fn give(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Refusal> {
    put(headers, &format!("{name}={value}; {ATTRIBUTES}"))
}

/// Gives the browser a cookie that it forgets after some seconds.
pub fn give_for(
    headers: &mut HeaderMap,
    name: &str,
    value: &str,
    secs: i64,
) -> Result<(), Refusal> {
    put(
        headers,
        &format!("{name}={value}; {ATTRIBUTES}; Max-Age={secs}"),
    )
}

/// Makes the browser forget a cookie.
pub fn take_back(headers: &mut HeaderMap, name: &str) -> Result<(), Refusal> {
    give_for(headers, name, "", 0)
}

const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Strict";

fn put(headers: &mut HeaderMap, cookie: &str) -> Result<(), Refusal> {
    let cookie = HeaderValue::from_str(cookie);
    let cookie = cookie.map_err(|error| Refusal::Broken(error.to_string()))?;
    headers.append(header::SET_COOKIE, cookie);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::value;
    use axum::http::{HeaderMap, HeaderValue, header};

    #[test]
    fn a_cookie_is_found_in_one_header_or_in_several() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("other=1; wanted=abc"),
        );
        headers.append(header::COOKIE, HeaderValue::from_static("late=2"));
        assert_eq!(value(&headers, "wanted"), Some("abc"));
        assert_eq!(value(&headers, "late"), Some("2"));
        assert_eq!(value(&headers, "want"), None);
    }
}
