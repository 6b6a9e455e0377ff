//! The two cookies. The `__Host-` prefix stops other sites and subdomains from setting them, and
//! scripts cannot read them.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::refusal::Refusal;

/// The value of a cookie in the request.
pub fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let sent = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    sent.flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// Sets a cookie that lasts until the browser closes.
pub fn set(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Refusal> {
    put(headers, &format!("{name}={value}; {ATTRIBUTES}"))
}

/// Sets a cookie that lasts `secs` seconds.
pub fn set_for(headers: &mut HeaderMap, name: &str, value: &str, secs: i64) -> Result<(), Refusal> {
    put(
        headers,
        &format!("{name}={value}; {ATTRIBUTES}; Max-Age={secs}"),
    )
}

/// Removes a cookie from the browser.
pub fn remove(headers: &mut HeaderMap, name: &str) -> Result<(), Refusal> {
    set_for(headers, name, "", 0)
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
