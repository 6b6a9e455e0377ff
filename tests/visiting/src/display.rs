//! A screen in memory, for the browser that cannot do without one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::program;

/// A running Xvfb. Each browser has its own, so that none takes the focus of another.
pub struct Display {
    process: Child,
    name: String,
}

impl Display {
    /// Starts one; Xvfb itself picks a number that is free.
    pub fn start() -> Self {
        let mut process = Command::new(program::find("XVFB", &["Xvfb"]))
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
                // Ends with the browser that draws on it, should nobody be left to end it.
                "-terminate",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let output = process.stdout.take().expect("Xvfb has an output");
        BufReader::new(output)
            .read_line(&mut number)
            .expect("Xvfb prints its number");
        assert!(
            !number.trim().is_empty(),
            "Xvfb ended before it had a screen"
        );
        Self {
            process,
            name: format!(":{}", number.trim()),
        }
    }

    /// What DISPLAY is set to.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
