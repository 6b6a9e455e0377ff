//! Embeds the seed files and the migrations in the binary, so that it runs from anywhere.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=seed/cases");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?)
        .join("seed")
        .join("cases");
    let mut files = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    files.sort();
    let mut code = "&[".to_owned();
    for path in &files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        write!(code, "({name:?}, include_str!({path:?})),").map_err(io::Error::other)?;
    }
    code.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("cases.rs"), code)
}
