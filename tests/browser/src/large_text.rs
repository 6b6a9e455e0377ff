//! Large text and wide spacing: at 320 pixels no screen scrolls sideways, in any language, and the bar stays small.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use stand_in::Override;

use crate::every_screen::{ends, look_at_each, start};
use crate::screens::{ALL, Stop};
use crate::support::{Page, Part, Start, say, tests_of};

/// The width of the smallest phone, and of one on its side.
const NARROW: [u32; 2] = [320, 640];
const SIDEWAYS: [u32; 2] = [568, 320];
/// The share of the height that the bar may take at 200 %.
const BAR_PERCENT_MAX: f64 = 15.0;

/// How a person reads.
#[derive(Clone, Copy)]
struct Setting {
    name: &'static str,
    /// The browser's own text size, in pixels; 16 is usual.
    text: u32,
    /// Whether lines, letters and words stand as far apart as WCAG 1.4.12 allows for.
    is_spaced: bool,
}

const SETTINGS: [Setting; 2] = [
    Setting {
        name: "text at 200 %",
        text: 32,
        is_spaced: false,
    },
    Setting {
        name: "text spacing of WCAG 1.4.12",
        text: 16,
        is_spaced: true,
    },
];

/// The languages: Welsh, one with words longer by a third, and one that runs from right to left.
const LANGUAGES: [&str; 4] = ["en", "cy", "de", "he"];

/// English with every vowel doubled, or in Hebrew letters. Placeholders and numbers to ring stay.
fn pretended(change: fn(char) -> String) -> String {
    let path = visiting::program::checkout().join("public/texts/en.json");
    let texts = std::fs::read_to_string(path).expect("the English texts");
    let texts: BTreeMap<String, String> = serde_json::from_str(&texts).expect("texts by key");
    let changed = texts.into_iter().map(|(key, text)| {
        let mut depth = 0;
        let letters = text.chars().map(|letter| {
            depth += i32::from("{[".contains(letter)) - i32::from("}]".contains(letter));
            if depth > 0 {
                letter.to_string()
            } else {
                change(letter)
            }
        });
        // As CONTRIBUTING.md asks of languages that run from right to left.
        let letters = letters
            .collect::<String>()
            .replace("{number}", "\u{2066}{number}\u{2069}");
        let text = if key.starts_with("language.") {
            text.clone()
        } else {
            letters
        };
        (key, Value::from(text))
    });
    Value::Object(changed.collect()).to_string()
}

fn longer(letter: char) -> String {
    let times = if "aeiou".contains(letter) { 2 } else { 1 };
    letter.to_string().repeat(times)
}

fn in_hebrew_letters(letter: char) -> String {
    let at = u32::from(letter.to_ascii_lowercase()).wrapping_sub(u32::from('a'));
    let hebrew = (at < 26).then(|| char::from_u32(0x5d0 + at % 27));
    hebrew.flatten().unwrap_or(letter).to_string()
}

fn in_four_languages() -> Start {
    let config = json!({
        "api": "/api/v1", "languages": LANGUAGES, "directories": ["/open-referral"],
        "callbacks": { "idempotency_key": true }
    });
    start()
        .patience_secs(900)
        .with_file("/config.json", Override::Body(config.to_string().into()))
        .with_file("/texts/de.json", Override::Body(pretended(longer).into()))
        .with_file(
            "/texts/he.json",
            Override::Body(pretended(in_hebrew_letters).into()),
        )
}

/// Spacing as far as WCAG 1.4.12 allows for. A sheet of a script, because the policy forbids others.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;\
        word-spacing: .16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = arguments[0] ? [sheet] : [];";

/// The width of the page, and the share of the height that the bar takes.
const MEASURE: &str = "
    const bar = document.querySelector('.wm-bar').getBoundingClientRect();
    return [document.documentElement.scrollWidth, 100 * bar.height / innerHeight]";

/// The phone numbers whose digits do not run from left to right.
const DIGITS: &str = r"
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const mixed = [];
    while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        const isShown = parentElement.checkVisibility() && parentElement.localName !== 'option';
        for (const found of isShown ? data.matchAll(/\d[\d ]{5,}\d/g) : []) {
            const places = [...found[0]].flatMap((digit, at) => {
                const range = document.createRange();
                range.setStart(texts.currentNode, found.index + at);
                range.setEnd(texts.currentNode, found.index + at + 1);
                const { left, top } = range.getBoundingClientRect();
                return digit === ' ' ? [] : [{ left, top }];
            });
            const isBack = ({ left, top }, at) => at > 0 && top === places[at - 1].top && left < places[at - 1].left;
            if (places.some(isBack)) mixed.push(data);
        }
    }
    return mixed;";

impl Page {
    async fn reads_with(&self, setting: Setting, [width, height]: [u32; 2]) {
        let sizes = json!({ "fontSizes": { "standard": setting.text, "fixed": setting.text } });
        self.chromium("Page.setFontSizes", sizes).await;
        self.chromium(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true }),
        )
        .await;
        self.script(SPACED, vec![setting.is_spaced.into()]).await;
    }

    async fn reads_as_usual(&self) {
        let usual = Setting {
            name: "",
            text: 16,
            is_spaced: false,
        };
        self.reads_with(usual, NARROW).await;
        self.on_a_wide_screen().await;
    }

    /// Presses the name of another language, and waits for the screen in it.
    async fn speaks(&self, tag: &str) {
        let press = "const [tag] = arguments;
            [...document.querySelectorAll('.wm-languages__list a')]
                .find(link => link.lang === tag)?.click()";
        self.script(press, vec![tag.into()]).await;
        let is_spoken = async || {
            let lang = "return document.documentElement.lang";
            self.script(lang, vec![]).await == tag
        };
        if !self.until(is_spoken).await {
            self.fail(&format!("it does not speak {tag}")).await;
        }
        self.has_come().await;
    }

    /// Waits until nothing is loading in any language.
    async fn has_come(&self) {
        let waits = "return document.querySelector('#app [role=status]:not(:empty)') !== null
            && document.querySelectorAll('#app .govuk-body').length < 3";
        self.until_secs(3, async || self.script(waits, vec![]).await == false)
            .await;
        self.loses(&Part::text(&say("load.loading"))).await;
    }
}

/// The worst that was met with one setting in one language.
#[derive(Default)]
struct Worst {
    screens: usize,
    /// On so many screens something is wider than the phone.
    too_wide: usize,
    width: u64,
    at: String,
    bar: [f64; 2],
}

tests_of!(
    no_screen_scrolls_sideways_with_large_or_spaced_text_in_any_language,
    in_four_languages(),
    every_run: [],
    release: [chromium]
);
async fn no_screen_scrolls_sideways_with_large_or_spaced_text_in_any_language(page: Page) {
    let mut worst: BTreeMap<(&str, &str), Worst> = BTreeMap::new();
    let mut faults = Vec::new();
    let seen = look_at_each(&page, &ends(), async |stop| {
        for tag in LANGUAGES {
            page.speaks(tag).await;
            if tag == "he" {
                let mixed = page.script(DIGITS, vec![]).await;
                faults.extend((mixed != json!([])).then(|| format!("{stop:?}: {mixed:#}")));
            }
            for setting in SETTINGS {
                let here = worst.entry((tag, setting.name)).or_default();
                faults.extend(measure(&page, stop, tag, setting, here).await);
            }
            page.reads_as_usual().await;
        }
        page.speaks("en").await;
        Vec::new()
    })
    .await;
    eprintln!("{}", table(&worst));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(seen.len(), ALL.len(), "only {seen:?}");
}

async fn measure(
    page: &Page,
    stop: Stop,
    tag: &str,
    setting: Setting,
    worst: &mut Worst,
) -> Vec<String> {
    let mut faults = Vec::new();
    worst.screens += 1;
    for (at, size) in [NARROW, SIDEWAYS].into_iter().enumerate() {
        page.reads_with(setting, size).await;
        let measured = page.script(MEASURE, vec![]).await;
        let bar = measured[1].as_f64().expect("a share");
        worst.bar[at] = worst.bar[at].max(bar);
        if setting.text > 16 && bar > BAR_PERCENT_MAX {
            faults.push(format!(
                "{stop:?}, {tag}: the bar takes {bar:.0} % of {size:?}"
            ));
        }
        if size != NARROW {
            continue;
        }
        let width = measured[0].as_u64().expect("a width");
        if width > worst.width {
            (worst.width, worst.at) = (width, format!("{stop:?}"));
        }
        let wide = page.wider_than_the_screen().await;
        let name = setting.name;
        worst.too_wide += usize::from(wide.is_some());
        faults.extend(wide.map(|wide| format!("{stop:?}, {tag}, {name}: {width} px: {wide}")));
    }
    faults
}

fn table(worst: &BTreeMap<(&str, &str), Worst>) -> String {
    let head = "language | setting | screens | too wide | widest of 320 px | at | bar at 320x640 | at 568x320\n";
    let rows = worst.iter().map(|((tag, setting), worst)| {
        let Worst {
            screens,
            too_wide,
            width,
            at,
            bar: [upright, sideways],
        } = worst;
        format!(
            "{tag} | {setting} | {screens} | {too_wide} | {width} | {at} | {upright:.0} % | {sideways:.0} %\n"
        )
    });
    [head.to_owned()].into_iter().chain(rows).collect()
}
