//! What a person looks for, and the link fragment that says so.

use crate::languages::code_of;
use crate::plain::cut;
use crate::{Audience, Channel, Need};

/// The longest value read from a link, in bytes.
const VALUE_MAX: usize = 100;

/// What a person looks for. Everything is optional.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Wanted {
    /// What they need help with.
    pub need: Option<Need>,
    /// Where: a London borough, a postcode or the start of one, as they typed it.
    pub area: String,
    /// The language they want to speak: an ISO 639-1 code.
    pub language: Option<String>,
    /// How they want to get in touch.
    pub channel: Option<Channel>,
    /// Whom the service should be for.
    pub audience: Option<Audience>,
    /// Words of their own.
    pub words: String,
}

impl Wanted {
    /// Reads a link such as `#support?need=stalking&area=hackney&lang=pl`, from after its `?`.
    /// Skips whatever makes no sense.
    pub fn from_query(query: &str) -> Self {
        let mut wanted = Self::default();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let value = decoded(cut(value, VALUE_MAX));
            match name {
                "need" => wanted.need = Need::named(&value),
                "area" => wanted.area = value,
                "lang" => wanted.language = code_of(&value).map(str::to_owned),
                "how" => wanted.channel = Channel::named(&value),
                "for" => wanted.audience = Audience::named(&value),
                _ => {}
            }
        }
        wanted
    }

    /// Writes the search for a link to pass on. A person's own words never go into a link.
    pub fn to_query(&self) -> String {
        let mut query = String::new();
        let mut add = |name: &str, value: &str| {
            if !value.is_empty() {
                query.push_str(if query.is_empty() { "" } else { "&" });
                query.push_str(name);
                query.push('=');
                encode(value, &mut query);
            }
        };
        add("need", self.need.map_or("", Need::name));
        add("area", self.area.trim());
        add("lang", self.language.as_deref().unwrap_or_default());
        add("how", self.channel.map_or("", Channel::name));
        add("for", self.audience.map_or("", Audience::name));
        query
    }

    /// Whether the person asks for nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Decodes a value from a link.
pub fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let code = ahead.next().and_then(hex).zip(ahead.next().and_then(hex));
        match (byte, code) {
            (b'%', Some((high, low))) => {
                bytes.push(high * 16 + low);
                rest = ahead;
            }
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(byte),
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    text.chars()
        .filter(|c| !c.is_control())
        .collect::<String>()
        .trim()
        .to_owned()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// Encodes a value and appends it to a link.
pub fn encode(value: &str, query: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            query.push(char::from(byte));
        } else {
            let digit = |at: u8| DIGITS.get(usize::from(at)).copied().map_or('0', char::from);
            query.push('%');
            query.push(digit(byte >> 4));
            query.push(digit(byte & 15));
        }
    }
}
