//! Finishes the page that Trunk wrote: what it loads first, integrity, content security policy.

use crate::digest;
use crate::failure::Failure;
use crate::tags::{Tag, end_of_text, tags};

/// In `index.html`, where the loading of the portal starts.
const MARKER: &str = "<!-- waymark:start -->";
/// In the policy of `index.html`, where the hash of the one inline script goes.
const SCRIPT_HASH: &str = "{{inline-script-hash}}";

/// A file that the page loads, under the name it is served by.
pub struct Asset {
    /// The address in Trunk's page, from the root.
    pub old_url: String,
    /// The address it has now; the same for a file that keeps its name.
    pub url: String,
    /// See [`digest::integrity`].
    pub integrity: String,
}

/// The two files that Trunk made of the Rust code, as addresses from the root.
pub struct Loader {
    pub glue: String,
    pub wasm: String,
}

/// What Trunk's page says the glue and the WASM are called.
pub fn loader(html: &str) -> Result<Loader, Failure> {
    let found = tags(html).into_iter().find_map(|tag| {
        let wasm = tag.attribute("data-wasm")?.to_owned();
        let glue = tag.attribute("src")?.to_owned();
        Some(Loader { glue, wasm })
    });
    found.ok_or_else(|| {
        Failure::new("Trunk's page does not load the portal.")
            .mend("index.html needs `<link data-trunk rel=\"rust\">`; Trunk.toml `pattern_script`")
    })
}

/// The addresses of the stylesheets and classic scripts that Trunk's page loads from this server.
pub fn local_files(html: &str) -> Vec<String> {
    tags(html)
        .iter()
        .filter_map(loads)
        .map(str::to_owned)
        .collect()
}

/// The finished page. `assets` has one entry for each of [`local_files`].
pub fn finish(html: &str, glue: &Asset, wasm: &Asset, assets: &[Asset]) -> Result<String, Failure> {
    let html = compact(&without_loader(html));
    if tags(&html)
        .iter()
        .any(|tag| tag.name == "script" && tag.attribute("src").is_none())
    {
        return Err(
            Failure::new("index.html has an inline script, which the policy forbids.")
                .mend("move it to public/boot.js"),
        );
    }
    let html = with_integrity(&html, assets)?;
    let script = first_script(glue, wasm);
    let block = format!(
        "<script>{script}</script>\n\
         <script type=\"module\" src=\"{}\" integrity=\"{}\" crossorigin></script>",
        glue.url, glue.integrity
    );
    let (Some(policy_at), Some(marker_at)) = (html.find(SCRIPT_HASH), html.find(MARKER)) else {
        return Err(Failure::new(format!(
            "index.html needs `{MARKER}` and, before it, a policy with `{SCRIPT_HASH}`."
        )));
    };
    if marker_at < policy_at {
        return Err(Failure::new(format!(
            "In index.html the policy must stand before `{MARKER}`: it holds only for what follows."
        )));
    }
    let html = html.replacen(MARKER, &block, 1);
    Ok(html.replace(SCRIPT_HASH, &digest::policy_source(&script)))
}

/// The only inline script: asks for the WASM before anything else is downloaded.
///
/// `boot.js` waits for it and reports its failure; the empty `catch` only keeps the browser from
/// reporting it before `boot.js` is there.
fn first_script(glue: &Asset, wasm: &Asset) -> String {
    format!(
        "waymarkGlue=\"{}\";(waymarkWasm=fetch(\"{}\",{{integrity:\"{}\",\
         credentials:\"same-origin\"}})).catch(()=>{{}})",
        glue.url, wasm.url, wasm.integrity
    )
}

/// What a tag loads from this server and a browser checks by `integrity`.
fn loads(tag: &Tag) -> Option<&str> {
    let url = match tag.name.as_str() {
        "script" if tag.attribute("data-wasm").is_none() => tag.attribute("src"),
        "link" if tag.attribute("rel") == Some("stylesheet") => tag.attribute("href"),
        _ => None,
    };
    url.filter(|url| url.starts_with('/') && !url.starts_with("//"))
}

fn without_loader(html: &str) -> String {
    let mut html = html.to_owned();
    for tag in tags(&html)
        .iter()
        .rev()
        .filter(|tag| tag.attribute("data-wasm").is_some())
    {
        let end = end_of_text(&html, tag) + "</script>".len();
        html.replace_range(tag.range.start..end.min(html.len()), "");
    }
    html
}

fn with_integrity(html: &str, assets: &[Asset]) -> Result<String, Failure> {
    let mut html = html.to_owned();
    for tag in tags(&html).iter().rev() {
        let Some(url) = loads(tag) else { continue };
        let asset = assets
            .iter()
            .find(|asset| asset.old_url == url)
            .ok_or_else(|| {
                Failure::new(format!("index.html loads {url}, which is not in dist/."))
                    .mend("put the file in public/, or take the tag out of index.html")
            })?;
        let source = if tag.name == "link" { "href" } else { "src" };
        let renamed = tag.with(source, &asset.url);
        let renamed = tags(&renamed)
            .first()
            .map(|tag| tag.with("integrity", &asset.integrity));
        html.replace_range(tag.range.clone(), &renamed.unwrap_or_default());
    }
    Ok(html)
}

/// Without comments, indentation and empty lines; the page has no preformatted text.
fn compact(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        let (inside, after) = comment.split_once("-->").unwrap_or((comment, ""));
        if MARKER == format!("<!--{inside}-->") {
            kept.push_str(MARKER);
        }
        rest = after;
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <!-- only this origin -->
    <meta http-equiv="Content-Security-Policy" content="script-src 'self' {{inline-script-hash}}">
    <!-- waymark:start -->
    <link rel="stylesheet" href="/main-1.css">
    <script type="module" src="/waymark-1.js" data-wasm="/waymark-1_bg.wasm"></script>
    <script src="/boot.js" defer></script>
  </head>

  <body></body>
</html>
"#;

    fn asset(old_url: &str, url: &str, integrity: &str) -> Asset {
        let [old_url, url, integrity] = [old_url, url, integrity].map(str::to_owned);
        Asset {
            old_url,
            url,
            integrity,
        }
    }

    fn finished(html: &str) -> Result<String, Failure> {
        let glue = asset("/waymark-1.js", "/waymark-2.js", "sha384-glue");
        let wasm = asset("/waymark-1_bg.wasm", "/waymark-3_bg.wasm", "sha384-wasm");
        let style = asset("/main-1.css", "/main-4.css", "sha384-style");
        let boot = asset("/boot.js", "/boot.js", "sha384-boot");
        finish(html, &glue, &wasm, &[style, boot])
    }

    #[test]
    fn finds_what_trunk_named() {
        let loader = loader(PAGE).unwrap();
        assert_eq!(loader.glue, "/waymark-1.js");
        assert_eq!(loader.wasm, "/waymark-1_bg.wasm");
        assert_eq!(local_files(PAGE), ["/main-1.css", "/boot.js"]);
    }

    #[test]
    fn the_download_starts_before_anything_else_and_everything_is_checked() {
        let script = "waymarkGlue=\"/waymark-2.js\";(waymarkWasm=fetch(\"/waymark-3_bg.wasm\",\
            {integrity:\"sha384-wasm\",credentials:\"same-origin\"})).catch(()=>{})";
        let expected = format!(
            r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self' {}">
<script>{script}</script>
<script type="module" src="/waymark-2.js" integrity="sha384-glue" crossorigin></script>
<link rel="stylesheet" href="/main-4.css" integrity="sha384-style">
<script src="/boot.js" defer integrity="sha384-boot"></script>
</head>
<body></body>
</html>
"#,
            digest::policy_source(script)
        );
        // The order of attributes is that of the source, the changed ones last.
        let written = finished(PAGE).unwrap().replace(
            "<script defer src=\"/boot.js\"",
            "<script src=\"/boot.js\" defer",
        );
        assert_eq!(written, expected);
    }

    #[test]
    fn a_page_without_policy_marker_or_file_is_refused() {
        assert!(finished(&PAGE.replace(MARKER, "")).is_err());
        assert!(finished(&PAGE.replace(SCRIPT_HASH, "")).is_err());
        assert!(finished(&PAGE.replace("/boot.js", "/other.js")).is_err());
        assert!(loader("<p>").is_err());
    }

    #[test]
    fn a_policy_after_the_script_is_refused() {
        let late = PAGE
            .replace(MARKER, "")
            .replace("<meta charset", "<!-- waymark:start --><meta charset");
        assert!(finished(&late).is_err());
    }

    #[test]
    fn an_inline_script_of_its_own_is_refused() {
        let page = PAGE.replace("<body>", "<body><script>alert(1)</script>");
        assert!(
            finished(&page)
                .unwrap_err()
                .to_string()
                .contains("public/boot.js")
        );
    }
}
