//! Helpers: what a code for one case opens, and what it never shows.

use super::defence::{Group, Row, defence};

const GIVE: &str = "tests/backend/src/helpers/give.rs";
const SEEN: &str = "tests/backend/src/helpers/seen.rs";
const SESSION: &str = "tests/backend/src/session.rs";
const VISITOR: &str = "tests/backend/src/visitor.rs";

/// The person whose helper it is stands in for the helper.
const AS_PERSON: &str = "            let owner = sqlx::query_scalar(
                \"SELECT person_id FROM helper_sessions JOIN helpers ON helpers.id = helper_id
                 JOIN cases ON cases.id = case_id WHERE id_hash = ?\",
            );
            let owner: Option<String> = owner.bind(&proof.id_hash).fetch_optional(&app.database).await?;
            let person_id = owner.ok_or(Refusal::SignedOut)?;
            return Ok(Self { person_id, session_hash: proof.id_hash });
";

const DEFENCES: &[Row] = &[
    defence(
        "A helper's session opens no other endpoint",
        "W, G",
        SESSION,
        ["            let helper = visitor::find(&app.database, &proof, app.limits(), now).await?;\n            // A signed-in helper asks for something that is not theirs.\n            return Err(helper.map_or(Refusal::SignedOut, |_| Refusal::NotFound));\n", AS_PERSON],
    )
    .backend("helper_misuse::every_other_call_of_the_contract_is_refused_and_changes_nothing"),
    defence(
        "Five helpers' codes work at once and no more",
        "W",
        GIVE,
        ["SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ? >\n", "SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE 99 + ? >\n"],
    )
    .backend("fresh_codes::five_codes_work_at_once_and_no_more"),
    defence(
        "A helper's code is kept as a hash",
        "S, G",
        GIVE,
        ["    .bind(code_hash)\n", "    .bind([code_hash, code.clone()].concat())\n"],
    )
    .backend("helpers::a_helpers_code_is_shown_once_and_kept_as_a_hash"),
    defence(
        "One network cannot guess helpers' codes without end",
        "G",
        "tests/backend/src/helpers/sign_in.rs",
        [".one_more(&mut transaction, now, per_hour)", ".one_more(&mut transaction, now, per_hour.max(i64::MAX))"],
    )
    .backend("helper_misuse::one_network_cannot_guess_codes_without_end"),
    defence(
        "A helper's code ends with its days",
        "W, G",
        VISITOR,
        ["AND started_at > ? AND expires_at > ?", "AND started_at > ? AND ? IS NOT NULL"],
    )
    .backend("helper_access::access_ends_with_its_time_in_the_middle_of_a_session"),
    defence(
        "Access that is ended ends in the middle of a session",
        "W, G",
        VISITOR,
        ["AND ended_at IS NULL AND code_enabled", "AND code_enabled"],
    )
    .and(GIVE, ["DELETE FROM helper_sessions WHERE helper_id = ?", "DELETE FROM helper_sessions WHERE helper_id = ? AND 0"])
    .backend("helper_access::access_that_is_revoked_ends_in_the_middle_of_a_session"),
    defence(
        "A helper sees one case",
        "W, G",
        "tests/backend/src/cases.rs",
        ["Reader::Helper(visitor) if visitor.case_id == wanted => {", "Reader::Helper(mut visitor) => {\n            visitor.case_id = wanted;"],
    )
    .backend("helper_misuse::another_case_of_the_same_person_is_not_shown"),
    defence(
        "A helper sees no news that is to be told in person",
        "W",
        SEEN,
        ["milestones.into_iter().filter(|one| !one.tell_in_person)", "milestones.into_iter()"],
    )
    .backend("helper_access::news_to_be_told_in_person_leaves_no_trace_for_a_helper"),
    defence(
        "A helper sees no way to reach the person or staff",
        "W",
        SEEN,
        ["            phone: None,\n", "            phone: owner.phone,\n"],
    )
    .backend("helper_access::what_is_the_persons_alone_is_never_shown"),
    defence(
        "A helper sees no notes to the person",
        "W",
        SEEN,
        ["            told_at: None,\n            note: None,\n", "            told_at: None,\n"],
    )
    .backend("helper_access::what_is_the_persons_alone_is_never_shown"),
    defence(
        "The person sees when a helper looked",
        "W",
        SEEN,
        ["    visitor.note_look(&app.database, app.clock().now()).await?;\n", ""],
    )
    .backend("helper_looks::looks_within_ten_minutes_are_one_look"),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Helpers", DEFENCES)
}
