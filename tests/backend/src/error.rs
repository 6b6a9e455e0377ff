//! Why a stand-in did not start.

use std::net::SocketAddr;

/// Why a stand-in did not start.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address cannot be used.
    #[error("cannot listen on {address}: {source}. Is something else using that port?")]
    Address {
        /// The requested address.
        address: SocketAddr,
        /// Why not.
        source: std::io::Error,
    },
    /// The database cannot be used.
    #[error("the database cannot be used: {0}. Delete the file to start anew")]
    Database(#[from] sqlx::Error),
    /// The key for codes beside the database cannot be used.
    #[error("the key for one-time codes cannot be used: {0}. Delete its file to make a new one")]
    CodeKey(#[from] std::io::Error),
    /// The database cannot be migrated to this version.
    #[error("the database is not of this version: {0}. Delete the file to start anew")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A seed file is invalid.
    #[error("seed file {file}: {reason}")]
    Seed {
        /// The file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The file of support services is invalid.
    #[error("open-referral/services.json: {0}")]
    Services(serde_json::Error),
    /// The certificate or its key cannot be used.
    #[error("the certificate cannot be used: {0}")]
    Certificate(String),
}
