//! A real web server in front of a stand-in, with a configuration of `deploy/`.

use std::net::TcpListener;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use stand_in::Tls;
use tempfile::TempDir;

use super::{Browser, TestApp};

const NGINX: &str = include_str!("../../../../deploy/nginx.conf");
const CADDY: &str = include_str!("../../../../deploy/Caddyfile");

/// How long a server may take to listen.
const LISTENS_SECS: u64 = 20;

/// The servers.
#[derive(Clone, Copy, Debug)]
pub enum Server {
    Nginx,
    Caddy,
}

/// A web server that publishes a folder and hands the backend's paths on to a stand-in.
pub struct Published {
    pub app: TestApp,
    /// The address without TLS.
    pub plain_url: String,
    server: Child,
    url: String,
    tls: Tls,
    _folder: TempDir,
}

impl Drop for Published {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Published {
    /// Publishes these files, named and with what is in them.
    pub async fn start(server: Server, files: &[(String, String)]) -> Self {
        let app = TestApp::start().await;
        for (name, content) in files {
            app.file(name, content.as_bytes());
        }
        let folder = tempfile::tempdir().unwrap();
        let tls = Tls::in_folder(folder.path()).unwrap();
        let (port, plain_port) = (free_port(), free_port());
        let place = |name: &str| folder.path().join(name).display().to_string();
        let of_all = [
            (
                "/srv/waymark/dist",
                app.folder().join("dist").display().to_string(),
            ),
            ("/etc/waymark/tls/certificate.pem", place("certificate.pem")),
            ("/etc/waymark/tls/key.pem", place("key.pem")),
            (
                "127.0.0.1:8081",
                app.running.url().replace("http://localhost", "127.0.0.1"),
            ),
        ];
        let mut command = match server {
            Server::Nginx => {
                let ports = [
                    ("listen 443", format!("listen {port}")),
                    ("listen 80", format!("listen {plain_port}")),
                    ("portal.example", "localhost".to_owned()),
                ];
                nginx(folder.path(), &placed(&placed(NGINX, &of_all), &ports))
            }
            Server::Caddy => {
                let ports = [
                    (
                        "https://portal.example",
                        format!("https://localhost:{port}"),
                    ),
                    (
                        "http://portal.example",
                        format!("http://localhost:{plain_port}"),
                    ),
                ];
                caddy(folder.path(), &placed(&placed(CADDY, &of_all), &ports))
            }
        };
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.unwrap_or_else(|error| {
            panic!("{server:?} does not start: {error}. `cargo xtask test` installs it.")
        });
        let mut published = Self {
            app,
            plain_url: format!("http://localhost:{plain_port}"),
            server: child,
            url: format!("https://localhost:{port}"),
            tls,
            _folder: folder,
        };
        published.comes(port).await;
        published
    }

    /// Waits until the server listens.
    async fn comes(&mut self, port: u16) {
        let start = Instant::now();
        while tokio::net::TcpStream::connect(("127.0.0.1", port))
            .await
            .is_err()
        {
            let ended = self.server.try_wait().unwrap();
            assert!(ended.is_none(), "the server ended: {ended:?}");
            let is_late = start.elapsed() > Duration::from_secs(LISTENS_SECS);
            assert!(!is_late, "the server does not listen");
            tokio::task::yield_now().await;
        }
    }

    /// A browser that trusts its certificate.
    pub fn browser(&self) -> Browser {
        Browser::over_tls(&self.url, &self.tls)
    }
}

/// A server's program, where `cargo xtask test` has found it.
fn program(variable: &str, name: &str) -> Command {
    Command::new(std::env::var_os(variable).unwrap_or_else(|| name.into()))
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    socket.local_addr().unwrap().port()
}

/// A configuration with the places of this test, where it names examples.
fn placed(configuration: &str, places: &[(&str, String)]) -> String {
    places
        .iter()
        .fold(configuration.to_owned(), |text, (example, place)| {
            assert!(
                text.contains(example),
                "the configuration does not name {example}"
            );
            text.replace(example, place)
        })
}

/// nginx, with our file in its `http`.
fn nginx(folder: &Path, site: &str) -> Command {
    let place = folder.display();
    // As root, its workers would be a user who may not read the test's folder.
    let user = if folder.metadata().unwrap().uid() == 0 {
        "user root;\n"
    } else {
        ""
    };
    let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {place}/{kind};\n"))
        .concat();
    let whole =
        format!("{user}daemon off;\npid {place}/pid;\nevents {{}}\nhttp {{\n{paths}{site}}}\n");
    let file = folder.join("nginx.conf");
    std::fs::write(&file, whole).unwrap();
    let mut nginx = program("NGINX", "nginx");
    nginx
        .args(["-e", "stderr", "-p"])
        .arg(folder)
        .arg("-c")
        .arg(file);
    nginx
}

/// Caddy, without its own certificates and without its port for changes.
fn caddy(folder: &Path, site: &str) -> Command {
    let file = folder.join("Caddyfile");
    std::fs::write(
        &file,
        format!("{{\n\tadmin off\n\tauto_https off\n}}\n{site}"),
    )
    .unwrap();
    let mut caddy = program("CADDY", "caddy");
    caddy
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(file)
        .env("HOME", folder);
    caddy
}
