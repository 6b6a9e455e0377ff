//! `bundle <compiled WASM> <folder>`: makes the files that a web server sends from the compiled portal.
//! `bundle --page <earlier> <folder>`: the same files with a page made anew, in seconds.
//!
//! `cargo xtask build` runs it after the compiler. It is a program of its own because its libraries
//! take long to compile, and the other commands do not need them.

mod assets;
mod compress;
mod custom_properties;
mod esbuild;
mod integrity;
mod logical;
mod page;
mod parts;
mod rules;
mod short_names;
mod styles;
mod unused;
mod words;

use std::path::Path;
use std::process::ExitCode;

use xtask::failure::Failure;
use xtask::workspace::Workspace;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [option, earlier, folder] if option == "--page" => {
            rebuild_page(Path::new(earlier), Path::new(folder))
        }
        [wasm, folder] => bundle(Path::new(wasm), Path::new(folder)),
        _ => Err(Failure::new("bundle needs two arguments.")
            .mend("cargo xtask build, which calls it with the compiled WASM and a folder")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn bundle(wasm: &Path, folder: &Path) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    xtask::files::remove(folder)?;
    assets::build(&workspace, wasm, folder)?;
    compress::all(folder)
}

fn rebuild_page(earlier: &Path, folder: &Path) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    xtask::files::remove(folder)?;
    assets::rebuild_page(&workspace, earlier, folder)
}
