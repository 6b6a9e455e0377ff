//! The texts of one language: fetched, kept in memory, looked up by key.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Intl, Object, Reflect};
use serde_json::Value;
use wasm_bindgen::JsValue;

use super::Key;
use crate::http::{self, Failure};

/// A language of the portal: its BCP 47 tag.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Language(pub String);

/// The texts of one language.
#[derive(Default)]
pub struct Texts {
    tag: String,
    by_key: Vec<(Key, String)>,
    /// Only the words of the first screens are there.
    only_first: bool,
}

thread_local! {
    static SPOKEN: RefCell<Texts> = RefCell::default();
    static TO_BEREAVED: Cell<bool> = const { Cell::new(false) };
}

impl Texts {
    /// Parses a file of texts: a JSON object from names to texts.
    ///
    /// # Errors
    /// `Malformed` when it is not a JSON object.
    pub fn read(tag: &str, json: &str) -> Result<Self, Failure> {
        let Ok(Value::Object(texts)) = serde_json::from_str(json) else {
            return Err(Failure::Malformed);
        };
        let text = |(name, value): (String, Value)| match value {
            Value::String(text) => Some((Key::of(&name), text)),
            _ => None,
        };
        Ok(Self {
            tag: tag.to_owned(),
            by_key: texts.into_iter().filter_map(text).collect(),
            only_first: false,
        })
    }

    /// Makes these the current texts.
    pub fn speak(self) {
        SPOKEN.set(self);
    }

    /// A linear search: sorting would cost more bytes than it saves time.
    fn find(&self, key: Key) -> Option<&str> {
        let found = self.by_key.iter().find(|(name, _)| *name == key)?;
        Some(&found.1)
    }
}

/// Fetches the texts of the first screens and makes them current.
///
/// # Errors
/// When the file fails to load.
pub async fn load_first(language: &Language) -> Result<(), Failure> {
    fetch_first(&language.0).await?.speak();
    Ok(())
}

/// Fetches the texts of a language and makes them current.
///
/// # Errors
/// When the file fails to load. The texts then stay as they were.
pub async fn load(language: &Language) -> Result<(), Failure> {
    fetch_all(&language.0).await?.speak();
    Ok(())
}

/// Fetches the rest of the current language, for all screens but the first.
///
/// # Errors
/// When the file fails to load.
pub async fn load_rest() -> Result<(), Failure> {
    while !has_all() {
        let tag = spoken();
        let texts = fetch_all(&tag).await?;
        // The person may have chosen another language meanwhile.
        if tag == spoken() {
            texts.speak();
        }
    }
    Ok(())
}

async fn fetch_all(tag: &str) -> Result<Texts, Failure> {
    Texts::read(tag, &http::file(&["/texts/", tag, ".json"].concat()).await?)
}

async fn fetch_first(tag: &str) -> Result<Texts, Failure> {
    let json = match http::early_words(tag).await {
        Some(json) => json,
        None => match http::file(&["/texts/first/", tag, ".json"].concat()).await {
            // A development build, or a language that a deployment has added, has one file of texts.
            Err(Failure::Refused { status: 404, .. }) => return fetch_all(tag).await,
            answer => answer?,
        },
    };
    let texts = Texts::read(tag, &json)?;
    Ok(Texts {
        only_first: true,
        ..texts
    })
}

/// Whether all texts of the current language are there.
pub fn has_all() -> bool {
    SPOKEN.with_borrow(|texts| !texts.only_first && !texts.tag.is_empty())
}

/// The text of a key; empty if a deployment's file lacks it.
pub fn say(key: Key) -> String {
    find(key).unwrap_or_default()
}

/// The text of a key that may be missing, such as that of an unknown milestone kind. For a bereaved family it is the
/// text of the key with `.bereaved`, if there is one.
pub fn find(key: Key) -> Option<String> {
    SPOKEN.with_borrow(|texts| {
        let own = if TO_BEREAVED.get() {
            texts.find(key.join(".bereaved"))
        } else {
            None
        };
        own.or_else(|| texts.find(key)).map(str::to_owned)
    })
}

/// Whether the texts speak to a family that has lost somebody.
pub fn speak_to_bereaved(is_bereaved: bool) {
    TO_BEREAVED.set(is_bereaved);
}

/// The text of a key with its `{placeholders}` filled.
pub fn say_with(key: Key, values: &[(&str, &str)]) -> String {
    fill(say(key), values)
}

/// The text for a number, in the plural form that the language uses. `{n}` is the number. `key` ends
/// with the dot before the form: `Key::of("case.days.")`.
pub fn plural(key: Key, number: i64) -> String {
    let form = plural_form(number);
    let text = find(key.join(&form)).unwrap_or_else(|| say(key.join("other")));
    fill(text, &[("n", &number.to_string())])
}

/// A number as the current language writes it: "100,000".
pub fn number(number: u32) -> String {
    let number = js_sys::Number::from(f64::from(number));
    let tag = spoken();
    let tag = if tag == "en" { "en-GB" } else { &tag };
    String::from(number.to_locale_string(tag))
}

/// The tag of the current language.
pub fn spoken() -> String {
    SPOKEN.with_borrow(|texts| texts.tag.clone())
}

/// The writing direction of the current language: `ltr` or `rtl`.
pub fn direction() -> &'static str {
    let tag = spoken();
    let language = tag.split('-').next().unwrap_or_default();
    if matches!(
        language,
        "ar" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi"
    ) {
        "rtl"
    } else {
        "ltr"
    }
}

fn fill(mut text: String, values: &[(&str, &str)]) -> String {
    for (name, value) in values {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    text
}

fn plural_form(number: i64) -> String {
    let rules = Intl::PluralRules::new(&Array::of1(&JsValue::from(spoken())), &Object::new());
    #[expect(
        clippy::cast_precision_loss,
        reason = "days and counts are far below 2^53"
    )]
    let form = rules.select(number as f64);
    form.as_string().unwrap_or_default()
}

/// Whether the browser can format dates in the current language.
pub(super) fn browser_knows_dates() -> bool {
    let locales = Array::of1(&JsValue::from(spoken()));
    let known = Intl::DateTimeFormat::supported_locales_of(&locales, &Object::new());
    known.length() > 0
}

/// Options for one of the browser's formatters.
pub(super) fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a plain property of a new object cannot fail.
        let _ = Reflect::set(&options, &JsValue::from(*name), &JsValue::from(*value));
    }
    options
}
