//! Makes constants of the keys in `public/texts/en.json`, so that an unknown key does not compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, error, fs};

#[path = "src/language/key.rs"]
mod key;

const TEXTS: &str = "public/texts/en.json";

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed={TEXTS}");
    let texts: BTreeMap<String, String> = serde_json::from_str(&fs::read_to_string(TEXTS)?)?;
    let mut hashes = BTreeMap::new();
    let mut constants = String::new();
    for name in texts.keys() {
        let key = key::Key::of(name);
        if let Some(other) = hashes.insert(key, name) {
            return Err(
                format!("{TEXTS}: the keys {other} and {name} share a hash: rename one").into(),
            );
        }
        let constant = name.to_uppercase().replace(['.', '-'], "_");
        writeln!(
            constants,
            "/// `{name}`\npub const {constant}: Key = Key::of(\"{name}\");"
        )?;
    }
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("keys.rs"), constants)?;
    Ok(())
}
