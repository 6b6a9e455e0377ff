//! Cuts the WebAssembly into the part that a first visit needs and those that come later.
//!
//! Trunk builds the WASM and at once runs `wasm-bindgen` on it, and the cut must come between the two.
//! So Trunk is given this program under the name of `wasm-bindgen`: it cuts, and then runs the real one
//! on the first part. See `docs/decisions/0013-the-app-in-parts.md`.

use crate::digest;
use crate::failure::Failure;
use crate::process;
use crate::stamp;
use crate::tags::tags;
use crate::workspace::Workspace;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name under which Trunk starts this program.
const WASM_BINDGEN: &str = "wasm-bindgen";
/// For the program under that name: where the real one is, and where the parts go.
const REAL: &str = "WAYMARK_WASM_BINDGEN";
const FOLDER: &str = "WAYMARK_PARTS";
/// The folder that holds what was cut.
const FOLDER_NAME: &str = "parts";
/// Which files each part needs.
const NEEDS: &str = "needs.txt";
/// The JavaScript that fetches a part when the first one asks for it.
const LINK: &str = "./__wasm_split.js";
/// What that says of the module it works with; its name is known only after Trunk has hashed it.
const MAIN_MODULE: &str = "./main.js";

/// What the compiler is told, so that there is something to cut: the cfg of `src/screens/parts.rs`,
/// and where in the code each function and each constant is used.
pub const COMPILER_OPTIONS: &str = "--cfg in_parts -Clink-arg=--emit-relocs";

/// Whether this program was started under the name of `wasm-bindgen`.
pub fn stands_in() -> bool {
    let name = std::env::args_os().next().map(PathBuf::from);
    name.is_some_and(|name| name.file_stem().is_some_and(|stem| stem == WASM_BINDGEN))
}

/// Lets a command find this program when it looks for `wasm-bindgen`.
pub fn take_the_place_of_wasm_bindgen(
    workspace: &Workspace,
    trunk: &mut Command,
) -> Result<(), Failure> {
    let folder = workspace.private(FOLDER_NAME);
    let bin = folder.join("bin");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    }
    fs::create_dir_all(&bin).map_err(|error| Failure::file(&bin, &error))?;
    let stand_in = bin.join(format!("{WASM_BINDGEN}{}", std::env::consts::EXE_SUFFIX));
    let copied = std::env::current_exe().and_then(|this| fs::copy(this, &stand_in));
    copied.map_err(|error| Failure::file(&stand_in, &error))?;
    let real = process::find(workspace, WASM_BINDGEN).unwrap_or_else(|| WASM_BINDGEN.into());
    let mut path = vec![bin];
    path.extend(process::search_path(workspace));
    if let Ok(path) = std::env::join_paths(path) {
        trunk.env("PATH", path);
    }
    trunk.env(REAL, real).env(FOLDER, folder);
    Ok(())
}

/// Does what `wasm-bindgen` does, after the cut.
pub fn stand_in() -> Result<(), Failure> {
    let missing = |name| Failure::new(format!("{name} is not set."));
    let real = std::env::var_os(REAL).ok_or_else(|| missing(REAL))?;
    let folder = std::env::var_os(FOLDER).ok_or_else(|| missing(FOLDER))?;
    let folder = PathBuf::from(folder);
    let is_wasm = |word: &OsString| Path::new(word).extension().is_some_and(|end| end == "wasm");
    let mut words: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let Some(wasm) = words.iter_mut().find(|word| is_wasm(word)) {
        *wasm = cut(Path::new(wasm), &folder)?.into_os_string();
        // The parts share one table of functions; without this it stays inside the first.
        words.push("--keep-lld-exports".into());
    }
    process::run(Command::new(real).args(words))
}

/// Cuts a file; gives the place of the first part.
fn cut(wasm: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let whole = fs::read(wasm).map_err(|error| Failure::file(wasm, &error))?;
    let main = folder.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    options.main_module = MAIN_MODULE;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| Failure::new(format!("The WASM cannot be cut into parts: {error:#}")))?;
    let line = |(part, files): (String, Vec<String>)| format!("{part} {}\n", files.join(" "));
    let needs: String = split.prefetch_map.into_iter().map(line).collect();
    stamp::write(&folder.join(NEEDS), needs.as_bytes())?;
    Ok(main)
}

/// The names of the files that a part is fetched as, without their hashes: its own, and those that
/// it shares with others.
pub fn files_of(workspace: &Workspace, part: &str) -> Result<Vec<String>, Failure> {
    let path = workspace.private(FOLDER_NAME).join(NEEDS);
    let needs = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    Ok(files_in(&needs, part))
}

fn files_in(needs: &str, part: &str) -> Vec<String> {
    let mut lines = needs.lines().map(|line| line.split(' '));
    let files = lines.find_map(|mut words| (words.next() == Some(part)).then_some(words));
    files.into_iter().flatten().map(str::to_owned).collect()
}

/// Puts the later parts beside the first one, each small and under a name that changes with its
/// content, and makes one script of the glue and of what fetches the parts.
pub fn finish(workspace: &Workspace, folder: &Path, glue: &Path) -> Result<(), Failure> {
    let parts = workspace.private(FOLDER_NAME);
    let link = parts.join(LINK);
    let mut script = fs::read_to_string(&link).map_err(|error| Failure::file(&link, &error))?;
    let main = glue.file_name().unwrap_or_default().to_string_lossy();
    script = script.replace(MAIN_MODULE, &format!("./{main}"));
    let options = optimizer_options(workspace)?;
    for part in stamp::files(&parts, &["."])? {
        let name = part.file_stem().unwrap_or_default().to_string_lossy();
        if part.extension().is_none_or(|end| end != "wasm") || name == "main" {
            continue;
        }
        let mut optimizer = process::command(workspace, "wasm-opt");
        optimizer.arg("-Oz").args(&options);
        process::output(optimizer.arg(&part).arg("-o").arg(&part))?;
        let content = fs::read(&part).map_err(|error| Failure::file(&part, &error))?;
        let served = format!("{name}-{}.wasm", digest::short_name(&content));
        stamp::write(&folder.join(&served), &content)?;
        script = checked(&script, &name, &served, &digest::integrity(&content))?;
    }
    stamp::write(&glue.with_file_name(LINK), script.as_bytes())?;
    bundle(workspace, glue)
}

/// What `wasm-opt` is told of the first part, as `index.html` tells Trunk.
fn optimizer_options(workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let path = workspace.path("index.html");
    let page = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let tags = tags(&page);
    let options = tags
        .iter()
        .find_map(|tag| tag.attribute("data-wasm-opt-params"));
    let options = options.ok_or_else(|| {
        Failure::new("index.html does not say what wasm-opt is told.")
            .mend("give its `<link data-trunk rel=\"rust\">` the attribute `data-wasm-opt-params`")
    })?;
    Ok(options.split_whitespace().map(str::to_owned).collect())
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

/// One file in place of several; what nobody calls is left out.
fn bundle(workspace: &Workspace, glue: &Path) -> Result<(), Failure> {
    let entry = glue.with_file_name("entry.js");
    let name = glue.file_name().unwrap_or_default().to_string_lossy();
    stamp::write(
        &entry,
        format!("export {{ default }} from './{name}';\n").as_bytes(),
    )?;
    let mut esbuild = process::command(workspace, "esbuild");
    esbuild
        .arg(&entry)
        .args(["--bundle", "--format=esm", "--allow-overwrite"]);
    esbuild.args(["--minify", "--log-level=warning"]);
    // The glue names what fetches the parts once for each of them.
    esbuild.arg("--log-override:duplicate-object-key=silent");
    esbuild.arg(format!("--outfile={}", glue.display()));
    process::output(&mut esbuild)?;
    for used in [entry, glue.with_file_name(LINK)] {
        fs::remove_file(&used).map_err(|error| Failure::file(&used, &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{checked, files_in};

    #[test]
    fn a_part_needs_its_own_file_and_those_it_shares() {
        let needs =
            "support chunk_3 split_support\nsignposting chunk_3 chunk_5 split_signposting\n";
        let files = files_in(needs, "signposting");
        assert_eq!(files, ["chunk_3", "chunk_5", "split_signposting"]);
        assert!(files_in(needs, "sign").is_empty());
    }

    #[test]
    fn a_part_is_fetched_with_its_integrity() {
        let script = "fetch(new URL(\"./split_a.wasm\", import.meta.url));";
        let written = checked(script, "split_a", "split_a-1.wasm", "sha384-x").unwrap();
        assert_eq!(
            written,
            "fetch(\"/split_a-1.wasm\", { integrity: \"sha384-x\", credentials: \"same-origin\" });"
        );
    }

    #[test]
    fn a_part_that_would_not_be_checked_stops_the_build() {
        assert!(checked("fetch('./split_a.wasm')", "split_a", "b", "sha384-x").is_err());
    }
}
