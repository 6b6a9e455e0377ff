//! Forms: show each error once and well, and send once.

use std::cell::Cell;
use std::future::pending;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::api::ApiError;
use waymark::components::{Form, FormErrors, show_faults};
use waymark::navigation::{Navigator, Screen};
use waymark::ui::{self, Field, FormError, IntoAny, Typed};

use crate::support::{Stage, document, focused, settle, show};

/// A form with one field, as the frame shows it.
fn form_stage(submit: impl Fn(Form) + Send + Sync + 'static) -> Stage {
    show(move || {
        let navigator = Navigator::new(vec![Screen::Start, Screen::Reference]);
        let faults = FormErrors::provide();
        show_faults(navigator, faults, Trigger::new());
        let form = Form::new();
        let field = Field::asked_by_heading("code").error(form.error("code"));
        let text = RwSignal::new("kept".to_owned());
        let fields = vec![ui::text_input(field, Typed::Words, text.into())];
        let form = form.view(
            fields,
            "Send".to_owned(),
            Callback::new(move |()| submit(form)),
        );
        vec![faults.summary(), form].into_any()
    })
}

fn wrong() -> Vec<FormError> {
    vec![FormError {
        field: "code",
        message: "Enter the code".to_owned(),
    }]
}

#[wasm_bindgen_test]
async fn the_error_summary_takes_the_focus_each_time_it_appears() {
    let stage = form_stage(|form| form.show(wrong()));
    for _ in 0..2 {
        stage.control("Send").focus().unwrap();
        stage.control("Send").click();
        settle().await;
        assert_eq!(focused(), ui::SUMMARY);
    }
}

#[wasm_bindgen_test]
async fn the_summary_is_filled_and_never_new_so_that_no_screen_reader_is_silent() {
    let stage = form_stage(|form| form.show(wrong()));
    let before = stage.find("#error-summary");
    assert_eq!(before.inner_text(), "");
    stage.control("Send").click();
    settle().await;
    let filled = stage.find("#error-summary");
    assert!(before.is_same_node(Some(&filled)));
    assert_eq!(filled.get_attribute("role").as_deref(), Some("group"));
    let title = filled.get_attribute("aria-labelledby").unwrap();
    assert_eq!(
        stage.find(&["#", &title].concat()).inner_text(),
        "There is a problem"
    );
}

#[wasm_bindgen_test]
async fn the_summary_leads_to_the_field_and_says_the_same_as_it() {
    let stage = form_stage(|form| form.show(wrong()));
    stage.control("Send").click();
    settle().await;
    assert_eq!(stage.find("#code-error").inner_text(), "Enter the code");
    stage.control("Enter the code").click();
    assert_eq!(focused(), "code");
}

#[wasm_bindgen_test]
async fn the_title_says_that_something_is_wrong_until_it_is_mended() {
    let is_wrong = RwSignal::new(true);
    let stage = form_stage(move |form| {
        form.show(if is_wrong.get_untracked() {
            wrong()
        } else {
            Vec::new()
        });
    });
    settle().await;
    let before = document().title();
    stage.control("Send").click();
    settle().await;
    assert_eq!(document().title(), format!("Error: {before}"));
    is_wrong.set(false);
    stage.control("Send").click();
    settle().await;
    assert_eq!(document().title(), before);
    assert!(stage.maybe(".govuk-error-summary").is_none() && stage.maybe("#code-error").is_none());
}

#[wasm_bindgen_test]
async fn an_answer_that_comes_after_the_screen_has_gone_shows_no_error_on_the_next() {
    let is_there = RwSignal::new(true);
    let gone = StoredValue::new(None);
    let stage = show(move || {
        let faults = FormErrors::provide();
        let screen = move || {
            let form = is_there.get().then(Form::new);
            gone.update_value(|gone| *gone = gone.or(form));
        };
        vec![faults.summary(), screen.into_any()].into_any()
    });
    settle().await;
    is_there.set(false);
    settle().await;
    let form: Form = gone.get_value().unwrap();
    form.show(wrong());
    assert!(!form.is_sending_now());
    settle().await;
    assert!(stage.maybe(".govuk-error-summary").is_none());
}

#[wasm_bindgen_test]
async fn a_double_press_sends_once_and_the_button_stays_usable() {
    let sent = Rc::new(Cell::new(0));
    let count = send_wrapper(Rc::clone(&sent));
    let stage = form_stage(move |form| {
        let sent = count();
        form.send(
            async move {
                sent.set(sent.get() + 1);
                pending::<()>().await;
                Ok(())
            },
            |_| "",
        );
    });
    stage.control("Send").click();
    stage.control("Send").click();
    settle().await;
    stage.control("Send").click();
    settle().await;
    assert_eq!(sent.get(), 1);
    assert!(!stage.control("Send").has_attribute("disabled"));
    assert_eq!(stage.find("form [role=status]").inner_text(), "Sending");
}

#[wasm_bindgen_test]
async fn a_failure_is_told_in_words_and_nothing_typed_is_lost() {
    let stage = form_stage(|form| form.send(async { Err(ApiError::Offline) }, |_| ""));
    stage.control("Send").click();
    stage
        .until("the summary", |stage| {
            stage.maybe(".govuk-error-summary").is_some()
        })
        .await;
    assert!(stage.text().contains("no connection"), "{}", stage.text());
    assert!(stage.maybe("#code-error").is_none());
    let field: web_sys::HtmlInputElement =
        wasm_bindgen::JsCast::unchecked_into(stage.find("#code"));
    assert_eq!(field.value(), "kept");
    assert_eq!(stage.find("form [role=status]").inner_text(), "");
}

#[wasm_bindgen_test]
async fn a_failure_of_a_field_is_shown_at_the_field() {
    let stage = form_stage(|form| form.send(async { Err(ApiError::CodeNotAccepted) }, |_| "code"));
    stage.control("Send").click();
    stage
        .until("the error", |stage| stage.maybe("#code-error").is_some())
        .await;
}

/// Wraps a counter for a closure that must be `Send`, which is sound with one thread.
fn send_wrapper(counter: Rc<Cell<u32>>) -> impl Fn() -> Rc<Cell<u32>> + Send + Sync {
    let stored = StoredValue::new_local(counter);
    move || stored.get_value()
}

/// A tap without fields, as in feedback: otherwise a second tap would hit what moved up from below.
#[wasm_bindgen_test]
async fn outside_a_form_a_message_stays_until_the_answer() {
    let is_answered = StoredValue::new(false);
    let stage = show(move || {
        let faults = FormErrors::provide();
        let form = Form::new();
        form.show(wrong());
        let tap = Callback::new(move |()| {
            let answer = async move {
                while !is_answered.get_value() {
                    settle().await;
                }
                Ok(())
            };
            form.send(answer, |_| "");
        });
        vec![faults.summary(), ui::button("Good".to_owned(), tap)].into_any()
    });
    let has_message = |stage: &Stage| stage.text().contains("Enter the code");
    stage.until("the message", has_message).await;
    stage.control("Good").click();
    settle().await;
    assert!(has_message(&stage), "while it is sent");
    is_answered.set_value(true);
    stage.until("no message", |stage| !has_message(stage)).await;
}
