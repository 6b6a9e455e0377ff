//! Postcodes, whole or only started.

/// A postcode district, without a final letter: "EC" and 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct District {
    pub letters: String,
    pub number: u32,
}

impl District {
    /// As people write it.
    pub fn text(&self) -> String {
        [self.letters.as_str(), &self.number.to_string()].concat()
    }
}

/// The district of the postcode in a folded text: all of it, its start, or a whole one anywhere, as in an
/// address.
pub fn district_in(folded: &str) -> Option<District> {
    let words: Vec<&str> = folded.split(' ').collect();
    let whole = words.windows(2).find_map(|pair| match pair {
        [outward, inward] if is_postcode(outward, inward) => district(outward),
        _ => None,
    });
    let joined = || {
        let whole = words
            .iter()
            .filter(|word| word.len() >= WHOLE_MIN && word.is_ascii());
        let mut cut = whole.filter_map(|word| word.split_at_checked(word.len() - INWARD));
        cut.find_map(|(outward, inward)| is_postcode(outward, inward).then(|| district(outward))?)
    };
    whole
        .or_else(joined)
        .or_else(|| district(folded))
        .or_else(|| district(words.last()?))
}

/// The letters and digits of the second half of a postcode.
const INWARD: usize = 3;
/// Those of the shortest whole one.
const WHOLE_MIN: usize = 5;

/// The district of a postcode or of the start of one.
fn district(folded: &str) -> Option<District> {
    // "E5 0" starts a postcode in E5, not in E50.
    let has_digit = |part: &str| part.contains(|c: char| c.is_ascii_digit());
    let first = folded.split(' ').next().filter(|part| has_digit(part));
    let code = first
        .map_or_else(|| folded.replace(' ', ""), str::to_owned)
        .to_ascii_uppercase();
    let letters: String = code.chars().take_while(char::is_ascii_uppercase).collect();
    let rest = code.get(letters.len()..)?;
    let is_code = matches!(letters.len(), 1 | 2)
        && matches!(rest.len(), 1..=5)
        && rest.starts_with(|first: char| first.is_ascii_digit())
        && rest.chars().all(|c| c.is_ascii_alphanumeric());
    if !is_code {
        return None;
    }
    // The last three characters of a whole postcode ("1AB") are not part of the district.
    let inward = rest
        .len()
        .checked_sub(3)
        .and_then(|at| Some((rest.get(..at)?, rest.get(at..)?)));
    let outward = match inward {
        Some((outward, inward)) if is_inward(inward) && !outward.is_empty() => outward,
        _ => rest,
    };
    let digits: String = outward.chars().take_while(char::is_ascii_digit).collect();
    let well_formed = digits.len() <= 2 && outward.len() <= digits.len() + 1;
    let number = digits.parse().ok().filter(|_| well_formed)?;
    Some(District { letters, number })
}

/// Whether two folded words form a whole postcode: "e8" and "1zz".
pub fn is_postcode(outward: &str, inward: &str) -> bool {
    inward.len() == 3
        && is_inward(&inward.to_ascii_uppercase())
        && outward.starts_with(|first: char| first.is_ascii_alphabetic())
        && district(outward).is_some()
}

fn is_inward(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_ascii_digit())
        && letters.all(|c| c.is_ascii_uppercase())
}
