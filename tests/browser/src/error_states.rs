//! Forms that are sent empty: what they then say has no barrier either.

use serde_json::json;

use crate::every_screen::{ends, look_at_each, start};
use crate::screens::Stop;
use crate::support::{Page, tests_of};

/// The screens whose form wants something.
const FORMS: [Stop; 6] = [
    Stop::Reference,
    Stop::Code,
    Stop::HelperSignIn,
    Stop::HelperGive,
    Stop::Messages,
    Stop::CallbackQuestion("way"),
];

/// Presses the button of the form that is shown.
const SEND: &str = "
    const buttons = [...document.querySelectorAll('main form [type=submit]')];
    buttons.find(button => button.checkVisibility()).click()";

tests_of!(
    a_form_that_is_sent_empty_has_no_barrier,
    start().patience_secs(400),
    every_run: [chromium],
    release: []
);
async fn a_form_that_is_sent_empty_has_no_barrier(page: Page) {
    let mut checked = 0;
    let ends: Vec<Stop> = ends()
        .into_iter()
        .filter(|end| end.way().iter().any(|stop| FORMS.contains(stop)))
        .collect();
    look_at_each(&page, &ends, async |stop| {
        if !FORMS.contains(&stop) {
            return Vec::new();
        }
        checked += 1;
        page.script(SEND, vec![]).await;
        let is_told = async || {
            let focus = "return document.activeElement.id";
            page.script(focus, vec![]).await == json!("error-summary")
        };
        if !page.until(is_told).await {
            return vec![format!("{stop:?}: no error takes the focus")];
        }
        let mut faults = Vec::new();
        for theme in ["light", "dark"] {
            page.in_theme(theme).await;
            faults.extend(page.axe_violations().await);
        }
        page.on_a_narrow_phone().await;
        faults.extend(page.faults_of_markup().await);
        faults.extend(page.wider_than_the_screen().await);
        page.on_a_wide_screen().await;
        faults
            .iter()
            .map(|fault| format!("{stop:?}: {fault}"))
            .collect()
    })
    .await;
    assert_eq!(checked, FORMS.len(), "not every form was sent");
}
