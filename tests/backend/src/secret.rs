//! Secrets that only one browser or one person may know, and the hashes we store of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// 256 bits: impossible to guess.
const ID_BYTES: usize = 32;
/// Letters and digits that nobody mixes up when reading aloud or copying by hand.
const READABLE: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// A new random id for a cookie: 43 characters.
pub fn id() -> Result<String, getrandom::Error> {
    Ok(URL_SAFE_NO_PAD.encode(random::<ID_BYTES>()?))
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

fn random<const LENGTH: usize>() -> Result<[u8; LENGTH], getrandom::Error> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{id, readable};

    #[test]
    fn ids_are_long_and_never_the_same() {
        let (first, second) = (id().unwrap(), id().unwrap());
        assert_eq!((first.len(), second.len()), (43, 43));
        assert_ne!(first, second);
    }

    #[test]
    fn a_readable_code_has_no_letters_that_look_alike() {
        let code = readable::<64>().unwrap();
        assert!(code.len() == 64 && !code.contains(['0', 'O', '1', 'I']));
    }
}
