//! A day for the person's own calendar: the file, its name, and that it disappears with the screen.

use casework::When;
use contract::Date;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::components::add_to_calendar;
use waymark::language::{keys, say, say_with};
use web_sys::HtmlElement;

use crate::support::{Stage, show, speak};

fn offered() -> Stage {
    let day = Date::parse("2027-03-01").unwrap();
    show(move || add_to_calendar(When::Day(day)))
}

fn link(stage: &Stage) -> HtmlElement {
    stage.find("a[download]")
}

/// The content at an address; `None` if there is none.
pub async fn behind(address: &str) -> Option<String> {
    // Not by `fetch`, in whose place another test's backend may stand.
    let read = "return new Promise((read, fail) => {
        const file = new XMLHttpRequest();
        file.onload = () => read(file.responseText);
        file.onerror = fail;
        file.open('GET', address);
        file.send();
    })";
    let read = Function::new_with_args("address", read);
    let read = read.call1(&JsValue::NULL, &JsValue::from(address)).unwrap();
    let text = JsFuture::from(read.unchecked_into::<Promise>()).await;
    text.ok().and_then(|text| text.as_string())
}

#[wasm_bindgen_test]
async fn the_link_saves_a_file_with_a_neutral_name_that_says_nothing_but_the_day() {
    let stage = offered();
    let link = link(&stage);
    let address = link.get_attribute("href").unwrap();
    assert!(address.starts_with("blob:"), "{address}");
    assert_eq!(link.get_attribute("download").unwrap(), "appointment.ics");
    assert_eq!(link.text_content().unwrap(), say(keys::CALENDAR_SAVE));
    let file = behind(&address).await.unwrap();
    assert!(file.contains("\r\nSUMMARY:Appointment\r\n"), "{file}");
    assert!(
        file.contains("\r\nDTSTART;VALUE=DATE:20270301\r\n"),
        "{file}"
    );
}

#[wasm_bindgen_test]
async fn the_file_goes_with_the_screen() {
    let stage = offered();
    let address = link(&stage).get_attribute("href").unwrap();
    assert!(behind(&address).await.is_some());
    drop(stage);
    assert_eq!(behind(&address).await, None);
}

#[wasm_bindgen_test]
fn what_others_could_see_is_said_before_the_link_and_nothing_happens_unasked() {
    let stage = offered();
    assert!(!stage.find("details").has_attribute("open"));
    let text = stage.text();
    let title = say(keys::CALENDAR_TITLE);
    let warning = say_with(keys::CALENDAR_WARNING, &[("title", &title)]);
    let (warned, saved) = (text.find(&warning), text.find(&say(keys::CALENDAR_SAVE)));
    assert!(warned.is_some() && warned < saved, "{text}");
    assert!(text.contains(&say(keys::CALENDAR_FILE)));
}

#[wasm_bindgen_test]
async fn the_title_is_in_the_language_of_the_person_and_no_two_files_share_an_id() {
    let mut ids = Vec::new();
    for _ in 0..2 {
        let stage = show(|| {
            speak("cy", include_str!("../../public/texts/cy.json"));
            add_to_calendar(When::Day(Date::parse("2027-03-01").unwrap()))
        });
        let file = behind(&link(&stage).get_attribute("href").unwrap())
            .await
            .unwrap();
        assert!(file.contains(&["SUMMARY:", &say(keys::CALENDAR_TITLE), "\r\n"].concat()));
        let id = file.lines().find(|line| line.starts_with("UID:")).unwrap();
        assert_eq!(id.len(), "UID:".len() + 32);
        ids.push(id.to_owned());
    }
    assert_ne!(ids[0], ids[1]);
}
