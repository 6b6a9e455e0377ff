//! Which of the questions it is, said on its page.

use callback::{Field, QUESTIONS, QuestionId, STEPS};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, say};
use waymark::navigation::CallbackScreen;

use super::{App, LANGUAGES, OFFER, asks};
use crate::support::settle;

#[wasm_bindgen_test]
async fn each_question_that_everybody_is_asked_says_which_it_is() {
    for (language, of) in LANGUAGES.into_iter().zip(["o", "of"]) {
        for way in ["phone", "text"] {
            let app = App::at_in(
                language,
                asks(QuestionId::Way),
                &[(Field::Way, way), (Field::Number, "n1")],
            );
            for question in QUESTIONS.iter().filter(|one| one.applies(&app.draft())) {
                app.backend.answers(200, OFFER);
                app.navigator.replace(asks(question.id));
                settle().await;
                let step = question.id.step();
                let said = step.map(|at| format!(" {at} {of} {STEPS}"));
                let text = app.stage.text();
                match said {
                    Some(said) => assert!(text.contains(&said), "{text}"),
                    None => assert!(!text.contains(&format!(" {of} {STEPS}")), "{text}"),
                }
            }
        }
    }
}

#[wasm_bindgen_test]
async fn to_check_is_the_last_question() {
    let app = App::at_check();
    settle().await;
    let last = say(keys::CALLBACK_STEP_CHECK);
    assert!(last.contains(&format!("{STEPS} of {STEPS}")), "{last}");
    assert!(app.stage.text().contains(&last));
    let more = Key::of("callback.step.").join("topic");
    assert_eq!(waymark::language::find(more), None);
    assert_eq!(app.screen(), CallbackScreen::Check.into());
}
