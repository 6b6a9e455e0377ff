//! The texts of the shell: the page has the English ones, word for word.

use crate::Violation;
use crate::tree::Source;
use crate::words::Texts;

/// The prefix of the ids of the shell's texts; the rest is the name of the text `shell.…`.
const ID: &str = "id=\"shell-";

/// Names the text of an element of the first screens, or its label.
const KEYS: [&str; 2] = ["data-text=\"", "data-label=\""];

/// Texts of the page that differ from English, and English ones that it lacks.
pub fn check(page: &Source, file: &str, english: &Texts) -> Vec<Violation> {
    let mut violations = first_screens(page, file, english);
    let mut named = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        for part in line.split(ID).skip(1) {
            let Some((name, rest)) = part.split_once('"') else {
                continue;
            };
            let shown = rest.split_once('>').map_or("", |(_, after)| after);
            let shown = shown.split('<').next().unwrap_or_default();
            let key = format!("shell.{name}");
            match english.get(&key) {
                None => violations.push(Violation::of(file, format!("{key} is missing"))),
                Some(text) if text == shown => {}
                Some(text) => {
                    let what = format!("the page says \"{shown}\", {key} says \"{text}\"");
                    violations.push(Violation::at(&page.path, at + 1, what));
                }
            }
            named.push(key);
        }
    }
    for key in english
        .keys()
        .filter(|key| key.starts_with("shell.") && !named.contains(key))
    {
        violations.push(Violation::of(
            file,
            format!("{key} stands nowhere in {}", page.path),
        ));
    }
    violations
}

/// Texts of the first screens that differ from English.
fn first_screens(page: &Source, file: &str, english: &Texts) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        for element in line.split('<').skip(1) {
            let (tag, shown) = element.split_once('>').unwrap_or((element, ""));
            for attribute in KEYS {
                let Some((_, rest)) = tag.split_once(attribute) else {
                    continue;
                };
                let key = rest.split('"').next().unwrap_or_default();
                let label = tag
                    .split_once("aria-label=\"")
                    .map_or("", |(_, label)| label);
                let says = if attribute == KEYS[0] {
                    shown
                } else {
                    label.split('"').next().unwrap_or_default()
                };
                // A number to tap follows in an element of its own.
                let text = english.get(key).map(|text| text.split('[').next());
                match text {
                    None => violations.push(Violation::of(file, format!("{key} is missing"))),
                    Some(text) if text == Some(says) => {}
                    Some(text) => {
                        let what = format!("the page says \"{says}\", {key} says {text:?}");
                        violations.push(Violation::at(&page.path, at + 1, what));
                    }
                }
            }
        }
    }
    violations
}

/// The title that the page has before the app sets one.
pub fn title(page: &Source) -> Option<&str> {
    Some(page.text.split_once("<title>")?.1.split_once("</title>")?.0)
}

#[cfg(test)]
mod tests {
    use super::{check, title};
    use crate::tree::Source;
    use crate::words::Texts;

    #[track_caller]
    fn violations(page: &str, texts: &[(&str, &str)], expected: usize) {
        let page = Source {
            path: "index.html".to_owned(),
            text: page.to_owned(),
        };
        let texts: Texts = texts
            .iter()
            .map(|(key, text)| ((*key).into(), (*text).into()))
            .collect();
        let found = check(&page, "en.json", &texts);
        assert_eq!(found.len(), expected, "{found:?}");
    }

    #[test]
    fn the_page_and_the_texts_say_the_same() {
        let page =
            "<p class=\"a\" id=\"shell-late\">It is late.</p> <b id=\"shell-go\" hidden>Go</b>";
        violations(
            page,
            &[("shell.late", "It is late."), ("shell.go", "Go")],
            0,
        );
        violations(
            page,
            &[("shell.late", "It is very late."), ("shell.go", "Go")],
            1,
        );
        violations(page, &[("shell.late", "It is late.")], 1);
        violations("<p>", &[("shell.gone", "Gone")], 1);
    }

    #[test]
    fn the_first_screens_say_what_the_texts_say() {
        let page = "<nav aria-label=\"More\" data-label=\"nav.more\"><p data-text=\"start.call\">Call <a>999</a>.</p>";
        let more = ("nav.more", "More");
        violations(page, &[more, ("start.call", "Call [999].")], 0);
        violations(page, &[more, ("start.call", "Ring [999].")], 1);
        violations(
            page,
            &[("nav.more", "Other"), ("start.call", "Call [999].")],
            1,
        );
        violations(page, &[more], 1);
    }

    #[test]
    fn the_title_is_found() {
        let page = Source {
            path: String::new(),
            text: "<title>Waymark</title>".to_owned(),
        };
        assert_eq!(title(&page), Some("Waymark"));
    }
}
