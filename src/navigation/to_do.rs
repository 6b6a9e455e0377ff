//! The screen on which a person answers what they are asked.

use contract::{CaseId, ToDoId};

use super::heading::Heading;
use super::row::Row;
use crate::language::keys;

/// Something that only the person can do, answered here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToDoScreen {
    /// The case.
    pub case_id: CaseId,
    /// What to do.
    pub id: ToDoId,
    /// Its name.
    pub heading: Heading,
}

impl ToDoScreen {
    pub(super) const ROW: Row = Row::of_case(keys::TODO_OTHER, keys::NAV_TITLE_QUESTION);
}
