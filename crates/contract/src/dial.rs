//! Decides what a phone dials for a number as people write it. Dials nothing that is not surely a number.

/// The prefixes of Relay UK, before any other number.
const RELAYS: [&str; 2] = ["18001", "18002"];
/// The digits of a number inside the country, and of a few short ones: Childline has 0800 1111.
const NATIONAL: std::ops::RangeInclusive<usize> = 10..=11;
const NATIONAL_SHORT: (&str, usize) = ("0800", 8);
/// The digits of a number with its country, without the plus.
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 9..=15;
/// Words that make a number before them a time: "24 hours".
const UNITS: [&str; 12] = [
    "hour", "hours", "hr", "hrs", "h", "day", "days", "am", "pm", "week", "weeks", "minutes",
];

/// A number in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dialled {
    /// What the phone dials.
    pub dial: String,
    /// Where it stands in the text, as bytes.
    pub at: std::ops::Range<usize>,
}

/// What a phone dials for the first number in a text: `+44 (0)20 7946 0000 ext 2` becomes
/// `+442079460000`. `None` if the text has no number.
pub fn dialled(text: &str) -> Option<String> {
    let first = numbers(text).into_iter().next();
    first.map(|number| number.dial)
}

/// The numbers in a text. Beside whole numbers, a short one is only an extension or a time.
pub fn numbers(text: &str) -> Vec<Dialled> {
    let mut found: Vec<(Dialled, bool)> = Vec::new();
    let mut from = 0;
    while let Some(start) = start_of(text, from) {
        let run = Run::at(text, start);
        // Something else may stand before a number; a short number stands alone.
        let number = (0..run.groups.len()).find_map(|skipped| {
            run.number(skipped)
                .filter(|(_, is_short)| skipped == 0 || !is_short)
        });
        from = number
            .as_ref()
            .map_or_else(|| run.end(start), |(number, _)| number.at.end);
        found.extend(number);
    }
    let has_whole = found.iter().any(|(_, is_short)| !is_short);
    found.retain(|(_, is_short)| !(has_whole && *is_short));
    found.into_iter().map(|(number, _)| number).collect()
}

/// Where the next run of digits starts: at a digit or a plus, but not inside a word or after `*` or `#`.
fn start_of(text: &str, from: usize) -> Option<usize> {
    let mut last = text.get(..from)?.chars().next_back().unwrap_or(' ');
    for (at, letter) in text.get(from..)?.char_indices() {
        let is_inside = last.is_ascii_alphanumeric() || matches!(last, '*' | '#' | '+');
        let is_start = letter.is_ascii_digit() && !is_inside || letter == '+';
        if is_start {
            return Some(from + at);
        }
        last = letter;
    }
    None
}

/// A run of groups of digits, parted by what people write between the groups of one number.
struct Run<'a> {
    text: &'a str,
    has_plus: bool,
    /// Where each group starts and ends.
    groups: Vec<std::ops::Range<usize>>,
}

impl<'a> Run<'a> {
    fn at(text: &'a str, start: usize) -> Self {
        let rest = text.get(start..).unwrap_or_default();
        let has_plus = rest.starts_with('+');
        let mut groups: Vec<std::ops::Range<usize>> = Vec::new();
        let mut is_open = false;
        let mut gap = 0;
        for (at, letter) in rest.char_indices().skip(usize::from(has_plus)) {
            let at = start + at;
            if letter.is_ascii_digit() {
                match groups.last_mut().filter(|_| is_open) {
                    Some(group) => group.end = at + 1,
                    None => groups.push(at..at + 1),
                }
                (is_open, gap) = (true, 0);
            } else if is_gap(letter) && gap < 3 {
                (is_open, gap) = (false, gap + 1);
            } else {
                break;
            }
        }
        let is_always = |group: &std::ops::Range<usize>| {
            text.get(group.start..)
                .is_some_and(|rest| rest.starts_with("24/7"))
        };
        groups.truncate(groups.iter().position(is_always).unwrap_or(groups.len()));
        // "999 (24 hours)": a time ends the run before it.
        let mut run = Self {
            text,
            has_plus,
            groups,
        };
        while run
            .groups
            .last()
            .is_some_and(|group| group.len() < 3 && run.is_time(group.end))
        {
            run.groups.pop();
        }
        if let Some(first) = run.groups.first_mut().filter(|_| has_plus) {
            first.start = start;
        }
        run
    }

    fn end(&self, start: usize) -> usize {
        self.groups.last().map_or(start + 1, |group| group.end)
    }

    fn digits(&self, groups: &[std::ops::Range<usize>]) -> String {
        let written = groups
            .iter()
            .filter_map(|group| self.text.get(group.clone()));
        written
            .flat_map(|group| group.chars().filter(char::is_ascii_digit))
            .collect()
    }

    /// The number that groups make after some: as many of them as a number can have.
    fn number(&self, skipped: usize) -> Option<(Dialled, bool)> {
        (skipped + 1..=self.groups.len()).rev().find_map(|count| {
            let groups = self.groups.get(skipped..count)?;
            let (first, last) = (groups.first()?, groups.last()?);
            let has_plus = self.has_plus && skipped == 0;
            let (dial, is_short) = dial(&self.digits(groups), has_plus, groups.len())?;
            let at = first.start..last.end;
            // A short number is all that stands there.
            let is_alone = !is_short || count == self.groups.len();
            let is_number = is_alone && !self.is_time(last.end) && !self.is_cut(count);
            is_number.then_some((Dialled { dial, at }, is_short))
        })
    }

    /// Whether the digits before are a time: "24 hours", "9am".
    fn is_time(&self, end: usize) -> bool {
        let after = self.text.get(end..).unwrap_or_default().trim_start();
        let word = after
            .split(|c: char| !c.is_ascii_alphabetic())
            .next()
            .unwrap_or_default();
        UNITS.iter().any(|unit| unit.eq_ignore_ascii_case(word))
    }

    /// Whether the next group is too long for an extension: then we do not know where the number ends.
    fn is_cut(&self, count: usize) -> bool {
        let next = self
            .groups
            .get(count)
            .and_then(|group| self.text.get(group.clone()));
        next.is_some_and(|next| !next.starts_with('0') && next.len() > 4)
    }
}

/// What people write between the groups of a number: spaces, hyphens of all kinds, dots, brackets, slashes.
const fn is_gap(letter: char) -> bool {
    matches!(letter, ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '·' | '\u{2000}'..='\u{200f}'
        | '\u{2010}'..='\u{2015}' | '\u{202f}' | '\u{2060}' | '\u{2212}')
}

/// What is dialled for digits, and whether they are a short number. `None` if they are no number.
fn dial(digits: &str, has_plus: bool, groups: usize) -> Option<(String, bool)> {
    if let Some(rest) = RELAYS
        .iter()
        .find_map(|relay| digits.strip_prefix(relay))
        .filter(|rest| !rest.is_empty() && !has_plus)
    {
        let (number, is_short) = dial(rest, false, groups)?;
        let relay = digits.get(..5)?;
        return (!number.starts_with('+')).then(|| ([relay, &number].concat(), is_short));
    }
    let abroad = if has_plus {
        Some(digits)
    } else {
        digits.strip_prefix("00")
    };
    let abroad =
        abroad.or_else(|| (digits.len() == 12 && digits.starts_with("44")).then_some(digits));
    if let Some(number) = abroad {
        // "+44 (0)20" and "+44 020": the 0 is for calls inside the country.
        let ours = number
            .strip_prefix("44")
            .map(|rest| rest.trim_start_matches('0'));
        let is_country = !number.starts_with('0');
        let fits = is_country
            && INTERNATIONAL.contains(&number.len())
            && ours.is_none_or(|ours| matches!(ours.len(), 7 | 9 | 10));
        let number = ours.map_or_else(|| number.to_owned(), |ours| ["44", ours].concat());
        return fits.then(|| (["+", &number].concat(), false));
    }
    if digits.starts_with('0') {
        // No area begins with 00, 04 or 06.
        let is_area = !matches!(digits.get(1..2), Some("0" | "4" | "6"));
        let is_short = digits.starts_with(NATIONAL_SHORT.0) && digits.len() == NATIONAL_SHORT.1;
        let fits = is_area && NATIONAL.contains(&digits.len()) || is_short;
        return fits.then(|| (digits.to_owned(), false));
    }
    // 999 and the like, 116 123, 18000, and the short numbers for texts. More than two groups are a date.
    let is_short = match digits.len() {
        3 => digits.starts_with('1') || digits == "999",
        5 => digits.starts_with(['6', '7', '8']) || digits.starts_with("1800"),
        6 => digits.starts_with("116") || digits.starts_with("118"),
        _ => false,
    };
    (is_short && groups < 3).then(|| (digits.to_owned(), true))
}
