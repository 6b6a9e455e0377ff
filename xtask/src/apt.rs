//! Debian packages: installed where that needs no question, named where it does.

use std::sync::Mutex;

use xtask::failure::Failure;
use xtask::process;
use xtask::report::progress;
use xtask::workspace::Workspace;

/// A program that comes from a Debian package.
pub struct Packaged {
    /// The command looked for.
    pub program: &'static str,
    /// The Debian packages that bring it, separated by spaces.
    pub package: &'static str,
}

/// Installs what is missing, as root or through a `sudo` that asks for no password.
pub fn ensure(workspace: &Workspace, wanted: &[Packaged]) -> Result<(), Failure> {
    // Steps run side by side, and only one may install at a time.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock();
    let missing: Vec<&Packaged> = wanted
        .iter()
        .filter(|packaged| process::find(workspace, packaged.program).is_none())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing
        .iter()
        .flat_map(|it| it.package.split(' '))
        .collect();
    let by_hand = format!("sudo apt-get install {}", packages.join(" "));
    let programs: Vec<&str> = missing.iter().map(|packaged| packaged.program).collect();
    let absent = format!("Not on this machine: {}.", programs.join(", "));

    let Some(prefix) = administrator(workspace) else {
        return Err(Failure::new(absent).mend(by_hand));
    };
    if process::find(workspace, "apt-get").is_none() {
        return Err(Failure::new(absent).mend("install them with this system's own packages"));
    }
    progress(&format!(
        "installing Debian packages: {}",
        packages.join(" ")
    ));
    apt_get(workspace, prefix, &["update"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(packages);
    apt_get(workspace, prefix, &install)
        .map_err(|failure| Failure::new(format!("{absent} {failure}")).mend(by_hand))
}

fn apt_get(workspace: &Workspace, prefix: &[&str], arguments: &[&str]) -> Result<(), Failure> {
    let words: Vec<&str> = prefix.iter().copied().chain(["apt-get", "-qq"]).collect();
    let (program, before) = words.split_first().unwrap_or((&"apt-get", &[]));
    let mut command = process::command(workspace, program);
    command
        .args(before)
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    process::output(&mut command).map(|_| ())
}

/// The words before a command that make it run as root; none where the user is not trusted so.
fn administrator(workspace: &Workspace) -> Option<&'static [&'static str]> {
    let user = process::output(process::command(workspace, "id").arg("-u")).ok()?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    let sudo = process::output(process::command(workspace, "sudo").args(["-n", "true"]));
    sudo.ok().map(|_| ["sudo", "-n"].as_slice())
}
