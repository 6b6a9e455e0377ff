//! What keeps foreign code out of the page: the headers of a deployment, and the policy in the page.

use crate::Violation;
use crate::tree::Source;

/// The headers that `docs/SECURITY.md` counts on, and what each must say.
const HEADERS: &[(&str, &[&str])] = &[
    (
        "Content-Security-Policy",
        &[
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "object-src 'none'",
        ],
    ),
    ("Cross-Origin-Opener-Policy", &["same-origin"]),
    ("Cross-Origin-Resource-Policy", &["same-origin"]),
    ("Referrer-Policy", &["no-referrer"]),
    (
        "Strict-Transport-Security",
        &["max-age=31536000", "includeSubDomains"],
    ),
    ("X-Content-Type-Options", &["nosniff"]),
    ("X-Frame-Options", &["DENY"]),
];

/// The policy of the page, whole: one more directive could let in what another keeps out. The build puts the hashes
/// of our own scripts in place of the nonce.
const DIRECTIVES: &[&str] = &[
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval' 'nonce-{{inline-script}}'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
];

/// Headers that are missing, or say less than they must.
pub fn headers(source: &Source) -> Vec<Violation> {
    let sent: Vec<(&str, &str)> = source
        .text
        .lines()
        .filter_map(|line| line.split_once(": "))
        .collect();
    let mut violations = Vec::new();
    for (name, parts) in HEADERS {
        let value = sent.iter().find(|(sent, _)| sent == name);
        let said: Vec<&str> = value
            .map(|(_, value)| value.split(';').map(str::trim).collect())
            .unwrap_or_default();
        for part in parts.iter().filter(|part| !said.contains(part)) {
            let what = format!("{name} must say {part}");
            violations.push(Violation::of(&source.path, what));
        }
    }
    violations
}

/// Differences of the page's policy from ours.
pub fn page(source: &Source) -> Vec<Violation> {
    let meta = source
        .text
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"");
    let policy = meta.and_then(|(_, rest)| rest.split('"').next());
    let said: Vec<&str> = policy.unwrap_or_default().split(';').collect();
    let said: Vec<&str> = said.into_iter().map(str::trim).collect();
    let missing = DIRECTIVES.iter().filter(|wanted| !said.contains(wanted));
    let missing = missing.map(|directive| format!("the policy must say {directive}"));
    let foreign = said.iter().filter(|found| !DIRECTIVES.contains(found));
    let foreign = foreign.map(|directive| format!("the policy may not say {directive}"));
    missing
        .chain(foreign)
        .map(|what| Violation::of(&source.path, what))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{DIRECTIVES, HEADERS, headers, page};
    use crate::tree::Source;

    fn source(text: String) -> Source {
        Source {
            path: "x".to_owned(),
            text,
        }
    }

    #[test]
    fn a_header_that_is_gone_or_says_less_is_a_violation() {
        let line = |(name, parts): &(&str, &[&str])| format!("{name}: {}\n", parts.join("; "));
        let all: Vec<String> = HEADERS.iter().map(line).collect();
        assert_eq!(headers(&source(all.concat())), []);
        for gone in &all {
            let rest: Vec<&str> = all
                .iter()
                .filter(|one| *one != gone)
                .map(String::as_str)
                .collect();
            assert!(!headers(&source(rest.concat())).is_empty(), "{gone}");
        }
        let less = all.concat().replace("; includeSubDomains", "");
        assert_eq!(headers(&source(less)).len(), 1);
    }

    #[test]
    fn a_policy_that_says_less_or_more_is_a_violation() {
        let meta = |policy: &str| {
            let meta = r#"<meta http-equiv="Content-Security-Policy" content="POLICY">"#;
            source(meta.replace("POLICY", policy))
        };
        let policy = DIRECTIVES.join("; ");
        assert_eq!(page(&meta(&policy)), []);
        let looser = policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
        assert_eq!(page(&meta(&looser)).len(), 2);
        let more = format!("{policy}; script-src-elem *");
        assert_eq!(page(&meta(&more)).len(), 1);
        assert!(page(&source("no policy".to_owned())).len() >= DIRECTIVES.len());
    }
}
