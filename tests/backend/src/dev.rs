//! The outbox, what people wrote to staff, and the fault switches, for a developer at this machine. Development mode only.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use contract::Timestamp;

use crate::app::App;
use crate::extract::Json;
use crate::faults::Switched;
use crate::feedback;
use crate::refusal::Refusal;

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route("/dev/outbox", get(outbox))
        .route("/dev/feedback", get(told))
        .route("/dev/faults", get(faults).post(switch).delete(clear))
}

/// `GET /dev/outbox`: the text messages, latest first.
async fn outbox(State(app): State<App>) -> Html<String> {
    app.background.quiet().await;
    let texts = app.outbox.texts();
    let rows: String = texts
        .iter()
        .rev()
        .map(|text| {
            format!(
                "<li><p><b>{}</b> to {}</p><p>{}</p>",
                escaped(&text.sent_at.to_string()),
                escaped(&text.to),
                escaped(&text.text)
            )
        })
        .collect();
    let none = if rows.is_empty() {
        "<p>No text message yet. Reload after asking for a code."
    } else {
        ""
    };
    Html(format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Outbox</title>\
         <h1>Text messages</h1>{none}<ol reversed>{rows}</ol>"
    ))
}

/// `GET /dev/feedback`: what people answered and wrote, latest first, as their staff would read it.
async fn told(State(app): State<App>) -> Result<Html<String>, Refusal> {
    let all = feedback::for_staff(&app.database).await?;
    let row = |one: &feedback::Read| {
        format!(
            "<li><p><b>{}</b> {} {}: {}</p><p>{}</p>",
            escaped(&Timestamp(one.changed_at).to_string()),
            escaped(one.reference.as_deref().unwrap_or("this site")),
            escaped(one.about.as_deref().unwrap_or_default()),
            escaped(&one.rating),
            escaped(one.words.as_deref().unwrap_or_default())
        )
    };
    let rows: String = all.iter().map(row).collect();
    Ok(Html(format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Feedback</title>\
         <h1>What people told us</h1><ol reversed>{rows}</ol>"
    )))
}

/// `GET /dev/faults`: the faults switched on.
async fn faults(State(app): State<App>) -> Json<Vec<Switched>> {
    Json(app.faults.list())
}

/// `POST /dev/faults` with `{"call": "GET /cases/{case_id}", "fault": {"delay": 5000}, "times": 1}`
async fn switch(
    State(app): State<App>,
    Json(wanted): Json<Switched>,
) -> Result<StatusCode, Refusal> {
    app.faults.switch(&wanted.call, wanted.fault, wanted.times);
    Ok(StatusCode::NO_CONTENT)
}

/// `DELETE /dev/faults`: switches all faults off.
async fn clear(State(app): State<App>) -> StatusCode {
    app.faults.clear();
    StatusCode::NO_CONTENT
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
