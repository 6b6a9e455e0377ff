//! What keeps people from answering a question, or from learning what is wrong with an answer.

use super::barrier::{Barrier, ERRORS, TREES, page, style};

const FIELD: &str = "src/ui/field.rs";
const SUMMARY: &str = "src/ui/error_summary.rs";
const INPUT: &str = "src/ui/choices.rs";

/// The barriers of this kind.
pub const BARRIERS: &[Barrier] = &[
    page("A field has no label", "4.1.2", ["input", "e.removeAttribute('aria-labelledby')"])
        .at(FIELD, "\"aria-labelledby\"")
        .on("Reference"),
    page("A field has a placeholder for its label", "3.3.2", ["input", "e.removeAttribute('aria-labelledby'); e.placeholder !== 'Reference' && (e.placeholder = 'Reference')"])
        .at(FIELD, "\"aria-labelledby\"")
        .on("Reference"),
    page("Choices have no label", "4.1.2", ["main label", "say(e, '')"])
        .at(INPUT, "__label")
        .on("Support"),
    page("A label belongs to no field", "1.3.1", ["main label", "set(e, 'for', 'nowhere')"])
        .at(INPUT, "label")
        .on("Support"),
    page("A group of choices has an empty question", "1.3.1", ["legend", "say(e, '')"])
        .at(FIELD, "html::legend()")
        .on("Support"),
    page("Choices are in no group", "1.3.1", ["fieldset", "set(e, 'role', 'none')"])
        .at(FIELD, "html::legend()")
        .on("Support"),
    page("A hint belongs to no field", "1.3.1", ["[aria-describedby]", "e.removeAttribute('aria-describedby')"])
        .at(FIELD, "\"aria-describedby\"")
        .on("Reference"),
    page("One id is there twice, so a field has a wrong hint", "1.3.1", [".govuk-hint#reference-hint", "if (isNew(e)) { const p = document.createElement('p'); p.id = e.id; p.textContent = 'Optional'; e.before(p) }"])
        .at(FIELD, "govuk-hint")
        .by(TREES, "Service Messages"),
    page("The summary of errors is silent", "4.1.3", ["#error-summary [role='alert']", "e.removeAttribute('role')"])
        .at(SUMMARY, "alert")
        .journey(ERRORS),
    page("The summary of errors does not take the focus", "2.4.3", ["#error-summary", "e.focus = () => {}"])
        .at(SUMMARY, "govuk-error-summary")
        .journey(ERRORS),
    page("An error does not lead to its field", "3.3.1", ["#error-summary a", "e.removeAttribute('href')"])
        .at(SUMMARY, "govuk-error-summary__list")
        .journey(ERRORS),
    page("A field does not say that its answer is wrong", "3.3.1", ["[aria-invalid]", "e.removeAttribute('aria-invalid')"])
        .at(FIELD, "\"aria-invalid\"")
        .journey(ERRORS),
    style("Only colour says which answer is wrong", "1.4.1", ".govuk-error-message { display: none !important }")
        .at(FIELD, "govuk-error-message")
        .journey(ERRORS),
    style("Errors are too pale", "1.4.3", ".govuk-error-message, .govuk-error-summary a { color: #ee9999 !important }")
        .at(FIELD, "govuk-error-message")
        .journey(ERRORS),
    page("An error does not say what to do", "3.3.3", ["#error-summary a", "say(e, 'Invalid')"])
        .at(SUMMARY, "govuk-error-summary__list")
        .journey(ERRORS),
    page("Errors are not told", "3.3.1", ["#error-summary", "e.hidden || (e.hidden = true)"])
        .at(SUMMARY, "govuk-error-summary")
        .journey(ERRORS),
];
