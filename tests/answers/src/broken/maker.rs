//! Makes broken answers of sound ones.

use serde_json::{Map, Value, json};

use super::vocabulary::{Vocabulary, codes};
use super::{Answer, Chance, garbled, sound, written};

/// What comes from something in between: the pages of hotel networks, of proxies, of a firewall.
const PAGES: [&str; 5] = [
    "<!doctype html><html><body>Welcome to our hotel. <a href=\"/login\">Sign in</a></body></html>",
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body></html>",
    "<?xml version=\"1.0\"?><error>maintenance</error>",
    "upstream connect error or disconnect/reset before headers",
    " \r\n ",
];
/// Statuses besides that of success.
const STATUSES: [u16; 28] = [
    200, 201, 202, 204, 206, 226, 299, 300, 304, 400, 401, 403, 404, 405, 408, 409, 413, 418, 422,
    425, 429, 451, 500, 502, 503, 504, 511, 599,
];
const RETRY_AFTER: [&str; 9] = [
    "3",
    "0",
    "-1",
    "+7",
    " 5 ",
    "5.5",
    "4294967295",
    "99999999999999999999",
    "Wed, 25 Nov 2026 09:00:00 GMT",
];

/// Makes broken answers.
pub struct Maker {
    bodies: Map<String, Value>,
    cases: Vec<Value>,
    words: Vocabulary,
    services: Vec<Value>,
    words_of_services: Vocabulary,
}

impl Default for Maker {
    /// Begins with all that is sound.
    fn default() -> Self {
        let (bodies, cases) = (sound::bodies(), sound::cases());
        Self {
            words: Vocabulary::of_bodies(bodies.values()),
            bodies,
            cases,
            services: sound::services(),
            words_of_services: Vocabulary::of_services(),
        }
    }
}

impl Maker {
    /// A page of a directory, as text.
    pub fn page(&self, chance: &mut Chance) -> String {
        let mut bytes = written::page(&self.services, &self.words_of_services, chance);
        garbled::garble(&mut bytes, chance);
        Answer::decoded(&bytes)
    }

    /// An answer to a call that gives a body of this schema, or none.
    pub fn answer(&self, gives: Option<&str>, chance: &mut Chance) -> Answer {
        let status = if chance.once_in(3) {
            chance.one_of(&STATUSES).copied().unwrap_or(500)
        } else {
            gives.map_or(204, |_| 200)
        };
        let mut bytes = if matches!(status, 200..=299) || chance.once_in(3) {
            self.body(gives, chance)
        } else {
            self.problem(chance)
        };
        garbled::garble(&mut bytes, chance);
        let retry_after = chance.one_of(&RETRY_AFTER).filter(|_| may_wait(status));
        Answer {
            status,
            retry_after: retry_after.map(|&text| text.to_owned()),
            body: Answer::decoded(&bytes),
        }
    }

    /// The answer of a backend on a good day.
    pub fn sound(&self, gives: Option<&str>) -> Answer {
        let body = gives.and_then(|name| self.bodies.get(name));
        Answer {
            status: 200,
            retry_after: None,
            body: body.map(Value::to_string).unwrap_or_default(),
        }
    }

    fn body(&self, gives: Option<&str>, chance: &mut Chance) -> Vec<u8> {
        match chance.below(24) {
            0 => Vec::new(),
            1 => Vec::from(chance.one_of(&PAGES).copied().unwrap_or_default()),
            2 => self.problem(chance),
            // That of another call.
            3 => {
                let other = self.bodies.values().nth(chance.below(self.bodies.len()));
                written::body(other.unwrap_or(&Value::Null), &self.words, chance)
            }
            4 => (0..chance.below(300)).map(|_| chance.byte()).collect(),
            5 => self.sound(gives).body.into_bytes(),
            _ => match gives {
                Some("Case") if !chance.once_in(3) => {
                    let case = chance.one_of(&self.cases).unwrap_or(&Value::Null);
                    written::body(case, &self.words, chance)
                }
                Some(name) => {
                    let sound = self.bodies.get(name).unwrap_or(&Value::Null);
                    written::body(sound, &self.words, chance)
                }
                None => Vec::from(
                    chance
                        .one_of(&["", "", "{}", "null", "\n"])
                        .copied()
                        .unwrap_or(""),
                ),
            },
        }
    }

    fn problem(&self, chance: &mut Chance) -> Vec<u8> {
        let codes: Vec<String> = codes().collect();
        let mut problem = self.bodies.get("Problem").cloned().unwrap_or_default();
        if let Some(kind) = problem.get_mut("type") {
            *kind = json!(chance.one_of(&codes));
        }
        written::body(&problem, &self.words, chance)
    }
}

/// Whether an answer with this status may say how long to wait.
const fn may_wait(status: u16) -> bool {
    matches!(status, 429 | 503 | 300..=308)
}
