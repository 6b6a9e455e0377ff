//! A stand-in behind a real web server.

use stand_in::Tls;
use web_servers::{Running, Server, Site};

use super::{Browser, TestApp};

/// A stand-in, and a web server that hands requests on to it.
pub struct Published {
    pub app: TestApp,
    pub server: Running,
    tls: Tls,
}

impl Published {
    /// Publishes these files, named and with what is in them.
    pub async fn start(server: Server, files: &[(String, String)]) -> Self {
        let app = TestApp::start().await;
        for (name, content) in files {
            app.file(name, content.as_bytes());
        }
        let tls = Tls::self_signed().unwrap();
        let address = app.running.url().replace("http://localhost", "127.0.0.1");
        let server = server.start(Site {
            folder: &app.folder().join("dist"),
            backend: &address,
            certificate: (&tls.certificate_pem, &tls.key_pem),
        });
        Self { app, server, tls }
    }

    /// A browser that trusts its certificate.
    pub fn browser(&self) -> Browser {
        Browser::over_tls(&self.server.url, &self.tls)
    }
}
