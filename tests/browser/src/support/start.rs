//! How a journey's portal is started: how its browser, its backend and its files differ from usual.

use stand_in::{Gate, Limits, Override};

use super::built::{built_path, headers};
use visiting::engine::Wishes;

/// How a journey's portal is started.
#[must_use]
pub struct Start {
    /// How the browser differs from usual.
    pub wishes: Wishes,
    pub(super) limits: Limits,
    pub(super) headers: String,
    pub(super) overrides: Vec<(String, Override)>,
    pub(super) no_callback_keys: bool,
    pub(super) app: Option<Gate>,
    pub(super) is_page_cut: bool,
    pub(super) has_own_host: bool,
    pub(super) is_behind_nginx: bool,
    pub(super) patience_secs: Option<u64>,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            wishes: Wishes::default(),
            limits: Limits::at_any_hour(),
            headers: headers(),
            overrides: Vec::new(),
            no_callback_keys: false,
            app: None,
            is_page_cut: false,
            has_own_host: false,
            is_behind_nginx: false,
            patience_secs: None,
        }
    }
}

impl Start {
    /// The longest that the journey may take, when longer than others.
    pub fn patience_secs(self, secs: u64) -> Self {
        Self {
            patience_secs: Some(secs),
            ..self
        }
    }

    /// With other limits than production's.
    pub fn limits(self, change: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = self.limits;
        change(&mut limits);
        Self { limits, ..self }
    }

    /// In a browser that keeps no cookies.
    pub fn without_cookies(self) -> Self {
        Self {
            wishes: Wishes {
                no_cookies: true,
                ..self.wishes
            },
            ..self
        }
    }

    /// In a browser that keeps on the disk what pages leave behind, as a person's does: for journeys
    /// about just that. Others may share one, each in a kind of private window.
    pub fn on_disk(self) -> Self {
        Self {
            wishes: Wishes {
                on_disk: true,
                ..self.wishes
            },
            ..self
        }
    }

    /// In a browser that opens again what was open.
    pub fn restoring(self) -> Self {
        Self {
            wishes: Wishes {
                restores: true,
                ..self.wishes
            },
            ..self
        }
    }

    /// With a backend that knows no idempotency keys, and a portal configured so.
    pub fn without_callback_keys(self) -> Self {
        let told = r#"{ "languages": ["en"], "callbacks": { "idempotency_key": false } }"#;
        Self {
            no_callback_keys: true,
            ..self.with_file("/config.json", Override::Body(told.into()))
        }
    }

    /// Published by a real nginx with `deploy/nginx.conf`.
    pub fn behind_nginx(self) -> Self {
        Self {
            is_behind_nginx: true,
            ..self
        }
    }

    /// Without the app until [`Portal::let_app_go`].
    pub fn without_app(self) -> Self {
        let app = Gate::closed();
        let wasm = built_path("waymark-", ".wasm");
        Self {
            app: Some(app.clone()),
            ..self.with_file(&wasm, Override::Held(app))
        }
    }

    /// With a page whose end, the shell's script, has not come.
    pub fn without_end_of_page(self) -> Self {
        Self {
            is_page_cut: true,
            ..self
        }
    }

    /// On a host of its own: the portals of one host share their cookies.
    pub fn on_own_host(self) -> Self {
        Self {
            has_own_host: true,
            ..self
        }
    }

    /// With another answer for a file of the portal; `name` is its path or the end of it.
    pub fn with_file(mut self, name: &str, answer: Override) -> Self {
        self.overrides.push((name.to_owned(), answer));
        self
    }
}
