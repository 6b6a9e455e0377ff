//! What journeys are written with: a portal of their own, and a page to use.

mod ask;
mod axe;
mod built;
mod chromium;
mod ending;
mod find;
mod headers;
mod helping;
mod history;
mod history_file;
mod journey;
mod kept;
mod lists;
mod markup;
mod page;
mod portal;
mod press;
mod see;
mod session;
mod site;
mod start;
mod steps;

pub use axe::explained_in_vain;
pub use built::{built_path, tampered};
pub use find::Part;
pub use helping::LABEL;
pub use history_file::Row;
pub use journey::run;
pub(crate) use lists::{in_chromium_first, in_chromium_only, in_each_engine, tests_of};
pub use page::Page;
pub use portal::Portal;
pub use start::Start;
pub use visiting::{Engine, program, say, say_in, say_with};
