//! Takes the rules of GOV.UK Frontend that nothing on a screen uses out of a style sheet.

use std::collections::HashSet;

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

/// Where the names of classes are written.
const SOURCES: [&str; 3] = ["index.html", "shell", "src"];
/// What is not written by hand here. Our own rules all have a use.
const THEIRS: &str = "govuk-";

/// The words of the sources, among them all names of classes that are used.
pub struct Words(HashSet<String>);

impl Words {
    /// Reads the sources.
    pub fn read(workspace: &Workspace) -> Result<Self, Failure> {
        let mut words = HashSet::new();
        for path in files::list(&workspace.path("."), &SOURCES)? {
            words.extend(split(&files::read(&path)?));
        }
        Ok(Self(words))
    }

    /// Whether a class is named, whole or as a block (`govuk-radios`) and what comes after it (`__input`).
    fn has(&self, class: &str) -> bool {
        let is_named = |word: &str| self.0.contains(word);
        let in_two = |separator: &str| {
            class.match_indices(separator).any(|(at, _)| {
                let (block, rest) = class.split_at(at);
                is_named(block) && is_named(rest)
            })
        };
        !class.starts_with(THEIRS) || is_named(class) || in_two("__") || in_two("--")
    }
}

fn split(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    words.map(str::to_owned)
}

/// A sheet with the rules that can apply. Takes minified CSS without comments.
pub fn without_unused(css: &str, words: &Words) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['{', ';']) {
        let (before, after) = rest.split_at(at);
        if after.starts_with(';') {
            out.push_str(before);
            out.push(';');
            rest = after.get(1..).unwrap_or_default();
            continue;
        }
        let end = block_end(after);
        let (block, next) = after.split_at(end);
        let content = block.get(1..end.saturating_sub(1)).unwrap_or_default();
        push_rule(&mut out, before, content, words);
        rest = next;
    }
    out.push_str(rest);
    out
}

fn push_rule(out: &mut String, before: &str, content: &str, words: &Words) {
    let (selectors, content) = if before.starts_with("@media") || before.starts_with("@supports") {
        (before.to_owned(), without_unused(content, words))
    } else if before.starts_with('@') {
        (before.to_owned(), content.to_owned())
    } else {
        (used(before, words), content.to_owned())
    };
    if !selectors.is_empty() && !content.is_empty() {
        out.push_str(&[&selectors, "{", &content, "}"].concat());
    }
}

/// The selectors that can match.
fn used(selectors: &str, words: &Words) -> String {
    let can_match = |selector: &&str| {
        let classes = selector.split('.').skip(1);
        classes
            .filter_map(|class| split(class).next())
            .all(|class| words.has(&class))
    };
    let kept: Vec<&str> = each_selector(selectors).filter(can_match).collect();
    kept.join(",")
}

/// The selectors of a list. A comma in brackets ends none.
fn each_selector(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    list.split(move |c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    })
}

/// The length of the block that a text begins with.
fn block_end(text: &str) -> usize {
    let mut depth = 0_i32;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{Words, split, without_unused};

    #[track_caller]
    fn check(css: &str, expected: &str) {
        let source = r#"class("govuk-button wm-a"); ["govuk-radios", "__input"]; "govuk-list""#;
        let words = Words(split(source).collect());
        assert_eq!(without_unused(css, &words), expected);
    }

    #[test]
    fn a_rule_for_a_class_that_nobody_names_goes() {
        check(
            ".govuk-button{a:b}.govuk-tag{a:b}.wm-b{a:b}p{a:b}",
            ".govuk-button{a:b}.wm-b{a:b}p{a:b}",
        );
        check(
            ".govuk-button:is(.govuk-list,p),.govuk-tag p{a:b}",
            ".govuk-button:is(.govuk-list,p){a:b}",
        );
    }

    #[test]
    fn a_class_that_is_put_together_stays() {
        check(
            ".govuk-radios__input+p{a:b}.govuk-radios__hint{a:b}",
            ".govuk-radios__input+p{a:b}",
        );
    }

    #[test]
    fn what_is_not_about_classes_stays() {
        check(
            "@charset \"UTF-8\";:root{--x: 1}@keyframes a{to{b:c}}",
            "@charset \"UTF-8\";:root{--x: 1}@keyframes a{to{b:c}}",
        );
        check(
            "@media print{.govuk-tag{a:b}}@media print{.govuk-tag{a:b}p{c:d}}",
            "@media print{p{c:d}}",
        );
    }
}
