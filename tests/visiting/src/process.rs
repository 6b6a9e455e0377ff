//! The process of a driver, with all that it has started. None outlives the tests, however they end.

use std::ffi::OsStr;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Starts a program in a session of its own, and ends it when the pipe from the tests says so. A pipe
/// that closes without a word means that the tests are gone, so the folder goes with them.
const GUARD: &str = r#"
folder=$1
shift
setsid "$@" &
read -r told
is_told=$?
# It may not have come as far as having a session.
kill -s KILL -- -$! || kill -s KILL $!
wait
[ $is_told = 0 ] || rm -rf -- "$folder"
"#;

/// A driver that runs until this is dropped or the tests end.
pub struct Process(Child);

impl Process {
    /// Starts a driver. What it writes stays in the folder; `display` is the screen that it draws on.
    pub fn start(program: &Path, options: &[String], folder: &Path, display: Option<&str>) -> Self {
        let mut command = Command::new("sh");
        command
            .args(["-c", GUARD, "sh"].map(OsStr::new))
            .args([folder.as_os_str(), program.as_os_str()])
            .args(options)
            .envs(
                ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"].map(|name| (name, folder)),
            )
            .env("NO_AT_BRIDGE", "1")
            .envs(display.map(|display| ("DISPLAY", display)))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // What interrupts the tests at a terminal must not end the guard before its work.
            .process_group(0);
        Self(command.spawn().expect("the driver starts"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The guard may have been killed; then there is nothing to tell it.
        if let Some(mut pipe) = self.0.stdin.take() {
            let _ = pipe.write_all(b"end\n");
        }
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader};
    use std::time::{Duration, Instant};

    use super::*;

    /// A tree of processes, whose leaf writes its number to a file.
    const TREE: &str = "sh -c 'echo $$ > leaf; exec sleep 600' & sleep 600";

    /// Waits until something is so.
    fn becomes(so: impl Fn() -> bool) -> bool {
        let end = Instant::now() + Duration::from_secs(10);
        while Instant::now() < end {
            if so() {
                return true;
            }
            std::thread::yield_now();
        }
        false
    }

    /// Starts the tree in a folder, and gives the place of its leaf's process.
    fn start(folder: &Path) -> (Process, std::path::PathBuf) {
        let tree = format!("cd '{}'; {TREE}", folder.display());
        let process = Process::start(Path::new("sh"), &["-c".to_owned(), tree], folder, None);
        let leaf = folder.join("leaf");
        let number = || std::fs::read_to_string(&leaf).unwrap_or_default();
        assert!(becomes(|| number().ends_with('\n')), "the tree starts");
        let place = Path::new("/proc").join(number().trim());
        assert!(runs(&place), "the leaf runs");
        (process, place)
    }

    /// Whether a process still runs; one that has ended may wait to be noticed.
    fn runs(place: &Path) -> bool {
        let Ok(status) = std::fs::File::open(place.join("status")) else {
            return false;
        };
        let mut lines = BufReader::new(status).lines().map_while(Result::ok);
        lines.any(|line| line.starts_with("State:") && !line.contains('Z'))
    }

    #[test]
    fn all_that_it_started_ends_with_it_and_its_folder_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (process, leaf) = start(folder.path());
        drop(process);
        assert!(becomes(|| !runs(&leaf)), "a process is left");
        assert!(folder.path().is_dir(), "the folder is the test's");
    }

    #[test]
    fn when_the_tests_are_gone_it_ends_and_its_folder_goes() {
        let folder = tempfile::tempdir().unwrap().keep();
        let (mut process, leaf) = start(&folder);
        // As when the tests are killed.
        drop(process.0.stdin.take());
        assert!(becomes(|| !runs(&leaf)), "a process is left");
        assert!(becomes(|| !folder.exists()), "its folder is left");
    }
}
