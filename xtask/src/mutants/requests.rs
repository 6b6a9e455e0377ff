//! What the backend asks of every request, and what it says with every answer.

use super::defence::{Group, Program, defence};

const GUARD: &str = "tests/backend/src/guard.rs";
const COOKIE: &str = "tests/backend/src/cookie.rs";
const COOKIES: &str = "sign_in::cookies_cannot_be_read_by_scripts_or_sent_by_other_sites";
const FOREIGN: &str = "foreign_pages::no_change_is_made_for_another_origin";

/// The defences of this place.
pub fn group() -> Group {
    let cookie = |attribute: &str| {
        let taken = format!("; {attribute}");
        defence(
            &format!("Cookies are `{attribute}`"),
            "X, S",
            COOKIE,
            [
                &format!("const ATTRIBUTES: &str = \"Path=/; Secure; HttpOnly; SameSite=Strict\";"),
                &format!(
                    "const ATTRIBUTES: &str = \"{}\";",
                    "Path=/; Secure; HttpOnly; SameSite=Strict".replace(&taken, "")
                ),
            ],
        )
        .backend(COOKIES)
    };
    Group {
        title: "Every request and every answer of the backend",
        defences: vec![
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
            cookie("Secure"),
            cookie("HttpOnly"),
            cookie("SameSite=Strict"),
            defence(
                "No subdomain can set the session's cookie (`__Host-`)",
                "X",
                "crates/contract/src/paths.rs",
                ["\"__Host-waymark-session\"", "\"waymark-session\""],
            )
            .backend(COOKIES),
            limit(
                "messages",
                "messages.rs",
                "app.limits().messages_per_hour",
                "one_person_cannot_send_messages_without_end",
            ),
            limit(
                "calls",
                "callbacks/request.rs",
                "app.limits().callbacks_per_hour",
                "one_person_cannot_ask_for_calls_without_end",
            ),
            limit(
                "helpers' codes",
                "helpers/give.rs",
                "app.limits().helpers_per_hour",
                "one_person_cannot_make_codes_for_helpers_without_end",
            ),
        ],
    }
}

fn limit(what: &str, file: &str, limit: &str, test: &str) -> super::defence::Defence {
    let file = format!("tests/backend/src/{file}");
    defence(
        &format!("One person can ask for so many {what} in an hour"),
        "W, G",
        &file,
        [
            &format!("now, {limit})"),
            &format!("now, {limit}.max(i64::MAX))"),
        ],
    )
    .backend(&format!("rate_limits::{test}"))
}
