//! What the documents say about security can be checked, and what a deployment sends is as they say.

use invariants::tree::{self, Source, files, text};
use invariants::{Violation, assert_none, asvs, links, policy};

fn source(path: &str) -> Source {
    Source {
        path: path.to_owned(),
        text: text(path),
    }
}

fn is_there(path: &str) -> bool {
    tree::root().join(path).exists()
}

#[test]
fn every_row_of_asvs_has_an_answer_that_can_be_checked() {
    let read = |path: &str| std::fs::read_to_string(tree::root().join(path)).ok();
    assert_none(&asvs::check(
        &source("docs/SECURITY.md"),
        asvs::rows::ROWS,
        read,
    ));
}

#[test]
fn every_test_that_security_names_is_there() {
    let page = source("docs/SECURITY.md");
    assert_none(&links::named(&page, is_there));
    assert_none(&links::named_beside(&page, is_there));
}

#[test]
fn links_lead_to_headings() {
    let pages = files(
        &["README.md", "SECURITY.md", "CONTRIBUTING.md", "docs"],
        &[".md"],
    );
    let found: Vec<Violation> = pages
        .iter()
        .flat_map(|page| links::anchors(page, text))
        .collect();
    assert_none(&found);
}

#[test]
fn headers_and_policy_keep_foreign_code_out() {
    assert_none(&policy::headers(&source("deploy/headers.txt")));
    assert_none(&policy::page(&source("index.html")));
}
