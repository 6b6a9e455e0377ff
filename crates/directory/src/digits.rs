//! The digits of links into the portal. A link stays in lists that others read, so it must not say what
//! it is about: everything in it is a number, written in digits that spell nothing.

/// Sixteen digits: no letter that is a vowel in English or Welsh, none that makes a sound of its own
/// ("hmm", "shh", "brr", "zzz"), and no number that stands for a vowel. Their order never changes.
pub const DIGITS: &[u8; 16] = b"25789bdgjkmnptvx";
/// The digits of a check.
const CHECK_DIGITS: usize = 2;

/// Writes numbers, each with so many digits.
pub struct Writer {
    text: String,
    check: Check,
}

/// Reads them again. Upper and lower case are the same.
pub struct Reader<'a> {
    rest: std::str::Bytes<'a>,
    check: Check,
}

impl Writer {
    /// Begins with the letter of what it is.
    pub fn of(kind: char) -> Self {
        Self {
            text: kind.to_string(),
            check: Check::new(),
        }
    }

    /// Appends a number, of which so many digits are kept.
    pub fn put(&mut self, number: u64, digits: usize) {
        for nth in (0..digits).rev() {
            let value = (number >> (4 * nth) & 15) as usize;
            self.check.add(value);
            self.text.extend(DIGITS.get(value).copied().map(char::from));
        }
    }

    /// Appends a number that is mostly short, after how many digits it has.
    pub fn put_short(&mut self, number: u64) {
        let digits = (64 - number.leading_zeros() as usize).div_ceil(4);
        self.put(digits as u64, 1);
        self.put(number, digits);
    }

    /// Appends a check of all since the one before.
    pub fn seal(&mut self) {
        let check = std::mem::replace(&mut self.check, Check::new());
        self.put(u64::from(check.0), CHECK_DIGITS);
        self.check = Check::new();
    }

    /// What has been written.
    pub fn text(self) -> String {
        self.text
    }
}

impl<'a> Reader<'a> {
    /// Reads after the letter of what it is.
    pub fn of(digits: &'a str) -> Self {
        Self {
            rest: digits.bytes(),
            check: Check::new(),
        }
    }

    /// The next number. `None` at the end, or at what is no digit.
    pub fn take(&mut self, digits: usize) -> Option<u64> {
        (0..digits).try_fold(0, |number, _| {
            let byte = self.rest.next()?.to_ascii_lowercase();
            let value = DIGITS.iter().position(|digit| *digit == byte)?;
            self.check.add(value);
            Some(number << 4 | value as u64)
        })
    }

    /// The next number that was put as a short one.
    pub fn take_short(&mut self) -> Option<u64> {
        let digits = usize::try_from(self.take(1)?).ok()?;
        self.take(digits)
    }

    /// Whether the check that comes next is that of all since the one before. `None` at the end.
    pub fn is_sealed(&mut self) -> Option<bool> {
        let check = std::mem::replace(&mut self.check, Check::new());
        let is_right = self.take(CHECK_DIGITS)? == u64::from(check.0);
        self.check = Check::new();
        Some(is_right)
    }
}

/// A cyclic check (CRC-8), which notices any one or two digits beside each other that are mistyped.
struct Check(u8);

impl Check {
    const fn new() -> Self {
        // Not zero: digits of zero in front must count.
        Self(0xff)
    }

    fn add(&mut self, digit: usize) {
        const POLYNOMIAL: u8 = 0x07;
        self.0 ^= u8::try_from(digit << 4).unwrap_or_default();
        for _ in 0..4 {
            let carries = self.0 & 0x80 != 0;
            self.0 <<= 1;
            if carries {
                self.0 ^= POLYNOMIAL;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DIGITS, Reader, Writer};

    #[test]
    fn numbers_come_back_and_a_wrong_digit_is_noticed() {
        let mut writer = Writer::of('s');
        writer.put(0x1_2345, 5);
        writer.put_short(0);
        writer.put_short(0xabc);
        writer.seal();
        let text = writer.text();
        let read = |digits: &str| {
            let mut reader = Reader::of(digits);
            let numbers = [reader.take(5)?, reader.take_short()?, reader.take_short()?];
            Some((numbers, reader.is_sealed()?))
        };
        let digits = text.strip_prefix('s').unwrap_or_default();
        assert_eq!(read(digits), Some(([0x1_2345, 0, 0xabc], true)));
        assert_eq!(read(&digits.to_uppercase()), read(digits));
        for at in 0..digits.len() {
            for digit in DIGITS {
                let mut other = digits.as_bytes().to_vec();
                other.splice(at..=at, [*digit]);
                let other = String::from_utf8(other).unwrap_or_default();
                let is_same = other == digits;
                assert_eq!(
                    read(&other).is_some_and(|(_, right)| right),
                    is_same,
                    "{other}"
                );
            }
            assert_eq!(read(digits.get(..at).unwrap_or_default()), None);
        }
    }
}
