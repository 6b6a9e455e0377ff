//! Postcodes, whole or only started.

/// The area and the district of a postcode, without a final letter: ("EC", "EC1").
pub fn district(folded: &str) -> Option<(String, String)> {
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
    well_formed.then(|| (letters.clone(), format!("{letters}{digits}")))
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
