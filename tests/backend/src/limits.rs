//! Rate limits by the hour: count who did what in the last one. Signing in has rules of its own (`sign_in/rules.rs`).

use std::net::{IpAddr, SocketAddr};

use contract::Timestamp;
use sqlx::SqliteConnection;

use crate::refusal::Refusal;
use crate::secret;

const HOUR_SECS: i64 = 3600;

/// What to count, and for whom.
pub struct Counted {
    kind: &'static str,
    who: Vec<u8>,
}

impl Counted {
    /// Wrong codes of helpers that one network tried.
    pub fn helper_codes(peer: SocketAddr) -> Self {
        Self {
            kind: "helper-code",
            who: secret::hash(&network(peer.ip())),
        }
    }

    /// Fresh codes sent to one person who is signed in.
    pub fn fresh_codes(person_id: &str) -> Self {
        Self {
            kind: "fresh-code",
            who: secret::hash(person_id),
        }
    }

    /// Feedback that one network sent without signing in.
    pub fn feedback(peer: SocketAddr) -> Self {
        Self {
            kind: "feedback",
            who: secret::hash(&network(peer.ip())),
        }
    }

    /// Feedback that one person sent about their cases.
    pub fn case_feedback(person_id: &str) -> Self {
        Self {
            kind: "case-feedback",
            who: secret::hash(person_id),
        }
    }

    /// Messages that one person sent.
    pub fn messages(person_id: &str) -> Self {
        Self {
            kind: "message",
            who: secret::hash(person_id),
        }
    }

    /// Answers that one person sent to what they have to do.
    pub fn to_do_answers(person_id: &str) -> Self {
        Self {
            kind: "to-do-answer",
            who: secret::hash(person_id),
        }
    }

    /// Calls that one person asked for.
    pub fn callbacks(person_id: &str) -> Self {
        Self {
            kind: "callback",
            who: secret::hash(person_id),
        }
    }

    /// Helpers to whom one person gave a code.
    pub fn helpers(person_id: &str) -> Self {
        Self {
            kind: "helper",
            who: secret::hash(person_id),
        }
    }

    /// Counts one more. Refuses it if there were `per_hour` in the last hour.
    pub async fn one_more(
        &self,
        database: &mut SqliteConnection,
        now: Timestamp,
        per_hour: i64,
    ) -> Result<(), Refusal> {
        // Attempts in the future date from before the clock was set back.
        sqlx::query("DELETE FROM attempts WHERE at <= ? OR at > ?")
            .bind(now.0 - HOUR_SECS)
            .bind(now.0)
            .execute(&mut *database)
            .await?;
        let (count, oldest): (i64, Option<i64>) =
            sqlx::query_as("SELECT count(*), min(at) FROM attempts WHERE kind = ? AND who = ?")
                .bind(self.kind)
                .bind(&self.who)
                .fetch_one(&mut *database)
                .await?;
        if count >= per_hour {
            let free_again = oldest.unwrap_or(now.0) + HOUR_SECS;
            return Err(Refusal::TooManyRequests(free_again - now.0));
        }
        sqlx::query("INSERT INTO attempts (kind, who, at) VALUES (?, ?, ?)")
            .bind(self.kind)
            .bind(&self.who)
            .bind(now.0)
            .execute(database)
            .await?;
        Ok(())
    }
}

/// The network of an address: with IPv6, a household or a phone has a whole /64.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x?}", &address.segments().map(u64::from)[..4]),
    }
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn addresses_of_one_household_are_one_network() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.7"), of("192.0.2.7"));
        assert_ne!(of("192.0.2.7"), of("192.0.2.8"));
    }
}
