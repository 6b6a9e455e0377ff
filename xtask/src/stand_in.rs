//! Starts the stand-in backend.

use std::fs;
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use xtask::failure::Failure;
use xtask::process;
use xtask::report::progress;
use xtask::workspace::Workspace;

const START_SECS_MAX: u64 = 60;

/// The compiled stand-in backend, with the cases of earlier runs.
pub fn command(workspace: &Workspace, port: u16) -> Result<Command, Failure> {
    let folder = workspace.private("run/tls");
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    let place = workspace.path("target/debug/stand-in");
    let mut backend = process::command(workspace, &place.to_string_lossy());
    backend.args(["--development", "--port", &port.to_string()]);
    let database = workspace.private("run/stand-in.sqlite");
    backend.arg("--database").arg(database);
    Ok(backend)
}

/// Waits until the backend takes connections.
pub fn wait_for(port: u16, backend: &mut Child) -> Result<(), Failure> {
    let start = Instant::now();
    while start.elapsed().as_secs() < START_SECS_MAX {
        if matches!(backend.try_wait(), Ok(Some(_))) {
            return Err(Failure::new("The stand-in backend did not start.").mend(
                "its reason is above; `cargo xtask run --fresh` starts with a new database",
            ));
        }
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            progress("ready");
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Err(Failure::new(format!(
        "The stand-in backend did not answer on port {port}."
    )))
}
