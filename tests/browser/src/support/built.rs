//! The files of the release build, as they are and changed for a test.

use std::path::PathBuf;

use stand_in::Override;
use visiting::program;

/// The release build; WAYMARK_DIST names another, such as of another commit.
pub fn dist() -> PathBuf {
    let other = std::env::var_os("WAYMARK_DIST").map(PathBuf::from);
    let dist = other.unwrap_or_else(|| program::checkout().join("dist"));
    let page = dist.join("index.html");
    assert!(
        page.is_file(),
        "{} is not there. Run `cargo xtask build`.",
        page.display()
    );
    dist
}

/// Production's headers of every answer; WAYMARK_HEADERS names another file of them.
pub fn headers() -> String {
    let other = std::env::var_os("WAYMARK_HEADERS").map(PathBuf::from);
    let file = other.unwrap_or_else(|| program::checkout().join("deploy/headers.txt"));
    std::fs::read_to_string(file).expect("the headers can be read")
}

/// The path of a file of the release build, by the two ends of its name: `/waymark-<hash>.wasm`.
pub fn built_path(begin: &str, end: &str) -> String {
    let files = std::fs::read_dir(dist())
        .expect("dist can be listed")
        .flatten();
    let mut names = files.filter_map(|file| file.file_name().into_string().ok());
    let found = names.find(|name| name.starts_with(begin) && name.ends_with(end));
    let name = found.unwrap_or_else(|| panic!("dist has no file {begin}*{end}"));
    format!("/{name}")
}

/// A file of the release build, changed in a way that only its integrity hash reveals.
pub fn tampered(path: &str) -> Override {
    let file = dist().join(path.trim_start_matches('/'));
    let mut wasm = std::fs::read(file).expect("a file of dist can be read");
    // An empty custom section without a name.
    wasm.extend([0, 1, 0]);
    Override::Body(wasm)
}

/// The page of the release build.
pub fn release_page() -> String {
    std::fs::read_to_string(dist().join("index.html")).expect("a page in UTF-8")
}

/// The page of the release build with a local address for every way out: no test leaves this machine.
pub(super) fn page_leading_to(elsewhere: &str) -> String {
    let page = release_page();
    let before = page.find("id=\"exit\"").expect("the page has a way out");
    let tag = page[..before].rfind("<a ").expect("the way out is a link");
    let (_, address) = page[tag..]
        .split_once("href=\"")
        .expect("the way out leads somewhere");
    let (address, _) = address.split_once('"').expect("the address ends");
    page.replace(address, elsewhere)
}
