//! The screens of the part on which a person lets somebody see their case.

use contract::{CaseId, HelperId};

use super::row::Row;
use crate::language::keys;

/// The screens on which a person lets somebody see their case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HelpersScreen {
    /// Who may see it, and who looked.
    List(CaseId),
    /// Giving a code.
    Give(CaseId),
    /// The code to pass on.
    Code(CaseId),
    /// Ending what one helper may see.
    End(CaseId, HelperId),
}

impl HelpersScreen {
    pub(super) const fn row(&self) -> Row {
        let heading = match self {
            Self::List(_) => keys::HELPERS_TITLE,
            Self::Give(_) => keys::HELPERS_GIVE_TITLE,
            Self::Code(_) => keys::HELPERS_CODE_TITLE,
            Self::End(..) => keys::HELPERS_END_TITLE,
        };
        Row::of_case(heading, keys::NAV_TITLE_HELPERS)
    }
}
