//! Fires generated requests at every endpoint and checks the answers against the contract's OpenAPI
//! document.
//!
//! `cargo test -p stand-in --features schemathesis --test schemathesis`. Set `SCHEMATHESIS` to the
//! command if it is not on the `PATH`.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

#[expect(dead_code, reason = "the other tests use the rest")]
mod support;

use std::path::Path;
use std::process::Command;

use contract::paths::SESSION_COOKIE;
use reqwest::Method;
use support::{AMBER, Browser, TestApp};

/// Fixed, so that a failing run can be reproduced.
const SEED: &str = "20261124";

/// What ends a session, or leaves its page.
const ENDING: &str = "^(signOut|endSession|leavePage|resumeSession)$";

/// Allows more requests than a person sends in an hour, in one session without end.
async fn app_without_limits() -> TestApp {
    TestApp::start_with(|options| {
        options.development = false;
        let limits = &mut options.limits;
        limits.quiet_at_night = false;
        limits.idle_secs = 24 * 3600;
        limits.absolute_secs = 24 * 3600;
        limits.calls_per_slot = i64::MAX;
        limits.fresh_secs = 24 * 3600;
        for per_hour in [
            &mut limits.messages_per_hour,
            &mut limits.to_do_answers_per_hour,
            &mut limits.callbacks_per_hour,
            &mut limits.helpers_per_hour,
            &mut limits.helper_codes_per_network_per_hour,
            &mut limits.feedback_per_network_per_hour,
            &mut limits.feedback_per_person_per_hour,
        ] {
            *per_hour = i64::MAX;
        }
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_is_as_the_contract_says() {
    let app = app_without_limits().await;
    let mut browser = app.signed_in(AMBER).await;
    ask_each_way(&app).await;
    let config = config(&app, &mut browser).await;
    browser
        .post("/session/fresh-code", &serde_json::json!({}))
        .await;
    let fresh = serde_json::json!({ "code": app.code().await });
    assert_eq!(browser.post("/session/fresh", &fresh).await.status, 204);
    // Some would end the session for every later request.
    let not_yet = ["--exclude-operation-id-regex", ENDING];
    run(&app, &config, &not_yet).await;
    assert_eq!(browser.get("/session").await.json()["state"], "signed_in");
    // So they come last. The contract requires no session here, so we add the cookie by hand.
    let cookie = format!(
        "Cookie: {SESSION_COOKIE}={}",
        browser.cookies[SESSION_COOKIE]
    );
    let only = [
        // Headers given here replace those in the configuration.
        "--header",
        "X-Waymark: 1",
        "--header",
        &cookie,
        "--include-operation-id-regex",
        ENDING,
        "--phases",
        "coverage,fuzzing",
    ];
    run(&app, &config, &only).await;
    assert_eq!(browser.get("/session").await.json()["state"], "signed_out");
}

/// Asks for an answer of each way; the ids are in the configuration.
async fn ask_each_way(app: &TestApp) {
    let database = app.database().await;
    let ways = ["yes", "days", "text"]
        .into_iter()
        .zip(["yes_no", "days", "text"]);
    for (position, (id, way)) in (0_i64..).zip(ways) {
        let asked = "INSERT INTO to_dos (case_id, position, id, body) SELECT id, ?, ?, ?
            FROM cases WHERE reference = ?";
        let body = serde_json::json!({ "id": id, "kind": "consent", "answer": { "way": way } });
        let asked = sqlx::query(asked).bind(position).bind(id);
        let asked = asked.bind(body.to_string()).bind(AMBER);
        assert_eq!(asked.execute(&database).await.unwrap().rows_affected(), 1);
    }
}

/// Fills the configuration with ids that only this stand-in knows.
async fn config(app: &TestApp, browser: &mut Browser) -> String {
    let case = browser.case("").await;
    let slots = browser.get(&format!("{case}/callback-slots")).await.json();
    let services = browser.bare(Method::GET, "/open-referral/services?per_page=1");
    let services = browser.send(services).await.json();
    let mut config = include_str!("schemathesis.toml").to_owned();
    for (name, value) in [
        ("session", browser.cookies[SESSION_COOKIE].as_str()),
        ("page", browser.page_key.as_str()),
        ("case", case.trim_start_matches("/cases/")),
        ("slot", slots["slots"][0]["id"].as_str().unwrap()),
        ("number", slots["numbers"][0]["id"].as_str().unwrap()),
        ("service", services["contents"][0]["id"].as_str().unwrap()),
    ] {
        config = config.replace(&format!("{{{{{name}}}}}"), value);
    }
    assert!(!config.contains("{{"), "{config}");
    let file = app.folder().join("schemathesis.toml");
    std::fs::write(&file, config).unwrap();
    std::fs::write(
        app.folder().join("fresh_keys.py"),
        include_str!("fresh_keys.py"),
    )
    .unwrap();
    file.to_str().unwrap().to_owned()
}

/// Runs the command while this process answers its requests.
async fn run(app: &TestApp, config: &str, calls: &[&str]) {
    let program = std::env::var("SCHEMATHESIS").unwrap_or_else(|_| "schemathesis".to_owned());
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/contract/openapi.json");
    let mut command = Command::new(&program);
    command.args(["--config-file", config, "run"]).arg(document);
    command
        .args(["--no-color", "--seed", SEED, "--url", &app.running.url()])
        .args(calls);
    command
        .current_dir(app.folder())
        .env("PYTHONPATH", app.folder());
    let status = tokio::task::spawn_blocking(move || command.status())
        .await
        .unwrap();
    let status = status.unwrap_or_else(|error| panic!("{program}: {error}. Is it installed?"));
    assert!(status.success(), "see above");
}
