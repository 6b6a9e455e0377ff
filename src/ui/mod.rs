//! GOV.UK components: plain values in, a view out. They know no requests, no screens and no texts.
//!
//! Functions that return an `AnyView`; Leptos components are not used (`docs/decisions/0021-our-own-views-with-leptoss-names.md`).

mod announced;
mod answer_buttons;
mod any_view;
mod attribute;
mod bound;
mod built;
mod button;
mod chart_bar;
mod choices;
mod counted_text;
mod details;
mod error_summary;
mod field;
pub mod html;
mod icon;
mod into_any;
mod link;
mod mount;
mod notice;
mod panel;
mod person;
mod picture;
mod read_only_text;
mod row;
mod select;
mod summary_list;
mod table;
mod tag;
mod text;
mod text_input;

pub use announced::{announced_when_paused, shown_at_once};
pub use answer_buttons::{AnswerGroup, answer_buttons};
pub use any_view::AnyView;
pub use bound::Bound;
pub use button::{button, button_about, button_group, button_link, secondary_button, submit};
pub use chart_bar::{Fill, Piece, chart_bar};
pub use choices::{Choice, checkboxes, checkboxes_up_to, radios};
pub use counted_text::{characters_left, counted_text_area};
pub use details::details;
pub use error_summary::{FormError, SUMMARY, error_summary};
pub use field::{Field, HEADING};
pub use icon::{Icon, icon, icon_heading, icon_line, icon_list};
pub use into_any::IntoAny;
pub use link::{download_link, nav_link, number_link, outside_link, phone_link};
pub use mount::{Mounted, mount};
pub use notice::{inset, notification, warning};
pub use panel::panel;
pub use person::person;
pub use picture::picture;
pub use read_only_text::read_only_text;
pub use row::{row, row_link, row_links};
pub use select::select;
pub use summary_list::{Row, summary_list};
pub use table::table;
pub use tag::{Tone, tag};
pub use text::{
    caption, group, heading, list, navigation, numbered_list, paragraph, paragraph_of,
    small_heading, status, under_way,
};
pub use text_input::{Typed, text_area, text_input};
