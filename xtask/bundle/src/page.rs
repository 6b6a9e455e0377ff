//! Finishes `index.html`: what it loads first, integrity, the content security policy.

use std::cell::{Cell, RefCell};

use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, comments, element, rewrite_str};
use xtask::failure::Failure;

use crate::integrity::policy_source;

/// In `index.html`, where the loading of the portal starts.
const START: &str = "waymark:start";
/// In `index.html`, where the styles of what is seen before the app go.
const FIRST_STYLE: &str = "waymark:first-style";
const MARKERS: [&str; 2] = [START, FIRST_STYLE];
/// In the policy of `index.html`, where the hashes of the inline scripts go. Trunk fills the same
/// place with a nonce for its own script (`nonce_placeholder` in `Trunk.toml`).
const INLINE_SCRIPT: &str = "'nonce-{{inline-script}}'";

/// What `index.html` names, and the build puts something else in place of.
const HEAD: &str = "/shell/head.js";
const SHELL: &str = "/shell/boot.js";
const STYLE: &str = "style/main.scss";

type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// A file that the page loads.
pub struct Asset {
    /// The address it is served by.
    pub url: String,
    /// See [`crate::integrity::integrity`].
    pub integrity: String,
}

/// Everything that the page loads.
pub struct Assets {
    /// The styles of what is seen before the app: they go into the page.
    pub first_style: String,
    /// All styles, which hold nothing back.
    pub style: Asset,
    /// The shell's script in the head, which goes into the page too.
    pub head: String,
    /// The shell's script at the end, likewise.
    pub shell: String,
    /// The JavaScript that starts the portal.
    pub glue: Asset,
    /// The part of the portal that a first visit needs.
    pub wasm: Asset,
}

/// The page as it is served.
pub fn finish(html: &str, assets: &Assets) -> Result<String, Failure> {
    let first = first_script(assets);
    let has_policy = Cell::new(false);
    let found = RefCell::new(Vec::new());
    let mut settings = RewriteStrSettings::new();
    let handlers = [
        element!("meta[http-equiv=Content-Security-Policy]", |meta| {
            let policy = meta.get_attribute("content").unwrap_or_default();
            has_policy.set(policy.contains(INLINE_SCRIPT));
            let scripts = [&first, &assets.head, &assets.shell].map(|script| policy_source(script));
            let policy = policy.replace(INLINE_SCRIPT, &scripts.join(" "));
            let styles = format!("style-src {}", policy_source(&assets.first_style));
            let policy = policy.replace("style-src", &styles);
            meta.set_attribute("content", &policy)?;
            Ok(())
        }),
        comments!("*", |comment| {
            let text = comment.text();
            let Some(marker) = MARKERS.into_iter().find(|marker| *marker == text.trim()) else {
                comment.remove();
                return Ok(());
            };
            let put = if marker == START {
                starts_after_policy(has_policy.get())?;
                start(&first, &assets.glue)
            } else {
                format!("<style>{}</style>", assets.first_style)
            };
            comment.replace(&put, ContentType::Html);
            found.borrow_mut().push(marker);
            Ok(())
        }),
        element!("script", |script| {
            let source = script.get_attribute("src").unwrap_or_default();
            let text = match source.as_str() {
                HEAD => &assets.head,
                SHELL => &assets.shell,
                _ => return Err(unknown_script(&source).into()),
            };
            script.replace(&format!("<script>{text}</script>"), ContentType::Html);
            Ok(())
        }),
        element!("link[data-trunk]", |link| {
            if link.get_attribute("href").as_deref() == Some(STYLE) {
                link.replace(&sheet(&assets.style), ContentType::Html);
            } else {
                link.remove();
            }
            Ok(())
        }),
    ];
    for handler in handlers {
        settings = settings.append_element_content_handler(handler);
    }
    let page = rewrite_str(html, settings)
        .map_err(|error| Failure::new(format!("index.html: {error}")))?;
    for marker in MARKERS {
        if !found.borrow().contains(&marker) {
            let missing = format!("index.html has no `<!-- {marker} -->`.");
            return Err(Failure::new(missing).mend("put it into the head, after the policy"));
        }
    }
    Ok(compact(&page))
}

fn starts_after_policy(has_policy: bool) -> Outcome {
    if has_policy {
        return Ok(());
    }
    Err(format!(
        "the policy, with `{INLINE_SCRIPT}`, must stand before `<!-- {START} -->`: \
         it holds only for what follows"
    )
    .into())
}

fn unknown_script(source: &str) -> String {
    if source.is_empty() {
        "the policy forbids inline scripts: move this one to shell/".to_owned()
    } else {
        format!("the build does not know {source}: import it in shell/boot.js")
    }
}

/// The first inline script: asks for the WASM before anything else is downloaded.
///
/// The shell waits for it and reports its failure; the empty `catch` only keeps the browser from reporting
/// it before the shell is there. A browser without `fetch` is told that it is too old.
fn first_script(assets: &Assets) -> String {
    format!(
        "(waymarkWasm=fetch(\"{}\",{{integrity:\"{}\",credentials:\"same-origin\"}})).catch(()=>{{}})",
        assets.wasm.url, assets.wasm.integrity
    )
}

fn start(first: &str, glue: &Asset) -> String {
    format!(
        "<script>{first}</script>\n\
         <script type=\"module\" data-app src=\"{}\" integrity=\"{}\" crossorigin></script>",
        glue.url, glue.integrity
    )
}

/// A sheet for print holds nothing back; the shell makes it one for everything once it is there.
fn sheet(style: &Asset) -> String {
    format!(
        "<link rel=\"stylesheet\" media=\"print\" data-later href=\"{}\" integrity=\"{}\">",
        style.url, style.integrity
    )
}

/// Without indentation and empty lines. No element of the page keeps its line breaks.
fn compact(html: &str) -> String {
    let lines = html.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html>
<html lang="en">
  <!-- only for readers of the source -->
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="script-src 'self' 'nonce-{{inline-script}}'; style-src 'self'">
    <!-- waymark:start -->
    <script src="/shell/head.js"></script>
    <!-- waymark:first-style -->
    <link data-trunk rel="sass" href="style/main.scss">
    <link data-trunk rel="rust" data-bin="waymark">
  </head>

  <body><p title="1 > 0">a < b</p>
  <script type="module" src="/shell/boot.js"></script></body>
</html>
"#;

    fn asset(url: &str, integrity: &str) -> Asset {
        let [url, integrity] = [url, integrity].map(str::to_owned);
        Asset { url, integrity }
    }

    fn finished(html: &str) -> Result<String, Failure> {
        let assets = Assets {
            glue: asset("/waymark-2.js", "sha256-glue"),
            wasm: asset("/waymark-3.wasm", "sha256-wasm"),
            first_style: "p{margin:0}".to_owned(),
            style: asset("/main-4.css", "sha256-style"),
            head: "ask()".to_owned(),
            shell: "leave()".to_owned(),
        };
        finish(html, &assets)
    }

    #[track_caller]
    fn refused(html: &str, because: &str) {
        let failure = finished(html).unwrap_err().to_string();
        assert!(failure.contains(because), "{failure}");
    }

    #[test]
    fn the_download_starts_before_anything_else_and_everything_is_checked() {
        let script = "(waymarkWasm=fetch(\"/waymark-3.wasm\",\
            {integrity:\"sha256-wasm\",credentials:\"same-origin\"})).catch(()=>{})";
        let expected = format!(
            r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self' {} {} {}; style-src {} 'self'">
<script>{script}</script>
<script type="module" data-app src="/waymark-2.js" integrity="sha256-glue" crossorigin></script>
<script>ask()</script>
<style>p{{margin:0}}</style>
<link rel="stylesheet" media="print" data-later href="/main-4.css" integrity="sha256-style">
</head>
<body><p title="1 > 0">a < b</p>
<script>leave()</script></body>
</html>
"#,
            policy_source(script),
            policy_source("ask()"),
            policy_source("leave()"),
            policy_source("p{margin:0}")
        );
        assert_eq!(finished(PAGE).unwrap(), expected);
    }

    #[test]
    fn a_page_without_policy_marker_or_file_is_refused() {
        for marker in MARKERS {
            refused(&PAGE.replace(&format!("<!-- {marker} -->"), ""), marker);
        }
        refused(&PAGE.replace(INLINE_SCRIPT, ""), "policy");
        refused(&PAGE.replace("/shell/boot.js", "/other.js"), "/other.js");
    }

    #[test]
    fn a_policy_after_the_script_is_refused() {
        let late = PAGE
            .replace("<!-- waymark:start -->", "")
            .replace("<meta charset", "<!-- waymark:start --><meta charset");
        refused(&late, "policy");
    }

    #[test]
    fn an_inline_script_of_its_own_is_refused() {
        let page = PAGE.replace("<body>", "<body><script>alert(1)</script>");
        refused(&page, "shell/");
    }
}
