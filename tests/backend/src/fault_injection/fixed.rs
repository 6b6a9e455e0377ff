//! References with a fixed fault, so that a developer can see each error screen by hand.
//!
//! They exist in development mode only; `docs/stand-in-differences.md` lists them.

use std::time::Duration;

use crate::app::App;
use crate::faults::Fault;
use crate::refusal::Refusal;

/// Longer than the portal's time limit.
const SLOW_MILLIS: u64 = 12_000;

/// These sign in normally; opening the case gives the fault.
pub const ON_CASE: &[(&str, Fault)] = &[
    ("WM/50000/26", Fault::Status(500)),
    ("WM/50001/26", Fault::Delay(SLOW_MILLIS)),
    ("WM/50002/26", Fault::WrongJson),
];

/// Asking for a code gives the fault.
pub const ON_SIGN_IN: &[(&str, Fault)] = &[
    ("WM/50010/26", Fault::Status(500)),
    ("WM/50011/26", Fault::Delay(SLOW_MILLIS)),
    ("WM/50012/26", Fault::Html),
    ("WM/50013/26", Fault::TooManyRequests(90)),
    ("WM/50014/26", Fault::Drop),
];

/// Gives the fault fixed for a reference, in development mode.
pub async fn apply_fixed(
    app: &App,
    references: &[(&str, Fault)],
    reference: &str,
) -> Result<(), Refusal> {
    let found = references.iter().find(|(one, _)| *one == reference);
    match found {
        Some((_, fault)) if app.options.development => match fault {
            Fault::Delay(millis) => {
                tokio::time::sleep(Duration::from_millis(*millis)).await;
                Ok(())
            }
            other => Err(Refusal::FixedFault(*other)),
        },
        _ => Ok(()),
    }
}
