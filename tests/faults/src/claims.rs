//! What must be so at the end of all runs, for messages, answers and helpers.

use sqlx::SqlitePool;

use crate::wrong::Wrong;

/// Something that must be so at the end.
#[derive(Clone, Debug)]
pub enum Claim {
    /// A text is there at most once; when its id was told, exactly that once.
    Message {
        /// The case.
        case_id: String,
        /// The text.
        text: String,
        /// The id that the person was told.
        id: Option<String>,
    },
    /// An answer to something to do was carried out at most once for each of its keys.
    Answer {
        /// The case.
        case_id: String,
        /// The person's words.
        text: String,
        /// How many keys it was sent with.
        keys: usize,
    },
    /// A helper of this label was made at most once.
    Helper {
        /// The case.
        case_id: String,
        /// What the person calls them.
        label: String,
    },
    /// A helper who was told of is still there, unless the person ended it.
    HelperThere(String),
    /// A helper whose access has ended is gone.
    HelperGone(String),
}

impl Claim {
    /// What is wrong, if anything is.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn check(&self, database: &SqlitePool) -> sqlx::Result<Option<(Wrong, String)>> {
        Ok(match self {
            Self::Message { case_id, text, id } => {
                let ids: Vec<String> = sqlx::query_scalar(
                    "SELECT CAST(id AS TEXT) FROM messages
                     WHERE case_id = ? AND text = ? AND sender = 'me'",
                )
                .bind(case_id)
                .bind(text)
                .fetch_all(database)
                .await?;
                if ids.len() > 1 {
                    Some((Wrong::Twice, format!("{text:?} is there as {ids:?}")))
                } else if id.as_ref().is_some_and(|id| !ids.contains(id)) {
                    let what = format!("{text:?} was promised as {id:?}, there is {ids:?}");
                    Some((Wrong::Lost, what))
                } else {
                    None
                }
            }
            Self::Answer {
                case_id,
                text,
                keys,
            } => {
                let nths: Vec<i64> = sqlx::query_scalar(
                    "SELECT nth FROM held_answers WHERE case_id = ? AND text = ?",
                )
                .bind(case_id)
                .bind(text)
                .fetch_all(database)
                .await?;
                (nths.len() > *keys).then(|| {
                    let times = nths.len();
                    let what =
                        format!("{text:?} had {keys} keys and was carried out {times} times");
                    (Wrong::Twice, what)
                })
            }
            Self::Helper { case_id, label } => {
                let ids = made(database, case_id, label).await?;
                (ids.len() > 1).then(|| (Wrong::Twice, format!("{label:?} was made as {ids:?}")))
            }
            Self::HelperThere(id) => {
                let is_lost = !is_there(database, id).await?;
                is_lost.then(|| (Wrong::Lost, format!("helper {id} is gone")))
            }
            Self::HelperGone(id) => {
                let is_back = is_there(database, id).await?;
                is_back.then(|| (Wrong::Lost, format!("helper {id} can look again")))
            }
        })
    }
}

/// The ids of every helper that was made under this label.
///
/// # Errors
/// When the database cannot be read.
pub async fn made(database: &SqlitePool, case_id: &str, label: &str) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar("SELECT id FROM made_helpers WHERE case_id = ? AND label = ?")
        .bind(case_id)
        .bind(label)
        .fetch_all(database)
        .await
}

/// Whether a helper can look.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_there(database: &SqlitePool, id: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT count(*) > 0 FROM helpers WHERE id = ? AND ended_at IS NULL")
        .bind(id)
        .fetch_one(database)
        .await
}
