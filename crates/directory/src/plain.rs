//! Turns descriptions into plain text: feeds write HTML or Markdown, people read plain paragraphs.

mod entities;
mod tags;

use entities::without_entities;
use tags::without_tags;

/// The most we show of one field, and the most we read of it, in bytes.
const LENGTH_MAX: usize = 6_000;
const READ_MAX: usize = 60_000;
/// The fewest letters in a row that are no word.
const PICTURE_MIN: usize = 100;
/// How often a text may be encoded: feeds encode what is encoded already.
const ENCODED_MAX: usize = 3;

/// The paragraphs of a text, without markup.
pub fn paragraphs(text: &str) -> Vec<String> {
    let text = short(&without_markup(text), LENGTH_MAX);
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

/// Cuts a text after a word, and says so with an ellipsis. A number cut in half would be another.
pub fn short(text: &str, length_max: usize) -> String {
    if text.len() <= length_max {
        return text.to_owned();
    }
    let kept = cut(text, length_max.saturating_sub('…'.len_utf8()));
    let kept = kept
        .rfind([' ', '\n'])
        .and_then(|at| kept.get(..at))
        .unwrap_or(kept);
    [kept.trim_end(), "…"].concat()
}

fn without_markup(text: &str) -> String {
    let read = cut(text, READ_MAX);
    // What was cut in the middle of a tag loses the half of it.
    let is_half =
        |at: &usize| read.len() < text.len() && !read.get(*at..).unwrap_or_default().contains('>');
    let half = read
        .rfind('<')
        .filter(is_half)
        .and_then(|at| read.get(..at));
    let mut plain = without_entities(&without_tags(half.unwrap_or(read)));
    for _ in 1..ENCODED_MAX {
        let again = without_entities(&without_tags(&plain));
        if again == plain {
            break;
        }
        plain = again;
    }
    plain
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
            .and_then(|(label, tail)| Some((label, after_bracket(tail)?)));
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

/// The text after the bracket that ends an address, which may have brackets of its own.
fn after_bracket(tail: &str) -> Option<&str> {
    let mut open = 1;
    let end = tail.find(|letter| {
        open += i32::from(letter == '(') - i32::from(letter == ')');
        open == 0
    });
    tail.get(end? + 1..)
}

/// Replaces every run of spaces and control characters by one space. Drops marks that change the
/// reading direction, which could make a number read backwards, hyphens that are not seen, and pictures in letters.
pub fn single_spaces(line: &str) -> String {
    let turns = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let shown: String = line.chars().filter(|c| !turns(*c)).collect();
    let words = shown.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|word| !word.is_empty() && !is_picture(word))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a word is the data of a picture: "data:image/png;base64,iVBOR..." or a part of it.
fn is_picture(word: &str) -> bool {
    let is_data = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'+' | b'/' | b'=');
    word.starts_with("data:") || word.len() > PICTURE_MIN && word.bytes().all(is_data)
}

#[cfg(test)]
mod tests {
    use super::{cut, line, paragraphs, short};
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
            &["Café & £5 – A b"],
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
    fn markup_of_any_form_goes() {
        check(
            "&lt;p&gt;Call us&lt;/p&gt;&lt;ul&gt;&lt;li&gt;free&lt;/li&gt;",
            &["Call us", "free"],
        );
        check("&amp;lt;p&amp;gt;Call us&amp;lt;/p&amp;gt;", &["Call us"]);
        check("&amp;amp; &amp;rsquo;", &["& ’"]);
        check(
            "We&rsquo;re here&hellip; &ldquo;now&rdquo; &bull; &#146;t&#150;",
            &["We’re here… “now” • ’t–"],
        );
        check(
            "Croeso i&#39;r t&ycirc; &Ocirc;l &wcirc;",
            &["Croeso i'r tŷ Ôl ŵ"],
        );
        check(
            "Under 18s &lt; 16 &amp; over 5",
            &["Under 18s < 16 & over 5"],
        );
        check(
            "<o:p></o:p>Word<!--[if gte mso 9]><xml>junk</xml><![endif]--> text",
            &["Word text"],
        );
        check("<td>A</td><td>B</td>C<hr>D", &["A", "B", "C", "D"]);
        check("<a title=\"a > b\" href='x'>link</a>", &["link"]);
        check(
            "Write to <help@example.org> or <https://example.org/a>",
            &["Write to help@example.org or https://example.org/a"],
        );
        check(
            "<svg><title>logo</title></svg>seen <img src='data:image/png;base64,AAAA' alt='x'>",
            &["seen"],
        );
        check(
            &[
                "See data:image/png;base64,iVBOR ",
                &"iVBOR/".repeat(30),
                " now",
            ]
            .concat(),
            &["See now"],
        );
        check("[Link](https://example.org/a_(b)) end", &["Link end"]);
        check("Ring 0808\u{ad} 157", &["Ring 0808 157"]);
    }

    #[test]
    fn what_is_too_long_ends_after_a_word() {
        assert_eq!(short("one two three", 13), "one two three");
        assert_eq!(short("one two three", 12), "one two…");
        assert_eq!(short("0808 157 0000", 12), "0808 157…");
        let tags = ["<p style=\"margin: 0\">", &"<b>".repeat(30_000), "word"].concat();
        assert_eq!(paragraphs(&tags), [] as [&str; 0]);
        let styled = [
            "<p style=\"",
            &"x".repeat(5_990),
            "\">A text after a long tag</p>",
        ]
        .concat();
        check(&styled, &["A text after a long tag"]);
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
