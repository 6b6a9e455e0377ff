//! What keeps people from seeing or reading what is there.

use super::barrier::{Barrier, page, style};

const BAR: &str = "style/_bar.scss";
const CONTROLS: &str = "style/_controls.scss";
const STAGES: &str = "style/_stages.scss";
const FIELD: &str = "src/ui/field.rs";
const NOTICE: &str = "src/ui/notice.rs";
const HINT: &str = ".class(\"govuk-hint\")";
const INSET: &str = "govuk-inset-text";
const PAGE: &str = "index.html";
const TEXT: &str = "class=\"govuk-body\"";

/// The barriers of this kind.
pub const BARRIERS: &[Barrier] = &[
    style("Nothing shows what has the focus", "2.4.7", "*:focus, *:focus + label::before { outline: none !important; box-shadow: none !important; background-color: transparent !important; border-color: currentcolor !important }")
        .at(BAR, ".govuk-skip-link:focus")
        .on("Reference"),
    style("Fields do not show that they have the focus", "2.4.7", "input:focus { outline: none !important; box-shadow: none !important }")
        .at(CONTROLS, ".govuk-input,")
        .on("Reference"),
    style("Buttons have no line in forced colours", "1.4.11", "@media (forced-colors: active) { .govuk-button { border: 0 !important } }")
        .at(CONTROLS, "@media (forced-colors: active)")
        .on("Start"),
    style("Fields have no line in forced colours", "1.4.11", "@media (forced-colors: active) { .govuk-input { border-color: transparent; border: 0 !important } }")
        .at(CONTROLS, ".govuk-input,")
        .on("Reference"),
    style("Focus is a shadow, which forced colours take away", "2.4.7", "a:focus { outline: none !important; border: 0 !important; text-decoration: none !important } ")
        .at(CONTROLS, "@media (forced-colors: active)")
        .on("Start"),
    style("A fixed height cuts text", "1.4.4", ".govuk-inset-text { height: 3rem !important; overflow: hidden !important }")
        .at(NOTICE, INSET)
        .on("Start"),
    style("A button does not grow with its text", "1.4.4", ".govuk-button { height: 44px !important; overflow: hidden !important }")
        .at(CONTROLS, ".govuk-button {")
        .on("Start"),
    style("Text runs over a box that does not grow", "1.4.4", "p { max-height: 24px !important }")
        .at(PAGE, TEXT)
        .on("Start"),
    style("A sentence that is too long ends in dots", "1.4.4", ".govuk-hint { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }")
        .at(FIELD, HINT)
        .on("Reference"),
    style("Small text is too pale", "1.4.3", ".govuk-hint { color: #999 !important }")
        .at(FIELD, HINT)
        .on("Reference"),
    style("Headings are too pale", "1.4.3", "h1, h2 { color: #bbb !important }")
        .at(PAGE, "govuk-heading-l")
        .on("Start"),
    style("The page is wider than a phone", "1.4.10", "main { min-width: 700px !important }")
        .at("style/_page.scss", ".wm-page")
        .on("Start"),
    style("Only colour says where the case is", "1.4.1", ".wm-stages .govuk-tag, .wm-stages__here { display: none !important }")
        .at(STAGES, ".wm-stages__here")
        .on("Case"),
    style("Only colour says what is a link", "1.4.1", "a, a * { text-decoration: none !important }")
        .at(PAGE, "class=\"govuk-link\"")
        .on("Start"),
    style("Text is justified", "good", "p { text-align: justify !important }").at(PAGE, TEXT).on("Start"),
    style("Text is in capitals", "good", "p { text-transform: uppercase !important }").at(PAGE, TEXT).on("Start"),
    style("Long text is in italics", "good", "p { font-style: italic !important }").at(PAGE, TEXT).on("Start"),
    style("Letters are very small", "good", ".govuk-hint { font-size: 11px !important }")
        .at(FIELD, HINT)
        .on("Reference"),
    style("Lines are too close", "1.4.12", "p { line-height: 1 !important }").at(PAGE, TEXT).on("Start"),
    style("Lines are too long", "good", ".wm-page, .wm-page * { max-inline-size: none !important; max-width: none !important; padding-inline: 0 !important; margin-inline: 0 !important }")
        .at("style/_page.scss", ".wm-page")
        .on("Start"),
    style("A text moves all the time", "2.2.2", "@keyframes away { to { transform: translateX(9px) } } h1 { animation: away 1s infinite }")
        .at(PAGE, "govuk-heading-l")
        .on("Start"),
    style("Targets are under 24 pixels", "2.5.8", ".wm-links li { line-height: 1; margin: 0 !important; padding: 0 !important } .wm-links ul { display: block } .wm-links a { display: inline-block; block-size: 12px; inline-size: 12px; overflow: hidden; min-block-size: 0 !important; padding: 0 !important }")
        .at(PAGE, "wm-links__list")
        .on("Start"),
    style("The order that is seen is another one in the bar", "2.4.3", ".wm-bar { flex-direction: row-reverse !important }")
        .at(BAR, "position: sticky")
        .on("Start"),
    style("The order that is seen is another one in a form", "1.3.2", "form { display: flex !important; flex-direction: column-reverse }")
        .at("src/ui/html.rs", "form")
        .on("Reference"),
    page("A picture has no text", "1.1.1", ["main", "if (isNew(e)) e.append(Object.assign(document.createElement('img'), { src: '/icon.svg' }))"])
        .at(PAGE, "icon.svg")
        .on("Start"),
    page("The text of a picture is the name of its file", "1.1.1", ["main", "if (isNew(e)) e.append(Object.assign(document.createElement('img'), { src: '/icon.svg', alt: 'icon.svg' }))"])
        .at(PAGE, "icon.svg")
        .on("Start"),
];
