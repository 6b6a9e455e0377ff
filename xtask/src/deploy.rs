//! `cargo xtask deploy`: writes what a web server needs to publish `dist/`, for nginx, for Caddy and for a CDN.
//!
//! All three say the same because all come from one description: the headers in `deploy/headers.txt`, and what
//! `site` knows of the files.

mod caddy;
mod cdn;
mod nginx;
mod site;

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

use site::Headers;

/// The headers of every answer. Written by hand.
const HEADERS: &str = "deploy/headers.txt";

/// Makes a file of the description.
type Make = fn(&Headers) -> String;

/// What is made of the description: its place, and how.
const MADE: [(&str, Make); 3] = [
    ("deploy/nginx.conf", nginx::configuration),
    ("deploy/Caddyfile", caddy::configuration),
    ("deploy/_headers", cdn::configuration),
];

/// Writes all of them.
pub fn write(workspace: &Workspace) -> Result<(), Failure> {
    let headers = Headers::read(&files::read(&workspace.path(HEADERS))?)?;
    for (place, make) in MADE {
        files::write(&workspace.path(place), make(&headers).as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{HEADERS, Headers, MADE};
    use xtask::workspace::Workspace;

    #[test]
    fn what_is_kept_is_what_the_description_says() {
        let workspace = Workspace::find().unwrap();
        let read = |place| std::fs::read_to_string(workspace.path(place)).unwrap_or_default();
        let headers = Headers::read(&read(HEADERS)).unwrap();
        for (place, make) in MADE {
            assert!(
                read(place) == make(&headers),
                "{place} differs: run `cargo xtask deploy`"
            );
        }
    }
}
