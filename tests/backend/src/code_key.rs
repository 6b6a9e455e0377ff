//! The key that one-time codes are computed with, in a file beside the database: neither alone gives a code.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use hmac::{Hmac, Mac};
use sha2::Sha256;

const KEY_BYTES: usize = 32;

/// The key. A real backend has it from its store of secrets.
#[derive(Clone)]
pub struct CodeKey([u8; KEY_BYTES]);

impl From<[u8; KEY_BYTES]> for CodeKey {
    fn from(bytes: [u8; KEY_BYTES]) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for CodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeKey")
    }
}

impl CodeKey {
    /// The key of this database; made at the first start.
    pub fn beside(database: &Path) -> io::Result<Self> {
        let file = database.with_extension("code-key");
        let mut bytes = [0; KEY_BYTES];
        match OpenOptions::new().read(true).open(&file) {
            Ok(mut file) => file.read_exact(&mut bytes)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                getrandom::fill(&mut bytes).map_err(io::Error::other)?;
                new_file(&file)?.write_all(&bytes)?;
            }
            Err(error) => return Err(error),
        }
        Ok(Self(bytes))
    }

    /// A number that only the key can tell from chance.
    pub fn number(&self, parts: &[&[u8]]) -> u128 {
        let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(&self.0) else {
            // A key of any length is accepted.
            return 0;
        };
        for part in parts {
            mac.update(&part.len().to_be_bytes());
            mac.update(part);
        }
        let bytes = mac.finalize().into_bytes();
        let first = bytes.iter().take(size_of::<u128>());
        first.fold(0, |number, byte| number << 8 | u128::from(*byte))
    }
}

/// A file that only its owner can read.
fn new_file(file: &Path) -> io::Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
