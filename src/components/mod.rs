//! Parts that know the app: loading and failing, forms, words, the frame's own parts.

mod article;
mod callback_list;
mod form;
mod language_switch;
mod load;
mod milestone_list;
mod milestone_words;
mod problem;
mod session_warning;
mod stages;
mod title;
mod words;

pub use article::{article, rich};
pub use callback_list::{callback_list, with_callbacks};
pub use form::{Faults, Form};
pub use language_switch::language_switch;
pub use load::load;
pub use milestone_list::milestone_list;
pub use milestone_words::{
    due_day, due_name, milestone_heading, milestone_meaning, milestone_name, usually_after,
    usually_next,
};
pub use problem::{sentence, wait};
pub use session_warning::session_warning;
pub use stages::{stage_name, stages};
pub use title::show_faults;
pub use words::{call, go_to, texts, words};
