//! The screens of the part that finds support.

use super::row::Row;
use crate::language::keys;

/// The screens that find support.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SupportScreen {
    /// Find support: what for, where, in which language, how.
    Support,
    /// The services that fit.
    Services,
    /// One service.
    Service {
        /// Its key among the services of all feeds.
        key: String,
        /// Its name.
        name: String,
    },
}

impl SupportScreen {
    pub(super) const fn row(&self) -> Row {
        match self {
            Self::Support => Row::public(keys::SUPPORT_TITLE, keys::NAV_TITLE_FIND),
            Self::Services => Row::public(keys::SERVICES_TITLE, keys::NAV_TITLE_RESULTS),
            Self::Service { .. } => Row::public(keys::SERVICE_TITLE, keys::NAV_TITLE_RESULT),
        }
    }
}
