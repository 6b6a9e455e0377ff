//! Secrets that only one browser or one person may know, and the hashes we store of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::limits::ONE_TIME_CODE_DIGITS;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256, Sha512};

/// 256 bits: impossible to guess.
const ID_BYTES: usize = 32;
/// Letters and digits that nobody mixes up when reading aloud or copying by hand.
const READABLE: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// A new random id for a cookie: 43 characters.
pub fn id() -> Result<String, getrandom::Error> {
    Ok(URL_SAFE_NO_PAD.encode(random::<ID_BYTES>()?))
}

/// A new one-time code: six digits, all codes equally likely.
pub fn one_time_code() -> Result<String, getrandom::Error> {
    const CODES: u32 = 10_u32.pow(ONE_TIME_CODE_DIGITS as u32);
    /// The largest multiple of a million that fits; numbers above it would favour small codes.
    const FAIR_BELOW: u32 = u32::MAX - u32::MAX % CODES;
    loop {
        let number = u32::from_be_bytes(random()?);
        if number < FAIR_BELOW {
            return Ok(format!("{:0ONE_TIME_CODE_DIGITS$}", number % CODES));
        }
    }
}

/// Random letters and digits that a person can read aloud, of five bits each.
pub fn readable<const LENGTH: usize>() -> Result<String, getrandom::Error> {
    let letter = |byte: u8| {
        READABLE
            .get(usize::from(byte % 32))
            .copied()
            .unwrap_or(b'2')
    };
    Ok(random::<LENGTH>()?
        .into_iter()
        .map(|byte| char::from(letter(byte)))
        .collect())
}

/// The hash to store of a text that is itself long and random.
pub fn hash(text: &str) -> Vec<u8> {
    Sha256::digest(text).to_vec()
}

/// The hash to store of a short code. Without the key, which we do not store, nobody can try codes
/// against it.
pub fn keyed_hash(key: &str, text: &str) -> Vec<u8> {
    mac(key, text).finalize().into_bytes().to_vec()
}

/// Whether a short code matches the stored hash, in constant time.
pub fn fits(key: &str, text: &str, kept: &[u8]) -> bool {
    mac(key, text).verify_slice(kept).is_ok()
}

fn mac(key: &str, text: &str) -> Hmac<Sha256> {
    // A key of any length hashes to exactly one block.
    let key = Sha512::digest(key);
    let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new(&key);
    mac.update(text.as_bytes());
    mac
}

fn random<const LENGTH: usize>() -> Result<[u8; LENGTH], getrandom::Error> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{fits, id, keyed_hash, one_time_code, readable};

    #[test]
    fn ids_are_long_and_never_the_same() {
        let (first, second) = (id().unwrap(), id().unwrap());
        assert_eq!((first.len(), second.len()), (43, 43));
        assert_ne!(first, second);
    }

    #[test]
    fn codes_are_six_digits_and_differ() {
        let codes: std::collections::BTreeSet<_> =
            (0..200).map(|_| one_time_code().unwrap()).collect();
        assert!(
            codes
                .iter()
                .all(|code| code.len() == 6 && code.parse::<u32>().is_ok())
        );
        assert!(
            codes.len() > 190,
            "only {} different codes in 200",
            codes.len()
        );
    }

    #[test]
    fn a_code_fits_only_with_the_key_it_was_kept_with() {
        let kept = keyed_hash("this browser", "042917");
        assert!(fits("this browser", "042917", &kept));
        assert!(!fits("this browser", "042918", &kept));
        assert!(!fits("another browser", "042917", &kept));
    }

    #[test]
    fn a_readable_code_has_no_letters_that_look_alike() {
        let code = readable::<64>().unwrap();
        assert!(code.len() == 64 && !code.contains(['0', 'O', '1', 'I']));
    }
}
