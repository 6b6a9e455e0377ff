//! Injects faults into answers: those switched on for an endpoint, and those fixed for a reference.

mod answer;
mod fixed;
mod inject;

pub use answer::{Dropped, dropped};
pub use fixed::{ON_CASE, ON_SIGN_IN, apply_fixed};
pub use inject::inject;
