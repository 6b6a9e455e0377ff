//! What keeps people who listen from what others see.

use super::barrier::{Barrier, TREES, page, source, style};
use crate::mutants::defence::Program;

const PAGE: &str = "index.html";
const STAGES: &str = "src/components/stages.rs";

/// The barriers of this kind.
pub const BARRIERS: &[Barrier] = &[
    style("Text out of sight is read aloud", "1.3.2", ".govuk-hint { position: absolute !important; left: -9999px !important }")
        .at("src/ui/field.rs", ".class(\"govuk-hint\")")
        .on("Reference"),
    style("Transparent text is read aloud", "1.3.2", ".govuk-inset-text { opacity: 0 !important }")
        .at("src/ui/notice.rs", "govuk-inset-text")
        .on("Start"),
    style("Text for screen readers is not displayed", "1.3.1", ".govuk-visually-hidden { display: none !important }")
        .at(STAGES, "govuk-visually-hidden")
        .by(TREES, "Messages"),
    style("Text for screen readers is not visible to them", "1.3.1", ".wm-stages .govuk-visually-hidden { visibility: hidden !important }")
        .at(STAGES, "govuk-visually-hidden")
        .by(TREES, "Messages"),
    style("The styles write words", "1.3.1", ".govuk-hint::after { content: ' (needed)' }")
        .at("src/ui/field.rs", ".class(\"govuk-hint\")")
        .on("Reference"),
    page("A text is kept from screen readers", "1.3.1", [".govuk-inset-text", "set(e, 'aria-hidden', 'true')"])
        .at("src/ui/notice.rs", "govuk-inset-text")
        .on("Start"),
    page("A link that is kept from screen readers takes the focus", "4.1.2", [".wm-links a", "set(e, 'aria-hidden', 'true')"])
        .at(PAGE, "wm-links__list")
        .on("Start"),
    page("There is no heading of the first level", "1.3.1", ["h1", "set(e, 'role', 'paragraph')"])
        .at(PAGE, "<h1 class=\"govuk-heading-l\"")
        .on("Start"),
    page("A level of headings is left out", "1.3.1", ["h2", "set(e, 'aria-level', '4')"])
        .at(PAGE, "<h2 class=\"govuk-heading-m\"")
        .on("Start"),
    page("A heading is empty", "2.4.6", ["main h2", "if (isNew(e) && e.textContent) e.before(document.createElement('h2'))"])
        .at(PAGE, "<h2 class=\"govuk-heading-m\"")
        .on("Start"),
    page("Bold paragraphs stand for headings", "1.3.1", ["main h2", "if (isNew(e)) { const p = document.createElement('p'); p.className = e.className; p.textContent = e.textContent; e.before(p); e.hidden = true }"])
        .at(PAGE, "<h2 class=\"govuk-heading-m\"")
        .on("Start"),
    page("Headings are no headings", "1.3.1", ["main h2", "set(e, 'role', 'paragraph')"])
        .at("src/ui/text.rs", "h2")
        .by(TREES, "Messages"),
    page("The page does not say its language", "3.1.1", ["html", "e.removeAttribute('lang')"])
        .at(PAGE, "<html lang=\"en\"")
        .on("Start"),
    page("The page names a language that there is not", "3.1.1", ["html", "set(e, 'lang', 'english')"])
        .at(PAGE, "<html lang=\"en\"")
        .on("Start"),
    page("The page names a wrong language", "3.1.1", ["html", "set(e, 'lang', 'cy')"])
        .at(PAGE, "<html lang=\"en\"")
        .on("Start"),
    page("A Welsh word is not marked as Welsh", "3.1.2", [".wm-languages a", "e.removeAttribute('lang')"])
        .at("src/components/language_switch.rs", "lang")
        .on("Start"),
    page("Text runs in a wrong direction", "1.3.2", ["html", "set(e, 'dir', 'rtl')"])
        .at(PAGE, "<html lang=\"en\"")
        .on("Start"),
    page("A list is none", "1.3.1", ["main ol, main ul", "set(e, 'role', 'presentation')"])
        .at(STAGES, "ol()")
        .on("Case"),
    page("A role has a name that there is not", "4.1.2", ["nav", "set(e, 'role', 'navigator')"])
        .at(PAGE, "<nav")
        .on("Start"),
    page("A frame has no name", "4.1.2", ["main", "if (isNew(e)) e.append(document.createElement('iframe'))"])
        .at(PAGE, "<main")
        .on("Start"),
    page("A message that comes by itself is not announced", "4.1.3", ["[role='status']", "set(e, 'role', 'none')"])
        .at(PAGE, "role=\"status\"")
        .by(TREES, "Messages"),
    page("A link has no name", "2.4.4", [".wm-links a", "say(e, '')"])
        .at(PAGE, "wm-links__list")
        .on("Start"),
    page("A link says “click here”", "2.4.4", ["main p a", "say(e, 'Click here')"])
        .at(PAGE, "class=\"govuk-link\"")
        .on("Start"),
    page("A link opens another tab without a word", "3.2.5", ["main p a", "set(e, 'target', '_blank')"])
        .at(PAGE, "class=\"govuk-link\"")
        .on("Start"),
    page("A button has no name", "4.1.2", ["button", "say(e, '')"])
        .at("src/ui/button.rs", "button()")
        .on("Support"),
    page("The title is always the same", "2.4.2", ["html", "isNew(e) && Object.defineProperty(document, 'title', { get: () => 'Waymark', set() {} })"])
        .at("shell/title.js", "document.title =")
        .journey("reference::a_reference_that_cannot_be_one_is_explained"),
    page("There is no title", "2.4.2", ["html", "isNew(e) && Object.defineProperty(document, 'title', { get: () => '', set() {} })"])
        .at("shell/title.js", "document.title =")
        .on("Reference"),
    page("A new screen does not take the focus", "2.4.3", ["h1", "e.focus = () => {}"])
        .at(PAGE, "id=\"heading\"")
        .on("Reference"),
    source("A sentence is long and hard", "3.1.5", ["public/texts/en.json", "\"start.need\": \"", "\"start.need\": \"Notwithstanding the aforementioned, and in so far as it may be deemed applicable in the circumstances of the individual concerned, authentication necessitates provision of the reference previously communicated to you in correspondence and that "])
        .guard(Program::Invariants, "sentences_are_short"),
];
