//! What a deployment sets without building anything: `public/config.json`.

use std::cell::RefCell;

use serde_json::Value;

use crate::http::{self, Failure};

/// What a deployment sets.
#[derive(Clone)]
struct Config {
    api: String,
    languages: Vec<String>,
    directories: Vec<String>,
    has_callback_keys: bool,
}

thread_local! {
    static CONFIG: RefCell<Config> = RefCell::new(Config {
        api: contract::paths::PREFIX.to_owned(),
        languages: vec!["en".to_owned(), "cy".to_owned()],
        directories: vec!["/open-referral".to_owned()],
        has_callback_keys: true,
    });
}

/// Fetches the settings. A default applies where a setting is missing.
///
/// # Errors
/// When the file is missing or is no JSON: with other settings the portal would ask another backend.
pub async fn load() -> Result<(), Failure> {
    let text = match http::early("settings").await {
        Some(text) => text,
        None => http::file("/config.json").await?,
    };
    let settings: Value = serde_json::from_str(&text).map_err(|_| Failure::Malformed)?;
    let texts = |name: &str| {
        let listed = settings.get(name)?.as_array()?.iter();
        Some(
            listed
                .filter_map(|item| item.as_str().map(str::to_owned))
                .collect::<Vec<_>>(),
        )
    };
    CONFIG.with_borrow_mut(|config| {
        if let Some(api) = settings.get("api").and_then(Value::as_str) {
            api.clone_into(&mut config.api);
        }
        if let Some(languages) = texts("languages") {
            config.languages = languages;
        }
        let keys = settings.pointer("/callbacks/idempotency_key");
        if let Some(has_keys) = keys.and_then(Value::as_bool) {
            config.has_callback_keys = has_keys;
        }
        if let Some(directories) = texts("directories") {
            config.directories = directories;
        }
    });
    Ok(())
}

/// The prefix of every path of the contract.
pub fn api() -> String {
    CONFIG.with_borrow(|config| config.api.clone())
}

/// The languages on offer, as BCP 47 tags, in the order to show them.
pub fn languages() -> Vec<String> {
    CONFIG.with_borrow(|config| config.languages.clone())
}

/// The addresses of the Open Referral feeds.
pub fn directories() -> Vec<String> {
    CONFIG.with_borrow(|config| config.directories.clone())
}

/// Whether the backend carries out a callback request once for each `Idempotency-Key`. Otherwise the
/// portal looks whether an earlier attempt arrived before it asks again.
pub fn has_callback_keys() -> bool {
    CONFIG.with_borrow(|config| config.has_callback_keys)
}
