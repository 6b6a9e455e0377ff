//! One-time codes: when one comes, how long it is, what it opens.

use super::defence::{Group, Program, Row, defence};

const RULES: &str = "tests/backend/src/sign_in/rules.rs";
const ASK: &str = "tests/backend/src/sign_in/ask.rs";
const TRY: &str = "tests/backend/src/sign_in/try_code.rs";
const FRESH: &str = "tests/backend/src/fresh_code.rs";
const LASTS: &str = "fresh_codes::nothing_that_lasts_is_changed_without_a_fresh_code";
const NEEDED: &str = "fresh_code::needed(&app, &own.session_hash).await?;";
const TOLD: &str = "fresh_code::tell_of_change(&app, &own.person_id).await?;";
const GUESSED: &str = "fresh_codes::a_fresh_code_cannot_be_guessed_nor_used_twice";
const QUARTER: &str =
    "fresh_codes::a_fresh_code_counts_for_a_quarter_of_an_hour_and_for_this_session";

const DEFENCES: &[Row] = &[
    rule(
        "Codes grow from 8 to 12 digits when somebody plays with the reference",
        ["Self::Short => Self::Long,", "Self::Short => Self::Short,"],
        "sign_in::rules::tests::the_fifth_wrong_try_ends_a_short_code_and_sends_a_long_one",
    )
    .and(
        RULES,
        [
            "        if tries >= WRONG_TRIES {\n            self.see_stranger(Length::Long, moment.now.0);\n        }\n",
            "",
        ],
    ),
    rule(
        "Codes grow from 12 to 16 digits when a machine guesses",
        ["Self::Long | Self::Longest => Self::Longest,", "Self::Long | Self::Longest => Self::Long,"],
        "sign_in::rules::tests::a_long_code_stands_a_thousand_wrong_tries_and_as_many_as_come_while_it_is_typed",
    ),
    rule(
        "Five wrong tries end a short code",
        ["Self::Short => Some(WRONG_TRIES),", "Self::Short => None,"],
        "sign_in::rules::tests::the_fifth_wrong_try_ends_a_short_code_and_sends_a_long_one",
    ),
    rule(
        "Codes stay long for a week",
        ["const GUARDED_SECS: i64 = 7 * DAY_SECS;", "const GUARDED_SECS: i64 = DAY_SECS;"],
        "sign_in::rules::tests::codes_are_short_again_a_week_after_the_last_sign",
    ),
    rule(
        "Two texts that nobody used make codes long, so that no more need sending",
        ["if self.texts.len() >= UNUSED_TEXTS {", "if self.texts.len() >= UNUSED_TEXTS * 99 {"],
        "sign_in::rules::tests::after_two_text_messages_that_nobody_used_codes_are_long_for_a_day",
    ),
    rule(
        "A code on its way serves everybody: no second text message for it",
        ["if moment.may_ring && !self.live.as_ref().is_some_and(serves) {", "if moment.may_ring {\n            let _ = serves;"],
        "sign_in::rules::tests::one_code_serves_whoever_asks_while_enough_of_its_time_is_left",
    ),
    rule(
        "The same code is sent again once",
        ["moment.may_ring && self.texts.len() < TEXTS_BEFORE_AGAIN", "moment.may_ring && self.texts.len() < TEXTS_BEFORE_AGAIN * 99"],
        "sign_in::rules::tests::who_has_waited_gets_the_same_code_again_once",
    ),
    defence(
        "Six text messages a day at most, however often somebody asks",
        "W, G",
        RULES,
        ["Self::Long | Self::Longest => DAY_SECS,", "Self::Long | Self::Longest => 10 * MINUTE_SECS,"],
    )
    .backend("strangers::who_asks_all_day_sends_a_few_text_messages_and_leaves_a_code_on_the_phone"),
    defence(
        "No text message at night",
        "W, G",
        "tests/backend/src/sign_in/send.rs",
        ["at_night || !app.limits().quiet_at_night || !is_night(now)", "at_night || !app.limits().quiet_at_night || !is_night(now) || now.0 > 0"],
    )
    .backend("strangers::no_text_message_comes_at_night"),
    defence(
        "A code works once",
        "W, G",
        TRY,
        ["    kept.codes.used();\n", ""],
    )
    .backend("codes::a_code_works_once"),
    defence(
        "A code works for ten minutes",
        "W, G",
        RULES,
        ["Self::Short => 10 * MINUTE_SECS,", "Self::Short => 11 * MINUTE_SECS,"],
    )
    .backend("codes::a_code_stops_working_after_ten_minutes"),
    defence(
        "A code works only in a browser that asked",
        "W, G",
        TRY,
        ["FROM challenges WHERE id_hash = ? AND expires_at > ?", "FROM challenges WHERE ? IS NOT NULL AND expires_at > ?"],
    )
    .backend("codes::a_code_works_only_in_a_browser_that_asked_for_it"),
    defence(
        "A reference that nobody has gets the same answer",
        "G",
        ASK,
        ["    let request = request_id::current();\n", "    let of = kept::OF_REFERENCE;\n    let mut database = app.database.acquire().await?;\n    if kept::find(&mut database, of, Some(&reference)).await?.is_none() {\n        return Err(Refusal::NotFound);\n    }\n    drop(database);\n    let request = request_id::current();\n"],
    )
    .backend("sign_in::a_reference_that_nobody_has_gets_the_same_answer_and_no_text"),
    defence(
        "What depends on the reference is done after the answer",
        "G",
        ASK,
        ["    app.background.place().await.spawn({\n", "    ({\n"],
    )
    .and(ASK, ["        }\n    });\n    let mut response", "        }\n    })\n    .await;\n    let mut response"])
    .and(ASK, ["        let moment = send::moment(app, addressee.as_ref(), now);\n", "        let moment = send::moment(app, addressee.as_ref(), now);\n        if addressee.is_some() {\n            std::thread::sleep(std::time::Duration::from_millis(5));\n        }\n"])
    .backend("sign_in_time::a_reference_that_nobody_has_takes_the_same_time"),
    defence(
        "A case that staff switched off gets no code",
        "W",
        "tests/backend/src/sign_in/kept.rs",
        ["WHERE {column} = ? AND cases.code_enabled", "WHERE {column} = ?"],
    )
    .backend("cases::a_case_for_which_staff_switched_the_portal_off_gets_no_code"),
    defence(
        "The text message says nothing of what it is about",
        "W, F",
        "tests/backend/src/sign_in/text.rs",
        ["{code} is your Waymark code. It works {works}.", "{code} is the code for your case. It works {works}."],
    )
    .guard(Program::StandInLibrary, "sign_in::text::tests::the_text_says_nothing_of_the_police_or_a_case"),
    defence(
        "A helper's code needs a fresh code",
        "W",
        "tests/backend/src/helpers/give.rs",
        [NEEDED, ""],
    )
    .backend(LASTS),
    defence(
        "Contact preferences need a fresh code",
        "W",
        "tests/backend/src/contact.rs",
        [NEEDED, ""],
    )
    .backend(LASTS),
    defence(
        "A call to a number that is not on file needs a fresh code",
        "W",
        "tests/backend/src/callbacks/request.rs",
        ["fresh_code::needed(app, &own.session_hash).await?;", ""],
    )
    .backend(LASTS),
    defence(
        "A text message tells of a new helper's code",
        "W",
        "tests/backend/src/helpers/give.rs",
        [TOLD, ""],
    )
    .backend("fresh_codes::a_change_is_told_in_words_that_say_nothing_of_it"),
    defence(
        "A text message tells of changed contact preferences",
        "W",
        "tests/backend/src/contact.rs",
        [TOLD, ""],
    )
    .backend("fresh_codes::changed_preferences_are_told_too"),
    defence(
        "The text message of a change does not say what was changed",
        "W",
        "tests/backend/src/sign_in/text.rs",
        ["\"Something was changed at Waymark.", "\"A helper was added to your case at Waymark."],
    )
    .backend("fresh_codes::a_change_is_told_in_words_that_say_nothing_of_it"),
    defence("A fresh code ends after five wrong tries", "W", FRESH, ["*tries <= limits.fresh_code_tries", "*tries <= limits.fresh_code_tries * 99"])
        .backend(GUESSED),
    defence(
        "A fresh code works once",
        "W",
        FRESH,
        ["DELETE FROM fresh_codes WHERE session_hash = ?", "DELETE FROM fresh_codes WHERE session_hash = ? AND 0"],
    )
    .backend(GUESSED),
    defence(
        "A fresh code counts for a quarter of an hour",
        "W",
        FRESH,
        ["until > app.clock().now().0", "until > 0"],
    )
    .backend(QUARTER),
    defence(
        "Fresh codes are not sent without end",
        "W",
        FRESH,
        ["    if wait > 0 {", "    if wait > i64::from(u32::MAX) {"],
    )
    .backend("fresh_codes::fresh_codes_are_not_sent_without_end"),
];

const fn rule(name: &'static str, change: [&'static str; 2], test: &'static str) -> Row {
    defence(name, "W, G", RULES, change).guard(Program::StandInLibrary, test)
}

/// The defences of this place.
pub fn group() -> Group {
    Group::of("One-time codes", DEFENCES)
}
