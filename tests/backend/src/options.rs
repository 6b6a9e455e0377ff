//! What a stand-in is started with.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::{Clock, Faults};

/// How long a request waits for another to finish writing, unless told otherwise.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How a stand-in is started. Start from [`Options::new`] and change what differs.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens. Port 0 takes any free port.
    pub address: SocketAddr,
    /// The SQLite file; made and seeded when it is not there.
    pub database: PathBuf,
    /// The built portal.
    pub dist: PathBuf,
    /// Serve over HTTPS with this certificate.
    pub tls: Option<Tls>,
    /// Offer `/dev/outbox` and `/dev/faults`, and seed the references that always answer a fault.
    pub development: bool,
    /// Time limits and rate limits.
    pub limits: Limits,
    /// Carry out a request for a call once for each key. Without, the stand-in is a backend that knows
    /// no keys, and portals look before they ask again.
    pub callback_keys: bool,
    /// How long a request waits for another to finish writing.
    pub busy_timeout: Duration,
    /// The clock that everything goes by.
    pub clock: Clock,
    /// What goes wrong; who keeps a clone of it can switch faults on, also across a restart.
    pub faults: Faults,
    /// Files of the portal that are answered otherwise, for tests of tampering, loss and slowness.
    /// The name is a path (`/boot.js`) or the end of one (`.wasm`).
    pub overrides: Vec<(String, Override)>,
}

impl Options {
    /// Any free port of this machine, plain HTTP, development mode, production limits.
    #[must_use]
    pub fn new(dist: impl Into<PathBuf>, database: impl Into<PathBuf>) -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            database: database.into(),
            dist: dist.into(),
            tls: None,
            development: true,
            limits: Limits::default(),
            callback_keys: true,
            busy_timeout: BUSY_TIMEOUT,
            clock: Clock::default(),
            faults: Faults::default(),
            overrides: Vec::new(),
        }
    }
}

/// Time limits and rate limits. The defaults are those of production.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long a code works.
    pub code_secs: i64,
    /// How many wrong tries end a code.
    pub code_tries: i64,
    /// How long before a new code may be asked for.
    pub resend_secs: i64,
    /// How many codes are sent for one reference in an hour.
    pub sends_per_hour: i64,
    /// How many codes one network may ask for in an hour.
    pub sign_ins_per_network_per_hour: i64,
    /// How many codes one network may try in an hour.
    pub tries_per_network_per_hour: i64,
    /// How many helpers' codes one network may try in an hour.
    pub helper_codes_per_network_per_hour: i64,
    /// How often one network may send feedback without signing in, in an hour.
    pub feedback_per_network_per_hour: i64,
    /// How often one person may send feedback about their cases, in an hour.
    pub feedback_per_person_per_hour: i64,
    /// How many people staff can call in one slot.
    pub calls_per_slot: i64,
    /// How long a session lasts when nothing is done.
    pub idle_secs: i64,
    /// How long a session lasts whatever is done.
    pub absolute_secs: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            code_secs: 10 * 60,
            code_tries: 5,
            resend_secs: 30,
            sends_per_hour: 3,
            sign_ins_per_network_per_hour: 30,
            tries_per_network_per_hour: 100,
            helper_codes_per_network_per_hour: 100,
            feedback_per_network_per_hour: 20,
            feedback_per_person_per_hour: 20,
            calls_per_slot: 2,
            idle_secs: 10 * 60,
            absolute_secs: 60 * 60,
        }
    }
}

impl Limits {
    /// Those of production, but for what a person does in an hour: a developer signs in all day long.
    #[must_use]
    pub fn for_developers() -> Self {
        Self {
            sends_per_hour: 1000,
            sign_ins_per_network_per_hour: 1000,
            tries_per_network_per_hour: 1000,
            helper_codes_per_network_per_hour: 1000,
            feedback_per_network_per_hour: 1000,
            feedback_per_person_per_hour: 1000,
            ..Self::default()
        }
    }
}

/// A certificate and its key, both PEM.
#[derive(Debug, Clone)]
pub struct Tls {
    /// The certificate, with those that vouch for it.
    pub certificate_pem: String,
    /// Its private key.
    pub key_pem: String,
}

/// What is answered instead of a file of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Override {
    /// Another body under the same type.
    Body(Vec<u8>),
    /// 404.
    Missing,
    /// The file, but only after this many milliseconds.
    Slow(u64),
    /// The connection is closed without an answer.
    Dropped,
}
