//! Links that are safe to follow, because others write the feeds.

/// The longest link we follow.
const LENGTH_MAX: usize = 500;

/// The address of a web page, `http` or `https` only. A bare `example.org/help` becomes `https`.
pub fn web_link(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => ("https", rest),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => ("http", rest),
        Some(_) => return None,
        None => ("https", text),
    };
    let (scheme, rest) = rest;
    let host = host_of(rest);
    let has_port = host
        .split_once(':')
        .is_none_or(|(_, port)| !port.is_empty() && digits(port));
    let name = host.split(':').next().unwrap_or_default();
    // A user name before an @ could pose as the host.
    let is_name = name.contains('.')
        && !name.starts_with('.')
        && !name.ends_with('.')
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
    let is_clean = rest
        .chars()
        .all(|c| !c.is_control() && !c.is_whitespace() && !"\"<>\\".contains(c));
    (is_name && has_port && is_clean && text.len() <= LENGTH_MAX)
        .then(|| format!("{scheme}://{rest}"))
}

/// The host that a link leads to, without `www.`: `example.org`.
pub fn site_name(link: &str) -> &str {
    let host = host_of(link.split_once("://").map_or(link, |(_, rest)| rest));
    host.strip_prefix("www.").unwrap_or(host)
}

/// An e-mail address, with or without `mailto:` in front.
pub fn email_address(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let (name, host) = text.split_once('@')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "._+-'".contains(c);
    let fits = !name.is_empty() && host.contains('.') && text.len() <= LENGTH_MAX;
    let is_plain = name.chars().all(plain) && host.chars().all(|c| plain(c) && c != '\'');
    (fits && is_plain).then(|| text.to_owned())
}

/// A link that rings the number.
pub fn tel(dial: &str) -> String {
    format!("tel:{dial}")
}

/// A link that starts a text message to the number.
pub fn sms(dial: &str) -> String {
    format!("sms:{dial}")
}

/// A page with a map of a London borough.
pub fn map_of(borough: &str) -> String {
    let name = borough.replace(' ', "+");
    [
        "https://www.openstreetmap.org/search?query=",
        &name,
        "+London",
    ]
    .concat()
}

fn host_of(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
