//! What a person is told about their case: values in, values out. No words, no clock, no network.
//!
//! [`story`] makes the whole case screen from the backend's case. It never says more than the case
//! does, and news that a person should hear from a person is neither shown nor given away.

mod entry;
mod history;
mod kinds;
mod standing;
mod steps;
mod story;
mod to_do;
mod updates;

pub use entry::{Due, DueState, Entry, What};
pub use standing::{Next, Now};
pub use steps::{Step, StepState};
pub use story::{Story, SuspectStanding, entry, story};
pub use to_do::ToDo;
pub use updates::{Promise, QUIET_AFTER_DAYS, Updates};
