//! The answers to things to do that the person is giving: kept until the backend has them, and each sent once.

use contract::{CaseId, ToDoAnswer, ToDoId};
use sending::{IdempotencyKey, Retries, Sending, State};

use crate::api::ApiError;

/// An answer as filled in so far.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ToDoDraft {
    /// The value of the radio button that is chosen; empty until then.
    pub choice: String,
    /// The chosen days, as in the contract.
    pub days: Vec<String>,
    /// The person's words.
    pub text: String,
}

/// One thing to do.
struct Draft {
    case_id: CaseId,
    id: ToDoId,
    draft: ToDoDraft,
    /// What the sending is of. Another answer is another request, with a key of its own.
    sent: Option<ToDoAnswer>,
    sending: Sending<(), ApiError>,
}

/// The answers that are being given, by case: nobody sees those of a case that is not theirs.
#[derive(Default)]
pub struct ToDoDrafts(Vec<Draft>);

impl ToDoDrafts {
    /// What was filled in, if anything was.
    pub fn get(&self, case_id: &CaseId, id: &ToDoId) -> Option<ToDoDraft> {
        let draft = self.0.iter().find(|draft| draft.is(case_id, id));
        draft.map(|draft| draft.draft.clone())
    }

    /// Keeps what was filled in.
    pub fn put(&mut self, case_id: &CaseId, id: &ToDoId, filled_in: ToDoDraft) {
        if let Some(draft) = self.of(case_id, id) {
            draft.draft = filled_in;
            return;
        }
        self.0.push(Draft {
            case_id: case_id.clone(),
            id: id.clone(),
            draft: filled_in,
            sent: None,
            sending: Sending::new(Retries::ByHand),
        });
    }

    /// The person presses the button. The same answer keeps its key until it has a final one.
    pub fn press(&mut self, case_id: &CaseId, id: &ToDoId, answer: &ToDoAnswer) {
        if let Some(draft) = self.of(case_id, id)
            && (draft.sent.as_ref() != Some(answer) || draft.is_confirmed())
        {
            draft.sent = Some(answer.clone());
            draft.sending = Sending::new(Retries::ByHand);
        }
    }

    /// The sending of the answer that was pressed for last.
    pub fn sending(&mut self, case_id: &CaseId, id: &ToDoId) -> Option<&mut Sending<(), ApiError>> {
        self.of(case_id, id).map(|draft| &mut draft.sending)
    }

    /// The key of that sending.
    pub fn key(&self, case_id: &CaseId, id: &ToDoId) -> Option<IdempotencyKey> {
        let draft = self.0.iter().find(|draft| draft.is(case_id, id));
        draft.and_then(|draft| draft.sending.key().cloned())
    }

    /// Whether any answer may have arrived without a word of the backend.
    pub fn is_open(&self) -> bool {
        self.0.iter().any(|draft| draft.sending.state().is_open())
    }

    /// The backend has the answer.
    pub fn remove(&mut self, case_id: &CaseId, id: &ToDoId) {
        self.0.retain(|draft| !draft.is(case_id, id));
    }

    fn of(&mut self, case_id: &CaseId, id: &ToDoId) -> Option<&mut Draft> {
        self.0.iter_mut().find(|draft| draft.is(case_id, id))
    }
}

impl Draft {
    const fn is_confirmed(&self) -> bool {
        matches!(self.sending.state(), State::Confirmed(()))
    }

    fn is(&self, case_id: &CaseId, id: &ToDoId) -> bool {
        self.case_id == *case_id && self.id == *id
    }
}
