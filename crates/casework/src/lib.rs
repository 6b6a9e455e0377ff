//! Decides what to tell a person about their case: values in, values out; no words, clock, network.
//!
//! [`story`] makes the whole case screen from the backend's case. It never says more than the case
//! does, and neither shows nor gives away news that somebody should break in person.

mod answering;
mod bank_holidays;
mod calendar_file;
mod entry;
mod feedback;
mod history;
mod kinds;
mod mentions;
mod owed;
mod pressing;
pub mod rights;
mod standing;
mod steps;
mod story;
mod to_do;
mod updates;

pub use answering::Answering;
pub use bank_holidays::BankHolidays;
pub use calendar_file::{When, calendar_file};
pub use entry::{Advice, Due, DueState, Entry, Event, What};
pub use feedback::may_ask;
pub use kinds::{Day, ROWS, Row, Says};
pub use mentions::mentions;
pub use owed::{About, Owed, OwedState};
pub use rights::{
    Deadline, Late, Omission, PromiseDue, Rights, ToCome, Told, ToldState, Who, promises_due,
};
pub use standing::{Next, Now};
pub use steps::{Step, StepState};
pub use story::{Story, SuspectStanding, entry, story};
pub use to_do::ToDo;
pub use updates::{Promise, QUIET_AFTER_DAYS, Updates};
