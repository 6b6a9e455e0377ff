//! Leaving, and what a page leaves behind.

use super::defence::{Group, Program, Row, defence};

const LEAVE: &str = "shell/leave.js";
const TRACES: &str = "shell/traces.js";
const APP: &str = "shell/app.js";
const SESSION: &str = "shell/session.js";
const AT_ONCE: &str = "leaving::all_of_leaving_is_done_before_anything_is_drawn";
const GOES: &str = "traces::a_page_that_goes_or_is_hidden_shows_nothing";
const TAB: &str = "tabs::a_tab_tells_the_others_by_itself";

const DEFENCES: &[Row] = &[
    defence(
        "Leaving covers the page before anything else",
        "W, F",
        LEAVE,
        ["      cover.hidden = false;\n", ""],
    )
    .journey(AT_ONCE),
    defence(
        "Leaving takes the place of the page in the history",
        "W, F",
        LEAVE,
        ["location.replace(byId('exit').href)", "location.assign(byId('exit').href)"],
    )
    .journey("shell::before_the_app_there_are_numbers_and_a_way_out"),
    defence("Leaving ends the session", "W, F", LEAVE, ["    end,\n", ""]).journey(AT_ONCE),
    defence("Leaving empties the page", "W, F", LEAVE, ["    empty,\n", ""]).journey(AT_ONCE),
    defence(
        "A step of leaving that fails does not stop the next",
        "W, F",
        "shell/page.js",
        [
            "    try {\n      step();\n    } catch (failure) {\n      // The next step matters more than why this one failed.\n    }\n",
            "    step();\n",
        ],
    )
    .journey("leaving::whatever_fails_the_person_leaves"),
    defence(
        "The press on the way out counts, not its release",
        "W, F",
        LEAVE,
        ["['mousedown', 'click', 'auxclick']", "['click', 'auxclick']"],
    )
    .journey("leaving::a_press_leaves_before_it_is_released"),
    defence(
        "The way out works before the end of the page has come",
        "W, F",
        "shell/head.js",
        ["  if (control.hasAttribute('data-exit')) location.replace(control.href);\n  else ", "  "],
    )
    .journey("first_screens::the_way_out_works_before_the_end_of_the_page"),
    defence(
        "Emptying the page has the app drop all it holds",
        "W, F",
        APP,
        ["() => !state.stopped && waymark.drop && waymark.drop(),", ""],
    )
    .journey(AT_ONCE),
    defence(
        "The request that ends the session outlasts the page",
        "W, F",
        SESSION,
        ["keepalive: true, ", ""],
    )
    .journey(AT_ONCE),
    defence(
        "The session is ended by POST too, where no DELETE gets through",
        "W, F",
        SESSION,
        [", () => tell('POST', '/end')", ""],
    )
    .journey(AT_ONCE),
    defence(
        "A page that goes is emptied (`pagehide`)",
        "W, F",
        TRACES,
        ["inAnyCase(goes, empty)", "inAnyCase(goes)"],
    )
    .journey(GOES),
    defence(
        "A page that goes takes its session with it",
        "W, F",
        TRACES,
        ["inAnyCase(goes, empty)", "inAnyCase(empty)"],
    )
    .journey("returns::a_reload_goes_on_once_and_only_within_seconds"),
    defence(
        "A page that comes back from memory is loaded anew (`pageshow`)",
        "W, F",
        TRACES,
        ["event.persisted && location.replace(location.href)", "event.persisted"],
    )
    .journey(GOES),
    defence(
        "A hidden page is covered",
        "W, F",
        TRACES,
        ["    if (!state.leaving) byId('cover').hidden = document.visibilityState !== 'hidden';\n", ""],
    )
    .journey(GOES),
    defence(
        "Leaving one tab takes the case off every other",
        "W, F",
        SESSION,
        ["inAnyCase(waymark.endOthers, ", "inAnyCase("],
    )
    .journey(TAB),
    defence(
        "A tab takes its case off when another tells it to",
        "W, F",
        SESSION,
        ["    if (!state.stopped && waymark.ended) waymark.ended();\n", ""],
    )
    .journey(TAB),
    defence(
        "Signing in in one tab takes the case off every other",
        "W, F",
        SESSION,
        ["  if (yes) waymark.endOthers();\n", ""],
    )
    .journey(TAB),
    defence(
        "The history keeps the plain name of the site",
        "W, F",
        "shell/title.js",
        ["isHeld || document.visibilityState === 'hidden' ? name : wanted", "wanted"],
    )
    .journey("history::a_visit_is_one_row_and_one_more_for_its_link_and_neither_tells_anything"),
    defence(
        "Nothing is stored in the browser",
        "W, F",
        SESSION,
        ["let isSignedIn = false;\n", "let isSignedIn = false;\nlocalStorage.setItem('visit', '1');\n"],
    )
    .guard(Program::Invariants, "the_portal_leaves_no_traces_on_the_phone"),
    defence(
        "The titles of pages are neutral",
        "W, F",
        "public/texts/en.json",
        ["\"nav.title.updates\": \"Updates\"", "\"nav.title.updates\": \"Updates on your case\""],
    )
    .guard(Program::Invariants, "titles_are_neutral"),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Leaving, and what is left behind", DEFENCES)
}
