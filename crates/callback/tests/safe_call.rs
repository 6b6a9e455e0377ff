//! What a person may ask of the call itself: times that are never safe, who rings, an interpreter.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

use callback::{Draft, Field, QuestionId, Reason, check, faults_of, is_never, on_offer};
use contract::{AskedBy, Timestamp};
use contract::{CallbackRequest, CallerRole, DayPart, Gender, IfSomeoneElseAnswers, Need, Slot};
use contract::{Date, Weekday};
use proptest::prelude::*;

/// The answers of somebody who can be called, and these.
fn draft(answers: &[(Field, &str)]) -> Draft {
    let mut draft = Draft::for_case("c1");
    let needed = [
        (Field::Way, "phone"),
        (Field::Number, "n1"),
        (Field::Safe, "some_times"),
    ];
    let time = [(Field::Slot, "s1")];
    for (field, text) in needed.iter().chain(answers).chain(&time) {
        draft.put(*field, text);
    }
    draft
}

fn sent(answers: &[(Field, &str)]) -> CallbackRequest {
    check(&draft(answers)).unwrap()
}

fn slot(starts_at: &str, ends_at: &str) -> Slot {
    let [starts_at, ends_at] = [starts_at, ends_at].map(|text| Timestamp::parse(text).unwrap());
    Slot {
        id: "s1".to_owned(),
        starts_at,
        ends_at,
    }
}

#[track_caller]
fn never(parts: &str, starts_at: &str, ends_at: &str, expected: bool) {
    let draft = draft(&[(Field::Never, parts)]);
    assert_eq!(is_never(&draft, &slot(starts_at, ends_at)), expected);
}

#[test]
fn a_time_is_never_safe_when_any_moment_of_it_is() {
    let (eleven, noon) = ("2026-11-24T11:00:00Z", "2026-11-24T12:00:00Z");
    let (half_past, one) = ("2026-11-24T11:30:00Z", "2026-11-24T13:00:00Z");
    never("morning", eleven, noon, true);
    never("midday", eleven, noon, false);
    never("midday", half_past, one, true);
    never("morning", noon, one, false);
    never("", eleven, noon, false);
    never("midday evening", eleven, noon, false);
    never(
        "evening",
        "2026-11-24T17:30:00Z",
        "2026-11-24T18:30:00Z",
        true,
    );
}

#[test]
fn the_parts_of_the_day_are_those_of_londons_clocks() {
    // Noon in London in summer.
    let (noon, one) = ("2026-07-01T11:00:00Z", "2026-07-01T12:00:00Z");
    never("morning", noon, one, false);
    never("midday", noon, one, true);
}

#[test]
fn a_time_is_never_safe_on_a_day_that_never_is() {
    let is_never_on = |days: &str, starts_at: &str| {
        let draft = draft(&[(Field::NeverOn, days)]);
        let hour = Timestamp::parse(starts_at).unwrap().plus_secs(3_600);
        is_never(&draft, &slot(starts_at, &hour.to_string()))
    };
    // A Tuesday.
    assert!(is_never_on("tuesday", "2026-11-24T11:00:00Z"));
    assert!(!is_never_on("monday wednesday", "2026-11-24T11:00:00Z"));
    // In summer it is Wednesday in London while it is still Tuesday in UTC.
    assert!(is_never_on("wednesday", "2026-06-30T23:30:00Z"));
    // It begins on Tuesday and goes on into Wednesday.
    assert!(is_never_on("wednesday", "2026-11-24T23:30:00Z"));
}

#[test]
fn days_that_are_never_safe_go_along_for_the_next_try() {
    let request = sent(&[(Field::NeverOn, "sunday friday")]);
    assert_eq!(request.never_on, [Weekday::Friday, Weekday::Sunday]);
    assert_eq!(sent(&[]).never_on, []);
}

#[test]
fn a_time_is_chosen_by_the_person_and_what_is_safest_follows() {
    let slots = [
        slot("2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z"),
        slot("2026-11-24T11:00:00Z", "2026-11-24T12:00:00Z"),
    ];
    let mut draft = Draft::for_case("c1");
    for (field, text) in [(Field::Way, "phone"), (Field::Number, "n1")] {
        draft.put(field, text);
    }
    assert!(check(&draft).is_err(), "no time is taken unasked");
    draft.take(&slots[0]);
    let request = check(&draft).unwrap();
    assert_eq!(request.slot_id, slots[0].id);
    assert_eq!(
        request.if_someone_else_answers,
        Some(IfSomeoneElseAnswers::HangUp)
    );
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

#[test]
fn a_time_that_has_passed_is_not_on_offer() {
    let slots = [
        slot("2020-01-01T09:00:00Z", "2020-01-01T10:00:00Z"),
        Slot {
            id: "s2".to_owned(),
            ..slot("2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z")
        },
    ];
    let offered = |now| -> Vec<String> {
        let offer = on_offer(&draft(&[]), &slots, at(now));
        offer.into_iter().map(|slot| slot.id).collect()
    };
    assert_eq!(offered("2026-11-24T08:00:00Z"), ["s2"]);
    assert_eq!(offered("2026-11-24T09:59:59Z"), ["s2"], "it has begun only");
    assert_eq!(offered("2026-11-24T10:00:00Z"), [""; 0]);
}

#[test]
fn a_time_that_comes_twice_is_offered_once() {
    let nine = slot("2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
    let offer = on_offer(&draft(&[]), &[nine.clone(), nine.clone()], Timestamp(0));
    assert_eq!(offer, [nine]);
}

#[test]
fn a_time_that_passes_before_it_is_sent_is_asked_again_and_nothing_else() {
    let nine = slot("2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
    let mut draft = draft(&[(Field::Note, "after school")]);
    draft.take(&nine);
    draft.drop_passed(at("2026-11-24T09:59:59Z"));
    assert!(check(&draft).is_ok());
    draft.drop_passed(at("2026-11-24T10:00:00Z"));
    let faults = check(&draft).unwrap_err();
    let faults: Vec<_> = faults.iter().map(|one| (one.field, one.reason)).collect();
    assert_eq!(faults, [(Field::Slot, Reason::Passed)]);
    assert_eq!(draft.answer(Field::Note), "after school");
    draft.take(&slot("2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z"));
    assert!(check(&draft).is_ok() && !draft.has_passed());
}

#[test]
fn times_that_are_never_safe_go_along_for_the_next_try() {
    let request = sent(&[(Field::Never, "evening morning")]);
    assert_eq!(request.never_at, [DayPart::Morning, DayPart::Evening]);
    let at_all_times = sent(&[(Field::Never, "evening"), (Field::Safe, "")]);
    assert_eq!(at_all_times.never_at, [], "it was not asked then");
}

#[test]
fn a_time_that_was_chosen_before_is_chosen_anew() {
    let mut draft = draft(&[]);
    draft.put(Field::Never, "morning");
    assert!(!draft.was_asked(Field::Slot));
    draft.put(Field::Slot, "s1");
    draft.put(Field::NeverOn, "monday");
    assert!(!draft.was_asked(Field::Slot));
    draft.put(Field::Slot, "s1");
    draft.put(Field::Safe, "");
    assert_eq!(draft.answer(Field::Slot), "s1", "every time is safe now");
    draft.put(Field::Safe, "some_times");
    assert!(
        !draft.was_asked(Field::Slot),
        "the time may be one that is never safe"
    );
}

#[test]
fn what_to_say_then_is_needed_only_when_it_was_chosen() {
    let question = QuestionId::SomeoneElse.question().unwrap();
    let faults = faults_of(question, &draft(&[(Field::SomeoneElse, "say_this")]));
    let faults: Vec<_> = faults
        .iter()
        .map(|fault| (fault.field, fault.reason))
        .collect();
    assert_eq!(faults, [(Field::SayThis, Reason::Missing)]);
    let words = (Field::SayThis, "It is the garage");
    let request = sent(&[(Field::SomeoneElse, "say_this"), words]);
    assert_eq!(
        request.if_someone_else_answers,
        Some(IfSomeoneElseAnswers::SayThis)
    );
    assert_eq!(request.say_this.as_deref(), Some("It is the garage"));
    let other = sent(&[(Field::SomeoneElse, "hang_up"), words]);
    assert_eq!(other.say_this, None, "nothing is said by who hangs up");
}

#[test]
fn who_should_ring_is_a_wish_or_nothing() {
    let none = sent(&[(Field::Caller, "prefer_not_to_say")]);
    assert_eq!((none.caller, none.caller_gender), (None, None));
    let request = sent(&[
        (Field::Caller, "named"),
        (Field::CallerName, "PC Sam Example"),
        (Field::CallerGender, "woman"),
    ]);
    assert_eq!(request.caller, Some(CallerRole::Named));
    assert_eq!(request.caller_name.as_deref(), Some("PC Sam Example"));
    assert_eq!(request.caller_gender, Some(Gender::Woman));
}

#[test]
fn an_interpreter_is_not_from_the_community_unless_the_person_does_not_mind() {
    let flags =
        |request: CallbackRequest| (request.interpreter, request.interpreter_not_from_community);
    assert_eq!(flags(sent(&[])), (false, false));
    assert_eq!(flags(sent(&[(Field::Interpreter, "yes")])), (true, true));
    let anybody = [
        (Field::Interpreter, "yes"),
        (Field::InterpreterFrom, "anybody"),
    ];
    assert_eq!(flags(sent(&anybody)), (true, false));
}

#[test]
fn a_helper_is_marked_and_needs_are_told_each_once() {
    let request = sent(&[
        (Field::AskedBy, "support_worker"),
        (Field::Needs, "easy_words unheard_of hearing hearing"),
    ]);
    assert_eq!(request.asked_by, Some(AskedBy::SupportWorker));
    assert_eq!(request.needs, [Need::Hearing, Need::EasyWords]);
    assert_eq!(
        sent(&[(Field::AskedBy, "prefer_not_to_say")]).asked_by,
        None
    );
}

proptest! {
    #[test]
    fn with_every_part_never_safe_no_time_is_left_and_with_none_all(
        starts_at in 1_700_000_000_i64..2_000_000_000, minutes in 1_i64..600,
    ) {
        let slot = Slot {
            id: "s1".to_owned(),
            starts_at: Timestamp(starts_at),
            ends_at: Timestamp(starts_at + minutes * 60),
        };
        let all = draft(&[(Field::Never, "morning midday afternoon evening")]);
        prop_assert!(is_never(&all, &slot));
        prop_assert!(!is_never(&draft(&[]), &slot));
    }

    #[test]
    fn what_is_offered_is_to_come_safe_in_order_and_all_of_it(
        starts in prop::collection::vec(1_700_000_000_i64..1_702_000_000, 0..12),
        now in 1_699_000_000_i64..1_703_000_000,
        parts in prop::sample::subsequence(vec!["morning", "midday", "afternoon", "evening"], 1..4),
        days in prop::sample::subsequence(vec!["monday", "friday", "saturday", "sunday"], 0..4),
    ) {
        let slots: Vec<_> = starts
            .into_iter()
            .map(|secs| Slot { id: secs.to_string(), starts_at: Timestamp(secs), ends_at: Timestamp(secs + 3_600) })
            .collect();
        let draft = draft(&[(Field::Never, &parts.join(" ")), (Field::NeverOn, &days.join(" "))]);
        let fits = |slot: &&Slot| !is_never(&draft, slot) && slot.ends_at.0 > now;
        let mut expected: Vec<_> = slots.iter().filter(fits).map(|slot| slot.starts_at).collect();
        expected.sort_unstable();
        expected.dedup();
        let offered = on_offer(&draft, &slots, Timestamp(now));
        prop_assert_eq!(offered.iter().map(|slot| slot.starts_at).collect::<Vec<_>>(), expected);
        for slot in offered {
            let day = Weekday::from(slot.starts_at.in_london().0);
            prop_assert!(!days.contains(&day.as_str()));
        }
    }
}

#[test]
fn each_day_of_the_week_has_its_name() {
    let monday = Date::parse("2026-11-23").unwrap();
    let week = (0..7).map(|days| Weekday::from(monday.plus_days(days)));
    assert!(week.eq(Weekday::KNOWN.iter().cloned()));
}
