//! Books a callback.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::limits::{
    CALLBACK_NOTE_CHARS_MAX, CODE_WORD_CHARS_MAX, ID_CHARS_MAX, NAME_CHARS_MAX, PHONE_DIGITS_MIN,
    PHONE_NUMBER_CHARS_MAX, SAY_THIS_CHARS_MAX,
};
use contract::{
    AskedBy, CallbackRequest, CallbackTopic, CallerRole, ContactWay, DayPart, FieldProblem, Gender,
    IfSomeoneElseAnswers, Need, PhoneCall, Timestamp, Voicemail, Weekday, paths,
};
use sqlx::SqliteConnection;

use super::{slots, stored};
use crate::app::App;
use crate::database::json;
use crate::extract::Json;
use crate::limits::Counted;
use crate::own_case::OwnCase;
use crate::refusal::{Refusal, field};
use crate::{check, fresh_code, idempotency, secret};

const ID_LENGTH: usize = 16;
const REFERENCE_LENGTH: usize = 6;

/// `POST /cases/{case_id}/callbacks`
pub async fn request(
    State(app): State<App>,
    own: OwnCase,
    headers: HeaderMap,
    Json(wanted): Json<CallbackRequest>,
) -> Result<Response, Refusal> {
    // A backend that ignores keys does not require one.
    let keys = app
        .options
        .callback_keys
        .then(|| idempotency::key(&headers));
    let key = keys.transpose()?;
    check::all(faults_of(&wanted))?;
    let body = json(&wanted)?;
    let now = app.clock().now();
    let book = book(&app, &own, key, &wanted, &body, now);
    let asked = ("callback", body.as_str());
    let callback = match key {
        Some(key) => idempotency::once(&app.database, &own, key, asked, now, book).await?,
        None => book.await?,
    };
    let location = paths::case(&own.id, &format!("/callbacks/{}", callback.id));
    let location = [(header::LOCATION, format!("{}{location}", paths::PREFIX))];
    Ok((StatusCode::CREATED, location, Json(callback)).into_response())
}

async fn book(
    app: &App,
    own: &OwnCase,
    key: Option<&str>,
    wanted: &CallbackRequest,
    body: &str,
    now: Timestamp,
) -> Result<PhoneCall, Refusal> {
    // Here, so that a request which was carried out is answered as before: it changes nothing more.
    if wanted.new_number.is_some() {
        fresh_code::needed(app, &own.session_hash).await?;
    }
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    if let Some(number_id) = &wanted.number_id {
        check::all(vec![
            unknown_number(&mut transaction, &own.id, number_id).await?,
        ])?;
    }
    let calls_per_slot = app.limits().calls_per_slot;
    let slot = slots::free(
        &mut transaction,
        &own.id,
        &wanted.slot_id,
        calls_per_slot,
        now,
    )
    .await?;
    Counted::callbacks(&own.person_id)
        .one_more(&mut transaction, now, app.limits().callbacks_per_hour)
        .await?;
    let id = secret::readable::<ID_LENGTH>()?;
    sqlx::query(
        "INSERT INTO callbacks
         (id, case_id, reference, slot_id, starts_at, ends_at, state, request, created_at)
         VALUES (?, ?, ?, ?, ?, ?, 'booked', ?, ?)",
    )
    .bind(&id)
    .bind(&own.id)
    .bind(format!("CB-{}", secret::readable::<REFERENCE_LENGTH>()?))
    .bind(&slot.id)
    .bind(slot.starts_at.0)
    .bind(slot.ends_at.0)
    .bind(body)
    .bind(now.0)
    .execute(&mut *transaction)
    .await?;
    let callback = stored::find(&mut transaction, &own.id, &id, now).await?;
    if let Some(key) = key {
        idempotency::keep(&mut transaction, &own.person_id, key, now, &callback).await?;
    }
    transaction.commit().await?;
    Ok(callback)
}

async fn unknown_number(
    database: &mut SqliteConnection,
    case_id: &str,
    number_id: &str,
) -> Result<Option<FieldProblem>, sqlx::Error> {
    let count: i64 =
        sqlx::query_scalar("SELECT count(*) FROM numbers WHERE case_id = ? AND id = ?")
            .bind(case_id)
            .bind(number_id)
            .fetch_one(database)
            .await?;
    Ok((count == 0).then(|| field("number_id", "not_allowed")))
}

/// Checks an optional wish.
fn known_wish<T: PartialEq>(name: &str, wish: Option<&T>, known: &[T]) -> Option<FieldProblem> {
    wish.and_then(|wish| check::known(name, wish, known))
}

fn faults_of(wanted: &CallbackRequest) -> Vec<Option<FieldProblem>> {
    let has_number = wanted.number_id.is_some() || wanted.new_number.is_some();
    let needs_number = wanted.way != ContactWay::BslVideo;
    let digits = |number: &str| number.chars().filter(|letter| letter.is_numeric()).count();
    let new_number = wanted.new_number.as_deref();
    vec![
        check::known("way", &wanted.way, ContactWay::KNOWN),
        check::length("slot_id", &wanted.slot_id, 1, ID_CHARS_MAX),
        (needs_number && !has_number).then(|| field("number_id", "missing")),
        check::optional("number_id", wanted.number_id.as_deref(), ID_CHARS_MAX),
        check::optional("new_number", new_number, PHONE_NUMBER_CHARS_MAX),
        new_number
            .filter(|number| digits(number) < PHONE_DIGITS_MIN)
            .map(|_| field("new_number", "too_short")),
        known_wish(
            "if_someone_else_answers",
            wanted.if_someone_else_answers.as_ref(),
            IfSomeoneElseAnswers::KNOWN,
        ),
        check::optional("say_this", wanted.say_this.as_deref(), SAY_THIS_CHARS_MAX),
        check::optional("may_answer", wanted.may_answer.as_deref(), NAME_CHARS_MAX),
        check::each_once("never_at", &wanted.never_at, DayPart::KNOWN),
        check::each_once("never_on", &wanted.never_on, Weekday::KNOWN),
        known_wish("voicemail", wanted.voicemail.as_ref(), Voicemail::KNOWN),
        check::optional("ask_for", wanted.ask_for.as_deref(), NAME_CHARS_MAX),
        check::optional(
            "code_word",
            wanted.code_word.as_deref(),
            CODE_WORD_CHARS_MAX,
        ),
        check::optional(
            "stop_word",
            wanted.stop_word.as_deref(),
            CODE_WORD_CHARS_MAX,
        ),
        known_wish("caller", wanted.caller.as_ref(), CallerRole::KNOWN),
        check::optional("caller_name", wanted.caller_name.as_deref(), NAME_CHARS_MAX),
        known_wish(
            "caller_gender",
            wanted.caller_gender.as_ref(),
            Gender::KNOWN,
        ),
        wanted
            .language
            .as_deref()
            .and_then(|language| check::language("language", language)),
        known_wish(
            "interpreter_gender",
            wanted.interpreter_gender.as_ref(),
            Gender::KNOWN,
        ),
        check::each_once("needs", &wanted.needs, Need::KNOWN),
        known_wish("asked_by", wanted.asked_by.as_ref(), AskedBy::KNOWN),
        known_wish("topic", wanted.topic.as_ref(), CallbackTopic::KNOWN),
        check::optional("note", wanted.note.as_deref(), CALLBACK_NOTE_CHARS_MAX),
    ]
}
