//! The configuration of nginx (1.18 or newer; no module beyond those of Debian's package).

use super::site::{
    ANSWER_SECS, API, BACKEND, BODY_KB, CERTIFICATE, DIRECTORY, FOREVER, HASH, HOST, Headers, KEY,
    NO_STORE, PAGE_TYPE, REVALIDATE, ROOT, TYPES,
};

/// What stands in `http { … }`.
pub fn configuration(headers: &Headers) -> String {
    let files: String = TYPES
        .iter()
        .map(|(extension, media_type)| file(headers, extension, media_type))
        .collect();
    [
        BEFORE.to_owned(),
        format!("  \"~{HASH}\\.\" \"{FOREVER}\";\n  default \"{REVALIDATE}\";\n}}\n"),
        format!("upstream waymark {{\n  server {BACKEND};\n  keepalive 16;\n}}\n"),
        to_https(),
        tls(headers),
        page(headers),
        files,
        backend(headers),
        missing(headers),
        "}\n".to_owned(),
    ]
    .join("\n")
}

/// The first lines, up to what a file's name says about keeping it.
const BEFORE: &str = r#"# Publishes Waymark. Put it into `http { … }`, for instance as /etc/nginx/conf.d/waymark.conf, with your own
# server name, certificate, folder and backend.
# Made by `cargo xtask deploy`: change deploy/headers.txt or xtask/src/deploy, not this file.

# `dist/` has a copy of each file that was compressed before. Whoever changes a file makes its copies anew.
map $http_accept_encoding $waymark_accepted {
  "~*\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))" ".br";
  "~*\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))" ".gz";
  default "";
}

# The file that was found ends in the way in which it was compressed.
map $uri $waymark_encoding {
  "~\.br$" br;
  "~\.gz$" gzip;
  default "";
}

# One person's phone asks for about 10 things at once. Many people may share an address.
limit_req_zone $binary_remote_addr zone=waymark:10m rate=20r/s;

map $uri $waymark_kept {"#;

fn to_https() -> String {
    format!(
        "server {{\n  listen 80;\n  server_name {HOST};\n  access_log off;\n  return 308 https://$host$request_uri;\n}}\n"
    )
}

/// The beginning of the server.
fn tls(headers: &Headers) -> String {
    let headers = added(headers, "  ");
    format!(
        r"server {{
  listen 443 ssl http2;
  server_name {HOST};
  ssl_certificate {CERTIFICATE};
  ssl_certificate_key {KEY};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:waymark_tls:10m;
  # Small pieces: what comes first can be used before the rest is there.
  ssl_buffer_size 4k;

  # Nobody keeps who asked for help, and when.
  access_log off;
  log_not_found off;
  server_tokens off;

  root {ROOT};
  client_max_body_size {BODY_KB}k;
  client_header_timeout 15s;
  client_body_timeout 15s;
  error_page 404 = @missing;
{headers}
  # No other path is the page.
  location / {{
    return 404;
  }}
"
    )
}

fn page(headers: &Headers) -> String {
    let sent = sent(headers, PAGE_TYPE, NO_STORE);
    format!(
        "  location = / {{\n{sent}    try_files /index.html$waymark_accepted /index.html =404;\n  }}\n"
    )
}

fn file(headers: &Headers, extension: &str, media_type: &str) -> String {
    let sent = sent(headers, media_type, "$waymark_kept");
    format!(
        "  location ~ ^/([0-9A-Za-z_-]+/)*[0-9A-Za-z_-]+\\.{extension}$ {{\n{sent}    try_files $uri$waymark_accepted $uri =404;\n  }}\n"
    )
}

/// What a file is sent with. A location that adds a header has none of those of the server.
fn sent(headers: &Headers, media_type: &str, kept: &str) -> String {
    format!(
        r#"    limit_except GET {{
      deny all;
    }}
    types {{}}
    default_type "{media_type}";
    add_header Cache-Control "{kept}";
    add_header Content-Encoding $waymark_encoding;
    add_header Vary Accept-Encoding;
{}"#,
        added(headers, "    ")
    )
}

fn backend(headers: &Headers) -> String {
    let hidden = headers.lines(|name, _| format!("    proxy_hide_header {name};\n"));
    let added = added(headers, "    ");
    let location = |path: &str| {
        format!(
            r#"  # GET, HEAD, POST, PUT and DELETE must all pass.
  location {path} {{
    limit_req zone=waymark burst=100 nodelay;
    limit_req_status 429;
    proxy_pass http://waymark;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    # The backend compares it with `Origin`.
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_read_timeout {ANSWER_SECS}s;
    # The body of a request may have to do with a case: it is not written to a disk.
    client_body_buffer_size {BODY_KB}k;
    proxy_buffering on;
    proxy_max_temp_file_size 0;
{hidden}{added}  }}
"#
        )
    };
    [location(API), location(DIRECTORY)].join("\n")
}

fn missing(headers: &Headers) -> String {
    format!(
        "  location @missing {{\n    add_header Cache-Control \"{NO_STORE}\" always;\n{}    return 404;\n  }}\n",
        added(headers, "    ")
    )
}

fn added(headers: &Headers, indent: &str) -> String {
    headers.lines(|name, value| format!("{indent}add_header {name} \"{value}\" always;\n"))
}
