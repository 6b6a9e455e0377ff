//! How to complain: for each office, to whom, and a way there.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::components::complaint;
use waymark::language::{Key, keys, say};
use waymark::navigation::SignedInScreen;

use crate::app::{App, case};
use crate::support::{settle, show};

const OFFICES: [&str; 6] = ["police", "cps", "wcu", "court", "probation", "ombudsman"];

#[wasm_bindgen_test]
fn each_office_has_a_fold_with_what_to_do_and_ways_that_have_a_source() {
    let stage = show(complaint);
    let folds = stage.all("details");
    assert_eq!(folds.len(), OFFICES.len());
    for (fold, office) in folds.iter().zip(OFFICES) {
        let shown = fold.text_content().unwrap();
        let of = |part: &str| say(Key::of("complaint.").join(office).join(part));
        assert!(shown.contains(&of(".title")), "{shown}");
        assert!(shown.contains(&of(".text.1")), "{shown}");
        let ways = fold.query_selector_all("a[href]").unwrap().length();
        assert_eq!(ways == 0, office == "wcu", "{office}: {shown}");
    }
    for link in stage.all("a[href^='https:']") {
        let address = link.get_attribute("href").unwrap();
        let host = address.split('/').nth(2).unwrap();
        let official = [
            "gov.uk",
            "policeconduct.gov.uk",
            "victimscommissioner.org.uk",
        ];
        assert!(official.iter().any(|end| host.ends_with(end)), "{host}");
        assert_eq!(
            link.get_attribute("rel").as_deref(),
            Some("noreferrer noopener")
        );
    }
    let numbers = stage.all("a[href^='tel:']");
    let numbers: Vec<_> = numbers
        .iter()
        .filter_map(|one| one.get_attribute("href"))
        .collect();
    assert_eq!(numbers, ["tel:03000200096", "tel:03450154033"]);
}

#[wasm_bindgen_test]
async fn all_twelve_rights_and_how_to_complain_stand_on_the_screen_of_rights() {
    let screen = SignedInScreen::Rights;
    let app = App::signed_in(screen, case(serde_json::json!([])), |backend, _| {
        backend.answers(200, "{}");
    });
    settle().await;
    let shown = app.stage.text();
    for number in 1..=12 {
        let key = Key::of("rights.all.").join(&number.to_string());
        for text in [say(key.join(".title")), say(key.join(".text"))] {
            assert!(shown.contains(&text), "{number}: {text}");
        }
    }
    assert!(shown.contains(&say(keys::COMPLAINT_INTRO)), "{shown}");
}
