//! The options of a stand-in.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;

use crate::{Clock, Faults};

/// The default for how long a request waits while another writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The default for how long nothing may come on a connection: longer than any answer takes.
const IDLE_CONNECTION: Duration = Duration::from_secs(75);

/// The headers of every answer in production.
const HEADERS: &str = include_str!("../../../deploy/headers.txt");

/// The options of a stand-in. Start from [`Options::new`] and change what differs.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens. Port 0 takes any free port.
    pub address: SocketAddr,
    /// The SQLite file; created and seeded if missing.
    pub database: PathBuf,
    /// The built portal.
    pub dist: PathBuf,
    /// Serve over HTTPS with this certificate.
    pub tls: Option<Tls>,
    /// Offer `/dev/outbox`, `/dev/faults` and the references that always give a fault.
    pub development: bool,
    /// Time limits and rate limits.
    pub limits: Limits,
    /// Carry out a callback request once per key. If false, the stand-in acts as a backend that
    /// ignores keys, and portals look before they ask again.
    pub callback_keys: bool,
    /// How long a request waits while another writes.
    pub busy_timeout: Duration,
    /// How long nothing may come on a connection before it is closed.
    pub idle_connection: Duration,
    /// The clock for everything.
    pub clock: Clock,
    /// The fault switches. A clone keeps control of them, even across a restart.
    pub faults: Faults,
    /// The headers of every answer, as `Name: value` lines.
    pub headers: String,
    /// Files of the portal to answer differently, for tests of tampering, loss and slowness. The
    /// name is a path (`/boot.js`) or the end of one (`.wasm`).
    pub overrides: Vec<(String, Override)>,
}

impl Options {
    /// Any free port on this machine, plain HTTP, development mode, production limits.
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
            idle_connection: IDLE_CONNECTION,
            clock: Clock::default(),
            faults: Faults::default(),
            headers: HEADERS.to_owned(),
            overrides: Vec::new(),
        }
    }
}

/// Time limits and rate limits. The defaults suit production.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long a browser that asked for a code waits for it, before it has to ask again.
    pub challenge_secs: i64,
    /// How long until the person may have the code sent again.
    pub resend_secs: i64,
    /// Whether codes wait for the morning, unless the person has chosen codes at night.
    pub quiet_at_night: bool,
    /// How many wrong codes of helpers one network may try in an hour.
    pub helper_codes_per_network_per_hour: i64,
    /// How many messages one person may send in an hour.
    pub messages_per_hour: i64,
    /// How many answers to what they have to do one person may send in an hour.
    pub to_do_answers_per_hour: i64,
    /// How many calls one person may ask for in an hour.
    pub callbacks_per_hour: i64,
    /// To how many helpers one person may give a code in an hour.
    pub helpers_per_hour: i64,
    /// How often one network may send feedback without signing in, in an hour.
    pub feedback_per_network_per_hour: i64,
    /// How often one person may send feedback about their cases, in an hour.
    pub feedback_per_person_per_hour: i64,
    /// How long a session counts as the person's own after a fresh code.
    pub fresh_secs: i64,
    /// After how many wrong tries a fresh code is of no use.
    pub fresh_code_tries: i64,
    /// How many fresh codes a person may ask for in an hour.
    pub fresh_codes_per_hour: i64,
    /// How many people staff can call in one slot.
    pub calls_per_slot: i64,
    /// How long a session lasts without activity.
    pub idle_secs: i64,
    /// How long a page that went may take to come back as a reload.
    pub resume_secs: i64,
    /// How long a session lasts at most.
    pub absolute_secs: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            challenge_secs: 10 * 60,
            resend_secs: 60,
            quiet_at_night: true,
            helper_codes_per_network_per_hour: 100,
            messages_per_hour: 60,
            to_do_answers_per_hour: 60,
            callbacks_per_hour: 20,
            helpers_per_hour: 20,
            feedback_per_network_per_hour: 20,
            feedback_per_person_per_hour: 20,
            fresh_secs: 15 * 60,
            fresh_code_tries: 5,
            fresh_codes_per_hour: 10,
            calls_per_slot: 2,
            idle_secs: 10 * 60,
            resume_secs: 10,
            absolute_secs: 60 * 60,
        }
    }
}

impl Limits {
    /// The production limits at any hour: a test must not depend on when it runs.
    pub fn at_any_hour() -> Self {
        Self {
            quiet_at_night: false,
            ..Self::default()
        }
    }

    /// Generous limits at any hour: a developer tries things all day long.
    pub fn for_developers() -> Self {
        Self {
            helper_codes_per_network_per_hour: 1000,
            messages_per_hour: 1000,
            to_do_answers_per_hour: 1000,
            callbacks_per_hour: 1000,
            helpers_per_hour: 1000,
            feedback_per_network_per_hour: 1000,
            feedback_per_person_per_hour: 1000,
            ..Self::at_any_hour()
        }
    }
}

/// A certificate and its key, both PEM.
#[derive(Debug, Clone)]
pub struct Tls {
    /// The certificate chain.
    pub certificate_pem: String,
    /// Its private key.
    pub key_pem: String,
}

/// What to answer instead of a file of the portal.
#[derive(Debug, Clone)]
pub enum Override {
    /// Another body with the same media type.
    Body(Vec<u8>),
    /// 404.
    Missing,
    /// The file, this many milliseconds late.
    Slow(u64),
    /// The file, once the gate is open.
    Held(Gate),
    /// No answer: close the connection.
    Dropped,
}

/// Keeps a file of the portal back until a test lets it go.
#[derive(Debug, Clone)]
pub struct Gate(watch::Sender<bool>);

impl Gate {
    /// A gate that keeps everything back.
    #[must_use]
    pub fn closed() -> Self {
        Self(watch::Sender::new(false))
    }

    /// Lets everything through from now on.
    pub fn open(&self) {
        self.0.send_replace(true);
    }

    /// Waits until the gate is open.
    pub async fn passed(&self) {
        // The sender lives as long as the gate.
        let _ = self.0.subscribe().wait_for(|is_open| *is_open).await;
    }
}
