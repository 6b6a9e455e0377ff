//! Running other programs, with the checkout's own tools first on the path.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::failure::Failure;
use crate::workspace::Workspace;

/// A program to be run in the root of the checkout.
pub fn command(workspace: &Workspace, program: &str) -> Command {
    let mut command = Command::new(find(workspace, program).unwrap_or_else(|| program.into()));
    command.current_dir(workspace.root());
    if let Ok(path) = std::env::join_paths(search_path(workspace)) {
        command.env("PATH", path);
    }
    // What is compiled is looked for there.
    command.env("CARGO_TARGET_DIR", workspace.path("target"));
    command
}

/// Cargo, at the version that runs this program.
pub fn cargo(workspace: &Workspace, arguments: &[&str]) -> Command {
    let mut command = command(workspace, "cargo");
    command.args(arguments);
    command
}

/// Where a program is, if it is anywhere on the path.
pub fn find(workspace: &Workspace, program: &str) -> Option<PathBuf> {
    let folders = search_path(workspace);
    // Debian keeps servers in sbin, which is not on every user's path.
    let servers = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    let mut places = folders.into_iter().chain(servers);
    places.find_map(|folder| {
        let place = folder.join(program);
        place.is_file().then_some(place)
    })
}

/// Where programs are looked for, the checkout's own first.
pub fn search_path(workspace: &Workspace) -> Vec<PathBuf> {
    let mut folders = vec![
        workspace.private("tools/bin"),
        workspace.path("node_modules/.bin"),
    ];
    folders.extend(
        std::env::var_os("PATH")
            .iter()
            .flat_map(std::env::split_paths),
    );
    folders
}

/// Runs to the end with its output on the terminal; fails when the program does.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|error| not_started(command, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "`{}` failed ({status}).",
        line(command)
    )))
}

/// Starts a program that goes on by itself, with its output on the terminal.
pub fn start(command: &mut Command) -> Result<Child, Failure> {
    command
        .spawn()
        .map_err(|error| not_started(command, &error))
}

/// Runs to the end and gives what it printed; its errors are shown only when it fails.
pub fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| not_started(command, &error))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!(
        "`{}` failed ({}).\n{printed}{errors}",
        line(command),
        output.status
    )))
}

/// Runs to the end and hands on each line that it prints; gives its success. Its errors go to the
/// terminal.
pub fn watch(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool, Failure> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
    {
        // A line that is not UTF-8 cannot be a test's result.
        let Ok(line) = line else { continue };
        each(&line);
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    Ok(status.success())
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("`{}` could not be run: {error}.", line(command)))
        .mend("install it, or check that it is on the PATH")
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program
        .file_name()
        .unwrap_or(OsStr::new("?"))
        .to_string_lossy()
        .into_owned();
    let arguments = command
        .get_args()
        .map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name)
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}
