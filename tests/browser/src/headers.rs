//! Each line of `deploy/headers.txt`, by what it does in a browser. A plain page stands in the place of ours,
//! whose own policy would do some of it too.

use serde_json::{Value, json};
use stand_in::Override;

use crate::support::{Page, Portal, Start, in_chromium_only};

/// Tells the page that frames or opens it that it is shown.
const PLAIN: &str = "<!doctype html><title>Plain</title><h1>Plain</h1>
    <script>for (const other of [parent, opener]) if (other) other.postMessage('shown', '*')</script>";

/// What the portal never uses.
const FEATURES: [&str; 26] = [
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

fn plain() -> Start {
    Start::default()
        .with_file("/", Override::Body(PLAIN.into()))
        .with_file("/run.txt", Override::Body(b"window.hasRun = true".into()))
}

/// Runs a script that calls `done`, and gives with what.
async fn told(page: &Page, script: &str, arguments: Vec<Value>) -> Value {
    let script = format!("const done = arguments[arguments.length - 1];{script}");
    let answer = page.driver.execute_async(script, arguments).await;
    let answer = answer.unwrap_or_else(|error| panic!("{error}"));
    answer.json().clone()
}

/// What another site's page is told when it does something with ours, served with one header only.
async fn does(page: &Page, header: &str, script: &str) -> Value {
    let portal = Portal::start(plain().only_header(header)).await;
    page.open(&page.portal.elsewhere.search()).await;
    told(page, script, vec![portal.url().into()]).await
}

/// Whether a frame of ours is shown.
const FRAME: &str = "
    addEventListener('message', () => done('shown'));
    const frame = document.createElement('iframe');
    frame.onload = () => setTimeout(done, 300, 'refused');
    frame.src = arguments[0];
    document.body.append(frame);";

/// Whether a window of ours can be reached by who has opened it.
const WINDOW: &str = "
    addEventListener('message', () => done('shown'));
    const opened = open(arguments[0]);
    setInterval(() => opened.closed && done('cut off'), 20);";

/// Whether a picture of ours is drawn.
const PICTURE: &str = "
    const picture = new Image();
    picture.onload = () => done('shown');
    picture.onerror = () => done('refused');
    picture.src = arguments[0] + '/icon.svg';";

in_chromium_only!(another_site_can_neither_frame_nor_reach_nor_embed_ours);
async fn another_site_can_neither_frame_nor_reach_nor_embed_ours(page: Page) {
    for (header, script, expected) in [
        ("X-Frame-Options", FRAME, "refused"),
        ("Content-Security-Policy", FRAME, "refused"),
        ("Cross-Origin-Resource-Policy", PICTURE, "refused"),
        ("Cross-Origin-Opener-Policy", WINDOW, "cut off"),
    ] {
        assert_eq!(does(&page, header, script).await, expected, "{header}");
    }
}

in_chromium_only!(the_headers_shut_what_the_portal_does_not_use, plain());
async fn the_headers_shut_what_the_portal_does_not_use(page: Page) {
    page.open(&page.portal.url()).await;
    let allowed = "return [...arguments].filter(one => document.featurePolicy.allowsFeature(one))";
    let features = FEATURES.into_iter().map(Value::from).collect();
    assert_eq!(page.script(allowed, features).await, json!([]));

    let load = "
        const script = document.createElement('script');
        script.onload = script.onerror = () => done(Boolean(window.hasRun));
        script.src = '/run.txt';
        document.head.append(script);";
    assert_eq!(told(&page, load, vec![]).await, false, "nosniff");

    let embed = "
        const object = document.createElement('object');
        object.onload = () => done('shown');
        object.onerror = () => done('refused');
        object.data = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
        document.body.append(object);";
    assert_eq!(told(&page, embed, vec![]).await, "refused", "object-src");

    let elsewhere = Value::from(page.portal.elsewhere.weather());
    let base = "
        const base = document.createElement('base');
        base.href = arguments[0];
        document.head.append(base);
        return new URL(document.baseURI).origin === location.origin;";
    let kept = page.script(base, vec![elsewhere.clone()]).await;
    assert_eq!(kept, true, "base-uri");

    let form = "
        document.addEventListener('securitypolicyviolation', event => done(event.effectiveDirective));
        const form = document.createElement('form');
        form.action = arguments[0];
        document.body.append(form);
        form.submit();";
    let refused = told(&page, form, vec![elsewhere]).await;
    assert_eq!(refused, "form-action");

    has_the_headers_that_only_others_read(&page).await;

    // To a site on this machine a browser would not tell it in any case, but to ours it would.
    page.script("location.href = '/run.txt'", vec![]).await;
    let next = [&page.portal.url(), "/run.txt"].concat();
    page.arrives_at(&next).await;
    let referrer = page.script("return document.referrer", vec![]).await;
    assert_eq!(referrer, "", "Referrer-Policy");
}

/// A browser keeps HSTS for real hosts with real certificates only, gives each origin a process of its own
/// by itself, and is no search engine.
async fn has_the_headers_that_only_others_read(page: &Page) {
    let names = [
        "Strict-Transport-Security",
        "X-Robots-Tag",
        "Origin-Agent-Cluster",
        "X-Frame-Options",
    ];
    let read = "fetch('/nothing').then(answer => done(arguments[0].map(name => answer.headers.get(name))))";
    let read = told(page, read, vec![json!(names)]).await;
    let expected = [
        "max-age=31536000; includeSubDomains",
        "noindex, nofollow",
        "?1",
        "DENY",
    ];
    assert_eq!(read, json!(expected));
}
