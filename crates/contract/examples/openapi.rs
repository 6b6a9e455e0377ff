//! Writes `crates/contract/openapi.json`.

use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    let text = serde_json::to_string_pretty(&contract::openapi::document())?;
    fs::write(file, text + "\n")
}
