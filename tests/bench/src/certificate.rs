//! The certificate of all sites of a run. Chromium trusts its key: it keeps no file of a site whose
//! certificate it only overlooks, and a third visit would be a first one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{CertificateParams, KeyPair, PublicKeyData as _};
use sha2::{Digest, Sha256};
use stand_in::Tls;

use crate::failure::Outcome;

/// A certificate, and what Chromium knows its key by.
pub struct Certificate {
    /// For the servers.
    pub tls: Tls,
    /// For the browsers: the base64 of the key's SHA-256. It lives as long as the run.
    pub trusted: &'static str,
}

impl Certificate {
    /// Makes one for this machine.
    pub fn new() -> Outcome<Self> {
        let key = KeyPair::generate()?;
        let made = CertificateParams::new(["localhost".to_owned()])?.self_signed(&key)?;
        let hash = STANDARD.encode(Sha256::digest(key.subject_public_key_info()));
        Ok(Self {
            tls: Tls {
                certificate_pem: made.pem(),
                key_pem: key.serialize_pem(),
            },
            trusted: Box::leak(hash.into_boxed_str()),
        })
    }
}
