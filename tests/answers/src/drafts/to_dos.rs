//! An answer to something to do, by the portal's own drafts and the machine that sends.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use contract::{CaseId, ToDo, ToDoAnswer, ToDoAnswered, ToDoId};
use sending::{IdempotencyKey, Once, Order, State};

use crate::api::{ApiError, parse};
use crate::broken::Answer;
use crate::errand::{FormErrand, at_once, keeping};
use crate::rules::Used;
use crate::to_do_drafts::{ToDoDraft, ToDoDrafts};
use crate::trial::{End, Outcome, Trial, Wrong, confirmed, read};

const WORDS: [&str; 2] = ["I typed this.", "I typed \u{202e}something else."];
/// How often the person presses before the backend answers as it should.
const PRESSES: u32 = 3;

/// The form, and what is kept of it.
struct Form {
    case_id: CaseId,
    id: ToDoId,
    drafts: Rc<RefCell<ToDoDrafts>>,
}

/// One press of the button, and what came of it.
#[derive(Debug)]
struct Pressed {
    words: &'static str,
    key: IdempotencyKey,
    /// Whether the answer was a no, so that the next press is another request.
    is_final: bool,
}

/// Answers to the person's words are malformed, then one is sound. Now and then they change their words.
pub fn answer_to_do(trial: &Trial) -> Outcome {
    let form = Form::default();
    let mut words = WORDS[0];
    let mut before = None;
    for _ in 0..PRESSES {
        form.type_in(words);
        let answer = trial.answer(Some("ToDo"));
        let outcome = read::<ToDo>(&answer)?;
        if let Ok(to_do) = &outcome {
            to_do.used();
        }
        let told = form.press(&answer)?;
        if told.is_ok() {
            return form.is_told(told, &answer);
        }
        if outcome.is_ok_and(|to_do| to_do.answered.is_some()) {
            return Err(Wrong::Untrue(format!("confirmed, but {told:?}")));
        }
        form.is_kept(words)?;
        before = Some(form.has_right_key(before, words)?);
        if trial.once_in(3) {
            words = if words == WORDS[0] {
                WORDS[1]
            } else {
                WORDS[0]
            };
        }
        if trial.once_in(2) {
            break;
        }
    }
    form.type_in(words);
    let sound = trial.sound("ToDo");
    form.is_told(form.press(&sound)?, &sound)?;
    Ok(End::Refused)
}

impl Default for Form {
    fn default() -> Self {
        Self {
            case_id: "c1".into(),
            id: "t1".into(),
            drafts: Rc::default(),
        }
    }
}

impl Form {
    /// The person comes to the form, and types.
    fn type_in(&self, words: &str) {
        let filled_in = ToDoDraft {
            text: words.to_owned(),
            ..ToDoDraft::default()
        };
        let mut drafts = self.drafts.borrow_mut();
        if let Some(sending) = drafts.sending(&self.case_id, &self.id) {
            sending.give_up();
        }
        drafts.put(&self.case_id, &self.id, filled_in);
    }

    /// One press of the button, as `screens/to_do/send.rs` does it.
    fn press(&self, answer: &Answer) -> Result<Result<ToDoAnswered, ApiError>, Wrong> {
        let held = Rc::new(Cell::new(None));
        let filled_in = self.drafts.borrow().get(&self.case_id, &self.id);
        let given = ToDoAnswer {
            text: filled_in.map(|draft| draft.text),
            ..ToDoAnswer::default()
        };
        let mut drafts = self.drafts.borrow_mut();
        drafts.press(&self.case_id, &self.id, &given);
        drop(drafts);
        let (drafts, of_attempt) = (Rc::clone(&self.drafts), Rc::clone(&self.drafts));
        let (case_id, id) = (self.case_id.clone(), self.id.clone());
        let (in_case, of_item) = (self.case_id.clone(), self.id.clone());
        let sent = answer.clone();
        let errand = FormErrand {
            machine: Box::new(move |change| {
                let mut drafts = drafts.borrow_mut();
                drafts.sending(&case_id, &id).map_or(Order::Rest, change)
            }),
            attempt: keeping(Rc::clone(&held), move || {
                let key = of_attempt.borrow().key(&in_case, &of_item);
                let outcome = key.ok_or(ApiError::SignedOut).and_then(|_| reading(&sent));
                async move { outcome }
            }),
            look: Box::new(|| Box::pin(async { None })),
            failure: RefCell::default(),
        };
        let outcome = at_once(errand.press(Once::Key, ""));
        let outcome = outcome.ok_or_else(|| Wrong::Untrue("waits for ever".to_owned()))?;
        let told = outcome.and_then(|()| held.take().ok_or(ApiError::Malformed));
        if told.is_ok() {
            self.drafts.borrow_mut().remove(&self.case_id, &self.id);
        }
        Ok(told)
    }

    /// A yes tells what the answer says, and nothing waits any more.
    fn is_told(&self, told: Result<ToDoAnswered, ApiError>, answer: &Answer) -> Outcome {
        let given = confirmed::<ToDo>(answer).and_then(|to_do| to_do.answered);
        let is_open = self.drafts.borrow().get(&self.case_id, &self.id).is_some();
        match told {
            Ok(held) if Some(&held) == given.as_ref() && !is_open => Ok(End::Read(1)),
            Ok(held) => Err(Wrong::Lost(format!("{held:?} for {answer:?}"))),
            Err(error) => Err(Wrong::Untrue(format!("cannot be sent any more: {error:?}"))),
        }
    }

    /// What was typed stays without a yes.
    fn is_kept(&self, words: &str) -> Result<(), Wrong> {
        let kept = self.drafts.borrow().get(&self.case_id, &self.id);
        match kept {
            Some(draft) if draft.text == words => Ok(()),
            kept => Err(Wrong::Lost(format!("{kept:?} is left"))),
        }
    }

    /// Other words have another key. The same words keep theirs until there is a final answer.
    fn has_right_key(
        &self,
        before: Option<Pressed>,
        words: &'static str,
    ) -> Result<Pressed, Wrong> {
        let mut drafts = self.drafts.borrow_mut();
        let sending = drafts.sending(&self.case_id, &self.id);
        let state = sending.map_or(State::Ready, |sending| sending.state().clone());
        let key = drafts.key(&self.case_id, &self.id);
        let pressed = Pressed {
            words,
            key: key.ok_or_else(|| Wrong::Lost("the key".to_owned()))?,
            is_final: matches!(state, State::Refused(_) | State::SentBefore),
        };
        match before {
            Some(before)
                if (before.key == pressed.key) != (before.words == words && !before.is_final) =>
            {
                Err(Wrong::Untrue(format!("{pressed:?} after {before:?}")))
            }
            _ => Ok(pressed),
        }
    }
}

/// As in the portal: without the answer, it has not been confirmed.
fn reading(answer: &Answer) -> Result<ToDoAnswered, ApiError> {
    let to_do = answer.outcome().and_then(|text| parse::<ToDo>(&text))?;
    to_do.answered.ok_or(ApiError::Malformed)
}
