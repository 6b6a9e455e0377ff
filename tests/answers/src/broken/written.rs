//! Writes JSON with mistakes: wrong types, nulls, duplicate keys, endless depth, endless lists.

use serde_json::Value;

use super::chance::Chance;
use super::vocabulary::Vocabulary;

/// Envelopes that feeds use, and some that none does.
const ENVELOPES: [(&str, &str); 7] = [
    ("[", "]"),
    (r#"{"last_page": true, "contents": ["#, "]}"),
    (r#"{"contents": 7, "total_pages": "9", "contents": ["#, "]}"),
    (r#"{"totalPages": -1, "number": 1e40, "content": ["#, "]}"),
    (r#"{"meta": null, "pagination": [], "data": ["#, "]}"),
    (
        r#"{"items": [], "empty": "no", "last": {}, "items": ["#,
        "]}",
    ),
    (r#"{"services": {"services": ["#, "]}}"),
];

/// Invalid JSON or invalid Unicode: lone surrogates, overlong numbers.
const NO_JSON: [&str; 10] = [
    r#""\ud800""#,
    r#""\udc00\ud800""#,
    "1e999",
    "007",
    "NaN",
    "undefined",
    "'one'",
    r#""\x41""#,
    "//",
    "",
];

/// Characters of every length in bytes, and control marks.
const LETTERS: [&str; 16] = [
    "a",
    "é",
    "€",
    "😀",
    "\u{202e}",
    "\u{200b}",
    "<b",
    ">",
    "&",
    "\\n",
    "\\\"",
    "[x](",
    ")",
    "**",
    "\\ud83d\\ude00",
    " ",
];

/// No list is repeated beyond this many bytes.
const BYTES_MAX: usize = 50_000;

/// A page of some services. The amount of damage differs from page to page.
pub fn page(services: &[Value], words: &Vocabulary, chance: &mut Chance) -> Vec<u8> {
    let (opens, closes) = chance.one_of(&ENVELOPES).copied().unwrap_or(("[", "]"));
    let mut page = Page::new(words, chance);
    page.put(opens);
    for nth in 0..=chance.below(3) {
        page.put(if nth > 0 { "," } else { "" });
        match chance.one_of(services) {
            Some(service) if !chance.once_in(6) => page.write(service, chance),
            _ => page.any(5, chance),
        }
    }
    page.put(closes);
    page.out.into_bytes()
}

/// A body like this one.
pub fn body(sound: &Value, words: &Vocabulary, chance: &mut Chance) -> Vec<u8> {
    let mut page = Page::new(words, chance);
    page.write(sound, chance);
    page.out.into_bytes()
}

/// What is being written.
struct Page<'a> {
    /// One in this many values has a mistake.
    cases: usize,
    words: &'a Vocabulary,
    /// Whether some of it is no JSON.
    is_no_json: bool,
    out: String,
}

impl<'a> Page<'a> {
    fn new(words: &'a Vocabulary, chance: &mut Chance) -> Self {
        Self {
            cases: chance.one_of(&[4, 15, 60, 400]).copied().unwrap_or(15),
            words,
            is_no_json: chance.once_in(8),
            out: String::new(),
        }
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn write(&mut self, value: &Value, chance: &mut Chance) {
        if chance.once_in(self.cases) {
            return self.mistake(value, chance);
        }
        match value {
            Value::Array(items) => {
                self.put("[");
                let times = self.times(chance);
                let repeated = (0..times).flat_map(|_| items);
                for (nth, item) in repeated.enumerate() {
                    if nth >= items.len() && self.out.len() > BYTES_MAX {
                        break;
                    }
                    self.put(if nth > 0 { "," } else { "" });
                    self.write(item, chance);
                }
                self.put("]");
            }
            Value::Object(fields) => {
                let mut names: Vec<&String> = fields.keys().collect();
                if chance.once_in(self.cases) {
                    // A duplicate key.
                    names.extend(fields.keys().nth(chance.below(fields.len())));
                }
                self.put("{");
                for (nth, name) in names.iter().enumerate() {
                    self.put(if nth > 0 { "," } else { "" });
                    // Sometimes under another field's name.
                    let is_other = chance.once_in(self.cases * 4);
                    let shown = names.first().filter(|_| is_other).unwrap_or(name);
                    self.put(&Value::from(shown.as_str()).to_string());
                    self.put(":");
                    let field = fields.get(name.as_str()).unwrap_or(&Value::Null);
                    self.write(field, chance);
                }
                self.put("}");
            }
            plain => self.put(&plain.to_string()),
        }
    }

    /// How often a list is written: mostly once.
    fn times(&self, chance: &mut Chance) -> usize {
        if !chance.once_in(self.cases * 4) {
            1
        } else if chance.once_in(50) {
            2_000
        } else {
            chance.below(20)
        }
    }

    /// Writes something else in place of a value.
    fn mistake(&mut self, value: &Value, chance: &mut Chance) {
        match chance.below(12) {
            0 => self.put("null"),
            1 => self.any(4, chance),
            // A value as a string, and a single value in a list.
            2 => self.put(&Value::from(value.to_string()).to_string()),
            3 => {
                self.put("[");
                self.put(&value.to_string());
                self.put("]");
            }
            4 => self.deep(chance),
            5 => self.text(chance),
            _ => self.odd(chance),
        }
    }

    /// Any value at all, nested at most `depth` levels.
    fn any(&mut self, depth: usize, chance: &mut Chance) {
        match chance.below(if depth == 0 { 3 } else { 6 }) {
            0 => self.text(chance),
            1 | 2 => self.odd(chance),
            3 => {
                self.put("[");
                self.any(depth - 1, chance);
                self.put("]");
            }
            _ => {
                self.put("{");
                for nth in 0..=chance.below(4) {
                    self.put(if nth > 0 { ",\"" } else { "\"" });
                    let name = chance.one_of(&self.words.names);
                    self.put(name.map_or("id", String::as_str));
                    self.put("\":");
                    self.any(depth - 1, chance);
                }
                self.put("}");
            }
        }
    }

    fn odd(&mut self, chance: &mut Chance) {
        if self.is_no_json && chance.once_in(4) {
            self.put(chance.one_of(&NO_JSON).copied().unwrap_or_default());
        } else {
            let odd = chance.one_of(&self.words.values);
            self.put(odd.map_or("null", String::as_str));
        }
    }

    /// Nested lists: mostly as deep as JSON readers accept, sometimes far deeper.
    fn deep(&mut self, chance: &mut Chance) {
        let depth = match chance.below(100) {
            0 => 20_000,
            1..10 => 130,
            _ => chance.below(100),
        };
        let (opens, closes) = if chance.once_in(2) {
            ("[", "]")
        } else {
            (r#"{"id":"#, "}")
        };
        self.put(&opens.repeat(depth));
        self.put("1");
        self.put(&closes.repeat(depth));
    }

    /// A string: mostly short, sometimes longer than any field may be.
    fn text(&mut self, chance: &mut Chance) {
        let length = if chance.once_in(50) {
            30_000
        } else {
            chance.below(60)
        };
        self.put("\"");
        for _ in 0..length {
            self.put(chance.one_of(&LETTERS).copied().unwrap_or("a"));
        }
        self.put("\"");
    }
}
