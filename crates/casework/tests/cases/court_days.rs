//! Which days are days in court.

use casework::What;
use contract::MilestoneKind as Kind;

#[test]
fn hearings_are_days_in_court_and_other_days_are_not() {
    let hearings = [
        Kind::Charged,
        Kind::FirstHearing,
        Kind::SentToCrownCourt,
        Kind::PleaHearing,
        Kind::Plea,
        Kind::HearingFixed,
        Kind::HearingMoved,
        Kind::TrialFixed,
        Kind::TrialMoved,
        Kind::TrialStarted,
        Kind::Evidence,
        Kind::Retrial,
        Kind::Verdict,
        Kind::SentenceFixed,
        Kind::Sentence,
        Kind::Appeal,
    ];
    for kind in Kind::KNOWN {
        let is_hearing = hearings.contains(kind);
        assert_eq!(
            What::Kind(kind.clone().into()).is_in_court(),
            is_hearing,
            "{}",
            kind.as_str()
        );
    }
}

#[test]
fn nothing_is_said_of_a_court_that_is_not_known() {
    let unknown = [
        What::ToldInPerson,
        What::Untitled,
        What::Titled("Court".to_owned()),
        What::Kind(Kind::from("arraignment").into()),
    ];
    for what in unknown {
        assert!(!what.is_in_court(), "{what:?}");
    }
}
