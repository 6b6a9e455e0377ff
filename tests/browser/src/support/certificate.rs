//! The certificate of every portal in these tests, made once.

use std::sync::OnceLock;

use stand_in::Tls;

/// The certificate of all portals.
pub(super) fn certificate() -> Tls {
    static MADE: OnceLock<Tls> = OnceLock::new();
    let make = || {
        let names = ["localhost", "127.0.0.1"].map(str::to_owned);
        let made = rcgen::generate_simple_self_signed(names).expect("a certificate");
        Tls {
            certificate_pem: made.cert.pem(),
            key_pem: made.signing_key.serialize_pem(),
        }
    };
    MADE.get_or_init(make).clone()
}
