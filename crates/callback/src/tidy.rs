//! Normalizes what people type, so that it is never refused for how it looks.

/// A line without invisible characters and needless spaces.
pub fn line(text: &str) -> String {
    let seen: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let seen: String = seen.chars().filter(|c| !is_invisible(*c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines: the line breaks stay, the ends are trimmed.
pub fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let kept = text
        .chars()
        .filter(|c| *c == '\n' || !(c.is_control() || is_invisible(*c)));
    kept.collect::<String>().trim().to_owned()
}

/// How many digits a phone number may have, in whatever script: what is not ASCII counts, because
/// a table of every script's digits would cost a phone more than it helps.
pub fn digits(text: &str) -> usize {
    let may_be_digit = |c: &char| c.is_ascii_digit() || !c.is_ascii();
    text.chars().filter(may_be_digit).count()
}

/// Marks of direction and zero width that come along when a number is pasted from a web page.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{digits, line, lines};

    #[test]
    fn a_pasted_number_loses_what_cannot_be_seen() {
        assert_eq!(
            line(" \u{202A}07700\u{00A0} 900\t123\u{202C}\n"),
            "07700 900 123"
        );
    }

    #[test]
    fn a_note_keeps_its_lines() {
        assert_eq!(lines("  one\r\ntwo\u{0}\n"), "one\ntwo");
    }

    #[test]
    fn digits_count_in_every_script() {
        assert_eq!(digits("+44 (0)7700 ٩٠٠"), 10);
    }
}
