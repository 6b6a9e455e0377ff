//! The session: it belongs to one page and one person, and ends.

use super::defence::{Group, Program, Row, defence};

const SESSION: &str = "tests/backend/src/session.rs";
const RELOAD: &str = "tests/backend/src/reload.rs";
const KIND: &str = "tests/backend/src/session_kind.rs";
const API: &str = "src/api/sign_in.rs";
const HEAD: &str = "shell/head.js";

const DEFENCES: &[Row] = &[
    defence(
        "Each page has a key that nobody knows",
        "W, F",
        HEAD,
        ["window.waymarkPage = window.waymarkRandom();", "window.waymarkPage = '0'.repeat(32);"],
    )
    .journey("returns::the_address_opened_again_begins_anew"),
    defence(
        "Only a reload goes on with a session",
        "W, F",
        HEAD,
        ["entry && entry.type === 'reload' && history.state", "history.state"],
    )
    .journey("returns::another_address_and_back_begins_anew"),
    defence(
        "The cookie alone opens nothing",
        "W, F",
        SESSION,
        ["WHERE id_hash = ? AND page_hash = ? AND left_at IS NULL", "WHERE id_hash = ? AND ? IS NOT NULL AND left_at IS NULL"],
    )
    .backend("pages::the_cookie_alone_opens_nothing"),
    defence(
        "A helper's cookie alone opens nothing",
        "W, F",
        "tests/backend/src/visitor.rs",
        ["id_hash = ? AND page_hash = ?", "id_hash = ? AND ? IS NOT NULL"],
    )
    .backend("pages::a_helpers_session_belongs_to_its_page_too"),
    defence(
        "No session begins without the key of a page",
        "W, F",
        KIND,
        ["(PAGE_KEY_CHARS_MIN..=PAGE_KEY_CHARS_MAX).contains(&key.len())\n                && key.bytes().all(|byte| byte.is_ascii_alphanumeric())", "(PAGE_KEY_CHARS_MIN..=PAGE_KEY_CHARS_MAX).contains(&key.len()) || !key.contains('é')"],
    )
    .backend("pages::no_session_begins_without_the_key_of_a_page"),
    defence(
        "A page that has gone opens nothing",
        "W, F",
        SESSION,
        ["AND page_hash = ? AND left_at IS NULL", "AND page_hash = ?"],
    )
    .backend("pages::a_reload_goes_on_and_once"),
    defence(
        "A reload must come within ten seconds",
        "W, F",
        RELOAD,
        ["AND mark_hash = ? AND left_at > ?", "AND mark_hash = ? AND ? IS NOT NULL"],
    )
    .backend("pages::a_page_that_went_ten_seconds_ago_is_gone"),
    defence(
        "A reload must show the mark of its page",
        "W, F",
        RELOAD,
        ["AND mark_hash = ? AND left_at > ?", "AND ? IS NOT NULL AND left_at > ?"],
    )
    .backend("pages::another_page_than_the_reload_does_not_go_on"),
    defence(
        "A page goes on once",
        "W, F",
        RELOAD,
        ["        if open > 0 {", "        if open > 9 {"],
    )
    .and(RELOAD, ["left_at = NULL, mark_hash = NULL, gone", "left_at = NULL, gone"])
    .and(RELOAD, ["AND left_at > ? AND gone", "AND coalesce(left_at, 1e12) > ? AND gone"])
    .backend("pages::a_reload_goes_on_and_once"),
    defence(
        "Nobody goes on with a session whose page is open",
        "W, F",
        RELOAD,
        ["        if open > 0 {", "        if open > 9 {"],
    )
    .backend("pages::while_the_page_is_open_no_other_goes_on"),
    defence(
        "A page that has gone before it went on goes on with nothing",
        "W, F",
        RELOAD,
        ["AND gone_page_hash IS NOT ?", "AND ? IS NOT NULL"],
    )
    .backend("pages::a_reload_that_has_gone_itself_leaves_the_session_to_the_next"),
    defence(
        "How the session stands is asked before the app starts",
        "F",
        "shell/start.js",
        ["      window.waymarkAsk();\n", ""],
    )
    .journey("returns::a_browser_that_draws_late_goes_on"),
    defence(
        "Only a page itself can say that it goes",
        "W, F",
        RELOAD,
        ["WHERE id_hash = ? AND page_hash = ? AND left_at IS NULL", "WHERE id_hash = ? AND ? IS NOT NULL AND left_at IS NULL"],
    )
    .backend("pages::a_stranger_cannot_say_that_the_page_goes"),
    defence(
        "Signing in ends every other session of the person",
        "W, F",
        KIND,
        [
            "WHERE {owner} = ? OR started_at <= ?",
            "WHERE ? IS NULL OR started_at <= ?",
        ],
    )
    .backend("pages::signing_in_elsewhere_ends_the_session_before"),
    defence(
        "Signing in ends the session that the browser had",
        "W, F",
        KIND,
        [
            "        forget(database, old_id).await?;\n",
            "        let _ = old_id;\n",
        ],
    )
    .backend("helper_misuse::on_one_browser_the_one_who_signs_in_takes_the_place_of_the_other")
    .backend("sign_in::signing_in_changes_the_session_id_and_ends_the_old_session"),
    defence(
        "A session ends after ten quiet minutes",
        "W, F",
        SESSION,
        [
            "AND last_used_at > ? AND started_at > ?",
            "AND ? IS NOT NULL AND started_at > ?",
        ],
    )
    .backend("clock_and_sessions::ten_quiet_minutes_end_a_session"),
    defence(
        "A session ends after an hour",
        "W, F",
        SESSION,
        [
            "AND last_used_at > ? AND started_at > ?",
            "AND last_used_at > ? AND ? IS NOT NULL",
        ],
    )
    .backend("clock_and_sessions::an_hour_ends_a_session_whatever_is_done"),
    defence(
        "Signing out ends the session in the backend too",
        "W, F",
        SESSION,
        [
            "        session_kind::forget(&mut database, id).await?;\n",
            "        let _ = id;\n",
        ],
    )
    .backend("clock_and_sessions::signing_out_ends_the_session_on_the_server_too"),
    defence(
        "The database holds hashes of ids",
        "S",
        "tests/backend/src/secret.rs",
        [
            "    Sha256::digest(text).to_vec()",
            "    let _ = Sha256::digest(text);\n    text.as_bytes().to_vec()",
        ],
    )
    .backend("clock_and_sessions::nothing_in_the_database_lets_anybody_in"),
    defence(
        "Nobody sees the case of somebody else",
        "G",
        "tests/backend/src/own_case.rs",
        [
            "WHERE id = ? AND person_id = ? AND code_enabled",
            "WHERE id = ? AND ? IS NOT NULL AND code_enabled",
        ],
    )
    .backend("cases::somebody_elses_case_is_answered_like_one_that_does_not_exist"),
    defence(
        "A case that staff switch off is gone at once",
        "W",
        "tests/backend/src/own_case.rs",
        [
            "WHERE id = ? AND person_id = ? AND code_enabled",
            "WHERE id = ? AND person_id = ?",
        ],
    )
    .backend(
        "cases::a_case_that_staff_switch_off_is_gone_at_once_for_somebody_who_is_signed_in",
    ),
    defence(
    "\"You are signed out\" is said when the backend has confirmed it",
    "W, F",
    API,
    ["        if answer.is_ok() || tries == SIGN_OUT_TRIES {\n            return answer;", "        if answer.is_ok() || tries == SIGN_OUT_TRIES {\n            return Ok(());"],
    )
    .guard(Program::Components, "sign_out::signing_out_is_tried_in_two_ways_and_fails_when_nobody_confirms_it"),
    defence(
    "Signing out is tried by POST where no DELETE gets through",
    "W, F",
    API,
    ["let request = if tries % 2 == 0 {", "let request = if tries < u32::MAX {"],
    )
    .guard(Program::Components, "sign_out::signing_out_is_tried_in_two_ways_and_fails_when_nobody_confirms_it"),
    defence(
    "The request to sign out outlasts the page",
    "W, F",
    API,
    ["send(request.outlasting_page())", "send(request)"],
    )
    .guard(Program::Components, "sign_out::signing_out_outlasts_the_page_and_other_requests_do_not"),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Sessions", DEFENCES)
}
