//! What the browser's Back and Forward buttons still reach.

use serde_json::Value;

use super::engine::Engine;
use super::page::Page;

impl Page {
    /// Comes to the portal as people do: from a search page, by a link.
    pub async fn arrive_from_search(&self) {
        self.open(&self.portal.elsewhere.search()).await;
        self.follow("To the portal").await;
        self.arrives_at(&self.portal.url()).await;
    }

    /// Comes to the portal by its address, after a search page. For journeys that come often: with
    /// each arrival by a link from another site WebKitGTK asks twice and never lets go of the first
    /// answer's connection, and it has six.
    pub async fn arrive_by_address(&self) {
        self.open(&self.portal.elsewhere.search()).await;
        self.open(&self.portal.url()).await;
    }

    /// Checks that the person is on the other site, and that Back and Forward find nothing of the
    /// portal: the search page stands right before.
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
        // Nothing lies ahead: the button would stay grey.
        self.go_in_history(1).await;
        self.arrives_at(&elsewhere.weather()).await;
    }

    /// How many entries the history of this tab has.
    pub async fn history_entries(&self) -> Value {
        self.script("return history.length", vec![]).await
    }

    /// Goes to another address, as by the address bar: no part of the portal is asked.
    pub async fn leave_for(&self, url: &str) {
        if self.engine == Engine::WebKit {
            // See below.
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
            // After its driver's own commands to another site, WebKitGTK does not answer any more.
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
