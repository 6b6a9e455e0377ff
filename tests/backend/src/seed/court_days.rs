//! Keeps days in court, and others on which somebody works in an office, off weekends and bank holidays, whatever today is.

use casework::{BankHolidays, What};
use contract::{Date, MilestoneKind, Outcome};

use super::file::{Days, SeedMilestone};

/// Weekends and bank holidays together never last so long.
const REACH_DAYS: Days = 10;
/// News about somebody in prison that nobody plans.
const ANY_DAY: &[&str] = &["recalled", "escaped", "caught", "died"];

/// Whether a court, a coroner or a tribunal decides this, or it takes place in a court.
fn is_in_court(kind: &MilestoneKind) -> bool {
    What::Kind(kind.clone().into()).is_in_court()
        || matches!(
            kind,
            MilestoneKind::Remand
                | MilestoneKind::CourtBail
                | MilestoneKind::CourtVisit
                | MilestoneKind::ReportsOrdered
                | MilestoneKind::CompensationOrder
                | MilestoneKind::SpecialMeasures
                | MilestoneKind::ProtectiveOrder
                | MilestoneKind::Tribunal
                | MilestoneKind::Inquest
                | MilestoneKind::TakenIntoAccount
        )
}

/// Whether a milestone of the seed happens on working days only: in court or planned by a prison.
pub fn happens_on_working_day(seed: &SeedMilestone, kind: &MilestoneKind) -> bool {
    let is_on_any_day = |outcome: &Outcome| ANY_DAY.contains(&outcome.as_str());
    is_in_court(kind)
        || match kind {
            MilestoneKind::Discontinued => seed.place.is_some(),
            MilestoneKind::Release => !seed.outcome.as_ref().is_some_and(is_on_any_day),
            _ => false,
        }
}

/// Whether a day that is planned for this is a working day: nobody is released on another.
pub fn is_planned_for_working_day(kind: &MilestoneKind) -> bool {
    is_in_court(kind) || *kind == MilestoneKind::Release
}

/// The working day that a file means by a day: `days` itself, else the one before it, else the one after.
///
/// It stays in the same week, counted from today, so that a day within a limit of whole weeks stays within it. It is
/// not earlier than `not_before`, the day of the milestone before it.
pub fn working_day(today: Date, days: Days, not_before: Days) -> Days {
    let holidays = BankHolidays::default();
    let is_possible = |day: &Days| {
        let has_happened = days > 0 || *day <= 0;
        has_happened && holidays.is_working_day(today.plus_days(*day))
    };
    let before = || (0..=REACH_DAYS).map(|by| days - by);
    let after = || (1..=REACH_DAYS).map(|by| days + by);
    let in_order = |day: &Days| *day >= not_before;
    let in_week = before().chain(after());
    in_week
        .filter(|day| week(*day) == week(days) && in_order(day))
        .chain(after().filter(in_order))
        .chain(before())
        .find(is_possible)
        .unwrap_or(days)
}

/// The week of a day, counted from today: 1 to 7 days ago are week -1.
const fn week(days: Days) -> i64 {
    (days.abs() + 6) / 7 * days.signum()
}

#[cfg(test)]
mod tests {
    use contract::{Date, MilestoneKind};
    use serde_json::json;

    use super::{happens_on_working_day, is_planned_for_working_day, working_day};

    fn check(today: &str, days: i64, expected: &str) {
        let today = Date::parse(today).unwrap();
        let day = today.plus_days(working_day(today, days, i64::MIN));
        assert_eq!(day.to_string(), expected, "{days} days from {today}");
    }

    #[test]
    fn a_day_in_court_is_a_working_day_of_the_same_week() {
        check("2026-11-24", -2, "2026-11-20");
        check("2026-11-24", -4, "2026-11-20");
        // Sunday 21 days ago: the Friday before it belongs to the week before.
        check("2026-11-29", -7, "2026-11-23");
        check("2026-11-24", 4, "2026-11-27");
        check("2026-11-27", 1, "2026-11-30");
        // Good Friday and Easter Monday.
        check("2026-05-01", -26, "2026-04-07");
        check("2026-05-01", -28, "2026-04-07");
        check("2026-05-05", -29, "2026-04-02");
        check("2026-11-22", 0, "2026-11-20");
    }

    #[test]
    fn a_day_in_court_is_not_before_the_milestone_before_it() {
        // Arrested on a Saturday, charged on the Sunday.
        let today = Date::parse("2026-11-24").unwrap();
        assert_eq!(working_day(today, -16, -17), -15);
    }

    fn is_moved(kind: &MilestoneKind, outcome: Option<&str>, place: Option<&str>) -> bool {
        let seed = json!({
            "id": "m1", "kind": kind, "outcome": outcome, "place": place, "happened_at": -1,
        });
        happens_on_working_day(&serde_json::from_value(seed).unwrap(), kind)
    }

    #[test]
    fn what_a_court_or_a_prison_does_happens_on_a_working_day() {
        let court = Some("Riverside Crown Court");
        let stopped = MilestoneKind::Discontinued;
        assert!(is_moved(&stopped, Some("cannot_go_on"), court));
        assert!(!is_moved(&stopped, Some("planned"), None));
        assert!(is_moved(&MilestoneKind::TakenIntoAccount, None, None));
        assert!(is_moved(&MilestoneKind::Release, Some("released"), None));
        assert!(!is_moved(&MilestoneKind::Release, Some("escaped"), None));
        assert!(!is_moved(&MilestoneKind::SuspectArrested, None, None));
        assert!(is_planned_for_working_day(&MilestoneKind::Release));
        assert!(!is_planned_for_working_day(&MilestoneKind::Bail));
    }
}
