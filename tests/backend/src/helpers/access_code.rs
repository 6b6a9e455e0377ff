//! A helper's code as it is kept: its first letters to find it, the whole by a password hash.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Argon2, Params};

use crate::refusal::Refusal;

/// 20 bits: enough to find a code, and no help in guessing the other 60.
const START_LETTERS: usize = 4;
/// Of a code that nobody has, to do the same work for one that does not exist.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$\
    QgSbKlNGXp1OyC3JRnP9ZGy3e8oHkXvLzGqvTyCkWnE";

/// What a code is found by.
pub fn start(code: &str) -> String {
    code.chars().take(START_LETTERS).collect()
}

/// What is kept of a code.
pub async fn hash(code: &str) -> Result<String, Refusal> {
    let code = code.to_owned();
    let mut salt = [0; 16];
    getrandom::fill(&mut salt)?;
    beside(move || {
        let salt = SaltString::encode_b64(&salt).map_err(|error| error.to_string())?;
        let hash = argon2().hash_password(code.as_bytes(), &salt);
        hash.map(|hash| hash.to_string())
            .map_err(|error| error.to_string())
    })
    .await?
    .map_err(Refusal::Broken)
}

/// The first of these whose code it is. Takes as long when there are none.
pub async fn find(code: &str, kept: Vec<(String, String)>) -> Result<Option<String>, Refusal> {
    let code = code.to_owned();
    beside(move || {
        let fits = |hash: &str| {
            PasswordHash::new(hash)
                .is_ok_and(|hash| argon2().verify_password(code.as_bytes(), &hash).is_ok())
        };
        if kept.is_empty() {
            fits(NOBODYS);
        }
        kept.into_iter()
            .find(|(_, hash)| fits(hash))
            .map(|(id, _)| id)
    })
    .await
}

fn argon2() -> Argon2<'static> {
    Argon2::new(
        argon2::Algorithm::Argon2id,
        argon2::Version::V0x13,
        Params::default(),
    )
}

/// Long work, where it holds up nobody.
async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refusal> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Refusal::Broken(error.to_string()))
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::PasswordHash;

    use super::{NOBODYS, find, hash, start};

    #[tokio::test]
    async fn a_code_is_known_by_its_hash_and_no_other_is() {
        let kept = hash("7KQ2XWNB4HTEM3PA").await.unwrap();
        assert!(!kept.contains("7KQ2"), "{kept}");
        let kept = vec![("sister".to_owned(), kept)];
        let found = find("7KQ2XWNB4HTEM3PA", kept.clone()).await.unwrap();
        assert_eq!(found.as_deref(), Some("sister"));
        assert_eq!(find("7KQ2XWNB4HTEM3PB", kept).await.unwrap(), None);
    }

    #[test]
    fn a_code_is_found_by_its_start_alone() {
        assert_eq!(start("7KQ2XWNB4HTEM3PA"), "7KQ2");
        assert!(PasswordHash::new(NOBODYS).is_ok());
    }
}
