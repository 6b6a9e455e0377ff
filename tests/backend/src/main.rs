//! The stand-in as a command: serves until interrupted, and prints the text messages.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use stand_in::{Limits, Options, Tls};
use tokio::sync::broadcast::error::RecvError;

const USAGE: &str = "\
stand-in: a backend to try and test Waymark with

  --port N          the port on this machine; 0 takes any free one (default 8080)
  --dist DIR        the built portal (default dist)
  --database FILE   the SQLite file; created and seeded if missing (default waymark.sqlite)
  --tls DIR         serve over HTTPS with certificate.pem and key.pem; made if missing
  --no-callback-keys  ignore the idempotency keys of callbacks
  --development     offer /dev/outbox, /dev/faults and the references with a fixed fault
";

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return say(USAGE, ExitCode::SUCCESS),
        Err(reason) => return complain(&format!("{reason}\n\n{USAGE}")),
    };
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&error.to_string()),
    }
}

async fn run(options: Options) -> Result<(), stand_in::Error> {
    let development = options.development;
    let running = stand_in::start(options).await?;
    say(
        &format!("Listening on {}", running.url()),
        ExitCode::SUCCESS,
    );
    let mut texts = running.texts();
    loop {
        tokio::select! {
            // Interrupted, or unable to listen for interrupts: stop.
            _ = tokio::signal::ctrl_c() => break,
            text = texts.recv() => match text {
                Ok(text) if development => {
                    say(&format!("Text message to {}: {}", text.to, text.text), ExitCode::SUCCESS);
                }
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => break,
            },
        }
    }
    running.stop().await;
    Ok(())
}

/// Parses the command line; `None` means that it asks for help.
fn options(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options::new("dist", "waymark.sqlite");
    options.development = false;
    options.address.set_port(8080);
    while let Some(name) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .ok_or_else(|| format!("{name} needs a value."))
        };
        match name.as_str() {
            "--port" => {
                let port = value()?;
                let number = port.parse().map_err(|_| format!("{port} is not a port."))?;
                options.address.set_port(number);
            }
            "--dist" => options.dist = PathBuf::from(value()?),
            "--database" => options.database = PathBuf::from(value()?),
            "--tls" => {
                let folder = PathBuf::from(value()?);
                options.tls = Some(Tls::in_folder(&folder).map_err(|error| error.to_string())?);
            }
            "--development" => {
                options.development = true;
                options.limits = Limits::for_developers();
            }
            "--no-callback-keys" => options.callback_keys = false,
            "--help" | "-h" => return Ok(None),
            other => return Err(format!("{other} is not known.")),
        }
    }
    Ok(Some(options))
}

/// Writes a line to the terminal; a closed pipe is no reason to stop.
fn say(line: &str, code: ExitCode) -> ExitCode {
    let _ = writeln!(std::io::stdout(), "{line}");
    code
}

fn complain(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{line}");
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::options;
    use stand_in::Limits;

    #[test]
    fn only_a_developer_gets_codes_at_night_and_may_send_all_day_long() {
        let limits = |words: &[&str]| {
            let words = words.iter().map(|word| (*word).to_owned());
            options(words).unwrap().unwrap().limits
        };
        assert_eq!(limits(&[]), Limits::default());
        let loose = limits(&["--development"]);
        assert!(loose.messages_per_hour > 100 && !loose.quiet_at_night);
        assert_eq!(loose.resend_secs, Limits::default().resend_secs);
    }
}
