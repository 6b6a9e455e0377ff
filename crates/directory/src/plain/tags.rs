//! Takes the tags out of a text, and what they hide.

/// Elements that end a paragraph.
const BLOCKS: &str = " p br div li ul ol tr td th table hr dt dd dl h1 h2 h3 h4 h5 h6 section article header footer \
    blockquote figure figcaption option ";
/// Elements that we drop with their content.
const UNSEEN: &str = " script style template iframe svg xml head object noscript select ";

/// The text without its tags; elements that end a paragraph leave a line break.
pub fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    // What never ends is looked for once: a text of a thousand starts takes no longer than another.
    let (mut has_end, mut has_comment_end) = (true, true);
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let comment = after.strip_prefix("!--").filter(|_| has_comment_end);
        if let Some(comment) = comment {
            let behind = comment.split_once("-->");
            has_comment_end = behind.is_some();
            if let Some((_, behind)) = behind {
                rest = behind;
                continue;
            }
        }
        let is_tag = has_end
            && after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        let tag = is_tag.then(|| end_of_tag(after)).flatten();
        has_end &= !is_tag || tag.is_some();
        let Some((tag, behind)) = tag else {
            // "under < 18" is not a tag.
            plain.push('<');
            rest = after;
            continue;
        };
        rest = behind;
        let is_link = !tag.contains([' ', '"']) && (tag.contains('@') || tag.contains("://"));
        if is_link {
            plain.push_str(tag);
            continue;
        }
        let is_end = tag.starts_with('/');
        let name = tag
            .trim_start_matches('/')
            .split(|c: char| !c.is_ascii_alphanumeric())
            .next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        if is_one(BLOCKS, &name) {
            plain.push('\n');
        }
        if is_one(UNSEEN, &name) && !is_end && !tag.ends_with('/') {
            rest = after_end(behind, &name);
        }
    }
    plain.push_str(rest);
    plain
}

/// A tag and the text behind it. An attribute in quotes may hold a `>`.
fn end_of_tag(after: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    let end = after.find(|letter| match (quote, letter) {
        (None, '"' | '\'') => {
            quote = Some(letter);
            false
        }
        (Some(open), _) if open == letter => {
            quote = None;
            false
        }
        (None, '>') => true,
        _ => false,
    });
    // A quote that does not close was none.
    let end = end.or_else(|| after.find('>'))?;
    Some((after.get(..end)?, after.get(end + 1..)?))
}

/// The text after the end tag of an element.
fn after_end<'a>(text: &'a str, name: &str) -> &'a str {
    let is_it = |at: usize| {
        let named = text.get(at + 2..at + 2 + name.len());
        named.is_some_and(|named| named.eq_ignore_ascii_case(name))
    };
    let mut ends = text.match_indices("</").map(|(at, _)| at);
    let at = ends.find(|at| is_it(*at));
    let end = at.and_then(|at| text.get(at..)).unwrap_or_default();
    end.split_once('>').map_or("", |(_, behind)| behind)
}

fn is_one(list: &str, name: &str) -> bool {
    !name.is_empty() && list.split(' ').any(|known| known == name)
}
