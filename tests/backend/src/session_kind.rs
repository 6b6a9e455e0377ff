//! The two kinds of session, a person's and a helper's, and what they share.

use contract::{Session, SessionState, Timestamp};
use sqlx::{SqliteConnection, SqlitePool};

use crate::refusal::Refusal;
use crate::{Limits, secret};

/// Whose session it is. Each kind has its own table, so that one never opens the other's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// A person's.
    Person,
    /// A helper's.
    Helper,
}

impl SessionKind {
    const ALL: [Self; 2] = [Self::Person, Self::Helper];

    const fn table(self) -> &'static str {
        match self {
            Self::Person => "sessions",
            Self::Helper => "helper_sessions",
        }
    }

    /// Makes a new id. Ends the session this browser had, whoever's it was, and deletes expired
    /// sessions of this kind.
    pub async fn new_id(
        self,
        database: &mut SqliteConnection,
        old_id: &str,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<String, Refusal> {
        forget(database, old_id).await?;
        let query = format!("DELETE FROM {} WHERE started_at <= ?", self.table());
        sqlx::query(&query)
            .bind(now.0 - limits.absolute_secs)
            .execute(database)
            .await?;
        Ok(secret::id()?)
    }

    /// Restarts the idle time of a session.
    pub async fn use_again(
        self,
        database: &SqlitePool,
        id: &str,
        last_used_at: i64,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        if last_used_at < now.0 {
            let query = format!(
                "UPDATE {} SET last_used_at = ? WHERE id_hash = ?",
                self.table()
            );
            let query = sqlx::query(&query).bind(now.0).bind(secret::hash(id));
            query.execute(database).await?;
        }
        Ok(())
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
