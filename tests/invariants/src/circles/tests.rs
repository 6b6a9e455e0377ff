//! Circles and what only looks like one, in small trees of text.

use super::check;
use crate::code::tests::read;
use crate::modules::Files;

/// The circles of a crate of these files.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let tokens = |(path, code): &(&str, &str)| ((*path).to_owned(), read(path, code).1);
    let files: Files = files.iter().map(tokens).collect();
    check(&files).iter().map(|one| one.what.clone()).collect()
}

#[track_caller]
fn circle(files: &[(&str, &str)], expected: &str) {
    let found = found(files);
    assert!(found.len() == 1 && found[0].contains(expected), "{found:?}");
}

#[track_caller]
fn none(files: &[(&str, &str)]) {
    assert_eq!(found(files), Vec::<String>::new());
}

const LIB: (&str, &str) = ("x/lib.rs", "mod a; mod b; mod c;");

#[test]
fn two_files_that_import_each_other_are_a_circle() {
    let a = ("x/a.rs", "use crate::b::two; pub fn one() { two() }");
    circle(
        &[LIB, a, ("x/b.rs", "use super::a::one; pub fn two() {}")],
        "x/a.rs -> x/b.rs -> x/a.rs",
    );
    none(&[LIB, a, ("x/b.rs", "pub fn two() {}")]);
}

#[test]
fn a_full_path_in_a_function_counts() {
    circle(
        &[
            LIB,
            ("x/a.rs", "pub fn one() { crate::b::two() }"),
            ("x/b.rs", "pub fn two() { super::a::one() }"),
        ],
        "x/b.rs:1 uses super::a::one",
    );
}

#[test]
fn three_files_are_a_circle_too() {
    let files = [
        LIB,
        ("x/a.rs", "use crate::b::Two; pub struct One;"),
        (
            "x/b.rs",
            "use crate::c; pub struct Two; fn f() { c::three() }",
        ),
        ("x/c.rs", "pub fn three() { crate::a::One; }"),
    ];
    circle(&files, "x/a.rs -> x/b.rs -> x/c.rs -> x/a.rs");
    none(&files[..3]);
}

#[test]
fn a_name_that_is_passed_on_leads_to_its_definition() {
    let lib = ("x/lib.rs", "mod a; mod b; pub use a::One; pub use b::Two;");
    let a = ("x/a.rs", "use crate::Two; pub struct One;");
    circle(
        &[lib, a, ("x/b.rs", "use crate::One; pub struct Two;")],
        "x/a.rs -> x/b.rs -> x/a.rs",
    );
    none(&[lib, a, ("x/b.rs", "pub struct Two;")]);
    let globs = ("x/lib.rs", "mod a; mod b; pub use a::*;");
    let b = ("x/b.rs", "use crate::One; pub struct Two;");
    circle(
        &[globs, ("x/a.rs", "use crate::b::Two; pub struct One;"), b],
        "x/a.rs",
    );
}

#[test]
fn a_parent_may_pass_on_what_uses_its_own_items() {
    let child = ("x/a/b.rs", "use super::Shared; pub fn two() {}");
    let lib = ("x/lib.rs", "mod a;");
    none(&[
        lib,
        ("x/a.rs", "mod b; pub use b::two; pub struct Shared;"),
        child,
    ]);
    circle(
        &[
            lib,
            ("x/a.rs", "mod b; pub struct Shared; fn f() { b::two() }"),
            child,
        ],
        "x/a.rs -> x/a/b.rs -> x/a.rs",
    );
    circle(
        &[
            lib,
            (
                "x/a.rs",
                "mod b; pub use b::two; pub struct Shared; fn f() { two() }",
            ),
            child,
        ],
        "x/a.rs -> x/a/b.rs -> x/a.rs",
    );
}

#[test]
fn what_a_parent_keeps_private_is_its_childrens_too() {
    none(&[
        ("x/lib.rs", "mod a;"),
        (
            "x/a/mod.rs",
            "mod b; struct Shared; pub(super) const fn f() { b::two() }",
        ),
        ("x/a/b.rs", "use super::Shared; pub fn two() {}"),
    ]);
}

#[test]
fn two_folders_that_use_each_other_are_a_circle() {
    let lib = ("x/lib.rs", "mod api; mod config;");
    let api = ("x/api/mod.rs", "mod http; mod send; pub use http::get;");
    let http = ("x/api/http.rs", "pub fn get() {}");
    let config = ("x/config.rs", "pub fn base() { crate::api::get() }");
    let send = ("x/api/send.rs", "fn send() { crate::config::base() }");
    circle(
        &[lib, api, http, config, send],
        "a circle of folders: x/api -> x/config -> x/api",
    );
    none(&[lib, api, http, config, ("x/api/send.rs", "")]);
}

#[test]
fn tests_inside_a_file_and_modules_in_other_crates_do_not_count() {
    none(&[
        LIB,
        (
            "x/a.rs",
            "use crate::b::two; #[cfg(test)] mod tests { use super::*; }",
        ),
        (
            "x/b.rs",
            "pub fn two() {} #[cfg(test)] mod tests { use crate::a::one; }",
        ),
        ("x/c.rs", "use a::one; fn f() { b::two() }"),
    ]);
}
