//! Another site on this machine: where a person comes from and where the way out leads.

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use tokio::net::TcpListener;

const PICTURE: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>";

/// A site that is not the portal. It ends with the test's runtime.
pub struct Site {
    address: String,
    portal: Arc<OnceLock<String>>,
}

impl Site {
    /// Serves the other site.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port");
        let port = listener.local_addr().expect("its number").port();
        let portal = Arc::new(OnceLock::<String>::new());
        let link = Arc::clone(&portal);
        let search = async move || {
            let portal = link.get().map(String::as_str).unwrap_or_default();
            page("Search", &format!("<a href='{portal}'>To the portal</a>"))
        };
        let pages = Router::new()
            .route("/search", get(search))
            .route("/weather", get(async || page("Weather", "")))
            .route("/script", get(async || file("text/javascript", "")))
            .route("/style", get(async || file("text/css", "")))
            .route("/picture", get(async || file("image/svg+xml", PICTURE)));
        tokio::spawn(async move { axum::serve(listener, pages).await });
        // To a browser this is another site than the portal's `localhost`.
        Self {
            address: format!("http://127.0.0.1:{port}"),
            portal,
        }
    }

    /// Says where the link to the portal leads.
    pub fn link_to(&self, portal: String) {
        self.portal.set(portal).expect("a site links to one portal");
    }

    /// Where a person comes from: a page with a link to the portal.
    pub fn search(&self) -> String {
        format!("{}/search", self.address)
    }

    /// Files that it lets any site load: `script`, `style` and `picture`.
    pub fn file(&self, name: &str) -> String {
        format!("{}/{name}", self.address)
    }

    /// Where the way out leads.
    pub fn weather(&self) -> String {
        format!("{}/weather", self.address)
    }
}

fn file(kind: &'static str, content: &'static str) -> impl IntoResponse {
    let headers = [(CONTENT_TYPE, kind), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (headers, content)
}

fn page(title: &str, content: &str) -> Html<String> {
    Html(format!(
        "<!doctype html><html lang=en><title>{title}</title><h1>{title}</h1>{content}"
    ))
}
