//! The two kinds of session, a person's and a helper's, and what they share.

use axum::http::HeaderMap;
use contract::limits::{PAGE_KEY_CHARS_MAX, PAGE_KEY_CHARS_MIN};
use contract::{Session, SessionState, Timestamp, paths};
use sqlx::{SqliteConnection, SqlitePool};

use crate::refusal::Refusal;
use crate::{Limits, cookie, secret};

/// Whose session it is. Each kind has its own table, so that one never opens the other's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// A person's.
    Person,
    /// A helper's.
    Helper,
}

impl SessionKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Person, Self::Helper];

    /// The table of its sessions.
    pub const fn table(self) -> &'static str {
        match self {
            Self::Person => "sessions",
            Self::Helper => "helper_sessions",
        }
    }

    /// Begins a session. Ends the one that this browser had, whoever's it was, and every other of the
    /// same person or helper: nobody stays signed in where they have forgotten it.
    pub async fn begin(
        self,
        database: &mut SqliteConnection,
        whose: &str,
        page: &PageHash,
        old_id: &str,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<String, Refusal> {
        forget(database, old_id).await?;
        let (table, owner) = (self.table(), self.owner());
        let others = format!("DELETE FROM {table} WHERE {owner} = ? OR started_at <= ?");
        sqlx::query(&others)
            .bind(whose)
            .bind(now.0 - limits.absolute_secs)
            .execute(&mut *database)
            .await?;
        let id = secret::id()?;
        let new = format!(
            "INSERT INTO {table} (id_hash, page_hash, {owner}, started_at, last_used_at)
             VALUES (?, ?, ?, ?, ?)"
        );
        sqlx::query(&new)
            .bind(secret::hash(&id))
            .bind(&page.0)
            .bind(whose)
            .bind(now.0)
            .bind(now.0)
            .execute(database)
            .await?;
        Ok(id)
    }

    /// Restarts the idle time of a session.
    pub async fn use_again(
        self,
        database: &SqlitePool,
        proof: &Proof,
        last_used_at: i64,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        if last_used_at < now.0 {
            let query = format!(
                "UPDATE {} SET last_used_at = ? WHERE id_hash = ?",
                self.table()
            );
            let query = sqlx::query(&query).bind(now.0).bind(&proof.id_hash);
            query.execute(database).await?;
        }
        Ok(())
    }

    /// The column that says whose the session is.
    const fn owner(self) -> &'static str {
        match self {
            Self::Person => "person_id",
            Self::Helper => "helper_id",
        }
    }
}

/// The hash of a page's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageHash(pub Vec<u8>);

impl PageHash {
    /// The page that a session is to belong to.
    pub fn of(headers: &HeaderMap) -> Result<Self, Refusal> {
        let key = key_of(headers).filter(|key| {
            (PAGE_KEY_CHARS_MIN..=PAGE_KEY_CHARS_MAX).contains(&key.len())
                && key.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        let key = key.ok_or(Refusal::PageKeyMissing)?;
        Ok(Self(secret::hash(key)))
    }
}

fn key_of(headers: &HeaderMap) -> Option<&str> {
    headers.get(paths::PAGE_HEADER)?.to_str().ok()
}

/// What a browser shows to use a session: the cookie and the key of the page, as hashes.
pub struct Proof {
    pub id_hash: Vec<u8>,
    pub page_hash: Vec<u8>,
}

impl Proof {
    /// What this request shows.
    pub fn of(headers: &HeaderMap) -> Self {
        let id = cookie::value(headers, paths::SESSION_COOKIE);
        Self {
            id_hash: secret::hash(id.unwrap_or_default()),
            page_hash: secret::hash(key_of(headers).unwrap_or_default()),
        }
    }
}

/// Deletes the session of a cookie, whoever's it is.
pub async fn forget(database: &mut SqliteConnection, id: &str) -> Result<(), sqlx::Error> {
    for kind in SessionKind::ALL {
        let query = format!("DELETE FROM {} WHERE id_hash = ?", kind.table());
        let query = sqlx::query(&query).bind(secret::hash(id));
        query.execute(&mut *database).await?;
    }
    Ok(())
}

/// What the portal is told about an open session.
pub fn signed_in(
    limits: &Limits,
    started_at: Timestamp,
    last_used_at: Timestamp,
    now: Timestamp,
) -> Session {
    let ends_at = started_at.plus_secs(limits.absolute_secs);
    Session {
        state: SessionState::SignedIn,
        ends_at: Some(ends_at),
        idle_ends_at: Some(last_used_at.plus_secs(limits.idle_secs).min(ends_at)),
        code_expires_at: None,
        resend_after: None,
        helper: None,
        only_case: None,
        now,
    }
}
