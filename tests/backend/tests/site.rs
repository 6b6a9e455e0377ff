//! Serving the built portal as a production server would.

use reqwest::Method;
use stand_in::{Options, Override, Tls};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{Answer, Browser, TestApp};

async fn get(browser: &mut Browser, path: &str, accepted: &str) -> Answer {
    let request = browser
        .bare(Method::GET, path)
        .header("Accept-Encoding", accepted);
    browser.send(request).await
}

#[tokio::test]
async fn the_page_is_never_kept_and_no_other_path_is_the_page() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = get(&mut browser, "/", "").await;
    assert_eq!(
        (page.status, page.header("cache-control")),
        (200, "no-store")
    );
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    for path in [
        "/case",
        "/texts",
        "/x.html",
        "/../Cargo.toml",
        "/%2e%2e/waymark.sqlite",
        "/.env",
    ] {
        assert_eq!(get(&mut browser, path, "").await.status, 404, "{path}");
    }
}

/// Over a bare socket, because clients normalize such paths before sending them.
#[tokio::test]
async fn no_path_leads_out_of_the_folder() {
    let app = TestApp::start().await;
    std::fs::write(app.folder().join("secret.json"), "secret").unwrap();
    app.file(".hidden.json", b"secret");
    let address = app.running.url().replace("http://localhost", "127.0.0.1");
    for path in [
        "/../secret.json",
        "/x/../../secret.json",
        "/%2e%2e/secret.json",
        "/.hidden.json",
    ] {
        let mut socket = tokio::net::TcpStream::connect(&address).await.unwrap();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        socket.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
        assert!(!answer.contains("secret"), "{path}: {answer}");
    }
}

#[tokio::test]
async fn a_browser_gets_the_smallest_form_it_takes() {
    let app = TestApp::start().await;
    let name = "/waymark-1f0c2d3e4a5b6c7d_bg.wasm";
    for (ending, body) in [("", "plain"), (".br", "brotli"), (".gz", "gzip")] {
        app.file(&format!("{}{ending}", &name[1..]), body.as_bytes());
    }
    let mut browser = app.browser();
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", "br", "brotli"),
        ("gzip", "gzip", "gzip"),
        ("br;q=0", "", "plain"),
        ("", "", "plain"),
    ] {
        let answer = get(&mut browser, name, accepted).await;
        assert_eq!(
            (answer.header("content-encoding"), answer.text.as_str()),
            (encoding, body)
        );
        assert_eq!(answer.header("content-type"), "application/wasm");
        assert_eq!(answer.header("vary"), "Accept-Encoding");
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
    assert_eq!(
        get(&mut browser, &format!("{name}.br"), "").await.status,
        404
    );
}

#[tokio::test]
async fn a_file_without_a_hash_is_sent_again_only_when_it_changed() {
    let app = TestApp::start().await;
    app.file("config.json", b"{}");
    let mut browser = app.browser();
    let first = get(&mut browser, "/config.json", "").await;
    assert_eq!(first.header("cache-control"), "no-cache");
    let again = browser
        .bare(Method::GET, "/config.json")
        .header("If-None-Match", first.header("etag"));
    let again = browser.send(again).await;
    assert_eq!((again.status, again.text.as_str()), (304, ""));
    app.file("config.json", b"{\"languages\":[]}");
    let changed = browser
        .bare(Method::GET, "/config.json")
        .header("If-None-Match", first.header("etag"));
    assert_eq!(browser.send(changed).await.status, 200);
}

#[tokio::test]
async fn a_test_can_put_something_else_in_the_place_of_a_file() {
    let app = TestApp::start_with(|options| {
        options.overrides = vec![
            ("/boot.js".to_owned(), Override::Body(b"changed".to_vec())),
            (".wasm".to_owned(), Override::Missing),
            (".css".to_owned(), Override::Dropped),
            ("/slow.json".to_owned(), Override::Slow(300)),
        ];
    })
    .await;
    for name in ["boot.js", "app.wasm", "main.css", "slow.json"] {
        app.file(name, b"real");
    }
    let mut browser = app.browser();
    assert_eq!(get(&mut browser, "/boot.js", "").await.text, "changed");
    assert_eq!(get(&mut browser, "/app.wasm", "").await.status, 404);
    let dropped = browser.bare(Method::GET, "/main.css");
    assert!(browser.try_send(dropped).await.is_err());
    let start = std::time::Instant::now();
    assert_eq!(get(&mut browser, "/slow.json", "").await.text, "real");
    assert!(start.elapsed().as_millis() >= 300);
}

#[tokio::test]
async fn it_speaks_https_with_a_certificate_made_for_the_test() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "page").unwrap();
    let mut options = Options::new(folder.path(), folder.path().join("waymark.sqlite"));
    let made = Tls::in_folder(&folder.path().join("tls")).unwrap();
    assert_eq!(
        Tls::in_folder(&folder.path().join("tls")).unwrap().key_pem,
        made.key_pem
    );
    let certificate = reqwest::Certificate::from_pem(made.certificate_pem.as_bytes()).unwrap();
    options.tls = Some(made);
    let running = stand_in::start(options).await.unwrap();
    assert!(running.url().starts_with("https://localhost:"));
    let client = reqwest::Client::builder()
        .no_proxy()
        .add_root_certificate(certificate);
    let client = client.build().unwrap();
    let page = client.get(running.url()).send().await.unwrap();
    assert_eq!(page.version(), reqwest::Version::HTTP_2);
    assert_eq!(page.text().await.unwrap(), "page");
    // HTTP/2 has no Host header, so the guard compares the origin with the authority.
    let url = running.url();
    let without_tls = url.replace("https:", "http:");
    for (origin, status) in [(url.as_str(), 204), (&without_tls, 403), ("null", 403)] {
        let sign_out = client
            .delete(format!("{url}/api/v1/session"))
            .header("X-Waymark", "1");
        let answer = sign_out.header("Origin", origin).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{origin}");
    }
}
