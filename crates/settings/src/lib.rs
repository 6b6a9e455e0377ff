//! The settings of a deployment, as `config.json` has them.
//!
//! A setting that is missing has its default. One that nobody knows, or that cannot be used, is a [`Fault`]:
//! with another setting than was meant, a portal may ask another backend, or book a call twice.

use serde_json::Value;

/// What a deployment sets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The prefix of every path of the contract, on the portal's own origin: `/api/v1`.
    pub api: String,
    /// The languages on offer, as BCP 47 tags, in the order to show them. The first is the default.
    pub languages: Vec<String>,
    /// The addresses of Open Referral feeds: a path, or one on another host.
    pub directories: Vec<String>,
    /// Whether the backend carries out a callback request once for each `Idempotency-Key`.
    pub has_callback_keys: bool,
}

/// Where a setting stands that is unknown or cannot be used, as a JSON Pointer: `/callbacks`. Empty if the
/// file is no object. Never its value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault(pub String);

impl Default for Settings {
    fn default() -> Self {
        Self {
            api: "/api/v1".to_owned(),
            languages: vec!["en".to_owned(), "cy".to_owned()],
            directories: vec!["/open-referral".to_owned()],
            has_callback_keys: true,
        }
    }
}

/// Reads all settings.
///
/// # Errors
/// The first setting that is unknown or cannot be used.
pub fn read(settings: &Value) -> Result<Settings, Fault> {
    let mut read = Settings::default();
    let members = settings.as_object().ok_or_else(|| Fault(String::new()))?;
    for (name, value) in members {
        let is_set = match name.as_str() {
            "api" => set(&mut read.api, text(value, is_prefix)),
            "languages" => set(
                &mut read.languages,
                texts(value, is_tag).filter(|tags| !tags.is_empty()),
            ),
            "directories" => set(&mut read.directories, texts(value, is_address)),
            "callbacks" => set(&mut read.has_callback_keys, callback_keys(value)),
            _ => false,
        };
        if !is_set {
            return Err(Fault(["/", name].concat()));
        }
    }
    Ok(read)
}

fn set<T>(setting: &mut T, value: Option<T>) -> bool {
    value.map(|value| *setting = value).is_some()
}

/// The only setting of callbacks.
fn callback_keys(callbacks: &Value) -> Option<bool> {
    let callbacks = callbacks.as_object()?;
    let has_keys = callbacks
        .get("idempotency_key")
        .map_or(Some(true), Value::as_bool)?;
    let known = usize::from(callbacks.contains_key("idempotency_key"));
    (callbacks.len() == known).then_some(has_keys)
}

fn texts(value: &Value, works: fn(&str) -> bool) -> Option<Vec<String>> {
    value
        .as_array()?
        .iter()
        .map(|item| text(item, works))
        .collect()
}

fn text(value: &Value, works: fn(&str) -> bool) -> Option<String> {
    value.as_str().filter(|text| works(text)).map(str::to_owned)
}

/// A path on the portal's own origin: the cookie goes nowhere else, and two slashes begin a host.
fn is_prefix(path: &str) -> bool {
    path.starts_with('/') && !path.ends_with('/') && !path.contains("//")
}

/// The name of a file in `texts/`.
fn is_tag(tag: &str) -> bool {
    !tag.is_empty()
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_address(address: &str) -> bool {
    address.starts_with('/') || address.starts_with("https://")
}
