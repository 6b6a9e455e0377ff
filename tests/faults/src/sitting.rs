//! A person in front of one tab: presses, waits, and holds what they see against the file.

use callback::{Refusal, State};
use contract::{CallbackRequest, CallbackState, PhoneCall, SlotList};
use serde_json::json;

use crate::Outcome;
use crate::dice::Dice;
use crate::ledger::{self, Draft, Wrong};
use crate::run::{End, Place};
use crate::tab::Tab;
use crate::trouble::Trouble;

/// How often a person presses the button before they ring instead.
const PRESSES: u32 = 7;
/// From this press on their own line is good.
const CALM_FROM: u32 = 4;
/// They choose among so many of the first free times, so that they meet others there.
const CHOICE: u64 = 8;
/// How long a server that was stopped in the middle keeps a key, and a little.
const A_MINUTE_SECS: i64 = 61;

/// A person in front of one tab.
pub struct Sitting<'a> {
    tab: Tab<'a>,
    /// The request that their answers come to.
    pub wanted: CallbackRequest,
    /// Whether no other tab has the same answers.
    pub is_alone: bool,
}

impl<'a> Sitting<'a> {
    /// Opens the form and answers the questions.
    ///
    /// # Errors
    /// When nobody answers at all.
    pub async fn begin(
        place: Place<'a>,
        draft: Draft,
        line: usize,
        mut dice: Dice,
    ) -> Outcome<Self> {
        let offer = place.person.slots(place.world).await?;
        let wanted = wanted(&offer, &draft, &mut dice)?;
        let line = place.lines.get(line).ok_or("no such line")?;
        let tab = Tab::new((place.world, line, place.person), draft, place.client, dice);
        Ok(Self {
            tab,
            wanted,
            is_alone: true,
        })
    }

    /// Presses the button until there is an answer, or they ring instead.
    ///
    /// # Errors
    /// When the harness itself cannot go on.
    pub async fn sit(mut self) -> Outcome<End> {
        for press in 0..PRESSES {
            if press >= CALM_FROM {
                self.tab.calm_down();
            }
            if press + 1 == PRESSES {
                // They come back later.
                let jump = Trouble::ClockJump(A_MINUTE_SECS);
                self.tab.world.befall(jump).await?;
            }
            self.tab.open();
            if !self.press_until_rest(press < CALM_FROM).await? {
                self.tab.note("the tab died");
                return Ok(End::Gone);
            }
            self.tab.note(format!("state: {:?}", self.tab.state()));
            if let Some(end) = self.look().await? {
                return Ok(end);
            }
            if self.tab.is_signed_out() {
                self.tab.person.sign_in(self.tab.world).await?;
                self.tab.note_signed_in();
            }
        }
        Ok(End::Unknown)
    }

    /// Presses once or more often, whatever happens meanwhile; whether the tab lives on.
    async fn press_until_rest(&self, is_bad_day: bool) -> Outcome<bool> {
        let tab = &self.tab;
        let trouble = if is_bad_day {
            tab.roll(Trouble::draw)
        } else {
            None
        };
        let dies_after =
            tab.roll(|dice| (is_bad_day && dice.percent(8)).then(|| dice.below(12_000)));
        let (second, third) = tab.roll(|dice| (dice.percent(30), dice.percent(15)));
        let taps = async {
            tokio::join!(
                tab.press(&self.wanted),
                self.tap_again(second),
                self.tap_again(third)
            );
            true
        };
        let death = async {
            match dies_after {
                Some(millis) => self.pause(millis).await,
                None => std::future::pending().await,
            }
        };
        let life = async {
            tokio::select! { rest = taps => rest, () = death => false }
        };
        let (lives, befell) = tokio::join!(life, self.befall(trouble));
        befell?;
        Ok(lives)
    }

    async fn tap_again(&self, taps: bool) {
        if taps {
            let millis = self.tab.roll(|dice| dice.below(3_000));
            self.pause(millis).await;
            self.tab.press(&self.wanted).await;
        }
    }

    async fn pause(&self, millis: u64) {
        let millis = u32::try_from(millis).unwrap_or_default();
        tokio::time::sleep(self.tab.world.pace.of(millis)).await;
    }

    async fn befall(&self, trouble: Option<Trouble>) -> Outcome<()> {
        let Some(trouble) = trouble else {
            return Ok(());
        };
        self.tab.note(format!("around it: {trouble:?}"));
        let millis = self.tab.roll(|dice| dice.below(2_000));
        self.pause(millis).await;
        if trouble == Trouble::SignedOut {
            self.tab.person.sign_out(self.tab.world).await;
        }
        self.tab.world.befall(trouble).await
    }

    /// Holds what the person sees against the file; says how it ended, unless they go on.
    async fn look(&mut self) -> Outcome<Option<End>> {
        let rows = ledger::bookings(&self.tab.world.database, &self.tab.draft).await?;
        let is_there = !rows.is_empty();
        match self.tab.state() {
            State::Confirmed(callback) => {
                self.tab.world.ledger.promise(&self.tab.draft, &callback);
                let told = (callback.reference.clone(), callback.window.id.clone());
                if !rows.contains(&told) {
                    self.find(
                        Wrong::NotCommitted,
                        format!("told {told:?}, there is {rows:?}"),
                    );
                }
                self.press_after_yes(&callback).await?;
                Ok(Some(End::Confirmed))
            }
            State::Refused(refusal) => {
                if is_there && self.is_alone {
                    self.find(
                        Wrong::Untrue,
                        format!("told no ({refusal:?}), there is {rows:?}"),
                    );
                }
                if refusal != Refusal::SlotTaken {
                    return Ok(Some(End::Refused));
                }
                self.choose_again().await
            }
            State::SentBefore if is_there => Ok(Some(End::Seen)),
            // Both say that it can be sent again, and neither that it was not.
            State::Ready | State::Offline | State::Unknown => Ok(None),
            state @ (State::Busy | State::SentBefore) => {
                self.find(
                    Wrong::Untrue,
                    format!("{state:?} at rest, there is {rows:?}"),
                );
                Ok(Some(End::Unknown))
            }
        }
    }

    /// The next free times, with the answers kept.
    async fn choose_again(&mut self) -> Outcome<Option<End>> {
        if !self.is_alone {
            // The other tab may have it: they look before they take another time.
            let callbacks = self.tab.person.callbacks(self.tab.world).await?.callbacks;
            let end = if has_call(&callbacks) {
                End::Seen
            } else {
                End::Refused
            };
            return Ok(Some(end));
        }
        self.tab.world.take_time(self.tab.line).await;
        let offer = self.tab.person.slots(self.tab.world).await?;
        self.wanted = self
            .tab
            .roll(|dice| wanted(&offer, &self.tab.draft, dice))?;
        Ok(None)
    }

    /// After a yes another press does nothing, and the list shows the call.
    async fn press_after_yes(&self, callback: &PhoneCall) -> Outcome<()> {
        if self.tab.roll(|dice| dice.percent(75)) {
            return Ok(());
        }
        self.tab.open();
        self.tab.press(&self.wanted).await;
        let list = self.tab.person.callbacks(self.tab.world).await?.callbacks;
        if !list.iter().any(|held| held.reference == callback.reference) {
            let what = format!("{} is not in the list of calls", callback.reference);
            self.find(Wrong::Lost, what);
        }
        Ok(())
    }

    fn find(&self, wrong: Wrong, what: String) {
        let Draft { seed, name, .. } = &self.tab.draft;
        let what = format!("{name}: {what}");
        self.tab.world.ledger.find(*seed, wrong, what);
    }
}

/// The request that the answers come to, with every field. The note names the draft.
fn wanted(offer: &SlotList, draft: &Draft, dice: &mut Dice) -> Outcome<CallbackRequest> {
    let choice = dice.below(CHOICE.min(offer.slots.len() as u64));
    let slot = offer
        .slots
        .get(usize::try_from(choice)?)
        .ok_or("no slot is free")?;
    Ok(serde_json::from_value(json!({
        "way": "phone", "slot_id": slot.id, "new_number": "07700 900123",
        "if_someone_else_answers": "say_this", "say_this": "The garage, about the car",
        "may_answer": "My sister Ria", "never_at": ["evening"], "never_on": ["sunday"], "voicemail": "none",
        "withhold_number": true, "ask_for": "Sam", "code_word": "bluebell", "stop_word": "pizza",
        "caller": "named", "caller_name": "PC Sam Example", "caller_gender": "woman",
        "language": "cy", "interpreter": true, "interpreter_not_from_community": true,
        "interpreter_gender": "woman", "needs": ["hearing"], "asked_by": "support_worker",
        "topic": "update", "note": draft.name,
    }))?)
}

/// Whether a call is booked in the list that the person looks at.
#[must_use]
pub fn has_call(callbacks: &[PhoneCall]) -> bool {
    let mut all = callbacks.iter();
    all.any(|callback| callback.state == CallbackState::Booked)
}
