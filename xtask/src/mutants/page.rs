//! The files that the page loads, and what may become code in it.

use super::defence::{Group, Program, Row, defence};

const PAGE: &str = "xtask/bundle/src/page.rs";
const TRACES: &str = "shell/traces.js";
const STRINGS: &str = "policy::strings_become_no_scripts_and_no_harmful_html";

const DEFENCES: &[Row] = &[
    defence(
        "A changed script does not run (integrity)",
        "S, N",
        PAGE,
        ["data-app src=\\\"{}\\\" integrity=\\\"{}\\\" crossorigin></script>\",\n        glue.url, glue.integrity\n", "data-app src=\\\"{}\\\" crossorigin></script>\",\n        glue.url\n"],
    )
    .journey("shell::a_tampered_script_does_not_run"),
    defence(
        "A changed style sheet is not used (integrity)",
        "S, N",
        PAGE,
        ["href=\\\"{}\\\" integrity=\\\"{}\\\">\",\n        style.url, style.integrity\n", "href=\\\"{}\\\">\",\n        style.url\n"],
    )
    .journey("broken_files::styles_that_are_none"),
    defence(
        "A changed program does not run (integrity)",
        "S, N",
        PAGE,
        ["{{integrity:\\\"{}\\\",credentials:\\\"same-origin\\\"}})).catch(()=>{{}})\",\n        assets.wasm.url, assets.wasm.integrity\n", "{{credentials:\\\"same-origin\\\"}})).catch(()=>{{}})\",\n        assets.wasm.url\n"],
    )
    .journey("shell::a_tampered_app_does_not_run"),
    defence(
        "A changed later part does not run (integrity)",
        "S, N",
        "xtask/bundle/src/parts.rs",
        ["{{ integrity: \\\"{integrity}\\\", credentials", "{{ referrer: \\\"{integrity}\\\".slice(99), credentials"],
    )
    .journey("parts::a_tampered_part_does_not_run"),
    defence(
        "A string with a script, a frame or a handler does not become HTML (Trusted Types)",
        "S",
        TRACES,
        ["(html) => (REFUSED.test(html) ? null : html)", "(html) => html"],
    )
    .journey(STRINGS),
    defence(
        "A string does not become the address of another site's script (Trusted Types)",
        "S",
        TRACES,
        ["(new URL(url, location).origin === location.origin ? url : null)", "url"],
    )
    .journey(STRINGS),
    defence(
        "No code of ours writes HTML",
        "S",
        "shell/page.js",
        ["  return element ? element.textContent : '';", "  return element ? element.innerHTML : '';"],
    )
    .guard(Program::Invariants, "the_portal_leaves_no_traces_on_the_phone"),
    defence(
        "The page tells no site where somebody comes from",
        "W, N",
        "index.html",
        ["    <meta name=\"referrer\" content=\"no-referrer\">\n", ""],
    )
    .journey("policy::the_page_tells_no_site_where_somebody_comes_from"),
    defence(
        "No search engine lists the page",
        "W",
        "index.html",
        ["    <meta name=\"robots\" content=\"noindex, nofollow\">\n", ""],
    )
    .journey("policy::the_page_tells_no_site_where_somebody_comes_from"),
    defence(
        "A changed text rings no number of somebody else",
        "S, N",
        "src/components/article.rs",
        ["if NUMBERS.contains(&number) {", "if !number.is_empty() || NUMBERS.contains(&number) {"],
    )
    .guard(Program::Components, "article::a_number_of_somebody_else_in_a_changed_text_is_not_rung"),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Files and code of the page", DEFENCES)
}
