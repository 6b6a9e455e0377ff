//! A person who changes how they are contacted, now and then more than once.
//!
//! The contract replaces the preferences as a whole, without a key: the same change twice is one change,
//! but one that the network kept back undoes a later one. So these people take longer for another change
//! than the network keeps a request, unless the run is a hasty one.

use std::sync::Mutex;

use contract::{ContactPreferences, paths};
use sending::Once;
use serde_json::json;

use crate::Outcome;
use crate::api::parse;
use crate::dice::Dice;
use crate::forms::{Blindly, FormErrand, FormSending, FormState, fresh, is_open};
use crate::ledger::Draft;
use crate::place::{End, Place};
use crate::session::Session;
use crate::tab::{Tab, held};
use crate::wire::Request;
use crate::wrong::Wrong;

const CALL: &str = "PUT /cases/{case_id}/contact-preferences";
/// How often a person changes them at most.
const CHANGES: u32 = 3;

/// What was sent and confirmed in one run, also in tabs that have died.
#[derive(Debug, Default)]
pub struct Trail {
    /// Everything that was sent in this run.
    sent: Vec<String>,
    /// What was confirmed last.
    confirmed: Option<String>,
    /// What was sent since then.
    open: Vec<String>,
}

/// A person who changes how they are contacted.
pub struct Changing<'a> {
    tab: Tab<'a>,
    is_hasty: bool,
    sending: Mutex<FormSending>,
    answered: Mutex<Option<String>>,
    trail: &'a Mutex<Trail>,
    /// The change on the form, counted.
    nth: Mutex<u32>,
}

impl<'a> Changing<'a> {
    /// Opens the form.
    pub fn begin(place: Place<'a>, draft: Draft, trail: &'a Mutex<Trail>, dice: Dice) -> Self {
        let [proxy, _] = place.proxies;
        let connection = (place.world, proxy, place.person);
        let mut tab = Tab::new(connection, draft, place.client, dice);
        tab.keeps_back = place.is_hasty;
        Self {
            tab,
            is_hasty: place.is_hasty,
            sending: Mutex::new(fresh()),
            answered: Mutex::default(),
            trail,
            nth: Mutex::new(0),
        }
    }

    fn never(&self) -> String {
        format!("{} {}", self.tab.draft.name, held(&self.nth))
    }

    /// Another change, by a person who takes their time.
    async fn change_again(&self) {
        if !self.is_hasty {
            self.tab.world.settle(self.tab.proxy).await;
        }
        *held(&self.nth) += 1;
        *held(&self.sending) = fresh();
    }

    fn find(&self, wrong: Wrong, what: String) {
        self.tab.world.ledger.find(self.tab.draft.seed, wrong, what);
    }

    async fn confirmed(&self) -> Outcome<Option<End>> {
        let never = self.never();
        let answered = held(&self.answered).take().unwrap_or_default();
        let told = parse::<ContactPreferences>(&answered).ok();
        let told = told.and_then(|told| told.never);
        let history = history(self.tab.world, &self.tab.person.case_id).await?;
        if told.as_ref() != Some(&never) || !history.contains(&never) {
            let what = format!("told {told:?} for {never:?}, the file held {history:?}");
            self.find(Wrong::NotCommitted, what);
        }
        {
            let mut trail = held(self.trail);
            trail.confirmed = Some(never);
            trail.open.clear();
        }
        if *held(&self.nth) + 1 < CHANGES && self.tab.roll(|dice| dice.percent(50)) {
            self.change_again().await;
            return Ok(None);
        }
        Ok(Some(End::Confirmed))
    }
}

impl Session for Changing<'_> {
    fn tab(&self) -> &Tab<'_> {
        &self.tab
    }

    async fn open(&self) -> Outcome<()> {
        Ok(())
    }

    async fn press(&self) {
        let never = self.never();
        {
            if !is_open(&held(&self.sending)) {
                return;
            }
            let mut trail = held(self.trail);
            trail.sent.push(never.clone());
            trail.open.push(never.clone());
        }
        let body =
            json!({ "safe_ways": ["text"], "never": never, "updates": "weekly", "language": "en" });
        let errand = FormErrand::<Blindly> {
            tab: &self.tab,
            sending: &self.sending,
            call: CALL,
            request: Request {
                method: "PUT",
                path: paths::case(&self.tab.person.case_id, "/contact-preferences"),
                body: Some(body.to_string()),
                ..Request::default()
            },
            reads: |text| parse::<ContactPreferences>(text).map(|_| ()),
            is_done_when_gone: false,
            answered: &self.answered,
            look: None,
        };
        errand.press(Once::Key, "").await;
    }

    async fn look(&mut self) -> Outcome<Option<End>> {
        let state = held(&self.sending).state().clone();
        self.tab.note(format!("{}: {state:?}", self.never()));
        match state {
            FormState::Confirmed(()) => self.confirmed().await,
            FormState::Busy | FormState::SentBefore => {
                self.find(Wrong::Untrue, format!("{state:?} at rest"));
                Ok(Some(End::Unknown))
            }
            FormState::Ready | FormState::Offline | FormState::Unknown | FormState::Refused(_) => {
                if self.is_hasty || self.tab.roll(|dice| dice.percent(25)) {
                    self.change_again().await;
                }
                Ok(None)
            }
        }
    }
}

/// What the file held, one after the other.
async fn history(world: &crate::world::World, case_id: &str) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(
        "SELECT coalesce(never, '') FROM held_preferences WHERE case_id = ? ORDER BY nth",
    )
    .bind(case_id)
    .fetch_all(&world.database)
    .await
}

/// At the end of a run, when nothing of it is on its way any more: the file holds what was confirmed
/// last, or what was sent since then and never answered.
///
/// # Errors
/// When the database cannot be read.
pub async fn check(place: Place<'_>, seed: u64, trail: &Trail) -> Outcome<()> {
    let history = history(place.world, &place.person.case_id).await?;
    let Some(last) = history.last() else {
        return Ok(());
    };
    let ledger = &place.world.ledger;
    if let Some(confirmed) = &trail.confirmed
        && last != confirmed
        && !trail.open.contains(last)
    {
        let what = format!("{confirmed:?} was confirmed last, the file holds {last:?}");
        ledger.find(seed, Wrong::Lost, what);
    }
    if trail.confirmed.is_some() && !trail.sent.contains(last) {
        let what = format!("{last:?} was not sent in this run");
        ledger.find(seed, Wrong::Untrue, what);
    }
    Ok(())
}
