//! Cuts the WebAssembly into the part that a first visit needs and those that come later, and writes
//! the JavaScript that starts them. See `docs/decisions/0013-the-app-in-parts.md`.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use wasm_bindgen_cli_support::Bindgen;
use xtask::digest;
use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::workspace::{PART_FILES, PARTS, Workspace};

use crate::integrity::integrity;
use crate::short_names;

/// What the files of the portal are called before they get their hashes.
const NAME: &str = "waymark";
/// The JavaScript that fetches a part when the first one asks for it.
const LINK: &str = "./__wasm_split.js";
/// What the browsers that we support can read. The second round after `--rereloop` saves half a percent.
const OPTIMISER_OPTIONS: [&str; 13] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// The files that start the portal, as addresses from the root of the site.
pub struct Loader {
    /// The JavaScript of all parts.
    pub glue: String,
    /// The first part.
    pub wasm: String,
}

/// Puts the parts of the portal into a folder, and one script that starts and fetches them.
pub fn build(workspace: &Workspace, wasm: &Path, folder: &Path) -> Result<Loader, Failure> {
    let parts = workspace.private(PARTS);
    files::remove(&parts)?;
    let main = cut(wasm, &parts)?;
    bind(&main, folder)?;
    let loader = Loader {
        glue: format!("/{NAME}.js"),
        wasm: format!("/{NAME}_bg.wasm"),
    };
    let later = later_parts(&parts)?;
    let first = folder.join(format!("{NAME}_bg.wasm"));
    optimise_all(workspace, later.iter().chain([&first]))?;
    let mut script = files::read(&parts.join(LINK))?;
    for part in &later {
        let name = part.file_stem().unwrap_or_default().to_string_lossy();
        let content = fs::read(part).map_err(|error| Failure::file(part, &error))?;
        let served = format!("{name}-{}.wasm", digest::short_name(&content));
        files::write(&folder.join(&served), &content)?;
        script = checked(&script, &name, &served, &integrity(&content))?;
    }
    join_scripts(workspace, &folder.join(format!("{NAME}.js")), &script)?;
    Ok(loader)
}

/// Cuts a file; gives the place of the first part.
fn cut(wasm: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let whole = fs::read(wasm).map_err(|error| Failure::file(wasm, &error))?;
    let main = folder.join("main.wasm");
    let main_module = format!("./{NAME}.js");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    options.main_module = &main_module;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| Failure::new(format!("The WASM cannot be cut into parts: {error:#}")))?;
    let mut needs: Vec<_> = split.prefetch_map.into_iter().collect();
    needs.sort();
    let line = |(part, files): (String, Vec<String>)| format!("{part} {}\n", files.join(" "));
    let needs: String = needs.into_iter().map(line).collect();
    files::write(&folder.join(PART_FILES), needs.as_bytes())?;
    Ok(main)
}

/// Writes the first part and the JavaScript through which it reaches the browser.
fn bind(main: &Path, folder: &Path) -> Result<(), Failure> {
    let bound = Bindgen::new()
        .input_path(main)
        .out_name(NAME)
        .web(true)
        .map(|bindgen| bindgen.typescript(false).demangle(true))
        // The parts share one table of functions; without this it stays inside the first.
        .map(|bindgen| bindgen.keep_lld_exports(true))
        .and_then(|bindgen| {
            let mut output = bindgen.generate_output()?;
            let names = short_names::give(&mut output);
            output.emit(folder).map(|()| names)
        });
    let names = bound.map_err(|error| Failure::new(format!("wasm-bindgen: {error:#}")))?;
    let glue = folder.join(format!("{NAME}.js"));
    let script = short_names::in_script(&files::read(&glue)?, &names);
    files::write(&glue, script.as_bytes())?;
    if folder.join("snippets").is_dir() {
        return Err(
            Failure::new("A crate of the portal brings JavaScript files of its own.")
                .mend("the page would load them unchecked; take the crate out of the portal"),
        );
    }
    Ok(())
}

fn later_parts(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut parts = files::list(folder, &["."])?;
    parts.retain(|part| {
        part.extension().is_some_and(|end| end == "wasm")
            && part.file_stem().is_some_and(|name| name != "main")
    });
    Ok(parts)
}

/// Makes each file small, all at once: `wasm-opt` uses one core for most of its work.
fn optimise_all<'a>(
    workspace: &Workspace,
    parts: impl Iterator<Item = &'a PathBuf>,
) -> Result<(), Failure> {
    thread::scope(|scope| {
        let runs: Vec<_> = parts
            .map(|part| scope.spawn(|| optimise(workspace, part)))
            .collect();
        let died = || Err(Failure::new("wasm-opt was not waited for."));
        runs.into_iter()
            .try_for_each(|run| run.join().unwrap_or_else(|_| died()))
    })
}

fn optimise(workspace: &Workspace, part: &Path) -> Result<(), Failure> {
    let mut optimiser = process::command(workspace, "wasm-opt");
    optimiser.args(OPTIMISER_OPTIONS).arg(part);
    process::output(optimiser.arg("-o").arg(part)).map(|_| ())
}

/// The script with one fetch from its new address, checked by the browser.
fn checked(script: &str, name: &str, served: &str, integrity: &str) -> Result<String, Failure> {
    let fetch = format!("fetch(new URL(\"./{name}.wasm\", import.meta.url))");
    if script.matches(&fetch).count() != 1 {
        return Err(
            Failure::new(format!("{LINK} does not fetch {name}.wasm once."))
                .mend("see how this version of wasm_split_cli_support writes it"),
        );
    }
    let now = format!(
        "fetch(\"/{served}\", {{ integrity: \"{integrity}\", credentials: \"same-origin\" }})"
    );
    Ok(script.replace(&fetch, &now))
}

/// Makes one small file of the glue and of the script that fetches the parts.
fn join_scripts(workspace: &Workspace, glue: &Path, link: &str) -> Result<(), Failure> {
    let link_file = glue.with_file_name(LINK);
    let entry = glue.with_file_name("entry.js");
    files::write(&link_file, link.as_bytes())?;
    let text = format!("import start from './{NAME}.js';\nwindow.waymarkStart = start;\n");
    files::write(&entry, text.as_bytes())?;
    let mut esbuild = process::command(workspace, "esbuild");
    esbuild
        .arg(&entry)
        .args(["--bundle", "--format=esm", "--allow-overwrite"]);
    esbuild.args(["--minify", "--log-level=warning"]);
    // The glue names what fetches the parts once for each of them.
    esbuild.arg("--log-override:duplicate-object-key=silent");
    esbuild.arg(format!("--outfile={}", glue.display()));
    process::output(&mut esbuild)?;
    for used in [entry, link_file] {
        fs::remove_file(&used).map_err(|error| Failure::file(&used, &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::checked;

    #[test]
    fn a_part_is_fetched_with_its_integrity() {
        let script = "fetch(new URL(\"./split_a.wasm\", import.meta.url));";
        let written = checked(script, "split_a", "split_a-1.wasm", "sha256-x").unwrap();
        assert_eq!(
            written,
            "fetch(\"/split_a-1.wasm\", { integrity: \"sha256-x\", credentials: \"same-origin\" });"
        );
    }

    #[test]
    fn a_part_that_would_not_be_checked_stops_the_build() {
        assert!(checked("fetch('./split_a.wasm')", "split_a", "b", "sha256-x").is_err());
    }
}
