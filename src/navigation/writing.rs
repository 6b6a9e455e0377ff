//! The screens on which a person writes to the people who have their case.

use contract::{CaseId, ToDoId};

use super::heading::Heading;
use super::row::Row;
use crate::language::keys;

/// The screens on which a person writes to the people who have their case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WritingScreen {
    /// The messages of a case.
    Messages(CaseId),
    /// Something that only the person can do, answered here.
    ToDo {
        /// The case.
        case_id: CaseId,
        /// What to do.
        id: ToDoId,
        /// Its name.
        heading: Heading,
    },
}

impl WritingScreen {
    pub(super) const fn row(&self) -> Row {
        match self {
            Self::Messages(_) => Row::of_case(keys::MESSAGES_TITLE, keys::NAV_TITLE_UPDATES),
            Self::ToDo { .. } => Row::of_case(keys::TODO_OTHER, keys::NAV_TITLE_QUESTION),
        }
    }
}
