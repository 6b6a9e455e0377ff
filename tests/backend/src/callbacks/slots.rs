//! The slots in which staff can call: working days, nine to five in London.

use axum::extract::State;
use casework::BankHolidays;
use contract::{ContactNumber, Date, Slot, SlotList, Timestamp};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::extract::Json;
use crate::own_case::OwnCase;
use crate::refusal::Refusal;

const DAYS_AHEAD: i64 = 10;
const FIRST_HOUR: i64 = 9;
const LAST_HOUR: i64 = 16;
const HOUR_SECS: i64 = 3600;
/// Staff need this long to prepare.
const NOTICE_SECS: i64 = 2 * HOUR_SECS;

/// `GET /cases/{case_id}/callback-slots`
pub async fn list(State(app): State<App>, own: OwnCase) -> Result<Json<SlotList>, Refusal> {
    let mut database = app.database.acquire().await?;
    let full = full_slots(&mut database, &own.id, app.limits().calls_per_slot).await?;
    let mut slots = all(app.clock().now());
    slots.retain(|slot| !full.contains(&slot.id));
    let language: Option<String> = sqlx::query_scalar(
        "SELECT json_extract(body, '$.language') FROM contact_preferences WHERE case_id = ?",
    )
    .bind(&own.id)
    .fetch_optional(&mut *database)
    .await?;
    Ok(Json(SlotList {
        slots,
        numbers: numbers(&mut database, &own.id).await?,
        language,
    }))
}

/// The slot with this id, if it is still free.
pub async fn free(
    database: &mut SqliteConnection,
    case_id: &str,
    id: &str,
    calls_per_slot: i64,
    now: Timestamp,
) -> Result<Slot, Refusal> {
    let slot = all(now)
        .into_iter()
        .find(|slot| slot.id == id)
        .ok_or(Refusal::SlotTaken)?;
    if full_slots(database, case_id, calls_per_slot)
        .await?
        .contains(&slot.id)
    {
        return Err(Refusal::SlotTaken);
    }
    Ok(slot)
}

/// Every slot far enough ahead, earliest first.
fn all(now: Timestamp) -> Vec<Slot> {
    let today = now.in_london().0;
    let holidays = BankHolidays::default();
    let days = (0..=DAYS_AHEAD)
        .map(|ahead| today.plus_days(ahead))
        .filter(|day| holidays.is_working_day(*day));
    days.flat_map(|day| (FIRST_HOUR..=LAST_HOUR).map(move |hour| slot(day, hour)))
        .filter(|slot| slot.starts_at >= now.plus_secs(NOTICE_SECS))
        .collect()
}

fn slot(day: Date, hour: i64) -> Slot {
    let starts_at = london(day, hour);
    let id = format!("{day}-{hour:02}");
    Slot {
        id,
        starts_at,
        ends_at: starts_at.plus_secs(HOUR_SECS),
    }
}

/// The time at which London clocks show this hour. Clocks change on Sundays, so never near a slot.
fn london(day: Date, hour: i64) -> Timestamp {
    let in_winter = Timestamp::midnight(day).plus_secs(hour * HOUR_SECS);
    let shown = i64::from(in_winter.in_london().1);
    in_winter.plus_secs(hour * HOUR_SECS - shown)
}

/// The slots this case cannot book: staff are fully booked, or the case already has the slot, for
/// instance because two tabs sent the same answers.
async fn full_slots(
    database: &mut SqliteConnection,
    case_id: &str,
    calls_per_slot: i64,
) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT slot_id FROM callbacks WHERE state = 'booked'
         GROUP BY slot_id HAVING count(*) >= ? OR max(case_id = ?)",
    )
    .bind(calls_per_slot)
    .bind(case_id)
    .fetch_all(database)
    .await
}

async fn numbers(
    database: &mut SqliteConnection,
    case_id: &str,
) -> Result<Vec<ContactNumber>, sqlx::Error> {
    let rows: Vec<(String, String, bool)> =
        sqlx::query_as("SELECT id, number, safe FROM numbers WHERE case_id = ? ORDER BY rowid")
            .bind(case_id)
            .fetch_all(database)
            .await?;
    let numbers = rows.into_iter();
    Ok(numbers
        .map(|(id, number, safe)| ContactNumber {
            id,
            masked: masked(&number),
            safe,
        })
        .collect())
}

/// A number with only its last three digits visible.
pub fn masked(number: &str) -> String {
    let digits: Vec<char> = number
        .chars()
        .filter(|letter| letter.is_numeric())
        .collect();
    let last = digits
        .get(digits.len().saturating_sub(3)..)
        .unwrap_or_default();
    format!("ends in {}", last.iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::{all, london, masked};
    use contract::{Date, Timestamp};
    use proptest::prelude::*;

    #[test]
    fn slots_are_nine_to_five_by_londons_clocks_in_winter_and_summer() {
        let at = |day, hour| london(Date::parse(day).unwrap(), hour).to_string();
        assert_eq!(at("2026-11-25", 9), "2026-11-25T09:00:00Z");
        assert_eq!(at("2026-07-01", 9), "2026-07-01T08:00:00Z");
    }

    #[test]
    fn a_friday_evening_offers_monday_first() {
        let slots = all(Timestamp::parse("2026-11-27T18:00:00Z").unwrap());
        assert_eq!(slots[0].starts_at.to_string(), "2026-11-30T09:00:00Z");
    }

    #[test]
    fn nobody_is_offered_a_call_on_a_bank_holiday() {
        let slots = all(Timestamp::parse("2026-12-24T18:00:00Z").unwrap());
        // Christmas Day is a Friday; Monday is the substitute day for Boxing Day.
        assert_eq!(slots[0].starts_at.to_string(), "2026-12-29T09:00:00Z");
        let new_year = Date::parse("2027-01-01").unwrap();
        assert!(
            slots
                .iter()
                .all(|slot| slot.starts_at.in_london().0 != new_year)
        );
    }

    #[test]
    fn a_masked_number_shows_three_digits() {
        assert_eq!(masked("07700 900 123"), "ends in 123");
        assert_eq!(masked("12"), "ends in 12");
    }

    proptest! {
        #[test]
        fn every_slot_lies_ahead_in_order_and_within_working_hours(secs in 1_700_000_000_i64..2_000_000_000) {
            let now = Timestamp(secs);
            let slots = all(now);
            prop_assert!(!slots.is_empty());
            prop_assert!(slots.windows(2).all(|pair| pair[0].ends_at <= pair[1].starts_at));
            for slot in slots {
                let (start, end) = (slot.starts_at.in_london().1, slot.ends_at.in_london().1);
                prop_assert!(slot.starts_at > now && start >= 9 * 3600 && end <= 17 * 3600);
            }
        }
    }
}
