//! A desk for one test: a screen in memory, a bus, Orca and Firefox, all its own, and all gone when it is dropped.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use visiting::process::Process;
use visiting::program;

/// What has to be on the machine: the variable that names another place, the program, and its Debian package.
const PROGRAMS: [(&str, &str, &str); 7] = [
    ("ORCA", "orca", "orca"),
    ("FIREFOX", "firefox-esr", "firefox-esr"),
    ("XVFB", "Xvfb", "xvfb"),
    ("XDOTOOL", "xdotool", "xdotool"),
    ("OPENBOX", "openbox", "openbox"),
    ("DBUS_DAEMON", "dbus-daemon", "dbus-daemon"),
    ("DBUS_SEND", "dbus-send", "dbus-bin"),
];
/// Where Debian has the program that starts the accessibility bus, of the package at-spi2-core.
const ACCESSIBILITY_BUS: &str = "/usr/libexec/at-spi-bus-launcher";

/// How long each may take to start on a busy machine.
const START_LIMIT: Duration = Duration::from_secs(60);

/// Firefox, Orca and what they run on.
pub struct Desk {
    variables: Vec<String>,
    heard: PathBuf,
    // In the order of their end: none outlives what it needs.
    processes: Vec<Process>,
    folder: TempDir,
}

/// The packages to install before a desk can be set up.
pub fn missing() -> Vec<&'static str> {
    let is_there = |variable: &str, name: &str| {
        std::env::var_os(variable).is_some() || program::on_path(name).is_some()
    };
    let programs = PROGRAMS
        .iter()
        .filter(|(variable, name, _)| !is_there(variable, name));
    let mut packages: Vec<&str> = programs.map(|(_, _, package)| *package).collect();
    if !Path::new(ACCESSIBILITY_BUS).exists() {
        packages.push("at-spi2-core");
    }
    packages
}

fn place(name: &str) -> PathBuf {
    let (variable, name, _) = PROGRAMS
        .into_iter()
        .find(|(_, known, _)| *known == name)
        .expect("a program of the list");
    program::find(variable, &[name])
}

impl Desk {
    /// Sets it up, with a page in the browser.
    pub fn with_page(url: &str) -> Self {
        let mut desk = Self::empty();
        desk.start_display();
        desk.start_buses();
        desk.start(&place("openbox"), &[]);
        desk.start_orca();
        desk.start_firefox(url);
        desk
    }

    fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the desk");
        let path = folder.path().display();
        let search = std::env::var("PATH").unwrap_or_default();
        let heard = folder.path().join("heard");
        std::fs::write(&heard, "").expect("a file for Orca's words");
        let variables = [
            // Orca looks for others of this user and ends them, or itself: it must see none.
            format!("PATH={path}/bin:{search}"),
            format!("HOME={path}"),
            format!("XDG_RUNTIME_DIR={path}"),
            format!("DBUS_SESSION_BUS_ADDRESS=unix:path={path}/bus"),
            format!("ORCA_HEARD={}", heard.display()),
            "NO_AT_BRIDGE=0".to_owned(),
            "GNOME_ACCESSIBILITY=1".to_owned(),
            "GSETTINGS_BACKEND=memory".to_owned(),
            "GTK_USE_PORTAL=0".to_owned(),
            "GDK_BACKEND=x11".to_owned(),
            "MOZ_CRASHREPORTER_DISABLE=1".to_owned(),
            "LANG=C.UTF-8".to_owned(),
            "LC_ALL=C.UTF-8".to_owned(),
            "TZ=Europe/London".to_owned(),
        ];
        Self {
            variables: variables.into(),
            heard,
            processes: Vec::new(),
            folder,
        }
    }

    /// Writes a file that a program wants, and gives its place.
    fn file(&self, name: &str, text: &str) -> PathBuf {
        let place = self.folder.path().join(name);
        let folder = place.parent().expect("a folder");
        std::fs::create_dir_all(folder).expect("a folder of the desk");
        std::fs::write(&place, text).expect("a file of the desk");
        place
    }

    fn start(&mut self, program: &Path, options: &[String]) {
        let mut words = self.variables.clone();
        words.push(program.display().to_string());
        words.extend_from_slice(options);
        let env = program::on_path("env").expect("every system has `env`");
        let process = Process::start(&env, &words, self.folder.path(), None);
        // What was started last ends first.
        self.processes.insert(0, process);
    }

    fn start_display(&mut self) {
        // Xvfb picks a number that is free, and writes it down.
        let number = self.folder.path().join("display");
        let run = "exec \"$1\" -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3> \"$2\"";
        let xvfb = place("Xvfb").display().to_string();
        let options = ["-c", run, "sh", &xvfb, &number.display().to_string()];
        let shell = program::on_path("sh").expect("every system has `sh`");
        self.start(&shell, &options.map(str::to_owned));
        let read = || std::fs::read_to_string(&number).unwrap_or_default();
        becomes("the screen", || read().ends_with('\n'));
        self.variables.push(format!("DISPLAY=:{}", read().trim()));
    }

    fn start_buses(&mut self) {
        let path = self.folder.path().display().to_string();
        let conf = self.file(
            "bus.conf",
            &include_str!("bus.conf").replace("FOLDER", &path),
        );
        let conf = format!("--config-file={}", conf.display());
        self.start(&place("dbus-daemon"), &[conf, "--nofork".to_owned()]);
        let bus = self.folder.path().join("bus");
        becomes("the bus", || bus.exists());
        let options = ["--launch-immediately", "--a11y=1", "--screen-reader=1"];
        self.start(Path::new(ACCESSIBILITY_BUS), &options.map(str::to_owned));
        let ask = [
            "--session",
            "--print-reply",
            "--dest=org.a11y.Bus",
            "/org/a11y/bus",
            "org.a11y.Bus.GetAddress",
        ];
        becomes("the accessibility bus", || {
            self.says_yes(&place("dbus-send"), &ask)
        });
    }

    fn start_orca(&mut self) {
        let none = self.file("bin/pgrep", "#!/bin/sh\nexit 1\n");
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        std::fs::set_permissions(none, mode).expect("a program of the desk");
        self.file("orca/listener.py", include_str!("listener.py"));
        let settings = self.file("orca/orca-customizations.py", include_str!("settings.py"));
        let folder = settings.parent().expect("a folder").display().to_string();
        self.start(&place("orca"), &["--user-prefs".to_owned(), folder]);
        becomes("Orca", || !self.heard().is_empty());
    }

    fn start_firefox(&mut self, url: &str) {
        let settings = self.file("profile/user.js", include_str!("firefox.js"));
        let profile = settings.parent().expect("a folder").display().to_string();
        let options = ["--no-remote", "--kiosk", "--profile", &profile, url];
        self.start(&place("firefox-esr"), &options.map(str::to_owned));
    }

    /// Presses keys, by the names that X gives them, as on a real keyboard.
    pub fn press(&self, key: &str) {
        self.says_yes(&place("xdotool"), &["key", "--", key]);
    }

    /// Types a text.
    pub fn types(&self, text: &str) {
        self.says_yes(&place("xdotool"), &["type", "--delay", "60", "--", text]);
    }

    /// All that Orca has said, an utterance a line.
    pub fn heard(&self) -> Vec<String> {
        let heard = std::fs::read_to_string(&self.heard).unwrap_or_default();
        let complete = heard.rfind('\n').map_or("", |end| &heard[..end]);
        complete.lines().map(str::to_owned).collect()
    }

    fn says_yes(&self, program: &Path, options: &[&str]) -> bool {
        let pairs = self
            .variables
            .iter()
            .filter_map(|pair| pair.split_once('='));
        let status = Command::new(program)
            .args(options)
            .envs(pairs)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.is_ok_and(|status| status.success())
    }
}

/// Waits for something that starts.
fn becomes(what: &str, so: impl Fn() -> bool) {
    let end = Instant::now() + START_LIMIT;
    while !so() {
        assert!(Instant::now() < end, "{what} does not start");
        std::thread::sleep(Duration::from_millis(100));
    }
    let _ = writeln!(std::io::stderr(), "{what} runs");
}
