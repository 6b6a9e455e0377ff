//! What a deployment sets without building anything: `public/config.json`.

use std::cell::RefCell;

use settings::Settings;

use crate::http;

thread_local! {
    static SETTINGS: RefCell<Settings> = RefCell::new(Settings::default());
}

/// Fetches the settings.
///
/// # Errors
/// Where the file is wrong, for a developer. With other settings than were meant, the portal would ask
/// another backend or book a call twice.
pub async fn load() -> Result<(), String> {
    let text = match http::early("settings").await {
        Some(text) => Ok(text),
        None => http::file("/config.json").await,
    };
    let value = text.ok().and_then(|text| serde_json::from_str(&text).ok());
    let value = value.unwrap_or_default();
    let read = settings::read(&value).map_err(|fault| ["config.json", &fault.0].concat())?;
    SETTINGS.set(read);
    Ok(())
}

/// The prefix of every path of the contract.
pub fn api() -> String {
    SETTINGS.with_borrow(|settings| settings.api.clone())
}

/// The languages on offer, as BCP 47 tags, in the order to show them.
pub fn languages() -> Vec<String> {
    SETTINGS.with_borrow(|settings| settings.languages.clone())
}

/// The addresses of the Open Referral feeds.
pub fn directories() -> Vec<String> {
    SETTINGS.with_borrow(|settings| settings.directories.clone())
}

/// Whether the backend carries out a callback request once for each `Idempotency-Key`. Otherwise the
/// portal looks whether an earlier attempt arrived before it asks again.
pub fn has_callback_keys() -> bool {
    SETTINGS.with_borrow(|settings| settings.has_callback_keys)
}
