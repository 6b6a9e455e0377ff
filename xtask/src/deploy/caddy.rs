//! The configuration of Caddy (2.6 or newer).

use super::site::{
    ANSWER_SECS, API, BACKEND, BODY_KB, CERTIFICATE, DIRECTORY, FOREVER, HASH, HOST, Headers, KEY,
    NO_STORE, REVALIDATE, ROOT, TYPES,
};

/// A whole Caddyfile.
pub fn configuration(headers: &Headers) -> String {
    let extensions: Vec<&str> = TYPES.iter().map(|(extension, _)| *extension).collect();
    let extensions = extensions.join("|");
    let every = headers.lines(|name, value| format!("\t\t{name} \"{value}\"\n"));
    let typed: String = TYPES
        .iter()
        .map(|(extension, media_type)| {
            format!("\t\theader *.{extension} Content-Type \"{media_type}\"\n")
        })
        .collect();
    let backend = backend(headers);
    format!(
        r#"# Publishes Waymark, with your own name, certificate, folder and backend. Without the line `tls`, Caddy gets a
# certificate by itself.
# Made by `cargo xtask deploy`: change deploy/headers.txt or xtask/src/deploy, not this file.

# They stand in place of those of the backend, and on every refusal.
(waymark_headers) {{
	header {{
		defer
{every}		-Server
	}}
}}

https://{HOST} {{
	tls {CERTIFICATE} {KEY}
	root * {ROOT}

	import waymark_headers

{backend}
	@page path /
	handle @page {{
		@others not method GET HEAD
		respond @others 405
		header Cache-Control {NO_STORE}
		header Vary Accept-Encoding
		rewrite * /index.html
		# `dist/` has a copy of each file that was compressed before. Whoever changes a file makes its copies anew.
		file_server {{
			precompressed br gzip
		}}
	}}

	@files path_regexp ^/([0-9A-Za-z_-]+/)*[0-9A-Za-z_-]+\.({extensions})$
	handle @files {{
		@others not method GET HEAD
		respond @others 405
		header Vary Accept-Encoding
		@hashed path_regexp {HASH}\.
		@named not path_regexp {HASH}\.
		header @named Cache-Control "{REVALIDATE}"
		header @hashed Cache-Control "{FOREVER}"
{typed}		file_server {{
			precompressed br gzip
		}}
	}}

	# No other path is the page.
	handle {{
		error 404
	}}

	handle_errors {{
		import waymark_headers
		header Cache-Control {NO_STORE}
		respond "{{err.status_code}} {{err.status_text}}"
	}}
}}

http://{HOST} {{
	redir https://{{host}}{{uri}} 308
}}
"#
    )
}

/// Both paths of the backend.
fn backend(headers: &Headers) -> String {
    let hidden = headers.lines(|name, _| format!("\t\t\theader_down -{name}\n"));
    let path = API.trim_end_matches('/');
    format!(
        r#"	# GET, HEAD, POST, PUT and DELETE must all pass.
	@backend path {path}/* {DIRECTORY} {DIRECTORY}/*
	handle @backend {{
		# The backend itself refuses a body of more than {BODY_KB} KB.
		request_body {{
			max_size 1MB
		}}
		reverse_proxy {BACKEND} {{
{hidden}			transport http {{
				response_header_timeout {ANSWER_SECS}s
			}}
		}}
	}}
"#
    )
}
