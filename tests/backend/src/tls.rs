//! Certificates: read from files, or made for a test.

use std::path::Path;
use std::sync::Arc;

use rcgen::{CertificateParams, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::{Error, Tls};

/// The names that certificates made here cover.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];
const CERTIFICATE_FILE: &str = "certificate.pem";
const KEY_FILE: &str = "key.pem";

impl Tls {
    /// Makes a self-signed certificate for this machine.
    pub fn self_signed() -> Result<Self, Error> {
        let broken = |error: rcgen::Error| Error::Certificate(error.to_string());
        let key = KeyPair::generate().map_err(broken)?;
        let params = CertificateParams::new(NAMES.map(str::to_owned)).map_err(broken)?;
        let certificate = params.self_signed(&key).map_err(broken)?;
        Ok(Self {
            certificate_pem: certificate.pem(),
            key_pem: key.serialize_pem(),
        })
    }

    /// Reads `certificate.pem` and `key.pem` in a folder; makes them if both are missing.
    pub fn in_folder(folder: &Path) -> Result<Self, Error> {
        let (certificate, key) = (folder.join(CERTIFICATE_FILE), folder.join(KEY_FILE));
        let broken =
            |error: std::io::Error| Error::Certificate(format!("{}: {error}", folder.display()));
        if !certificate.exists() && !key.exists() {
            let made = Self::self_signed()?;
            std::fs::create_dir_all(folder).map_err(broken)?;
            std::fs::write(&certificate, &made.certificate_pem).map_err(broken)?;
            std::fs::write(&key, &made.key_pem).map_err(broken)?;
            return Ok(made);
        }
        Ok(Self {
            certificate_pem: std::fs::read_to_string(certificate).map_err(broken)?,
            key_pem: std::fs::read_to_string(key).map_err(broken)?,
        })
    }
}

/// The acceptor that adds TLS to a connection.
pub fn acceptor(tls: &Tls) -> Result<TlsAcceptor, Error> {
    let broken = |error: &dyn std::fmt::Display| Error::Certificate(error.to_string());
    let certificates = CertificateDer::pem_slice_iter(tls.certificate_pem.as_bytes())
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| broken(&error))?;
    let key =
        PrivateKeyDer::from_pem_slice(tls.key_pem.as_bytes()).map_err(|error| broken(&error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder
                .with_no_client_auth()
                .with_single_cert(certificates, key)
        })
        .map_err(|error| broken(&error))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
