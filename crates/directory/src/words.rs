//! Compares words as people write them: ignores case, accents and punctuation, and forgives small
//! slips.

/// Words that say nothing about what a service does.
const EMPTY_WORDS: &str = " about after again all also always any and are back been before being \
    both but came can come could did does doing done each ever every few for from gave get give goes \
    going gone got had has have having her here him his how into its just keep kept know let like lot \
    made make man many more most much need never not now off only other our out over own person \
    people put really said same say says she should some somebody someone still such take taken tell \
    than that the their them then there they thing things think this too told took under very want \
    was way went were what when where which who why will with would you your me my help support \
    service services ";

/// Lower case without accents, with a single space for everything else. Lower-cases by hand: the
/// tables for all scripts would add more to the download than the rest of the search.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match without_accent(letter.to_ascii_lowercase()) {
            '\'' | '’' => {}
            '&' => folded.push_str(if folded.ends_with(' ') {
                "and "
            } else {
                " and "
            }),
            letter if is_letter(letter) => folded.push(letter),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    let kept = folded.trim_end().len();
    folded.truncate(kept);
    if folded.starts_with(' ') {
        folded.split_off(1)
    } else {
        folded
    }
}

/// Whether this is a letter or digit. In other scripts, everything but known punctuation counts.
const fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => letter.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}'
        | '×'
        | '÷'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}' => false,
        _ => true,
    }
}

/// The words of a text that matter for a search.
pub fn telling(text: &str) -> Vec<String> {
    let means = |word: &&str| word.len() > 2 && !stand_in(EMPTY_WORDS, word);
    fold(text)
        .split(' ')
        .filter(means)
        .map(str::to_owned)
        .collect()
}

/// Whether the text contains this phrase as whole words, ignoring ASCII case.
pub fn stand_in(text: &str, words: &str) -> bool {
    let mut rest = text;
    loop {
        let here = rest.get(..words.len()).zip(rest.get(words.len()..));
        let stand = here.is_some_and(|(here, after)| {
            here.eq_ignore_ascii_case(words) && (after.is_empty() || after.starts_with(' '))
        });
        match rest.split_once(' ') {
            _ if stand => return true,
            Some((_, next)) => rest = next,
            None => return false,
        }
    }
}

/// Whether a word starts with a stem, as "stalked" does with "stalk".
pub fn begins(word: &str, stem: &str) -> bool {
    word.starts_with(stem)
}

/// Whether a word is another with a slip or two: a letter too many, missing, wrong or swapped.
pub fn resembles(typed: &str, word: &str) -> bool {
    let allowed = slips_max(typed) as usize;
    if allowed == 0 {
        return typed == word;
    }
    // A slip removes a letter, adds one, or both. That rules out most words cheaply.
    if (letters(typed) ^ letters(word)).count_ones() > slips_max(typed) * 2 {
        return false;
    }
    if typed.chars().count().abs_diff(word.chars().count()) > allowed {
        return false;
    }
    let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
    slips(&typed, &word, allowed) <= allowed
}

/// How many slips we forgive in a word.
pub const fn slips_max(typed: &str) -> u32 {
    match typed.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The letters of a word as bits, some sharing one.
pub fn letters(word: &str) -> u32 {
    word.chars()
        .fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 32))
}

/// FNV-1a, to group equal texts.
pub fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The number of slips between two words (optimal string alignment distance), or any number above
/// `allowed`.
fn slips(a: &[char], b: &[char], allowed: usize) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row: Vec<usize> = Vec::new();
    for (i, from) in a.iter().enumerate() {
        row.clear();
        row.push(i + 1);
        for (j, to) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (at(&last, j) + usize::from(from != to))
                .min(at(&last, j + 1) + 1)
                .min(at(&row, j) + 1);
            let swapped = j > 0 && i > 0 && a.get(i - 1) == Some(to) && b.get(j - 1) == Some(from);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            row.push(cost);
        }
        // The distance never falls below the minimum of a row.
        if row.iter().all(|cost| *cost > allowed) {
            return allowed + 1;
        }
        // The oldest row becomes the buffer for the next.
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last.last().copied().unwrap_or(0)
}

const fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'À'..='Å' | 'Ā'..='ą' => 'a',
        'ç' | 'Ç' | 'Ć'..='č' => 'c',
        'Ď'..='đ' => 'd',
        'è'..='ë' | 'È'..='Ë' | 'Ē'..='ě' => 'e',
        'Ĝ'..='ģ' => 'g',
        'ì'..='ï' | 'Ì'..='Ï' | 'Ĩ'..='ı' => 'i',
        'Ĺ'..='ł' => 'l',
        'ñ' | 'Ñ' | 'Ń'..='ň' => 'n',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'Ō'..='ő' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'Ș' | 'ș' => 's',
        'Ţ'..='ŧ' | 'Ț' | 'ț' => 't',
        'ù'..='ü' | 'Ù'..='Ü' | 'Ũ'..='ų' => 'u',
        'Ŵ' | 'ŵ' => 'w',
        'ý' | 'ÿ' | 'Ý' | 'Ŷ'..='Ÿ' => 'y',
        'Ź'..='ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, resembles, telling};
    use proptest::prelude::*;

    #[test]
    fn words_are_compared_as_people_write_them() {
        assert_eq!(fold("  Zażółć, it's É—B&B! "), "zazolc its e b and b");
        assert_eq!(telling("Somebody is following me"), ["following"]);
        assert_eq!(telling("I need help!"), [] as [&str; 0]);
    }

    #[test]
    fn small_slips_are_forgiven() {
        for (typed, word) in [
            ("stalkng", "stalking"),
            ("stakling", "stalking"),
            ("stallking", "stalking"),
            ("harrasment", "harassment"),
            ("hackny", "hackney"),
            ("fruad", "fraud"),
        ] {
            assert!(resembles(typed, word), "{typed}");
        }
        for (typed, word) in [
            ("rape", "grapes"),
            ("men", "man"),
            ("court", "could"),
            ("road", "rent"),
        ] {
            assert!(!resembles(typed, word), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn one_letter_dropped_still_resembles(word in "[a-z]{6,12}", at in 0_usize..12) {
            let mut typed = word.clone();
            typed.remove(at % word.len());
            prop_assert!(resembles(&typed, &word) && resembles(&word, &word));
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
