//! The name of a request.

/// Names a request: 128 random bits in hexadecimal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key(String);

impl Key {
    /// Makes a key of random bytes.
    #[must_use]
    pub fn of(random: [u8; 16]) -> Self {
        let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16);
        Self(
            random
                .iter()
                .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
                .flatten()
                .collect(),
        )
    }

    /// The key as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
