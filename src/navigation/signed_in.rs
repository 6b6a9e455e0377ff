//! The screens of the part that is fetched for signing in.

use contract::{CaseId, MilestoneId};

use super::heading::Heading;
use super::row::Row;
use crate::language::keys;

/// The screens for someone who has signed in, and those that need no session but are no part of a
/// first visit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SignedInScreen {
    /// The person's cases, when there are several.
    Cases,
    /// One case.
    Case(CaseId),
    /// One milestone of the current case, and its heading.
    Milestone(MilestoneId, Heading),
    /// One case on one page, to print.
    OnePage(CaseId),
    /// What the person is owed in a case.
    Owed(CaseId),
    /// Complaining about the handling of a case.
    Complain(CaseId),
    /// How the person hears about a case.
    Preferences(CaseId),
    /// Change how the person hears about a case.
    PreferencesChange(CaseId),
    /// One case as a helper sees it.
    HelperCase(CaseId),
    /// Sign in as a helper.
    HelperSignIn,
    /// A helper can no longer see the case.
    HelperEnded,
    /// What the person is entitled to, and by when.
    Rights,
    /// Feedback about this site.
    Feedback,
}

impl SignedInScreen {
    pub(super) const fn row(&self) -> Row {
        match self {
            Self::Cases => Row::of_case(keys::CASES_TITLE, keys::NAV_TITLE_CHOOSE),
            Self::Case(_) => Row::of_case(keys::CASE_TITLE, keys::NAV_TITLE_OVERVIEW),
            Self::Milestone(..) => Row::of_case(keys::MILESTONE_TITLE, keys::NAV_TITLE_STEP),
            Self::OnePage(_) => Row::of_case(keys::ONE_PAGE_TITLE, keys::ONE_PAGE_TITLE),
            Self::Owed(_) => Row::of_case(keys::OWED_TITLE, keys::NAV_TITLE_KNOW),
            Self::Complain(_) => Row::of_case(keys::COMPLAIN_TITLE, keys::NAV_TITLE_HELP),
            Self::Preferences(_) => {
                Row::of_case(keys::PREFERENCES_TITLE, keys::NAV_TITLE_PREFERENCES)
            }
            Self::PreferencesChange(_) => {
                Row::of_case(keys::PREFERENCES_CHANGE_TITLE, keys::NAV_TITLE_CHANGE)
            }
            Self::HelperCase(_) => Row::of_case(keys::HELPER_CASE_TITLE, keys::NAV_TITLE_OVERVIEW),
            Self::HelperSignIn => Row::public(keys::HELPER_SIGN_IN_TITLE, keys::NAV_TITLE_FIRST),
            Self::HelperEnded => Row::public(keys::HELPER_ENDED_TITLE, keys::COMMON_NAME),
            Self::Rights => Row::public(keys::RIGHTS_TITLE, keys::NAV_TITLE_KNOW),
            Self::Feedback => Row::public(keys::FEEDBACK_TITLE, keys::NAV_TITLE_FEEDBACK),
        }
    }
}
