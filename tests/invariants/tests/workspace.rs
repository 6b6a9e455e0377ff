//! This workspace keeps its invariants.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use contract::{MilestoneKind, ProblemCode};
use invariants::tree::{self, Source, files, text};
use invariants::words::Texts;
use invariants::{
    Violation, absences, assert_none, circles, code, coverage, imports, limits, links, literals,
    reading, shape, shell, usage, words,
};

const PAGE: &str = "index.html";
const NAVIGATION: &str = "src/navigation";
const RUST: &[&str] = &["src", "crates", "tests", "xtask", "build.rs"];

fn each(sources: &[Source], check: impl Fn(&Source) -> Vec<Violation>) {
    assert!(!sources.is_empty(), "no files to check");
    assert_none(&sources.iter().flat_map(check).collect::<Vec<_>>());
}

fn each_rust(places: &[&str], check: impl Fn(&str, &[code::Token]) -> Vec<Violation>) {
    each(&files(places, &[".rs"]), |source| {
        match code::tokens(source) {
            Ok(tokens) => check(&source.path, &tokens),
            Err(violation) => vec![violation],
        }
    });
}

fn navigation() -> Vec<code::Token> {
    let sources = files(&[NAVIGATION], &[".rs"]);
    let tokens = sources.iter().map(|source| code::tokens(source).unwrap());
    tokens.flatten().collect()
}

fn page() -> Source {
    Source {
        path: PAGE.to_owned(),
        text: text(PAGE),
    }
}

fn languages() -> Vec<(String, Texts)> {
    let read = |source: Source| (source.path.clone(), words::read(&source).unwrap());
    files(&["public/texts"], &[".json"])
        .into_iter()
        .map(read)
        .collect()
}

fn english() -> (String, Texts) {
    languages()
        .into_iter()
        .find(|(path, _)| words::language(path) == "en")
        .unwrap()
}

#[test]
fn every_file_is_short_and_says_what_it_is_for() {
    each(
        &files(
            &[RUST, &["public", "shell", "style"]].concat(),
            &[".rs", ".js", ".scss"],
        ),
        shape::check,
    );
}

#[test]
fn nothing_is_left_undone() {
    let places = [
        RUST,
        &[
            "public",
            "shell",
            "style",
            "index.html",
            "docs",
            "deploy",
            "README.md",
            "SECURITY.md",
        ],
    ]
    .concat();
    each(
        &files(
            &places,
            &[".rs", ".js", ".scss", ".html", ".md", ".json", ".txt"],
        ),
        shape::undone,
    );
}

#[test]
fn tests_do_not_sleep() {
    each_rust(&["tests"], |file, tokens| {
        // How the bench, a journey, its browser and a screen reader wait for what they expect, how the stand-in is slow on
        // purpose, and how the fault runs play slow lines and people who wait.
        let waits = [
            "tests/bench/src/",
            "tests/browser/src/support/",
            "tests/visiting/src/",
            "tests/backend/src/",
            "tests/faults/src/",
            "tests/orca/src/",
        ];
        if waits.iter().any(|place| file.starts_with(place)) {
            return Vec::new();
        }
        absences::sleeps(file, tokens)
    });
}

#[test]
fn imports_point_down_and_only_one_file_knows_http() {
    each_rust(&["src"], imports::check);
}

#[test]
fn neither_files_nor_folders_use_each_other_in_a_circle() {
    let sources = files(RUST, &[".rs"]);
    let read = |source: &Source| (source.path.clone(), code::tokens(source).unwrap());
    assert_none(&circles::check(&sources.iter().map(read).collect()));
}

#[test]
fn the_limits_of_the_contract_are_written_once() {
    each_rust(
        &["src", "crates/callback/src", "tests/backend/src"],
        limits::check,
    );
}

#[test]
fn every_visible_word_is_in_the_texts() {
    each_rust(
        &["src/screens", "src/components", "src/ui"],
        literals::check,
    );
}

#[test]
fn the_portal_leaves_no_traces_on_the_phone() {
    each_rust(&["src"], absences::traces_in_rust);
    each(
        &files(&["index.html", "public", "shell"], &[".html", ".js"]),
        absences::traces_in_page,
    );
}

#[test]
fn the_plain_crates_have_no_screen_no_clock_and_no_network() {
    let manifests = files(&["crates"], &["Cargo.toml"]);
    each(&manifests, absences::dependencies);
    let crates = manifests
        .iter()
        .filter_map(|manifest| manifest.path.strip_suffix("Cargo.toml"));
    let sources: Vec<String> = crates.map(|path| format!("{path}src")).collect();
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    each_rust(&sources, absences::impurities);
}

#[test]
fn every_language_says_what_english_says() {
    let (_, english) = english();
    for (file, texts) in languages() {
        assert_none(&words::check(&file, &english, &texts));
    }
}

#[test]
fn every_language_on_offer_has_its_texts() {
    let config: serde_json::Value = serde_json::from_str(&text("public/config.json")).unwrap();
    let offered = config["languages"].as_array().unwrap();
    let files = languages();
    assert!(!offered.is_empty());
    for tag in offered {
        let has_texts = files
            .iter()
            .any(|(path, _)| Some(words::language(path)) == tag.as_str());
        assert!(has_texts, "public/texts/ has no {tag}");
    }
    let tags: Vec<&str> = offered.iter().filter_map(|tag| tag.as_str()).collect();
    let choice = format!("data-languages=\"{}\"", tags.join(" "));
    assert!(
        text("index.html").contains(&choice),
        "the page does not say {choice}"
    );
}

#[test]
fn every_text_is_used_and_every_key_has_a_text() {
    let mut named = usage::Named::default();
    let sources = files(&["src", "crates"], &[".rs"]);
    // The gallery shows texts of screens, and keeps none alive.
    for source in sources
        .iter()
        .filter(|one| !one.path.starts_with("src/gallery"))
    {
        named.add(&source.path, &code::tokens(source).unwrap());
    }
    let (file, english) = english();
    assert_none(&named.check(&file, &english));
}

#[test]
fn sentences_are_short() {
    let (file, english) = english();
    assert_none(&reading::long_sentences(&file, &english));
}

#[test]
fn titles_are_neutral() {
    let (file, english) = english();
    let constants = coverage::titles(&navigation());
    assert!(
        constants.len() > 5,
        "the titles were not found in {NAVIGATION}"
    );
    let is_title = |key: &str| constants.contains(&usage::constant(key));
    let titles = english.iter().filter(|(key, _)| is_title(key));
    let titles: Vec<_> = titles
        .map(|(key, text)| (key.as_str(), text.as_str()))
        .collect();
    assert_none(&reading::telling_titles(&file, &titles));
}

#[test]
fn the_shell_says_what_the_texts_say() {
    let (file, english) = english();
    assert_none(&shell::check(&page(), &file, &english));
}

#[test]
fn every_screen_has_a_journey() {
    let navigation = navigation();
    let parts = ["SignedIn", "Signposting", "Support", "Writing"];
    let mut screens = coverage::variants(&navigation, "Screen");
    screens.retain(|screen| !parts.contains(&screen.as_str()));
    for part in parts {
        screens.extend(coverage::variants(&navigation, &format!("{part}Screen")));
    }
    assert!(
        screens.len() > 10,
        "the screens were not found in {NAVIGATION}"
    );
    let journeys = files(&["tests/browser"], &[".rs"]);
    let journeys: Vec<&str> = journeys.iter().map(|source| source.text.as_str()).collect();
    let what = "no journey names this screen";
    assert_none(&coverage::missing(
        &screens,
        &journeys,
        "tests/browser",
        what,
    ));
}

#[test]
fn every_problem_code_is_explained() {
    let codes: Vec<String> = ProblemCode::KNOWN
        .iter()
        .map(|code| code.as_str().to_owned())
        .collect();
    let page = "docs/CONNECTING.md";
    assert_none(&coverage::missing(
        &codes,
        &[&text(page)],
        page,
        "say when a backend answers this",
    ));
}

#[test]
fn every_file_that_the_docs_name_is_there() {
    let pages = files(
        &[
            "README.md",
            "SECURITY.md",
            "CONTRIBUTING.md",
            "docs",
            "tests",
        ],
        &[".md"],
    );
    each(&pages, |page| {
        links::check(page, |path| tree::root().join(path).exists())
    });
}

#[test]
fn every_milestone_has_words() {
    let (file, english) = english();
    let kinds: Vec<&str> = MilestoneKind::KNOWN
        .iter()
        .map(MilestoneKind::as_str)
        .collect();
    assert_none(&coverage::without_words(&kinds, &english, &file, |kind| {
        format!("milestone.{kind}.name")
    }));
}
