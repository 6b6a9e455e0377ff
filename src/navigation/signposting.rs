//! The screens of the part for people who help others.

use super::row::Row;
use crate::language::keys;

/// The screens for people who help others: lists of services, links to searches, and numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SignpostingScreen {
    /// Make a list of services.
    ListBuilder,
    /// Share the list.
    ListShare,
    /// The list as a card, to print.
    ListCard,
    /// The list as the person who gets it sees it.
    SharedList,
    /// Make a link to a search.
    LinkBuilder,
    /// How the service keeps its promises, above all for those who watch over it.
    Performance,
}

impl SignpostingScreen {
    pub(super) const fn row(&self) -> Row {
        match self {
            Self::ListBuilder => Row::public(keys::LIST_TITLE, keys::NAV_TITLE_MAKE_LIST),
            Self::ListShare => Row::public(keys::LIST_SHARE, keys::LIST_SHARE),
            Self::ListCard => Row::public(keys::CARD_TITLE, keys::CARD_TITLE),
            Self::SharedList => Row::public(keys::MY_LIST_TITLE, keys::NAV_TITLE_LIST),
            Self::LinkBuilder => Row::public(keys::LINK_BUILDER_TITLE, keys::LINK_BUILDER_TITLE),
            Self::Performance => Row::public(keys::PERFORMANCE_TITLE, keys::PERFORMANCE_TITLE),
        }
    }
}
