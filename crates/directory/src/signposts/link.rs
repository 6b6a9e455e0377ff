//! Writes a list as the fragment of a link, `list?lang=pl&area=E8&s=…`, and reads it back. Reading
//! skips whatever makes no sense: links get cut off, mistyped, or come from later versions.

use super::note::accepted;
use super::reference::{LENGTH, Reference};
use super::{SIGNPOSTS_MAX, Signpost, SignpostList, needs};
use crate::area::short_place;
use crate::languages::code_of;
use crate::plain::cut;
use crate::wanted::{decoded, encode};

/// The start of a list's fragment; reading begins after its `?`.
const NAME: &str = "list?";
/// The longest link we read, in bytes: twelve notes in any script fit.
const QUERY_BYTES_MAX: usize = 12_000;
/// The longest value in a link, in bytes.
const VALUE_BYTES_MAX: usize = 1_000;

impl SignpostList {
    /// The list as the fragment of a link, without the `#`.
    pub fn to_fragment(&self) -> String {
        let mut link = String::from(NAME);
        let mut add = |name: &str, value: &str| {
            if !value.is_empty() {
                link.push_str(if link == NAME { "" } else { "&" });
                link.push_str(name);
                link.push('=');
                link.push_str(value);
            }
        };
        let known = self.language.as_deref().and_then(code_of);
        add("lang", known.unwrap_or_default());
        add("area", &encoded(&short_place(&self.area)));
        let signposts = || self.signposts.iter().take(SIGNPOSTS_MAX);
        for (place, signpost) in signposts().enumerate() {
            let name = ["n", &(place + 1).to_string()].concat();
            add(&name, &encoded(&signpost.shared_note()));
        }
        let mut services = String::new();
        for signpost in signposts() {
            services.push_str(if services.is_empty() { "" } else { "." });
            signpost.service.write(&mut services);
            services.push(needs::letter(signpost.need));
        }
        // Last, so that a truncated link loses its last services and no note moves to another
        // service.
        add("s", &services);
        link
    }

    /// Reads the part of such a link after the `?`.
    pub fn from_query(query: &str) -> Self {
        let mut list = Self::default();
        let mut notes = vec![String::new(); SIGNPOSTS_MAX];
        let mut services = "";
        let pairs = cut(query, QUERY_BYTES_MAX).split('&');
        for (name, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            let value = cut(value, VALUE_BYTES_MAX);
            match name {
                "lang" => list.language = code_of(&decoded(value)).map(str::to_owned),
                "area" => list.area = short_place(&decoded(value)),
                "s" => services = value,
                _ => {
                    let place = name
                        .strip_prefix('n')
                        .and_then(|place| place.parse::<usize>().ok());
                    let place = place.and_then(|place| notes.get_mut(place.checked_sub(1)?));
                    if let Some(note) = place {
                        *note = accepted(&decoded(value)).unwrap_or_default();
                    }
                }
            }
        }
        for (service, note) in services.split('.').zip(notes) {
            if let Some(signpost) = signpost(service, note)
                && list.place_of(signpost.service).is_none()
            {
                list.signposts.push(signpost);
            }
        }
        list
    }
}

/// One service: its short name, then the letter of the need.
fn signpost(text: &str, note: String) -> Option<Signpost> {
    let (name, need) = text.split_at_checked(LENGTH)?;
    let mut letters = need.chars();
    let need = letters.next()?.to_ascii_lowercase();
    letters.next().is_none().then_some(())?;
    Some(Signpost {
        service: Reference::read(name)?,
        need: needs::need_of(need),
        note,
    })
}

fn encoded(value: &str) -> String {
    let mut text = String::new();
    encode(value, &mut text);
    // Shorter by two thirds for each space.
    text.replace("%20", "+")
}
