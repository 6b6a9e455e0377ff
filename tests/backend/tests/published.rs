//! The portal behind real web servers, with the configurations in `deploy/`: each sends files as the stand-in
//! does, and hands on what the backend answers.

use reqwest::Method;

use crate::support::published::{Published, Server};
use crate::support::{AMBER, Answer, Browser};

const PRODUCTION: &str = include_str!("../../../deploy/headers.txt");

/// The files of a small portal.
const FILES: [&str; 8] = [
    "index.html",
    "waymark-1f0c2d3e4a5b6c7d.js",
    "waymark-1f0c2d3e4a5b6c7d.wasm",
    "later-1f0c2d3e4a5b6c7d.css",
    "config.json",
    "texts/first/en.json",
    "icon.svg",
    "robots.txt",
];
/// Those without a compressed copy.
const SMALL: [&str; 2] = ["icon.svg", "robots.txt"];

/// What must be the same from every server.
const COMPARED: [&str; 4] = ["content-type", "content-encoding", "cache-control", "vary"];

fn files() -> Vec<(String, String)> {
    let copies = |name: &'static str| {
        let ends: &[&str] = if SMALL.contains(&name) {
            &[""]
        } else {
            &["", ".br", ".gz"]
        };
        ends.iter()
            .map(move |end| (format!("{name}{end}"), format!("{name} as {end}")))
    };
    FILES.into_iter().flat_map(copies).collect()
}

async fn get(browser: &mut Browser, path: &str, accepted: &str) -> Answer {
    let request = browser.bare(Method::GET, path);
    browser
        .send(request.header("Accept-Encoding", accepted))
        .await
}

/// Every answer has each header of production once, and says nothing of the program.
#[track_caller]
fn has_headers(answer: &Answer, what: &str) {
    for line in PRODUCTION.lines() {
        let (name, value) = line.split_once(": ").unwrap();
        let all: Vec<_> = answer.headers.get_all(name).iter().collect();
        assert_eq!(all, [value], "{name} of {what}");
    }
    let server = answer.header("server");
    assert!(!server.contains('/'), "{what} tells the version: {server}");
}

async fn sends_files_as_the_stand_in_does(server: Server) {
    let published = Published::start(server, &files()).await;
    let mut plain = published.app.browser();
    let mut browser = published.browser();
    for name in FILES {
        let path = if name == "index.html" {
            "/".to_owned()
        } else {
            format!("/{name}")
        };
        for accepted in ["gzip, deflate, br", "gzip", "br;q=0, gzip", "br;q=0", ""] {
            let wanted = get(&mut plain, &path, accepted).await;
            let answer = get(&mut browser, &path, accepted).await;
            let what = format!("{path} for `{accepted}`");
            assert_eq!((answer.status, &answer.text), (200, &wanted.text), "{what}");
            for header in COMPARED {
                assert_eq!(
                    answer.header(header),
                    wanted.header(header),
                    "{header} of {what}"
                );
            }
            has_headers(&answer, &what);
        }
    }
}

async fn sends_nothing_else(server: Server) {
    let published = Published::start(server, &files()).await;
    let mut browser = published.browser();
    for path in [
        "/index.html",
        "/case",
        "/texts",
        "/x.js",
        "/waymark-1f0c2d3e4a5b6c7d.wasm.br",
        "/waymark-aaaaaaaaaaaaaaaa.js",
        "/.env",
        "/.git/config",
        "/%2e%2e/waymark.sqlite",
        "/dev/outbox",
    ] {
        let answer = get(&mut browser, path, "br").await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(
            !answer.header("cache-control").contains("immutable"),
            "{path} is kept"
        );
        has_headers(&answer, path);
    }
    let posted = browser.bare(Method::POST, "/");
    assert!(matches!(browser.send(posted).await.status, 403 | 405));
    let plain = Browser::new(&published.plain_url);
    let answer = plain.clone().send(plain.bare(Method::GET, "/?a=b")).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (308, "https://localhost/?a=b")
    );
}

async fn hands_on_what_the_backend_answers(server: Server) {
    let published = Published::start(server, &files()).await;
    let mut browser = published.browser();
    let asked = browser.ask_for_code(AMBER).await;
    assert_eq!(
        asked.status, 202,
        "the backend's own check of `Origin` and `Host` passes"
    );
    has_headers(&asked, "the code asked for");
    let code = published.app.code().await;
    assert_eq!(browser.try_code(&code).await.status, 200);
    let case = browser.case("").await;
    for path in ["/session", &case, "/cases/c-nobody"] {
        let answer = browser.get(path).await;
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("x-request-id").len(), 12, "{path}");
        has_headers(&answer, path);
    }
    let services = get(&mut browser, "/open-referral/services?page=1", "").await;
    assert_eq!(services.status, 200);
    has_headers(&services, "the services");
    let long = browser
        .request(Method::POST, "/feedback")
        .body("x".repeat(65 * 1024));
    let long = browser
        .send(long.header("Content-Type", "application/json"))
        .await;
    assert_eq!(long.status, 413);
    has_headers(&long, "a body that is too long");
    let out = browser.request(Method::DELETE, "/session");
    assert_eq!(browser.send(out).await.status, 204);
}

#[tokio::test]
async fn nginx_sends_files_as_the_stand_in_does() {
    sends_files_as_the_stand_in_does(Server::Nginx).await;
}

#[tokio::test]
async fn nginx_sends_nothing_else() {
    sends_nothing_else(Server::Nginx).await;
}

#[tokio::test]
async fn nginx_hands_on_what_the_backend_answers() {
    hands_on_what_the_backend_answers(Server::Nginx).await;
}

#[tokio::test]
#[ignore = "release: cargo xtask test --all"]
async fn caddy_sends_files_as_the_stand_in_does() {
    sends_files_as_the_stand_in_does(Server::Caddy).await;
}

#[tokio::test]
#[ignore = "release: cargo xtask test --all"]
async fn caddy_sends_nothing_else() {
    sends_nothing_else(Server::Caddy).await;
}

#[tokio::test]
#[ignore = "release: cargo xtask test --all"]
async fn caddy_hands_on_what_the_backend_answers() {
    hands_on_what_the_backend_answers(Server::Caddy).await;
}
