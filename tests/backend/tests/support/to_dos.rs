//! Shortcuts for answering what only the person can do.

use contract::{Case, ToDo};
use serde_json::Value;

use super::{Answer, Browser};

/// Asked for her consent, within 4 days.
pub const CONSENT: &str = "WM/10008/26";
/// Asked on which days she cannot come, within 9 days.
pub const DAYS: &str = "WM/10011/26";
/// Asked for words, with no day.
pub const WORDS: &str = "WM/10006/26";

/// Where the first item that is answered here takes its answer.
pub async fn path(browser: &mut Browser) -> String {
    browser.case("/to-dos/t1/answer").await
}

pub async fn answer(browser: &mut Browser, key: &str, body: &Value) -> Answer {
    let path = path(browser).await;
    browser.post_once(&path, key, body).await
}

/// What the case says first of what is to do.
pub async fn to_do(browser: &mut Browser) -> ToDo {
    let path = browser.case("").await;
    let case: Case = serde_json::from_str(&browser.get(&path).await.text).unwrap();
    case.to_do.into_iter().next().unwrap()
}

pub async fn yes_of(browser: &mut Browser) -> Option<bool> {
    to_do(browser).await.answered.and_then(|held| held.yes)
}
