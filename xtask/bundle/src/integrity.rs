//! Hashes that browsers check before they run or apply a file.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// The value of an `integrity` attribute or option (Subresource Integrity). SHA-256: no hash can be made smaller by
/// compression, and a first visit has one for each file.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// The source that allows one inline script in a content security policy.
pub fn policy_source(script: &str) -> String {
    format!(
        "'sha256-{}'",
        STANDARD.encode(Sha256::digest(script.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_what_browsers_expect() {
        // SHA-256 of nothing, as every other tool prints it.
        let nothing = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(integrity(b""), nothing);
    }

    #[test]
    fn a_policy_quotes_its_hashes() {
        let nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assert_eq!(policy_source(""), nothing);
    }
}
