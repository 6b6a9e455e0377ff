//! How a service keeps its promises, as numbers that everybody may see: values in, values out.
//!
//! A backend asks [`published`] what it may say of a row of counts; the portal reads the answer of
//! `GET /performance`, draws bars from it and writes it as CSV. Nothing here knows a person.

mod bar;
mod csv;
mod hold_back;
mod quarter;
mod read;
mod read_row;
mod said_and_did;
mod share;

pub use bar::{Part, Segment, WHOLE, bar};
pub use csv::csv;
pub use hold_back::{PEOPLE_MIN, Published, published};
pub use quarter::Quarter;
pub use read::{Performance, Topic, read};
pub use read_row::{Counted, RATINGS, TIMES};
pub use said_and_did::SaidAndDid;
pub use share::Share;
