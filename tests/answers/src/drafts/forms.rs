//! Forms: preferences, a helper, feedback, a fresh code, another time for a call.

use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::rc::Rc;

use contract::{CaseId, ContactPreferences, HelperCreated, HelperList, PhoneCall};
use sending::{Once, Order};

use crate::api::{ApiError, Read, nothing, parse};
use crate::broken::Answer;
use crate::errand::{FormErrand, at_once, keeping, send_form};
use crate::giving::Giving;
use crate::rules::Used;
use crate::trial::{End, Outcome, Trial, Wrong, confirmed, helpers, read, read_nothing};

const LABEL: &str = "my support worker";

/// The preferences: the screen drops the draft after a yes.
pub fn preferences(trial: &Trial) -> Outcome {
    let answer = trial.answer(Some("ContactPreferences"));
    let _ = read::<ContactPreferences>(&answer)?;
    let sent = answer.clone();
    let attempt = move || {
        let outcome = reading::<ContactPreferences>(&sent);
        async move { outcome }
    };
    let outcome = at_once(send_form(attempt));
    ended(&answer, outcome, confirmed::<ContactPreferences>(&answer))
}

/// Another time for a call, which the form sends itself.
pub fn change_of_callback(trial: &Trial) -> Outcome {
    let answer = trial.answer(Some("Callback"));
    let outcome = read::<PhoneCall>(&answer)?;
    ended(&answer, Some(outcome), confirmed::<PhoneCall>(&answer))
}

/// Feedback: the words are gone after a yes.
pub fn feedback(trial: &Trial) -> Outcome {
    nothing_but_yes(trial)
}

/// A fresh code, before what needs one.
pub fn fresh_code(trial: &Trial) -> Outcome {
    nothing_but_yes(trial)
}

/// A helper: looked for in the list before the second press.
pub fn helper(trial: &Trial) -> Outcome {
    let giving = Rc::new(RefCell::new(Giving::default()));
    let mut end = End::Refused;
    for _ in 0..2 {
        let answer = trial.answer(Some("HelperCreated"));
        let list = trial.answer(Some("HelperList"));
        let _ = read::<HelperCreated>(&answer)?;
        let _ = read::<HelperList>(&list)?;
        let (outcome, created) = give(&giving, &answer, &list);
        let outcome = outcome.ok_or_else(|| Wrong::Untrue("waits for ever".to_owned()))?;
        let is_listed = helpers(&list).is_some_and(|list| {
            let mut all = list.helpers.iter();
            all.any(|helper| helper.label == LABEL)
        });
        let is_made = confirmed::<HelperCreated>(&answer);
        match (outcome, created) {
            (Ok(()), Some(created)) if is_made.as_ref() == Some(&created) => {
                created.used();
                return Ok(End::Read(1));
            }
            (Ok(()), None) if is_listed => return Ok(End::Read(1)),
            (Ok(()), created) => {
                return Err(Wrong::Lost(format!("told that it is made: {created:?}")));
            }
            (Err(_), _) => end = End::Refused,
        }
    }
    Ok(end)
}

/// One press of the button, as `screens/helpers/give.rs` does it.
fn give(
    giving: &Rc<RefCell<Giving>>,
    answer: &Answer,
    list: &Answer,
) -> (Option<Result<(), ApiError>>, Option<HelperCreated>) {
    let (case_id, created) = (CaseId::from("c1"), Rc::new(Cell::new(None)));
    let (of_machine, of_look) = (Rc::clone(giving), Rc::clone(giving));
    let (sent, listed, in_case) = (answer.clone(), list.clone(), case_id.clone());
    let errand = FormErrand {
        machine: Box::new(move |change| -> Order {
            change(&mut of_machine.borrow_mut().of(&case_id).sending)
        }),
        attempt: keeping(Rc::clone(&created), move || {
            let outcome = reading::<HelperCreated>(&sent);
            async move { outcome }
        }),
        look: Box::new(move || {
            let list = helpers(&listed);
            let found = list.map(|list| of_look.borrow_mut().of(&in_case).unseen(list));
            Box::pin(async move { found })
        }),
        failure: RefCell::default(),
    };
    let outcome = at_once(errand.press(Once::Look, LABEL));
    (outcome, created.take())
}

/// What only an empty answer confirms.
fn nothing_but_yes(trial: &Trial) -> Outcome {
    let answer = trial.answer(None);
    let _ = read_nothing(&answer)?;
    let sent = answer.clone();
    let attempt = move || {
        let outcome = sent.outcome().and_then(|text| nothing(&text));
        async move { outcome }
    };
    let outcome = at_once(send_form(attempt));
    let is_confirmed = answer.is_success() && answer.body.is_empty();
    ended(&answer, outcome, is_confirmed.then_some(()))
}

fn reading<T: Read>(answer: &Answer) -> Result<T, ApiError> {
    answer.outcome().and_then(|text| parse(&text))
}

/// A yes is one that the answer gives; anything else leaves the draft where it is.
fn ended<T>(answer: &Answer, outcome: Option<Result<T, ApiError>>, given: Option<T>) -> Outcome
where
    T: PartialEq + Debug,
{
    match outcome {
        Some(Ok(value)) if Some(&value) == given.as_ref() => Ok(End::Read(1)),
        Some(Ok(value)) => Err(Wrong::Lost(format!("{value:?} for {answer:?}"))),
        Some(Err(_)) => Ok(End::Refused),
        None => Err(Wrong::Untrue("waits for ever".to_owned())),
    }
}
