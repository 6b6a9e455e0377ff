//! Reads what a service costs: free only when the feed says so without an "if" or a "not".

use serde_json::Value;

use super::value::{first_text, is_zero, list};
use crate::service::Cost;
use crate::words::{fold, stand_in};

/// Texts that say nothing else.
const NOTHING: [&str; 8] = ["no", "none", "0", "0 00", "nil", "n a", "free", "am ddim"];
/// Phrases that say so in a sentence.
const FREE: [&str; 5] = [
    "free of charge",
    "no charge",
    "no cost",
    "am ddim",
    "at no charge",
];
/// Words that say the opposite, or that only some are free.
const BUT: &str = " not isnt arent never no longer unless except excluding otherwise but if for first initial trial then \
    after some may only nid oni under over members from until donation ";

/// What a service costs.
pub fn read(value: &Value) -> Cost {
    let options = || list(value, "cost_options").chain(list(value, "costOptions"));
    let said = first_text(value, &["fees", "fees_description"]);
    let mut described =
        options().map(|option| first_text(option, &["amount_description", "option"]));
    let amounts: Vec<bool> = options()
        .filter_map(|option| is_zero(option, "amount"))
        .collect();
    if is_free(&said) || said.is_empty() && !amounts.is_empty() && amounts.iter().all(|zero| *zero)
    {
        return Cost::Free;
    }
    let described = described.find(|text| !text.is_empty()).unwrap_or_default();
    let said = if said.is_empty() { described } else { said };
    match said.as_str() {
        "" => Cost::Unsaid,
        text if is_free(text) && amounts.iter().all(|zero| *zero) => Cost::Free,
        _ => Cost::Said(said),
    }
}

fn is_free(said: &str) -> bool {
    let folded = fold(said);
    if NOTHING.contains(&folded.as_str()) {
        return true;
    }
    let mut words = folded.split(' ');
    let is_said =
        words.clone().next() == Some("free") || FREE.iter().any(|free| stand_in(&folded, free));
    // "No charge" has a no of its own.
    let is_but = |word: &str| stand_in(BUT, word) && word != "no";
    let has_price =
        said.contains(['£', '€', '$']) || folded.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    is_said && !has_price && !words.any(is_but)
}
