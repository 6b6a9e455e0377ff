//! Lets somebody see a case: gives them a code, shows when they looked, ends their access; and signs the
//! helper in.

mod code;
mod end;
mod ended;
mod give;
mod list;
mod sign_in;
mod wording;

pub use code::code_screen;
pub use end::end_screen;
pub use ended::ended_screen;
pub use give::give_screen;
pub use list::helpers_screen;
pub use sign_in::sign_in_screen;
pub use wording::moment;
