//! References that always answer the same fault, so that a developer sees each error screen by hand.
//!
//! They exist in development mode only, and are listed in `docs/stand-in-differences.md`.

use std::time::Duration;

use super::Fault;
use crate::app::App;
use crate::refusal::Refusal;

/// Longer than the portal waits.
const SLOW_MILLIS: u64 = 12_000;

/// One can sign in with these; the case answers the fault.
pub const ON_CASE: &[(&str, Fault)] = &[
    ("WM/50000/26", Fault::Status(500)),
    ("WM/50001/26", Fault::Delay(SLOW_MILLIS)),
    ("WM/50002/26", Fault::WrongJson),
];

/// Asking for a code answers the fault.
pub const ON_SIGN_IN: &[(&str, Fault)] = &[
    ("WM/50010/26", Fault::Status(500)),
    ("WM/50011/26", Fault::Delay(SLOW_MILLIS)),
    ("WM/50012/26", Fault::Html),
    ("WM/50013/26", Fault::TooManyRequests(90)),
    ("WM/50014/26", Fault::Drop),
];

/// Answers the fault that a reference stands for, in development mode.
pub async fn stand(
    app: &App,
    references: &[(&str, Fault)],
    reference: &str,
) -> Result<(), Refusal> {
    let found = references
        .iter()
        .find(|(standing, _)| *standing == reference);
    match found {
        Some((_, fault)) if app.options.development => match fault {
            Fault::Delay(millis) => {
                tokio::time::sleep(Duration::from_millis(*millis)).await;
                Ok(())
            }
            other => Err(Refusal::Standing(*other)),
        },
        _ => Ok(()),
    }
}
