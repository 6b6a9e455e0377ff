//! Steps of journeys in which a person lets a helper see their case.

use super::find::Part;
use super::page::Page;
use super::portal::Portal;
use visiting::{say, say_with};

/// What the person calls the helper.
pub const LABEL: &str = "my support worker";

impl Page {
    /// Fills in the form for a code that lasts a week and shows what has happened, and sends it.
    pub async fn ask_for_helper_code(&self) {
        self.type_into(&say("helpers.label"), LABEL).await;
        self.choose(&say_with("helpers.length.other", &[("n", "7")]))
            .await;
        self.click(&Part::field(&say("helpers.part.history"))).await;
        self.press(&say("helpers.make")).await;
    }

    /// The same with the fresh code that it asks for, up to the screen with the helper's code.
    pub async fn make_helper_code(&self) {
        let sent = self.portal.texts_sent().await;
        self.ask_for_helper_code().await;
        self.give_fresh_code(sent, &say("helpers.make")).await;
        self.heading(&say("helpers.code.title")).await;
    }

    /// Types the fresh code that comes after so many text messages, and presses the button again.
    pub async fn give_fresh_code(&self, sent: usize, button: &str) {
        let label = say("fresh-code.label");
        self.sees_part(&Part::field(&label)).await;
        self.sees_focus_on(&Part::id("fresh-code")).await;
        let code = self.portal.code(sent + 1).await;
        self.type_into(&label, &code).await;
        self.press(button).await;
    }

    /// The code that is shown.
    pub async fn helper_code(&self) -> String {
        let code = "return document.querySelector('.govuk-panel strong').innerText";
        let code = self.script(code, vec![]).await;
        code.as_str().unwrap_or_default().to_owned()
    }

    /// Signs in from the first screen with a helper's code.
    pub async fn use_helper_code(&self, code: &str) {
        self.to_reference().await;
        self.follow(&say("helper-sign-in.open")).await;
        self.heading(&say("helper-sign-in.title")).await;
        self.type_into(&say("helper-sign-in.title"), code).await;
        self.press(&say("common.continue")).await;
    }
}

impl Portal {
    /// Ends the access of every helper, as from another device.
    pub async fn end_helpers(&self) {
        let mut database = self.database().await;
        let ended = sqlx::query("DELETE FROM helpers")
            .execute(&mut database)
            .await;
        ended.expect("the helpers can be removed");
    }
}
