//! A barrier that `cargo xtask barriers` plants, to see whether a test notices it. Without one nothing here does anything.

use visiting::Engine;

use super::page::Page;

/// The file with the script that plants the barrier in each page.
const SCRIPT: &str = "WAYMARK_PLANTED";
/// The screens to go to, for a barrier that is on few.
const SCREENS: &str = "WAYMARK_ONLY_SCREENS";

/// Whether a barrier is planted.
pub fn is_planted() -> bool {
    std::env::var_os(SCRIPT).is_some()
}

/// The names of the only screens to go to, as `Stop` writes them.
pub fn screens_wanted() -> Option<Vec<String>> {
    let names = std::env::var(SCREENS).ok()?;
    Some(names.split_whitespace().map(str::to_owned).collect())
}

impl Page {
    /// Plants the barrier, if there is one, in every page to come.
    pub(super) async fn is_planted_with_a_barrier(&self) {
        let Some(file) = std::env::var_os(SCRIPT).filter(|_| self.engine == Engine::Chromium)
        else {
            return;
        };
        let script = std::fs::read_to_string(file).expect("the script of the barrier can be read");
        self.before_every_page(&script).await;
    }
}
