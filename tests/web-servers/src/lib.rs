//! Real web servers that publish a folder and hand the backend's paths on, with the configurations in `deploy/`.

#![expect(clippy::expect_used, reason = "a test may panic")]

use std::net::TcpStream;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use visiting::browser::free_port;
use visiting::process::Process;
use visiting::program::find;

const NGINX: &str = include_str!("../../../deploy/nginx.conf");
const CADDY: &str = include_str!("../../../deploy/Caddyfile");

/// How long a server may take to listen, in seconds.
const LISTENS_SECS: u64 = 20;

/// The servers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Server {
    /// As Debian has it.
    Nginx,
    /// As Debian has it.
    Caddy,
}

/// What a server is started with.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The folder that it publishes.
    pub folder: &'a Path,
    /// Host and port of the backend.
    pub backend: &'a str,
    /// The certificate and its key, as PEM.
    pub certificate: (&'a str, &'a str),
}

/// A server that runs until this is dropped or the tests end.
pub struct Running {
    /// Its address.
    pub url: String,
    /// Its address without TLS.
    pub plain_url: String,
    _process: Process,
    _folder: TempDir,
}

impl Server {
    /// Starts it, and waits until it listens.
    ///
    /// # Panics
    /// When the program is not on this machine, or ends at once.
    #[must_use]
    pub fn start(self, site: Site<'_>) -> Running {
        let folder = tempfile::tempdir().expect("a folder for the server");
        let (port, plain_port) = (free_port(), free_port());
        let place = |name: &str| folder.path().join(name).display().to_string();
        let (certificate, key) = site.certificate;
        for (name, text) in [("certificate.pem", certificate), ("key.pem", key)] {
            std::fs::write(folder.path().join(name), text).expect("the folder takes files");
        }
        let of_both = [
            ("/srv/waymark/dist", site.folder.display().to_string()),
            ("/etc/waymark/tls/certificate.pem", place("certificate.pem")),
            ("/etc/waymark/tls/key.pem", place("key.pem")),
            ("127.0.0.1:8081", site.backend.to_owned()),
        ];
        let (url, plain_url) = (
            format!("https://localhost:{port}"),
            format!("http://localhost:{plain_port}"),
        );
        let (program, options) = match self {
            Self::Nginx => {
                let ports = [
                    ("listen 443", format!("listen {port}")),
                    ("listen 80", format!("listen {plain_port}")),
                    ("portal.example", "localhost".to_owned()),
                ];
                nginx(folder.path(), &placed(&placed(NGINX, &of_both), &ports))
            }
            Self::Caddy => {
                let ports = [
                    ("https://portal.example", url.clone()),
                    ("http://portal.example", plain_url.clone()),
                ];
                caddy(folder.path(), &placed(&placed(CADDY, &of_both), &ports))
            }
        };
        let process = Process::start(&program, &options, folder.path(), None);
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let is_late = start.elapsed() > Duration::from_secs(LISTENS_SECS);
            assert!(!is_late, "{self:?} does not listen");
            std::thread::yield_now();
        }
        Running {
            url,
            plain_url,
            _process: process,
            _folder: folder,
        }
    }
}

/// A configuration with the places of a test, where it names examples.
fn placed(configuration: &str, places: &[(&str, String)]) -> String {
    places
        .iter()
        .fold(configuration.to_owned(), |text, (example, place)| {
            assert!(text.contains(example), "it does not name {example}");
            text.replace(example, place)
        })
}

/// nginx, with our file in its `http`.
fn nginx(folder: &Path, site: &str) -> (PathBuf, Vec<String>) {
    let place = folder.display();
    // As root, its workers would be a user who may not read the test's folder.
    let is_root = folder.metadata().is_ok_and(|data| data.uid() == 0);
    let user = if is_root { "user root;\n" } else { "" };
    let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {place}/{kind};\n"))
        .concat();
    let whole =
        format!("{user}daemon off;\npid {place}/pid;\nevents {{}}\nhttp {{\n{paths}{site}}}\n");
    let file = folder.join("nginx.conf");
    std::fs::write(&file, whole).expect("the folder takes files");
    let options = ["-e", "stderr", "-p", &place.to_string(), "-c"].map(str::to_owned);
    let file = file.display().to_string();
    (
        find("NGINX", &["nginx"]),
        options.into_iter().chain([file]).collect(),
    )
}

/// Caddy, without certificates of its own and without its port for changes.
fn caddy(folder: &Path, site: &str) -> (PathBuf, Vec<String>) {
    let file = folder.join("Caddyfile");
    let whole = format!("{{\n\tadmin off\n\tauto_https off\n}}\n{site}");
    std::fs::write(&file, whole).expect("the folder takes files");
    let options = ["run", "--adapter", "caddyfile", "--config"].map(str::to_owned);
    let file = file.display().to_string();
    (
        find("CADDY", &["caddy"]),
        options.into_iter().chain([file]).collect(),
    )
}
