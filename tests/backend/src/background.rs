//! Work that goes on after the answer, so that its time reveals nothing.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedRwLockReadGuard, RwLock};

/// By then the answer has left, and does not share the processor with the work.
const LATER: Duration = Duration::from_millis(10);

/// Counts what is still going on. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Background(Arc<RwLock<()>>);

/// A place for one piece of work.
#[derive(Debug)]
pub struct Place(OwnedRwLockReadGuard<()>);

impl Background {
    /// Takes a place before the answer, so that whoever has the answer can wait for the work.
    pub async fn place(&self) -> Place {
        Place(Arc::clone(&self.0).read_owned().await)
    }

    /// Waits until nothing is going on.
    pub async fn quiet(&self) {
        let _ = self.0.write().await;
    }
}

impl Place {
    /// Lets the work go on by itself.
    pub fn spawn(self, work: impl Future<Output = ()> + Send + 'static) {
        tokio::spawn(async move {
            tokio::time::sleep(LATER).await;
            work.await;
            drop(self.0);
        });
    }
}
