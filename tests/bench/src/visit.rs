//! One visit to a site on a phone, and what it came to.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::app::App;
use crate::chromium::{Chromium, Tab, Visitor};
use crate::failure::Outcome;
use crate::phone::Phone;
use crate::site::Site;
use crate::wire::one_after_the_other;

/// A case of the stand-in, and words that only its data have.
pub const REFERENCE: &str = "WM/10001/26";
pub const OF_THE_CASE: &str = "Theft of a bicycle";

/// What somebody sees who presses nothing.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Look {
    /// Milliseconds to the first paint.
    pub first_paint: f64,
    /// Milliseconds to the largest.
    pub largest_paint: f64,
    /// How far the page jumped.
    pub shift: f64,
    /// Bytes of all files, as they were sent, without headers.
    pub bytes: f64,
}

/// What somebody sees who signs in as fast as the page lets them.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SignIn {
    /// Milliseconds to the first paint.
    pub first_paint: f64,
    /// Milliseconds until a press on "Sign in" shows the field for the reference.
    pub first_action: f64,
    /// Bytes that had come until then.
    pub bytes_before: f64,
    /// Milliseconds until the reference was sent and the field for the code is there.
    pub code_there: f64,
}

/// What comes after the code.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CaseShown {
    /// Milliseconds from sending the code to the case.
    pub took: f64,
    /// How many answers were waited for one after the other.
    pub answers: f64,
}

/// Visits and presses nothing.
pub fn look(
    chromium: &mut Chromium,
    visitor: &Visitor,
    phone: Phone,
    site: &Site,
) -> Outcome<Look> {
    let mut tab = chromium.open(visitor, phone, &site.url())?;
    tab.until("bench.looks()")?;
    tab.is_quiet()?;
    let seen = tab.run("bench.looks()")?;
    tab.close()?;
    Ok(Look {
        first_paint: number(&seen, "firstPaint")?,
        largest_paint: number(&seen, "largestPaint")?,
        shift: number(&seen, "shift")?,
        bytes: number(&seen, "bytes")?,
    })
}

/// Visits and signs in; goes on to the case where the app has one.
pub fn sign_in(
    chromium: &mut Chromium,
    visitor: &Visitor,
    phone: Phone,
    (app, site): (App, &Site),
) -> Outcome<(SignIn, Option<CaseShown>)> {
    let texts = site.texts();
    let mut tab = chromium.open(visitor, phone, &site.url())?;
    let signed_in = to_code(&mut tab)?;
    let case = if app.has_case() {
        Some(to_case(&mut tab, &site.code_after(texts)?, OF_THE_CASE)?)
    } else {
        None
    };
    tab.close()?;
    Ok((signed_in, case))
}

/// From the first screen to the field for the code.
pub fn to_code(tab: &mut Tab) -> Outcome<SignIn> {
    let seen = tab.run(&format!("bench.signIn({})", json!(REFERENCE)))?;
    let first_action = number(&seen, "firstAction")?;
    let began = number(&seen, "began")?;
    let sent: HashMap<String, f64> = serde_json::from_value(seen["sent"].clone())?;
    Ok(SignIn {
        first_paint: number(&seen, "firstPaint")?,
        first_action,
        bytes_before: tab.wire()?.bytes_until(began + first_action, &sent),
        code_there: number(&seen, "codeThere")?,
    })
}

/// From the code to the case, which has these words.
pub fn to_case(tab: &mut Tab, code: &str, words: &str) -> Outcome<CaseShown> {
    let seen = tab.run(&format!(
        "bench.giveCode({}, {})",
        json!(code),
        json!(words)
    ))?;
    let answers = seen["answers"].as_array().map_or(&[][..], Vec::as_slice);
    let answers: Vec<(f64, f64)> = answers
        .iter()
        .filter_map(|answer| Some((answer.get(0)?.as_f64()?, answer.get(1)?.as_f64()?)))
        .collect();
    let waited = u32::try_from(one_after_the_other(&answers))?;
    Ok(CaseShown {
        took: number(&seen, "took")?,
        answers: waited.into(),
    })
}

fn number(seen: &Value, name: &str) -> Outcome<f64> {
    let number = seen[name].as_f64();
    number.ok_or_else(|| format!("the page did not say its {name}: {seen}").into())
}
