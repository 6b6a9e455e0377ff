//! The key that tells one request from another.

/// Names one request, so that a backend carries it out once: 128 random bits in hexadecimal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Makes a key of random bytes.
    pub fn of(random: [u8; 16]) -> Self {
        let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16);
        let digits = random.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Self(digits.filter_map(digit).collect())
    }

    /// The key as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
