//! Says which classes of a style sheet are used, and takes the rules of GOV.UK Frontend that nothing uses out.

use std::collections::HashSet;

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

use crate::rules;

/// Where the names of classes are written: of the first screens, and of all.
const PAGE: [&str; 2] = ["index.html", "shell"];
const ALL: [&str; 3] = ["index.html", "shell", "src"];
/// What is not written by hand here. Our own rules all have a use.
const THEIRS: &str = "govuk-";

/// The words of the sources, among them all names of classes that are used.
pub struct Words(HashSet<String>);

impl Words {
    /// Those of the whole portal.
    pub fn of_all(workspace: &Workspace) -> Result<Self, Failure> {
        Self::read(workspace, &ALL)
    }

    /// Those of the page and the shell's scripts.
    pub fn of_page(workspace: &Workspace) -> Result<Self, Failure> {
        Self::read(workspace, &PAGE)
    }

    fn read(workspace: &Workspace, sources: &[&str]) -> Result<Self, Failure> {
        let mut words = HashSet::new();
        for path in files::list(&workspace.path("."), sources)? {
            words.extend(split(&files::read(&path)?));
        }
        Ok(Self(words))
    }

    /// Whether an element with all classes of a selector can be there.
    pub fn can_match(&self, selector: &str) -> bool {
        classes(selector).all(|class| self.has(&class))
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
        is_named(class) || in_two("__") || in_two("--")
    }
}

/// The words of a text.
fn split(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    words.map(str::to_owned)
}

/// The classes that a selector asks for. What stands in brackets may be one of several, or must not be there.
fn classes(selector: &str) -> impl Iterator<Item = String> {
    let mut depth = 0_i32;
    let outside: String = selector
        .chars()
        .filter(|c| {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        })
        .collect();
    let after_dots: Vec<String> = outside.split('.').skip(1).map(str::to_owned).collect();
    after_dots
        .into_iter()
        .filter_map(|class| split(&class).next())
}

/// A sheet with the rules that can apply.
pub fn without_unused(css: &str, words: &Words) -> String {
    rules::select(css, &|_, selector| {
        classes(selector).all(|class| !class.starts_with(THEIRS) || words.has(&class))
    })
}

#[cfg(test)]
pub mod tests {
    use super::{Words, split, without_unused};

    /// Those of a source.
    pub fn words(source: &str) -> Words {
        Words(split(source).collect())
    }

    #[track_caller]
    fn check(css: &str, expected: &str) {
        let words =
            words(r#"class("govuk-button wm-a"); ["govuk-radios", "__input"]; "govuk-list""#);
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
        check("p:not(.govuk-tag){a:b}", "p:not(.govuk-tag){a:b}");
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
