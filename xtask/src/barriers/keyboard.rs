//! What keeps people out who use a keyboard, or who need time.

use super::barrier::{Barrier, KEYBOARD, page, source, style};
use crate::mutants::defence::Program;

const PAGE: &str = "index.html";

/// The barriers of this kind.
pub const BARRIERS: &[Barrier] = &[
    page("A field does not let the focus go", "2.1.2", ["html", "isNew(e) && addEventListener('keydown', (event) => event.key === 'Tab' && document.activeElement.tagName === 'INPUT' && event.preventDefault(), true)"])
        .at(PAGE, "<input")
        .journey(KEYBOARD),
    page("A part takes the focus before all others", "2.4.3", [".wm-links a", "set(e, 'tabindex', '3')"])
        .at(PAGE, "wm-links__list")
        .on("Start"),
    page("A button is not reached by keyboard", "2.1.1", ["main button", "set(e, 'tabindex', '-1')"])
        .at("src/ui/button.rs", "button()")
        .on("Support"),
    page("A row is not opened by keyboard", "2.1.1", ["summary", "set(e, 'tabindex', '-1')"])
        .at("src/ui/details.rs", "summary")
        .on("Case"),
    page("A button is none", "2.1.1", ["main button", "if (isNew(e)) { const fake = document.createElement('div'); fake.className = e.className; fake.textContent = e.textContent; fake.onclick = () => e.click(); e.after(fake); e.hidden = true }"])
        .at("src/ui/button.rs", "button()")
        .journey(KEYBOARD),
    page("The keyboard comes to what does nothing", "2.4.3", ["main p", "set(e, 'tabindex', '0')"])
        .at(PAGE, "class=\"govuk-body\"")
        .on("Start"),
    page("A letter alone is a shortcut", "2.1.4", ["main a", "set(e, 'accesskey', 's')"])
        .at(PAGE, "class=\"govuk-link\"")
        .on("Start"),
    page("A choice goes on by itself", "3.2.2", ["input[type='radio']", "isNew(e) && e.addEventListener('change', () => e.form.requestSubmit())"])
        .at("src/ui/choices.rs", "input_type: \"radio\"")
        .journey(KEYBOARD),
    page("Sound plays by itself", "1.4.2", ["main", "if (isNew(e)) e.append(Object.assign(document.createElement('audio'), { autoplay: true }))"])
        .at(PAGE, "<main")
        .on("Start"),
    source("The page cannot be made larger", "1.4.4", [PAGE, "width=device-width, initial-scale=1\"", "width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no\""])
        .on("Start"),
    source("Nothing leads past the bar", "2.4.1", [PAGE, "      <a class=\"govuk-skip-link\" href=\"#main\" id=\"shell-skip\">Skip to main content</a>\n", ""])
        .guard(Program::Invariants, "the_shell_says_what_the_texts_say"),
    style("Nobody is warned before the session ends", "2.2.1", ".wm-ending { display: none !important }")
        .at("style/_ending.scss", ".wm-ending")
        .journey("code::doing_nothing_ends_the_session"),
    style("The warning is out of sight", "2.2.1", ".wm-ending { position: static !important }")
        .at("style/_ending.scss", ".wm-ending")
        .journey("code::the_warning_is_in_view_and_moves_nothing_until_a_key_is_pressed"),
];
