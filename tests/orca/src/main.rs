//! `cargo xtask orca`: Orca, a screen reader, with Firefox on the way through the release build, by keyboard alone. What
//! it says is compared with `tests/orca/heard.txt`, which a person has read; `--renew` writes that file anew.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that has no screen reader can only say so and stop"
)]

mod desk;
mod listening;
mod way;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use desk::Desk;
use listening::{Listening, Unheard};
use stand_in::{Limits, Options};
use visiting::program;
use visiting::same::{difference, without_days};

/// The warning comes two minutes before the end. The portal tells the backend within a minute that somebody is there, so
/// nobody is warned who does something.
const IDLE_SECS: i64 = 200;

/// The longest that all of it may take; four minutes are usual.
const LIMIT: Duration = Duration::from_secs(12 * 60);

#[tokio::main]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let missing = desk::missing();
    if !missing.is_empty() {
        let packages = missing.join(" ");
        println!("Not on this machine. Install it: sudo apt-get install {packages}");
        return ExitCode::FAILURE;
    }
    std::thread::spawn(|| {
        std::thread::sleep(LIMIT);
        println!("Orca takes longer than {LIMIT:?}.");
        // What was started ends with this program.
        std::process::exit(1);
    });
    let heard = match listen().await {
        Ok(heard) => without_days(&heard),
        Err(Unheard { words, transcript }) => {
            println!("{transcript}\nOrca does not say: {words}");
            return ExitCode::FAILURE;
        }
    };
    let place = program::checkout().join("tests/orca/heard.txt");
    if words == ["--renew"] {
        std::fs::write(&place, &heard).expect("the transcript can be kept");
        println!("{heard}\nRead it, and keep tests/orca/heard.txt if it is right.");
        return ExitCode::SUCCESS;
    }
    let kept = std::fs::read_to_string(&place).unwrap_or_default();
    if kept == heard {
        return ExitCode::SUCCESS;
    }
    let changes = difference(&kept, &heard);
    println!(
        "Orca says something else than was read and kept (- kept, + now):\n{changes}\n\
         If it is right so: cargo xtask orca --renew, read tests/orca/heard.txt, keep it."
    );
    ExitCode::FAILURE
}

async fn listen() -> Result<String, Unheard> {
    let folder = tempfile::tempdir().expect("a folder for the database");
    let database: PathBuf = folder.path().join("orca.db");
    let mut options = Options::new(program::checkout().join("dist"), database);
    options.limits = Limits {
        idle_secs: IDLE_SECS,
        ..Limits::at_any_hour()
    };
    let backend = stand_in::start(options).await;
    let backend = backend.unwrap_or_else(|error| panic!("the stand-in backend: {error}"));
    let desk = Desk::with_page(&backend.url());
    let mut orca = Listening::begin(desk)?;
    way::go(&mut orca, &backend).await?;
    Ok(orca.transcript())
}
