//! What the backend asks of every request, and what it says with every answer.

use super::defence::{Group, Program, Row, defence};

const GUARD: &str = "tests/backend/src/guard.rs";
const COOKIE: &str = "tests/backend/src/cookie.rs";
const COOKIES: &str = "sign_in::cookies_cannot_be_read_by_scripts_or_sent_by_other_sites";
const FOREIGN: &str = "foreign_pages::no_change_is_made_for_another_origin";

const DEFENCES: &[Row] = &[
    defence(
        "A change needs the header X-Waymark",
        "X",
        GUARD,
        [
            "    headers.contains_key(paths::PORTAL_HEADER)\n        && says",
            "    says",
        ],
    )
    .backend("foreign_pages::no_change_is_made_without_the_portals_header"),
    defence(
        "The header X-Waymark needs its value",
        "X",
        GUARD,
        [
            "|value: &str| value == paths::PORTAL_HEADER_VALUE",
            "|_: &str| true",
        ],
    )
    .guard(
        Program::StandInLibrary,
        "guard::tests::only_the_portals_own_pages_may_change_something",
    ),
    defence(
        "A change of another origin is refused (`Origin`)",
        "X",
        GUARD,
        [
            "            is_own_origin(origin, host, scheme)\n",
            "            is_own_origin(origin, host, scheme) || !origin.is_empty()\n",
        ],
    )
    .backend(FOREIGN),
    defence(
        "A change of another site is refused (`Sec-Fetch-Site`)",
        "X",
        GUARD,
        ["|site| site == \"same-origin\"", "|_| true"],
    )
    .backend(FOREIGN),
    defence(
        "No answer of the API is kept (`no-store`)",
        "F, N",
        "tests/backend/src/router.rs",
        ["        .layer(from_fn(guard::no_store))\n", ""],
    )
    .backend("headers::nothing_on_the_way_may_keep_an_answer_of_the_api"),
    defence(
        "The page is not kept (`no-store`)",
        "F, N",
        "tests/backend/src/site/kind.rs",
        [
            "    if name.ends_with(\".html\") {\n        NO_STORE",
            "    if name.ends_with(\".html\") {\n        REVALIDATE",
        ],
    )
    .backend("site::the_page_is_never_kept_and_no_other_path_is_the_page"),
    defence(
        "No path leads out of the folder of the portal",
        "S",
        "tests/backend/src/site/files.rs",
        [
            "&& !part.starts_with('.') && part.bytes().all(allowed)",
            "&& part.bytes().all(|_| true || allowed(0))",
        ],
    )
    .guard(
        Program::StandInLibrary,
        "site::files::tests::only_files_of_the_portal_can_be_asked_for",
    ),
    defence(
        "No subdomain can set the session's cookie (`__Host-`)",
        "X",
        "crates/contract/src/paths.rs",
        ["\"__Host-waymark-session\"", "\"waymark-session\""],
    )
    .backend(COOKIES),
    defence(
        "One person can ask for so many messages in an hour",
        "W, G",
        "tests/backend/src/messages.rs",
        ["now, app.limits().messages_per_hour)", "now, app.limits().messages_per_hour.max(i64::MAX))"],
    )
    .backend("rate_limits::one_person_cannot_send_messages_without_end"),
    defence(
        "One person can answer what is to do so often in an hour",
        "W, G",
        "tests/backend/src/to_dos/answer.rs",
        ["now, app.limits().to_do_answers_per_hour)", "now, app.limits().to_do_answers_per_hour.max(i64::MAX))"],
    )
    .backend("rate_limits::one_person_cannot_change_an_answer_without_end"),
    defence(
        "One person can ask for so many calls in an hour",
        "W, G",
        "tests/backend/src/callbacks/request.rs",
        ["now, app.limits().callbacks_per_hour)", "now, app.limits().callbacks_per_hour.max(i64::MAX))"],
    )
    .backend("rate_limits::one_person_cannot_ask_for_calls_without_end"),
    defence(
        "One person can ask for so many helpers' codes in an hour",
        "W, G",
        "tests/backend/src/helpers/give.rs",
        ["now, app.limits().helpers_per_hour)", "now, app.limits().helpers_per_hour.max(i64::MAX))"],
    )
    .backend("rate_limits::one_person_cannot_make_codes_for_helpers_without_end"),
    defence(
        "One network can give so much feedback in an hour",
        "G",
        "tests/backend/src/feedback.rs",
        ["Counted::feedback(peer)\n        .one_more(&mut transaction, app.clock().now(), per_hour)", "Counted::feedback(peer)\n        .one_more(&mut transaction, app.clock().now(), per_hour.max(i64::MAX))"],
    )
    .backend("rate_limits::one_network_cannot_send_feedback_without_end"),
    defence(
        "One person can give so much feedback in an hour",
        "G",
        "tests/backend/src/feedback.rs",
        ["Counted::case_feedback(&own.person_id)\n        .one_more(&mut transaction, app.clock().now(), per_hour)", "Counted::case_feedback(&own.person_id)\n        .one_more(&mut transaction, app.clock().now(), per_hour.max(i64::MAX))"],
    )
    .backend("rate_limits::one_person_cannot_send_feedback_about_their_case_without_end"),
    defence(
        "Cookies are `Secure`",
        "X, S",
        COOKIE,
        ["\"Path=/; Secure; HttpOnly; SameSite=Strict\"", "\"Path=/; HttpOnly; SameSite=Strict\""],
    )
    .backend(COOKIES),
    defence(
        "Cookies are `HttpOnly`",
        "X, S",
        COOKIE,
        ["\"Path=/; Secure; HttpOnly; SameSite=Strict\"", "\"Path=/; Secure; SameSite=Strict\""],
    )
    .backend(COOKIES),
    defence(
        "Cookies are `SameSite=Strict`",
        "X, S",
        COOKIE,
        ["\"Path=/; Secure; HttpOnly; SameSite=Strict\"", "\"Path=/; Secure; HttpOnly\""],
    )
    .backend(COOKIES),
    defence(
        "Only the last digits of a number on file are shown",
        "W",
        "tests/backend/src/callbacks/slots.rs",
        ["digits.len().saturating_sub(3)", "digits.len().saturating_sub(30)"],
    )
    .backend("callbacks::numbers_are_never_sent_in_full"),
    defence(
        "A connection that stops halfway ends",
        "N",
        "tests/backend/src/listen.rs",
        ["stream.set_read_timeout(Some(idle));", "stream.set_read_timeout(None);"],
    )
    .backend("connections::a_connection_that_stops_halfway_is_closed"),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Every request and every answer of the backend", DEFENCES)
}
