//! A copy of the release build, published by a real nginx.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use web_servers::{Running, Server, Site};

use super::built::{dist, page_leading_to};
use super::certificate::certificate;

/// A folder of its own, and the server that publishes it.
pub struct Published {
    server: Running,
    folder: TempDir,
}

impl Published {
    /// Publishes the release build, with a local address for every way out, in front of a backend's port.
    pub fn start(weather: &str, backend: u16) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the files");
        copy(&dist(), folder.path());
        // Its compressed copies would lead elsewhere.
        for copy in ["index.html.br", "index.html.gz"] {
            std::fs::remove_file(folder.path().join(copy))
                .expect("the build has compressed copies");
        }
        std::fs::write(folder.path().join("index.html"), page_leading_to(weather))
            .expect("the folder takes files");
        let tls = certificate();
        let server = Server::Nginx.start(Site {
            folder: folder.path(),
            backend: &format!("127.0.0.1:{backend}"),
            certificate: (&tls.certificate_pem, &tls.key_pem),
        });
        Self { server, folder }
    }

    /// Its address.
    pub fn url(&self) -> String {
        self.server.url.clone()
    }

    /// Publishes another build in its place: the same, with other names for all that has a hash.
    pub fn publish_anew(&self) {
        let hashed: Vec<String> = named(self.folder.path())
            .into_iter()
            .filter(|name| has_hash(name))
            .collect();
        let mut page = self.read("index.html");
        for name in &hashed {
            std::fs::rename(
                self.folder.path().join(name),
                self.folder.path().join(renamed(name)),
            )
            .expect("a file can have another name");
        }
        for name in hashed.iter().filter(|name| name.ends_with(".js")) {
            let script = self.read(&renamed(name));
            let other = with_new_names(&script, &hashed);
            page = page.replace(&integrity(&script), &integrity(&other));
            self.write(&renamed(name), &other);
        }
        let scripts: Vec<String> = page
            .split("<script>")
            .skip(1)
            .map(|rest| {
                rest.split_once("</script>")
                    .expect("a script ends")
                    .0
                    .to_owned()
            })
            .collect();
        for script in scripts {
            page = page.replace(
                &integrity(&script),
                &integrity(&with_new_names(&script, &hashed)),
            );
        }
        self.write("index.html", &with_new_names(&page, &hashed));
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).expect("a file in UTF-8")
    }

    /// Writes a file, whose compressed copies are of another content then.
    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).expect("the folder takes files");
        for copy in [format!("{name}.br"), format!("{name}.gz")] {
            // The page has none.
            let _ = std::fs::remove_file(self.folder.path().join(copy));
        }
    }
}

/// Names are `waymark-<hash>.js` and the like, also of compressed copies.
fn has_hash(name: &str) -> bool {
    let hash = name
        .split_once('-')
        .and_then(|(_, rest)| rest.split_once('.'));
    hash.is_some_and(|(hash, _)| hash.len() == 16)
}

/// The name in the other build.
fn renamed(name: &str) -> String {
    let (stem, hash) = name.split_once('-').expect("the name has a hash");
    let first = if hash.starts_with('0') { "1" } else { "0" };
    [stem, "-", first, hash.get(1..).unwrap_or_default()].concat()
}

fn with_new_names(text: &str, hashed: &[String]) -> String {
    hashed.iter().fold(text.to_owned(), |text, name| {
        text.replace(name.as_str(), &renamed(name))
    })
}

/// As the page's policy and its elements write it.
fn integrity(content: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

fn named(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder)
        .expect("the folder can be listed")
        .flatten();
    files
        .filter_map(|file| file.file_name().into_string().ok())
        .collect()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("the folder takes folders");
    for name in named(from) {
        let (source, target): (PathBuf, PathBuf) = (from.join(&name), to.join(&name));
        if source.is_dir() {
            copy(&source, &target);
        } else {
            std::fs::copy(&source, &target).expect("a file of the build can be copied");
        }
    }
}
