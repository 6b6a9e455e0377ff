//! The one-time code. It is kept nowhere, not even as a hash, which trying all codes would undo: it is computed
//! from a random seed in the database and a key that is kept elsewhere. So it can also be sent again.

use contract::CodeAttempt;
use contract::limits::ONE_TIME_CODE_CHARS_MAX;

use super::rules::Live;
use crate::check;
use crate::code_key::CodeKey;
use crate::refusal::Refusal;

/// The digits of a code, in groups of four.
const GROUP: usize = 4;
/// A fresh code is as long as a short one: five tries, ten minutes, one session.
const FRESH_DIGITS: usize = 8;

/// The code of a reference that works now.
pub fn compute(key: &CodeKey, who: &[u8], live: &Live) -> String {
    of(key, who, &live.seed, live.length.digits())
}

/// The fresh code of a session.
pub fn compute_fresh(key: &CodeKey, session_hash: &[u8], seed: &str) -> String {
    of(key, session_hash, seed, FRESH_DIGITS)
}

fn of(key: &CodeKey, whose: &[u8], seed: &str, digits: usize) -> String {
    let number = key.number(&[whose, seed.as_bytes(), &digits.to_be_bytes()]);
    // 16 of the 38 digits of the number: each code is as likely as any other.
    let all = format!("{number:039}");
    let from = all.len().saturating_sub(digits);
    all.get(from..).unwrap_or_default().to_owned()
}

/// Whether the digits typed are the code. Looks at all of them, so that the time tells nothing.
pub fn fits(code: &str, typed: &str) -> bool {
    let differ = code.bytes().zip(typed.bytes());
    let differ = differ.fold(0, |differ, (one, other)| differ | (one ^ other));
    code.len() == typed.len() && differ == 0
}

/// The digits of an attempt, however they were typed.
pub fn digits_of(attempt: &CodeAttempt) -> Result<String, Refusal> {
    check::all(vec![check::length(
        "code",
        &attempt.code,
        1,
        ONE_TIME_CODE_CHARS_MAX,
    )])?;
    Ok(attempt.code.chars().filter(char::is_ascii_digit).collect())
}

/// As it is written in a text message.
pub fn grouped(code: &str) -> String {
    let mut grouped = String::new();
    for (nth, digit) in code.chars().enumerate() {
        if nth > 0 && nth % GROUP == 0 {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::super::rules::{Codes, Moment};
    use super::{compute, fits, grouped};
    use crate::code_key::CodeKey;
    use contract::Timestamp;

    fn code(key: &CodeKey, who: &str, seed: &str) -> String {
        let moment = Moment {
            now: Timestamp(0),
            may_ring: true,
        };
        let mut codes = Codes::default();
        codes.ask(moment, false, seed);
        compute(key, who.as_bytes(), codes.live(Timestamp(0)).unwrap())
    }

    #[test]
    fn a_code_comes_from_its_seed_its_reference_and_the_key_together() {
        let (key, other) = (CodeKey::from([1; 32]), CodeKey::from([2; 32]));
        let ours = code(&key, "WM/1/26", "seed");
        assert_eq!(ours, code(&key, "WM/1/26", "seed"));
        for other in [
            code(&other, "WM/1/26", "seed"),
            code(&key, "WM/2/26", "seed"),
            code(&key, "WM/1/26", "seeds"),
        ] {
            assert_ne!(ours, other);
        }
    }

    #[test]
    fn codes_are_eight_digits_and_differ() {
        let key = CodeKey::from([7; 32]);
        let codes: std::collections::BTreeSet<_> = (0..1_000)
            .map(|nth| code(&key, "WM/1/26", &nth.to_string()))
            .collect();
        assert!(
            codes
                .iter()
                .all(|code| code.len() == 8 && code.parse::<u32>().is_ok())
        );
        assert!(codes.len() > 990, "{} of 1,000 differ", codes.len());
        // Each digit comes up about as often in the first place as the others.
        for digit in '0'..='9' {
            let first = codes.iter().filter(|code| code.starts_with(digit)).count();
            assert!((50..150).contains(&first), "{digit}: {first}");
        }
    }

    #[test]
    fn only_the_whole_code_fits() {
        assert!(fits("12345678", "12345678"));
        for wrong in ["", "1234567", "123456789", "12345679", "02345678"] {
            assert!(!fits("12345678", wrong), "{wrong}");
        }
    }

    #[test]
    fn digits_are_written_in_groups() {
        assert_eq!(grouped("12345678"), "1234 5678");
        assert_eq!(grouped("123456789012"), "1234 5678 9012");
    }
}
