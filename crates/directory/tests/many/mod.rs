//! Many made-up services, each with words of its own, as real ones would have.

use std::fmt::Write;

use serde_json::{Value, json};

/// Real services, whose shape the made-up ones copy.
const REAL: &str = include_str!("../../../../tests/backend/open-referral/services.json");
/// Syllables to make words from.
const PARTS: [&str; 24] = [
    "ab", "ber", "cor", "dan", "el", "fer", "gan", "hol", "in", "jar", "kel", "lon", "mar", "nor",
    "ol", "per", "quin", "ros", "sal", "ter", "un", "ver", "win", "yor",
];
/// How many words of its own each service has.
const WORDS: usize = 40;

/// One page of a feed with `count` services, always the same ones.
pub fn page(count: usize) -> String {
    let real: Vec<Value> = serde_json::from_str(REAL).unwrap_or_default();
    let mut state = 7_u64;
    let mut next = |limit: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % limit.max(1)
    };
    let mut made = Vec::with_capacity(count);
    for (nth, real) in real.iter().cycle().take(count).enumerate() {
        let mut service = real.clone();
        let mut text = String::new();
        for _ in 0..WORDS {
            // Some words are common, most are rare: 24 to 13,824 different ones.
            for _ in 0..=next(3) {
                text.push_str(PARTS.get(next(PARTS.len())).copied().unwrap_or_default());
            }
            text.push(' ');
        }
        let said = real["description"].as_str().unwrap_or_default();
        let _ = write!(text, "{said}");
        let name = real["name"].as_str().unwrap_or_default();
        service["id"] = json!(nth.to_string());
        service["name"] = json!(format!("{name} {nth}"));
        service["description"] = json!(text);
        made.push(service);
    }
    Value::from(made).to_string()
}
