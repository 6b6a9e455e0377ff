//! The policy that the page itself carries: each of its directives refuses what somebody could put into the
//! page. The server sends no headers here, which would do some of it too.

use serde_json::{Value, json};

use crate::support::{Page, Start, in_chromium_only};

/// What each probe tries, with the address of another site: `done(true)` if it gets through.
const PROBES: [(&str, &str); 8] = [
    (
        "default-src",
        "const frame = document.createElement('iframe');
        frame.onload = () => done(frame.contentDocument !== null);
        frame.src = '/config.json';
        document.body.append(frame);",
    ),
    (
        "script-src",
        "import(site + 'script').then(() => done(true), () => done(false));",
    ),
    (
        "connect-src",
        "fetch(site + 'script', { mode: 'no-cors' }).then(() => done(true), () => done(false));",
    ),
    (
        "style-src",
        "const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.onload = () => done(true);
        link.onerror = () => done(false);
        link.href = site + 'style';
        document.head.append(link);",
    ),
    (
        "img-src",
        "const picture = new Image();
        picture.onload = () => done(true);
        picture.onerror = () => done(false);
        picture.src = site + 'picture';",
    ),
    (
        "base-uri",
        "const base = document.createElement('base');
        base.href = site;
        document.head.append(base);
        done(new URL(document.baseURI).origin !== location.origin);",
    ),
    (
        "trusted-types",
        "try { trustedTypes.createPolicy('another', {}); done(true); } catch { done(false); }",
    ),
    (
        "form-action",
        "document.addEventListener('securitypolicyviolation',
            event => event.effectiveDirective === 'form-action' && done(false));
        const form = document.createElement('form');
        form.action = site + 'weather';
        document.body.append(form);
        form.submit();",
    ),
];

/// HTML that runs something; each must be refused.
const HARMFUL: [&str; 6] = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<iframe srcdoc=x></iframe>",
    "<a href='javascript:alert(1)'>",
    "<base href=//elsewhere>",
    "<form action=//elsewhere>",
];

in_chromium_only!(
    the_page_refuses_what_somebody_puts_into_it,
    Start::default().without_headers()
);
async fn the_page_refuses_what_somebody_puts_into_it(page: Page) {
    page.start().await;
    let site = Value::from(page.portal.elsewhere.file(""));
    for (directive, probe) in PROBES {
        let script = format!("const [site, done] = arguments; {probe}");
        let through = page.driver.execute_async(script, vec![site.clone()]).await;
        let through = through.unwrap_or_else(|error| panic!("{directive}: {error}"));
        assert_eq!(*through.json(), false, "{directive}");
    }
}

in_chromium_only!(
    strings_become_no_scripts_and_no_harmful_html,
    Start::default().without_headers()
);
async fn strings_become_no_scripts_and_no_harmful_html(page: Page) {
    page.start().await;
    let write = "
        const written = html => {
            try { document.createElement('div').innerHTML = html; return html; } catch { return ''; }
        };
        return arguments[0].map(written).filter(html => html);";
    let written = page.script(write, vec![json!(HARMFUL)]).await;
    assert_eq!(written, json!([]));
    let load = "
        const set = url => {
            try { document.createElement('script').src = url; return true; } catch { return false; }
        };
        return [set('/shell.js'), set(arguments[0])];";
    let script = page.portal.elsewhere.file("script");
    let loaded = page.script(load, vec![script.into()]).await;
    assert_eq!(loaded, json!([true, false]), "a script of another site");
}

in_chromium_only!(
    the_page_tells_no_site_where_somebody_comes_from,
    Start::default().without_headers()
);
/// To a site on this machine a browser would not tell it in any case, but to ours it would.
async fn the_page_tells_no_site_where_somebody_comes_from(page: Page) {
    page.start().await;
    let robots = "return document.querySelector('meta[name=robots]')?.content ?? ''";
    let robots = page.script(robots, vec![]).await;
    assert_eq!(robots, "noindex, nofollow", "nor does a search engine");
    page.script("location.href = '/config.json'", vec![]).await;
    let next = [&page.portal.url(), "/config.json"].concat();
    page.arrives_at(&next).await;
    assert_eq!(page.script("return document.referrer", vec![]).await, "");
}
