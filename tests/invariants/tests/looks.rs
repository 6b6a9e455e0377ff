//! `docs/LOOKS.md` is true: its sizes, colours, contrasts and icons are those of the styles, and the gallery is whole.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::HashMap;

use invariants::tree::{files, text};

const PAGE: &str = "docs/LOOKS.md";
const TEXT_MIN: f64 = 7.0;
const SHAPE_MIN: f64 = 3.0;
const PICTURES_BYTES_MAX: usize = 2 * 1024;

/// Of `src/ui`, what draws nothing by itself.
const NOT_DRAWN: [&str; 4] = [
    "mount",
    "characters_left",
    "announced_when_paused",
    "shown_at_once",
];

/// The rows of the tables of a section, without what surrounds each cell.
fn rows(section: &str) -> Vec<Vec<String>> {
    let page = text(PAGE);
    let begin = page.find(&format!("\n## {section}\n"));
    let begin = begin.unwrap_or_else(|| panic!("{PAGE} has no section {section}"));
    let part = &page[begin + 1..];
    let part = &part[..part.find("\n## ").unwrap_or(part.len())];
    let lines = part.lines().filter(|line| line.starts_with('|'));
    let cells = |line: &str| line.trim_matches('|').split('|').map(cell).collect();
    lines.skip(2).map(cells).collect()
}

fn cell(text: &str) -> String {
    text.trim().replace('`', "")
}

/// The value of each `name: value;` or `"name": value,` in a text.
fn values(style: &str) -> HashMap<String, String> {
    let lines = style.lines().filter_map(|line| {
        let line = line.trim();
        let (name, value) = line.split_once(": ").filter(|_| !line.starts_with("//"))?;
        let value = value.trim_end_matches([';', ',']);
        Some((name.trim_matches('"').to_owned(), value.to_owned()))
    });
    lines.collect()
}

/// The colours of the light and of the dark theme.
fn themes() -> [HashMap<String, String>; 2] {
    let colours = text("style/_colours.scss");
    let (ours, rest) = colours
        .split_once("@media (prefers-color-scheme: dark)")
        .unwrap();
    let (dark, _) = rest.split_once("@media print").unwrap();
    let mut light = values(&text("style/_settings.scss"));
    light.extend(values(ours));
    let mut all = light.clone();
    for (name, value) in values(dark) {
        // Of GOV.UK Frontend, `--govuk-brand-colour` is the `brand` of the settings.
        let theirs = name.strip_prefix("--govuk-");
        let short = theirs.map_or(name.as_str(), |name| name.trim_end_matches("-colour"));
        all.insert(short.to_owned(), value);
    }
    [light, all]
}

/// The relative luminance of `#rrggbb`, as WCAG defines it.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn black_on_white_has_the_contrast_that_wcag_gives() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 0.001);
}

#[test]
fn each_pair_of_colours_has_the_contrast_that_the_page_says_and_enough_of_it() {
    let rows = rows("Colours");
    assert!(rows.len() > 10, "the colours were not found");
    let mut wrong = Vec::new();
    for row in rows {
        for (theme, said) in themes().iter().zip(&row[3..]) {
            let colour = |name: &String| {
                let found = theme.get(name);
                found.unwrap_or_else(|| panic!("{PAGE}: no style has the colour {name}"))
            };
            let is = contrast(colour(&row[1]), colour(&row[2]));
            let min = if row[0].ends_with("(no text)") {
                SHAPE_MIN
            } else {
                TEXT_MIN
            };
            assert!(is >= min, "{}: {is:.1} to 1, not {min}", row[0]);
            if *said != format!("{is:.1}") {
                wrong.push(format!("{}: the page says {said}, it is {is:.1}", row[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_page_has_each_size_and_each_size_is_used() {
    let tokens = values(&text("style/_tokens.scss"));
    assert!(tokens.len() > 10, "the sizes were not found");
    let said: HashMap<_, _> = rows("Space and widths")
        .into_iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    let page = text(PAGE);
    for (name, size) in &tokens {
        match said.get(name) {
            Some(said) => assert_eq!(said, size, "{name}"),
            None => assert!(page.contains(&format!("`{name}`")), "{PAGE} lacks {name}"),
        }
        let styles = files(&["style"], &[".scss"]);
        let is_used = styles.iter().any(|style| {
            let own = style.path.ends_with("_tokens.scss");
            !own && style
                .text
                .split(|c: char| !(c.is_alphanumeric() || "$-".contains(c)))
                .any(|word| word.trim_start_matches('-') == name)
        });
        assert!(is_used, "{name} is used nowhere");
    }
    for name in said.keys() {
        assert!(tokens.contains_key(name), "style/_tokens.scss lacks {name}");
    }
}

#[test]
fn the_page_names_each_icon_and_they_are_small() {
    let code = text("src/ui/icon.rs");
    let lines = code
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Self::"));
    let icons: Vec<_> = lines.filter_map(|line| line.split_once(" => ")).collect();
    let mut names: Vec<_> = icons.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut said: Vec<_> = rows("Icons and the mark")
        .iter()
        .map(|row| row[0].clone())
        .collect();
    names.sort();
    said.sort();
    assert!(names.len() > 4, "the icons were not found");
    assert_eq!(said, names);
    let page = text("index.html");
    let (_, mark) = page.split_once("wm-bar__name\">").unwrap();
    let (mark, _) = mark.split_once("</svg>").unwrap();
    let bytes = mark.len()
        + icons
            .iter()
            .map(|(_, outline)| outline.len())
            .sum::<usize>();
    assert!(bytes <= PICTURES_BYTES_MAX, "{bytes} bytes");
}

/// The names that a folder of `src` exports.
fn exports(folder: &str) -> Vec<String> {
    let exports = text(&format!("{folder}/mod.rs"));
    let lines = exports.split("pub use ").skip(1);
    let names = lines.flat_map(|line| {
        let (_, names) = line.split_once("::").unwrap();
        let names = names.split(';').next().unwrap();
        names
            .split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    names.collect()
}

/// Those of the names that no example of the gallery draws.
fn missing_in_gallery(folder: &str, names: &[String]) -> Vec<String> {
    let sources = files(&["src/gallery"], &[".rs"]);
    let is_drawn = |name: &&String| {
        let name = format!("{folder}::{name}");
        sources.iter().any(|one| {
            let mut uses = one.text.split(&name).skip(1);
            uses.any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        })
    };
    names
        .iter()
        .filter(|name| !is_drawn(name))
        .cloned()
        .collect()
}

#[test]
fn the_gallery_has_every_part_of_the_interface_and_no_release_build_has_the_gallery() {
    let drawn: Vec<_> = exports("src/ui")
        .into_iter()
        .filter(|name| name.starts_with(char::is_lowercase) && !NOT_DRAWN.contains(&name.as_str()))
        .collect();
    assert!(drawn.len() > 30, "the components were not found: {drawn:?}");
    let missing = missing_in_gallery("ui", &drawn);
    assert!(missing.is_empty(), "src/gallery lacks {missing:?}");
    let root = text("src/lib.rs");
    assert!(root.contains("#[cfg(debug_assertions)]\npub mod gallery;"));
}

/// Of `src/components`, what only draws another once the backend has answered.
const AFTER_AN_ANSWER: [&str; 3] = ["callback_list", "with_callbacks", "feedback_in_case"];

#[test]
fn the_gallery_has_every_component_that_draws_something() {
    let sources = files(&["src/components"], &[".rs"]);
    let draws = |name: &String| {
        let signature = format!("\npub fn {name}");
        let mut bodies = sources
            .iter()
            .flat_map(|one| one.text.split(&signature).skip(1));
        bodies.any(|rest| {
            let is_its_name = rest.starts_with(['(', '<']);
            let head = rest.split('{').next().unwrap_or_default();
            is_its_name
                && head
                    .split("->")
                    .last()
                    .is_some_and(|given| given.contains("AnyView"))
        })
    };
    let drawn: Vec<_> = exports("src/components")
        .into_iter()
        .filter(|name| draws(name) && !AFTER_AN_ANSWER.contains(&name.as_str()))
        .collect();
    assert!(drawn.len() > 20, "the components were not found: {drawn:?}");
    let missing = missing_in_gallery("components", &drawn);
    assert!(missing.is_empty(), "src/gallery lacks {missing:?}");
}
