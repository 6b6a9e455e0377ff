//! Reads the links with words that were made until 2026, `list?lang=pl&area=E8&s=…`. They are on paper,
//! so they open for ever. Their notes (`n1=…`) are not read: anybody could write them.

use super::{Reference, Signpost, SignpostList};
use crate::area::{number_of, place_of};
use crate::languages::code_of;
use crate::plain::cut;
use crate::term::Need;
use crate::wanted::decoded;

/// The longest link we read, in bytes.
const QUERY_BYTES_MAX: usize = 12_000;
/// The digits of these links, of 5 bits each.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// How many of them stand for the id of a service and for its name.
const DIGITS_EACH: usize = 7;

impl SignpostList {
    /// Reads what follows the `?` of such a link.
    pub(super) fn from_query(query: &str) -> Self {
        let mut list = Self::default();
        let pairs = cut(query, QUERY_BYTES_MAX).split('&');
        for (name, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            match name {
                "lang" => list.language = code_of(&decoded(value)).map(str::to_owned),
                "area" => list.area = place_of(number_of(&decoded(value))),
                "s" => list.signposts = value.split('.').filter_map(signpost).collect(),
                _ => {}
            }
        }
        list
    }
}

/// One service: digits for its id and its name, then one for the need.
fn signpost(text: &str) -> Option<Signpost> {
    let (id, rest) = text.split_at_checked(DIGITS_EACH)?;
    let (name, need) = rest.split_at_checked(DIGITS_EACH)?;
    let mut letters = need.chars();
    let need = letters.next()?.to_digit(36)?;
    letters.next().is_none().then(|| {
        Some(Signpost {
            service: Reference::of_parts(number(id)?, number(name)?),
            need: Need::numbered(u64::from(need)),
            phrases: Vec::new(),
        })
    })?
}

fn number(digits: &str) -> Option<u64> {
    digits.bytes().try_fold(0, |number, byte| {
        let byte = byte.to_ascii_lowercase();
        let digit = DIGITS.iter().position(|digit| *digit == byte)?;
        Some(number << 5 | digit as u64)
    })
}
