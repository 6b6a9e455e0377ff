//! Letting somebody see a case: giving a code, seeing who looked, ending it; and the helper's way in.

mod code;
mod end;
mod ended;
mod give;
mod list;
mod sign_in;
mod spoken;

pub use code::code_screen;
pub use end::end_screen;
pub use ended::ended_screen;
pub use give::give_screen;
pub use list::helpers_screen;
pub use sign_in::sign_in_screen;
