//! Names that change with the content.

use sha2::{Digest, Sha256};

/// Sixteen hexadecimal digits that change with the content.
pub fn short_name(content: &[u8]) -> String {
    sha256(content).chars().take(16).collect()
}

/// The SHA-256 of the content, in hexadecimal digits.
pub fn sha256(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::short_name;

    #[test]
    fn a_name_has_sixteen_digits() {
        assert_eq!(short_name(b""), "e3b0c44298fc1c14");
    }
}
