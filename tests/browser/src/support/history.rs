//! What the browser's Back and Forward buttons can reach.

use serde_json::Value;

use super::page::Page;
use visiting::Engine;

impl Page {
    /// Comes to the portal by a link on a search page, as people do.
    pub async fn arrive_from_search(&self) {
        self.open(&self.portal.elsewhere.search()).await;
        self.follow("To the portal").await;
        self.arrives_at(&self.portal.url()).await;
    }

    /// Checks that the browser is on the other site, and that Back and Forward find nothing of the
    /// portal: the search page comes right before.
    pub async fn has_left_nothing_behind(&self) {
        let elsewhere = &self.portal.elsewhere;
        self.arrives_at(&elsewhere.weather()).await;
        self.heading("Weather").await;
        let entries = self.history_entries().await;
        self.go_in_history(-1).await;
        self.arrives_at(&elsewhere.search()).await;
        self.heading("Search").await;
        self.go_in_history(1).await;
        self.arrives_at(&elsewhere.weather()).await;
        self.heading("Weather").await;
        assert_eq!(
            self.history_entries().await,
            entries,
            "the history grew in {:?}",
            self.engine
        );
        // There is nothing ahead: the button would be grey.
        self.go_in_history(1).await;
        self.arrives_at(&elsewhere.weather()).await;
    }

    /// How many entries the history of this tab has.
    pub async fn history_entries(&self) -> Value {
        self.script("return history.length", vec![]).await
    }

    /// Goes to another address as by the address bar, past all of the portal's own ways.
    pub async fn leave_for(&self, url: &str) {
        if self.engine == Engine::WebKit {
            // WebKitGTK: see `go_in_history`.
            self.script("location.href = arguments[0]", vec![url.into()])
                .await;
        } else {
            self.open(url).await;
        }
        self.arrives_at(url).await;
    }

    /// Presses Back or Forward.
    pub async fn go_in_history(&self, entries: i32) {
        let gone = match (self.engine, entries) {
            // WebKitGTK stops answering after its driver's own commands to another site.
            (Engine::WebKit, _) => {
                let go = self
                    .driver
                    .execute("history.go(arguments[0])", vec![entries.into()]);
                go.await.map(|_| ())
            }
            (_, ..0) => self.driver.back().await,
            _ => self.driver.forward().await,
        };
        if let Err(error) = gone {
            self.fail(&format!("cannot go in the history: {error}"))
                .await;
        }
    }
}
