//! The bill of this very checkout.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde_json::Value;
use xtask::process;
use xtask::workspace::Workspace;

use super::document;
use crate::rust::WASM;

/// The bill as text and as JSON, made once for all tests.
fn bill() -> &'static (String, Value) {
    static BILL: OnceLock<(String, Value)> = OnceLock::new();
    BILL.get_or_init(|| {
        let text = document(&workspace()).unwrap().text();
        let value = serde_json::from_str(&text).unwrap();
        (text, value)
    })
}

fn workspace() -> Workspace {
    Workspace::find().unwrap()
}

fn texts<'a>(list: &'a Value, name: &'a str) -> impl Iterator<Item = &'a str> {
    let items = list.as_array().unwrap().iter();
    items.map(move |item| item[name].as_str().unwrap())
}

#[test]
fn everything_that_is_compiled_for_the_portal_is_in_it() {
    let (_, bill) = bill();
    let workspace = workspace();
    let tree = [
        "tree",
        "--package=waymark",
        "--edges=normal",
        "--prefix=none",
        "--locked",
    ];
    let mut cargo = process::cargo(&workspace, &tree);
    let printed = process::output(cargo.args(["--target", WASM, "--format={p}"])).unwrap();
    let wanted: BTreeSet<String> = printed
        .lines()
        .map(|line| {
            let mut words = line.split_whitespace();
            let (name, version) = (words.next().unwrap(), words.next().unwrap());
            format!("pkg:cargo/{name}@{}", version.trim_start_matches('v'))
        })
        .collect();
    let listed: BTreeSet<&str> = texts(&bill["components"], "bom-ref").collect();
    let root = bill["metadata"]["component"]["bom-ref"].as_str().unwrap();
    assert!(wanted.len() > 80, "{wanted:?}");
    for purl in &wanted {
        assert!(listed.contains(purl.as_str()) || purl == root, "{purl}");
    }
}

#[test]
fn nothing_that_only_tests_use_is_in_it_and_macros_are_not_shipped() {
    let (_, bill) = bill();
    let names: BTreeSet<&str> = texts(&bill["components"], "name").collect();
    let of_tests = [
        "proptest",
        "criterion",
        "wasm-bindgen-test",
        "rqrr",
        "axe-core",
        "stand-in",
    ];
    for name in of_tests
        .into_iter()
        .chain(["answers", "utoipa", "sqlx", "tokio"])
    {
        assert!(!names.contains(name), "{name}");
    }
    let scope = |name: &str| {
        let all = bill["components"].as_array().unwrap();
        let found = all.iter().find(|one| one["name"] == name);
        found.unwrap_or_else(|| panic!("{name}"))["scope"].clone()
    };
    for name in [
        "leptos",
        "contract",
        "rust-std",
        "dlmalloc",
        "govuk-frontend",
        "wasm-streams",
    ] {
        assert_eq!(scope(name), "required", "{name}");
    }
    for name in [
        "serde_derive",
        "synstructure",
        "sass",
        "lol_html",
        "wasm-bindgen-cli-support",
    ] {
        assert_eq!(scope(name), "excluded", "{name}");
    }
}

#[test]
fn it_keeps_the_rules_of_the_format() {
    let (_, bill) = bill();
    assert_eq!(
        (&bill["bomFormat"], &bill["specVersion"]),
        (&"CycloneDX".into(), &"1.6".into())
    );
    let serial = bill["serialNumber"].as_str().unwrap();
    assert!(
        serial.starts_with("urn:uuid:") && serial.len() == 45,
        "{serial}"
    );
    let components = &bill["components"];
    let root = bill["metadata"]["component"]["bom-ref"].as_str().unwrap();
    let refs: Vec<&str> = texts(components, "bom-ref").chain([root]).collect();
    let unique: BTreeSet<&str> = refs.iter().copied().collect();
    assert_eq!(unique.len(), refs.len(), "each is named once");
    for (of, needs) in
        texts(&bill["dependencies"], "ref").zip(bill["dependencies"].as_array().unwrap())
    {
        let needs = needs["dependsOn"].as_array().unwrap();
        assert!(unique.contains(of), "{of}");
        assert!(
            needs
                .iter()
                .all(|one| unique.contains(one.as_str().unwrap())),
            "{needs:?}"
        );
    }
    for one in components.as_array().unwrap() {
        let is_library = one["type"] == "library";
        assert!(!one["name"].as_str().unwrap().is_empty());
        let licence = one["licenses"][0]["expression"]
            .as_str()
            .unwrap_or_default();
        assert_eq!(
            is_library,
            !licence.is_empty() && !licence.contains('/'),
            "{one}"
        );
        let digest = one["hashes"][0]["content"].as_str().unwrap_or_default();
        let is_hexadecimal = digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(
            is_hexadecimal && [0, 64, 128].contains(&digest.len()),
            "{one}"
        );
    }
}

#[test]
fn the_same_checkout_gives_the_same_bill_and_it_names_no_folder() {
    let (text, _) = bill();
    let workspace = workspace();
    assert_eq!(*text, document(&workspace).unwrap().text());
    let root = workspace.root().to_string_lossy().into_owned();
    assert!(!text.contains(&root) && !text.contains("/home/") && !text.contains("rustlib"));
}
