//! Turns descriptions into plain text: feeds write HTML or Markdown, people read plain paragraphs.

/// The most we show of one field, in bytes.
const LENGTH_MAX: usize = 6_000;
/// Elements that end a paragraph.
const BLOCKS: [&str; 14] = [
    "p",
    "br",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "section",
    "blockquote",
];
/// Elements that we drop with their content.
const UNSEEN: [&str; 4] = ["script", "style", "template", "iframe"];

/// The paragraphs of a text, without markup.
pub fn paragraphs(text: &str) -> Vec<String> {
    let text = without_entities(&without_tags(cut(text, LENGTH_MAX)));
    let lines = text.split('\n').map(|line| without_markdown(line.trim()));
    lines
        .map(|line| single_spaces(&line))
        .filter(|line| !line.is_empty())
        .collect()
}

/// A text without markup on one line.
pub fn line(text: &str) -> String {
    paragraphs(text).join(" ")
}

/// Cuts a text to at most `length_max` bytes, at a character boundary.
pub fn cut(text: &str, length_max: usize) -> &str {
    let mut end = text.len().min(length_max);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let is_tag = after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        let Some((tag, behind)) = after.split_once('>').filter(|_| is_tag) else {
            // "under < 18" is not a tag.
            plain.push('<');
            rest = after;
            continue;
        };
        let is_end = tag.starts_with('/');
        let name = tag
            .trim_start_matches('/')
            .split(|c: char| !c.is_ascii_alphanumeric())
            .next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        if BLOCKS.contains(&name.as_str()) {
            plain.push('\n');
        }
        rest = if UNSEEN.contains(&name.as_str()) && !is_end {
            after_end(behind, &name)
        } else {
            behind
        };
    }
    plain.push_str(rest);
    plain
}

/// The text after the end tag of an element.
fn after_end<'a>(text: &'a str, name: &str) -> &'a str {
    let at = text.to_ascii_lowercase().find(&format!("</{name}"));
    let end = at.and_then(|at| text.get(at..)).unwrap_or_default();
    end.split_once('>').map_or("", |(_, behind)| behind)
}

fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let entity = after.split_once(';').filter(|(name, _)| name.len() <= 8);
        let meant = entity.and_then(|(name, behind)| Some((letter(name)?, behind)));
        rest = if let Some((letter, behind)) = meant {
            plain.push(letter);
            behind
        } else {
            plain.push('&');
            after
        };
    }
    plain.push_str(rest);
    plain
}

fn letter(entity: &str) -> Option<char> {
    let Some(number) = entity.strip_prefix('#') else {
        return Some(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" | "rsquo" | "lsquo" => '\'',
            "nbsp" => ' ',
            "ndash" | "mdash" => '–',
            "pound" => '£',
            _ => return None,
        });
    };
    let hex = number.strip_prefix(['x', 'X']);
    let code = hex.map_or_else(
        || number.parse().ok(),
        |hex| u32::from_str_radix(hex, 16).ok(),
    );
    char::from_u32(code?)
}

/// The line without Markdown for headings, lists, emphasis, links and images.
fn without_markdown(line: &str) -> String {
    let line = line.trim_start_matches('#').trim_start();
    let line = ["- ", "* ", "+ ", "> ", "• "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .unwrap_or(line);
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let link = after
            .split_once("](")
            .and_then(|(label, tail)| Some((label, tail.split_once(')')?.1)));
        rest = if let Some((label, behind)) = link {
            plain.push_str(before.strip_suffix('!').unwrap_or(before));
            plain.push_str(label);
            behind
        } else {
            plain.push_str(before);
            plain.push('[');
            after
        };
    }
    plain.push_str(rest);
    plain.replace("**", "").replace("__", "").replace('`', "")
}

/// Replaces every run of spaces and control characters by one space. Drops marks that change the
/// reading direction: they could make a number read backwards.
pub fn single_spaces(line: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let shown: String = line.chars().filter(|c| !turns(*c)).collect();
    let words = shown.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::{cut, line, paragraphs};
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(paragraphs(text), expected);
    }

    #[test]
    fn html_becomes_paragraphs() {
        check("<p>One</p><p>Two<br/>three</p>", &["One", "Two", "three"]);
        check("<ul><li>a</li><li>b</li></ul>", &["a", "b"]);
        check(
            "Caf&eacute; &amp; &pound;5 &#8211; &#x41;&nbsp;b",
            &["Caf&eacute; & £5 – A b"],
        );
        check("<SCRIPT src=x>alert(1)</Script >after", &["after"]);
        check(
            "<style>p{}</style><!-- no --><img src=x onerror=alert(1)>text",
            &["text"],
        );
        check("under < 18 and > 5", &["under < 18 and > 5"]);
        check("never closed <b", &["never closed <b"]);
        check("<script>never closed", &[]);
    }

    #[test]
    fn markdown_becomes_paragraphs() {
        check("# Help\n\n* **one**\n- `two`", &["Help", "one", "two"]);
        check(
            "See [our page](https://example.org) now",
            &["See our page now"],
        );
        check(
            "![picture](x.png)text [left open",
            &["picturetext [left open"],
        );
    }

    #[test]
    fn marks_that_turn_the_reading_direction_go() {
        check("0800 \u{202e}1111\u{200b}", &["0800 1111"]);
        assert_eq!(line("a\n\n\tb\u{7}c"), "a b c");
    }

    proptest! {
        #[test]
        fn any_text_becomes_words(text in "(<|>|&|;|#|\\[|\\]|\\(|\\)|\n|p|br|script|/|\\PC){0,60}") {
            for paragraph in paragraphs(&text) {
                prop_assert!(!paragraph.is_empty() && !paragraph.contains("  "));
                prop_assert!(!paragraph.chars().any(char::is_control));
            }
        }

        #[test]
        fn a_cut_is_never_longer_and_never_inside_a_letter(text in "\\PC{0,40}", length_max in 0_usize..50) {
            let short = cut(&text, length_max);
            prop_assert!(short.len() <= length_max && text.starts_with(short));
        }
    }
}
