//! Each rule by itself; what they come to together is in `year`.

use contract::Timestamp;

use super::{Codes, DAY_SECS, GUARDED_SECS, Length, Moment};

const MINUTE: i64 = 60;

/// The rules of one reference on a clock of its own, by day.
#[derive(Default)]
struct Case {
    codes: Codes,
    now: i64,
    is_night: bool,
    seeds: u32,
}

impl Case {
    fn moment(&self) -> Moment {
        Moment {
            now: Timestamp(self.now),
            may_ring: !self.is_night,
        }
    }

    fn ask(&mut self, has_waited: bool) -> bool {
        self.seeds += 1;
        let (moment, seed) = (self.moment(), self.seeds.to_string());
        self.codes.ask(moment, has_waited, &seed)
    }

    /// How many text messages so many wrong tries cause.
    fn wrong_tries(&mut self, tries: usize) -> usize {
        let moment = self.moment();
        let is_sent = |_: &usize| self.codes.wrong_try(moment, "instead");
        (0..tries).filter(is_sent).count()
    }

    fn length(&self) -> Option<Length> {
        self.codes.live(Timestamp(self.now)).map(|live| live.length)
    }

    fn seed(&self) -> String {
        let live = self.codes.live(Timestamp(self.now));
        live.map(|live| live.seed.clone()).unwrap_or_default()
    }

    /// One whose codes have just become long.
    fn with_a_long_code() -> Self {
        let mut case = Self::default();
        case.ask(false);
        assert_eq!(case.wrong_tries(5), 1);
        assert_eq!(case.length(), Some(Length::Long));
        case
    }
}

#[test]
fn one_code_serves_whoever_asks_while_enough_of_its_time_is_left() {
    let mut case = Case::default();
    assert!(case.ask(false));
    let first = case.seed();
    case.now = 8 * MINUTE;
    assert!(!case.ask(false));
    assert_eq!(case.seed(), first);
    // A person who asks now needs a code that works for two minutes.
    case.now += 1;
    assert!(case.ask(false));
    assert_ne!(case.seed(), first);
}

#[test]
fn who_has_waited_gets_the_same_code_again_once() {
    let mut case = Case::default();
    case.ask(false);
    let first = case.seed();
    assert!(case.ask(true));
    assert!(!case.ask(true));
    assert_eq!(case.seed(), first);
}

#[test]
fn after_two_text_messages_that_nobody_used_codes_are_long_for_a_day() {
    let mut case = Case::default();
    for length in [Length::Short, Length::Short, Length::Long] {
        assert!(case.ask(false));
        assert_eq!(case.length(), Some(length));
        case.now += 10 * MINUTE;
    }
    // A day without another text message.
    for _ in 0..DAY_SECS / MINUTE - 15 {
        assert!(!case.ask(false));
        case.now += MINUTE;
    }
    assert_eq!(case.length(), Some(Length::Long));
}

#[test]
fn codes_that_are_used_are_no_sign_however_many() {
    let mut case = Case::default();
    for _ in 0..20 {
        assert!(case.ask(false));
        assert_eq!(case.length(), Some(Length::Short));
        case.codes.used();
        assert_eq!(case.length(), None);
        case.now += MINUTE;
    }
}

#[test]
fn the_fifth_wrong_try_ends_a_short_code_and_sends_a_long_one() {
    let mut case = Case::default();
    case.ask(false);
    assert_eq!(case.wrong_tries(4), 0);
    assert_eq!(case.length(), Some(Length::Short));
    assert_eq!(case.wrong_tries(1), 1);
    assert_eq!(case.length(), Some(Length::Long));
}

#[test]
fn a_long_code_stands_a_thousand_wrong_tries_and_as_many_as_come_while_it_is_typed() {
    let mut case = Case::with_a_long_code();
    case.now += 2 * MINUTE - 1;
    assert_eq!(case.wrong_tries(2_000), 0);
    case.now += 1;
    assert_eq!(case.wrong_tries(1), 1);
    assert_eq!(case.length(), Some(Length::Longest));
    let mut case = Case::with_a_long_code();
    case.now += 2 * MINUTE;
    assert_eq!(case.wrong_tries(999), 0);
    assert_eq!(case.wrong_tries(1), 1);
}

#[test]
fn the_longest_code_stands_wrong_tries_without_end() {
    let mut case = Case::with_a_long_code();
    case.now += 2 * MINUTE;
    case.wrong_tries(1_000);
    case.now += 2 * MINUTE;
    assert_eq!(case.wrong_tries(100_000), 0);
    assert_eq!(case.length(), Some(Length::Longest));
}

#[test]
fn codes_are_short_again_a_week_after_the_last_sign() {
    for (later, length) in [(-1, Length::Long), (0, Length::Short)] {
        let mut case = Case::with_a_long_code();
        case.codes.used();
        case.now = 7 * DAY_SECS + later;
        case.ask(false);
        assert_eq!(case.length(), Some(length));
    }
}

#[test]
fn a_long_code_that_nobody_used_is_a_sign_too() {
    let mut case = Case::with_a_long_code();
    case.now = DAY_SECS + GUARDED_SECS - 1;
    case.ask(false);
    assert_eq!(case.length(), Some(Length::Long));
}

#[test]
fn at_night_nothing_is_sent_but_a_code_from_the_day_works() {
    let mut case = Case::with_a_long_code();
    case.is_night = true;
    assert!(!case.ask(true));
    assert_eq!(case.length(), Some(Length::Long));
    case.now += 2 * MINUTE;
    assert_eq!(case.wrong_tries(1_000), 0);
    assert_eq!(case.length(), None);
    assert!(!case.ask(false));
    // The morning after, it is as if it had been sent at once.
    case.is_night = false;
    assert!(case.ask(false));
    assert_eq!(case.length(), Some(Length::Longest));
}

#[test]
fn nothing_is_kept_of_a_reference_that_was_asked_for_once() {
    let mut case = Case::default();
    case.ask(false);
    assert_eq!(case.codes.forget_at(), DAY_SECS);
    case.codes.used();
    assert_eq!(case.codes.forget_at(), 0);
}

#[test]
fn a_clock_that_is_set_back_leaves_no_code_that_never_ends() {
    let mut case = Case {
        now: DAY_SECS,
        ..Case::default()
    };
    case.ask(false);
    case.now = 0;
    assert!(case.ask(false), "the code from the future is gone");
    // Several machines' clocks may differ a little.
    case.now = -30;
    assert!(!case.ask(false));
}
