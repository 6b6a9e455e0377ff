//! What a person looks for, and the link that asks for it.

use crate::area::{number_of, place_of};
use crate::digits::{Reader, Writer};
use crate::languages::{self, code_of};
use crate::opened::{LANGUAGE_DIGITS, LinkKind, VERSION};
use crate::plain::cut;
use crate::{Audience, Channel, Need};

/// The digits of a need, a channel or an audience.
pub const TERM_DIGITS: usize = 2;
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
    /// Reads the fragment of a link: one of ours, or one of words. Skips whatever makes no sense.
    pub fn from_link(fragment: &str) -> Self {
        let kind = LinkKind::Search;
        let digits = kind.digits(fragment).map(Self::from_digits);
        let query = || {
            let wanted = Self::from_query(kind.query(fragment)?);
            // Not as it stands: a stranger could write anything there.
            let area = place_of(number_of(&wanted.area));
            Some(Self { area, ..wanted })
        };
        digits
            .map(Option::unwrap_or_default)
            .or_else(query)
            .unwrap_or_default()
    }

    /// `None` if the link is damaged: asking for nothing is better than for something else.
    fn from_digits(digits: &str) -> Option<Self> {
        let mut digits = Reader::of(digits);
        let version = digits.take(1)?;
        let language = languages::numbered(digits.take(LANGUAGE_DIGITS)?);
        let need = Need::numbered(digits.take(TERM_DIGITS)?);
        let channel = Channel::numbered(digits.take(TERM_DIGITS)?);
        let audience = Audience::numbered(digits.take(TERM_DIGITS)?);
        let area = place_of(digits.take_short()?);
        let is_whole = digits.is_sealed()? && version == VERSION;
        is_whole.then(|| Self {
            need,
            area,
            language: language.map(str::to_owned),
            channel,
            audience,
            words: String::new(),
        })
    }

    /// The search as the fragment of a link, without the `#`. It holds numbers only: no words of the
    /// person's own, no place that we do not know.
    pub fn to_fragment(&self) -> String {
        let mut link = Writer::of(LinkKind::Search.letter());
        let language = self.language.as_deref().map_or(0, languages::number_of);
        link.put(VERSION, 1);
        link.put(language, LANGUAGE_DIGITS);
        link.put(self.need.map_or(0, Need::number), TERM_DIGITS);
        link.put(self.channel.map_or(0, Channel::number), TERM_DIGITS);
        link.put(self.audience.map_or(0, Audience::number), TERM_DIGITS);
        link.put_short(number_of(&self.area));
        link.seal();
        link.text()
    }

    /// Reads what follows the `?` of a link of words: `need=stalking&area=hackney&lang=pl`.
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
