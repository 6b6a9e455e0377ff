//! A person who answers something to do, and now and then changes the answer.
//!
//! A key names one answer, not their order: after a yes every copy of that answer is harmless, and another one
//! may follow at once. But an earlier answer that nobody has confirmed may still arrive, under a key of its
//! own, and undo a later one. So before they change such an answer, these people wait longer than the network
//! keeps a request, unless the run is a hasty one.

use std::sync::Mutex;

use contract::{CaseId, Timestamp, ToDo, ToDoAnswer, ToDoAnswered, ToDoId, paths};
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Once, Order, State};

use crate::Outcome;
use crate::answer_trail::{Trail, history};
use crate::api::{ApiError, parse};
use crate::dice::Dice;
use crate::ledger::Draft;
use crate::outcome::answer_by_hand;
use crate::place::{End, Place};
use crate::session::Session;
use crate::tab::{Client, Tab, held};
use crate::to_do_drafts::{ToDoDraft, ToDoDrafts};
use crate::wire::Request;
use crate::world::TO_DO;
use crate::wrong::Wrong;

const CALL: &str = "POST /cases/{case_id}/to-dos/{to_do_id}/answer";
/// Between so many answers a person hesitates.
const CHOICE: u64 = 3;
/// How often they answer at most.
const ANSWERS: u32 = 3;

/// A person who answers something to do.
pub struct Answering<'a> {
    tab: Tab<'a>,
    is_hasty: bool,
    case_id: CaseId,
    id: ToDoId,
    drafts: Mutex<ToDoDrafts>,
    answered: Mutex<Option<ToDoAnswered>>,
    trail: &'a Mutex<Trail>,
    /// Which of the answers stands in the form.
    choice: Mutex<u64>,
    /// How many were confirmed.
    confirmed: u32,
}

/// One answer on its way.
struct ToDoErrand<'a> {
    answering: &'a Answering<'a>,
    answer: ToDoAnswer,
}

impl<'a> Answering<'a> {
    /// Opens the form.
    pub fn begin(place: Place<'a>, draft: Draft, trail: &'a Mutex<Trail>, dice: Dice) -> Self {
        let [proxy, _] = place.proxies;
        let connection = (place.world, proxy, place.person);
        let mut tab = Tab::new(connection, draft, place.client, dice);
        tab.keeps_back = place.is_hasty;
        Self {
            tab,
            is_hasty: place.is_hasty,
            case_id: place.person.case_id.as_str().into(),
            id: TO_DO.into(),
            drafts: Mutex::default(),
            answered: Mutex::default(),
            trail,
            choice: Mutex::new(0),
            confirmed: 0,
        }
    }

    /// The person's words: they name the draft.
    fn text(&self) -> String {
        format!("{} {}", self.tab.draft.name, held(&self.choice))
    }

    /// Other words, or those of before.
    async fn change(&self) {
        if !self.is_hasty && !held(self.trail).is_settled() {
            self.tab.world.settle(self.tab.proxy).await;
        }
        let step = self.tab.roll(|dice| 1 + dice.below(CHOICE - 1));
        let mut choice = held(&self.choice);
        *choice = (*choice + step) % CHOICE;
    }

    fn find(&self, wrong: Wrong, what: String) {
        self.tab.world.ledger.find(self.tab.draft.seed, wrong, what);
    }

    async fn confirmed(&mut self) -> Outcome<Option<End>> {
        let text = self.text();
        let told = held(&self.answered)
            .take()
            .and_then(|answered| answered.text);
        let rows = history(self.tab.world, &self.tab.person.case_id).await?;
        // What a hasty person is told was so; another answer of theirs may have come since.
        let is_there = if self.is_hasty {
            rows.contains(&text)
        } else {
            rows.last() == Some(&text)
        };
        if told.as_ref() != Some(&text) || !is_there {
            let what = format!("told {told:?} for {text:?}, the file held {rows:?}");
            self.find(Wrong::NotCommitted, what);
        }
        held(&self.drafts).remove(&self.case_id, &self.id);
        held(self.trail).note_confirmed(text);
        self.confirmed += 1;
        if self.confirmed < ANSWERS && self.tab.roll(|dice| dice.percent(50)) {
            self.change().await;
            return Ok(None);
        }
        Ok(Some(End::Confirmed))
    }

    async fn refused(&self, error: &ApiError) -> Outcome<Option<End>> {
        let text = self.text();
        let rows = history(self.tab.world, &self.tab.person.case_id).await?;
        // The same words may be there by an earlier key.
        let is_first = held(self.trail).keys_of(&text) == 1;
        if is_first && rows.contains(&text) {
            let what = format!("told no ({error:?}), the file held {rows:?}");
            self.find(Wrong::Untrue, what);
        }
        let is_final = !matches!(error, ApiError::TooManyRequests(_));
        Ok(is_final.then_some(End::Refused))
    }
}

impl Session for Answering<'_> {
    fn tab(&self) -> &Tab<'_> {
        &self.tab
    }

    async fn open(&self) -> Outcome<()> {
        let filled_in = ToDoDraft {
            text: self.text(),
            ..ToDoDraft::default()
        };
        let mut drafts = held(&self.drafts);
        if let Some(sending) = drafts.sending(&self.case_id, &self.id) {
            sending.give_up();
        }
        drafts.put(&self.case_id, &self.id, filled_in);
        Ok(())
    }

    async fn press(&self) {
        let fresh = self.tab.fresh_key();
        let (case_id, id) = (&self.case_id, &self.id);
        let filled_in = held(&self.drafts).get(case_id, id).unwrap_or_default();
        let errand = ToDoErrand {
            answering: self,
            answer: ToDoAnswer {
                text: Some(filled_in.text),
                ..ToDoAnswer::default()
            },
        };
        let has_key = held(&self.drafts).key(case_id, id).is_some();
        if !(has_key && self.tab.client == Client::OneKey) {
            held(&self.drafts).press(case_id, id, &errand.answer);
        }
        let mut key = None;
        let order = errand.update(&mut |sending| {
            sending.open(fresh.clone(), Once::Key);
            key = sending.key().cloned();
            sending.press("")
        });
        if let (Order::Send, Some(key)) = (order, key) {
            held(self.trail).note_sent(self.text(), &key);
            sending::run(&self.tab, &errand, &key, order).await;
        }
    }

    async fn look(&mut self) -> Outcome<Option<End>> {
        let state = {
            let mut drafts = held(&self.drafts);
            let sending = drafts.sending(&self.case_id, &self.id);
            sending.map_or(State::Ready, |sending| sending.state().clone())
        };
        self.tab.note(format!("{:?}: {state:?}", self.text()));
        match state {
            State::Confirmed(()) => self.confirmed().await,
            State::Refused(error) => self.refused(&error).await,
            State::Busy | State::SentBefore => {
                self.find(Wrong::Untrue, format!("{state:?} at rest"));
                Ok(Some(End::Unknown))
            }
            State::Ready | State::Offline | State::Unknown => {
                if self.is_hasty || self.tab.roll(|dice| dice.percent(25)) {
                    self.change().await;
                }
                Ok(None)
            }
        }
    }
}

impl Errand for ToDoErrand<'_> {
    type Confirmed = ();
    type Refusal = ApiError;

    fn update(&self, change: Change<'_, (), ApiError>) -> Order {
        let Answering { case_id, id, .. } = self.answering;
        let mut drafts = held(&self.answering.drafts);
        let sending = drafts.sending(case_id, id);
        sending.map_or(Order::Rest, change)
    }

    async fn send(&self, _: &IdempotencyKey) -> Answer<(), ApiError> {
        let Answering { tab, drafts, .. } = self.answering;
        // As the portal does: the key is that of the answer that was pressed for last.
        let key = held(drafts).key(&self.answering.case_id, &self.answering.id);
        let request = Request {
            method: "POST",
            path: paths::case(
                &tab.person.case_id,
                &["/to-dos/", TO_DO, "/answer"].concat(),
            ),
            body: serde_json::to_string(&self.answer).ok(),
            key: key.map(|key| key.as_str().to_owned()),
            ..Request::default()
        };
        let outcome = match tab.attempt(CALL, request).await {
            Err(ApiError::Offline) if tab.client == Client::Hopeful => {
                Ok(Some(self.answer.clone().sent(Timestamp(0))))
            }
            outcome => outcome.and_then(|text| parse::<ToDo>(&text).map(|to_do| to_do.answered)),
        };
        // As in the portal: without the answer, it has not been confirmed.
        let outcome = outcome.and_then(|answered| answered.ok_or(ApiError::Malformed));
        answer_by_hand(outcome.map(|answered| {
            held(&self.answering.answered).replace(answered);
        }))
    }

    async fn look(&self) -> Option<Vec<Found<()>>> {
        None
    }

    fn report(&self) {}
}
