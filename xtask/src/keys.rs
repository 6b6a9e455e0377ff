//! `cargo xtask keys`: one constant for each text, so that a key that does not exist does not compile.
//!
//! The constants are kept in the source, not made by a build script: a text can then be changed without
//! compiling the portal again.

use std::collections::BTreeMap;

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

// The same hash as in the portal: two names that share one must be told here.
#[path = "../../src/language/key.rs"]
mod key;

/// The texts that decide which keys there are.
pub const TEXTS: &str = "public/texts/en.json";
const KEYS: &str = "src/language/keys.rs";

/// Writes the constants, unless they are those of the texts already.
pub fn write(workspace: &Workspace) -> Result<(), Failure> {
    let wanted = constants(&files::read(&workspace.path(TEXTS))?)?;
    let path = workspace.path(KEYS);
    // An unchanged file is left alone, so that nothing is compiled again.
    if std::fs::read_to_string(&path).is_ok_and(|written| written == wanted) {
        return Ok(());
    }
    files::write(&path, wanted.as_bytes())
}

fn constants(texts: &str) -> Result<String, Failure> {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(texts).map_err(|error| Failure::new(format!("{TEXTS}: {error}")))?;
    let mut hashes = BTreeMap::new();
    let mut code = format!(
        "//! The keys of `{TEXTS}`. Written by `cargo xtask keys`: change the texts instead.\n\n\
         use super::Key;\n\n"
    );
    for name in texts.keys() {
        if let Some(other) = hashes.insert(key::Key::of(name), name) {
            let what = format!("{TEXTS}: the keys {other} and {name} share a hash.");
            return Err(Failure::new(what).mend("rename one of them"));
        }
        let constant = name.to_uppercase().replace(['.', '-'], "_");
        code.push_str(&format!(
            "pub const {constant}: Key = Key::of(\"{name}\");\n"
        ));
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_a_constant() {
        let code = constants(r#"{ "b.two-words": "B", "a": "A" }"#).unwrap();
        let (_, constants) = code.split_once("use super::Key;\n\n").unwrap();
        assert_eq!(
            constants,
            "pub const A: Key = Key::of(\"a\");\n\
             pub const B_TWO_WORDS: Key = Key::of(\"b.two-words\");\n"
        );
    }

    #[test]
    fn the_portal_has_the_keys_of_the_texts() {
        let workspace = Workspace::find().unwrap();
        let wanted = constants(&files::read(&workspace.path(TEXTS)).unwrap()).unwrap();
        let written = files::read(&workspace.path(KEYS)).unwrap();
        assert!(written == wanted, "run `cargo xtask keys`");
    }
}
