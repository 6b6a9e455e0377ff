//! The outbox and the fault switches, for a developer at this machine. Development mode only.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;

use crate::app::App;
use crate::extract::Json;
use crate::faults::Switched;
use crate::refusal::Refusal;

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route("/dev/outbox", get(outbox))
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
