//! Components that know the app: loading, errors, forms, words and parts of the frame.

mod article;
mod ask_why;
mod calendar;
mod callback_list;
mod callback_window;
mod complaint;
mod deadline_words;
mod feedback;
mod form;
mod fresh_code;
mod language_switch;
mod load;
mod long_text;
mod milestone_list;
mod milestone_words;
mod prepared_message;
mod print_offer;
mod problem;
mod rule_broken;
mod session_warning;
mod staff_words;
mod stages;
mod title;
mod to_do_words;
mod words;
mod words_explained;

pub use article::{article, rich};
pub use ask_why::ask_why;
pub use calendar::add_to_calendar;
pub use callback_list::{
    callback_link, callback_list, callback_state, standing_of, with_callbacks,
};
pub use callback_window::callback_window;
pub use complaint::complaint;
pub use deadline_words::{days_left_in_words, deadline_office, deadline_text};
pub use feedback::{AskedAbout, feedback, feedback_in_case};
pub use form::{Form, FormErrors};
pub use fresh_code::allow as allow_fresh_codes;
pub use language_switch::language_switch;
pub use load::load;
pub use long_text::{long_text, too_long};
pub use milestone_list::milestone_list;
pub use milestone_words::{
    due_day, due_name, event_key, milestone_heading, milestone_meaning, milestone_name,
    told_in_time, usually_after, usually_next,
};
pub use prepared_message::{MESSAGE_FIELD, prepared_message};
pub use print_offer::print_offer;
pub use problem::{sentence, wait};
pub use rule_broken::rule_broken;
pub use session_warning::session_warning;
pub use staff_words::{note, rules, short_note};
pub use stages::{stage_name, stages, stages_by_name, stages_in_small};
pub use title::show_faults;
pub use to_do_words::{to_do_answer, to_do_key, to_do_when};
pub use words::{call, go_to, one_line, texts, theirs, words};
pub use words_explained::{all_words_explained, words_explained};
