//! A person who makes a code for a helper, and then ends it.
//!
//! The contract has no key here, and a code is said only once. So the portal looks into the list before
//! it asks again. A request that the network keeps back, or delivers twice, makes a second code all the
//! same: these people wait longer than the network keeps a request, unless the run is a hasty one, and
//! their network delivers nothing twice.

use std::sync::Mutex;

use contract::{HelperCreated, HelperList, HelperRequest, paths};
use sending::{Found, Once};

use crate::Outcome;
use crate::api::{ApiError, parse};
use crate::claims::{self, Claim};
use crate::dice::Dice;
use crate::forms::{Blindly, FormErrand, FormSending, FormState, fresh};
use crate::giving::Giving;
use crate::ledger::Draft;
use crate::place::{End, Place};
use crate::session::Session;
use crate::tab::{Client, Tab, held};
use crate::wire::Request;
use crate::wrong::Wrong;

const GIVE: &str = "POST /cases/{case_id}/helpers";
const END: &str = "DELETE /cases/{case_id}/helpers/{helper_id}";

/// A person who makes a code for a helper.
pub struct Letting<'a> {
    tab: Tab<'a>,
    is_hasty: bool,
    giving: Giving,
    sending: Mutex<FormSending>,
    answered: Mutex<Option<String>>,
    /// The helper whose access is to end, once there is one, and whether the person has the code.
    helper: Option<(String, End)>,
    has_pressed: Mutex<bool>,
    /// Whether the last press has come to rest: who is not hasty waits then.
    is_at_rest: Mutex<bool>,
}

impl<'a> Letting<'a> {
    /// Looks at the list, and opens the form.
    ///
    /// # Errors
    /// When nobody answers at all.
    pub async fn begin(place: Place<'a>, draft: Draft, dice: Dice) -> Outcome<Self> {
        let list = place.person.read(place.world, "/helpers").await?;
        let mut giving = Giving::default();
        giving.note_seen(&list);
        let claim = Claim::Helper {
            case_id: draft.case_id.clone(),
            label: draft.name.clone(),
        };
        place.world.ledger.claim(draft.seed, claim);
        let [proxy, _] = place.proxies;
        let connection = (place.world, proxy, place.person);
        let mut tab = Tab::new(connection, draft, place.client, dice);
        tab.may_duplicate = false;
        tab.keeps_back = place.is_hasty;
        Ok(Self {
            tab,
            is_hasty: place.is_hasty,
            sending: Mutex::new(giving.sending.clone()),
            giving,
            answered: Mutex::default(),
            helper: None,
            has_pressed: Mutex::new(false),
            is_at_rest: Mutex::new(false),
        })
    }

    fn label(&self) -> &str {
        &self.tab.draft.name
    }

    fn path(&self, below: &str) -> String {
        let below = ["/helpers", below].concat();
        paths::case(&self.tab.person.case_id, &below)
    }

    async fn give(&self) {
        let body = HelperRequest {
            label: self.label().to_owned(),
            days: 7,
            shows: Vec::new(),
        };
        let found = |text: &str| -> Option<Vec<Found<()>>> {
            Some(self.giving.unseen(parse::<HelperList>(text).ok()?))
        };
        let errand = FormErrand {
            tab: &self.tab,
            sending: &self.sending,
            call: GIVE,
            request: Request {
                method: "POST",
                path: self.path(""),
                body: serde_json::to_string(&body).ok(),
                ..Request::default()
            },
            reads: |text| parse::<HelperCreated>(text).map(|_| ()),
            is_done_when_gone: false,
            answered: &self.answered,
            look: Some((self.path(""), found)),
        };
        let once = if self.tab.client == Client::Blind {
            Once::Key
        } else {
            Once::Look
        };
        errand.press(once, self.label()).await;
    }

    async fn end(&self, id: &str) {
        let errand = FormErrand::<Blindly> {
            tab: &self.tab,
            sending: &self.sending,
            call: END,
            request: Request {
                method: "DELETE",
                path: self.path(&["/", id].concat()),
                ..Request::default()
            },
            reads: |text| {
                if text.is_empty() {
                    Ok(())
                } else {
                    Err(ApiError::Malformed)
                }
            },
            is_done_when_gone: true,
            answered: &self.answered,
            look: None,
        };
        errand.press(Once::Key, "").await;
    }

    fn find(&self, wrong: Wrong, what: String) {
        self.tab.world.ledger.find(self.tab.draft.seed, wrong, what);
    }

    /// The code is shown: it must be in the file.
    async fn shown(&mut self) -> Outcome<Option<End>> {
        let answered = held(&self.answered).take().unwrap_or_default();
        let made = claims::made(
            &self.tab.world.database,
            &self.tab.person.case_id,
            self.label(),
        )
        .await?;
        let created = parse::<HelperCreated>(&answered).ok();
        let id = created.map_or_else(String::new, |created| created.helper.id.into());
        if !made.contains(&id) {
            self.find(
                Wrong::NotCommitted,
                format!("told {answered:?}, there is {made:?}"),
            );
            return Ok(Some(End::Confirmed));
        }
        Ok(self.go_on_to_end(id, End::Confirmed))
    }

    /// The person ends it, or keeps it.
    fn go_on_to_end(&mut self, id: String, end: End) -> Option<End> {
        if self.tab.roll(|dice| dice.percent(30)) {
            let claim = Claim::HelperThere(id);
            self.tab.world.ledger.claim(self.tab.draft.seed, claim);
            return Some(end);
        }
        *held(&self.sending) = fresh();
        self.helper = Some((id, end));
        None
    }

    /// The portal says that a code was made before. The person finds it in the list.
    async fn made_before(&mut self) -> Outcome<Option<End>> {
        let list: HelperList = self.tab.person.read(self.tab.world, "/helpers").await?;
        let mut all = list.helpers.into_iter();
        let Some(helper) = all.find(|helper| helper.label == self.label()) else {
            self.find(
                Wrong::Untrue,
                "told that it was made before: it is not there".to_owned(),
            );
            return Ok(Some(End::Unknown));
        };
        Ok(self.go_on_to_end(helper.id.into(), End::Seen))
    }

    async fn ended(&self, id: &str, end: End) -> Outcome<Option<End>> {
        if claims::is_there(&self.tab.world.database, id).await? {
            let what = format!("told that {id} has ended, it is there");
            self.find(Wrong::NotCommitted, what);
        }
        let claim = Claim::HelperGone(id.to_owned());
        self.tab.world.ledger.claim(self.tab.draft.seed, claim);
        Ok(Some(end))
    }
}

impl Session for Letting<'_> {
    fn tab(&self) -> &Tab<'_> {
        &self.tab
    }

    async fn open(&self) -> Outcome<()> {
        let is_first = !std::mem::replace(&mut *held(&self.has_pressed), true);
        if self.helper.is_none() && !is_first && !self.is_hasty {
            self.tab.world.settle(self.tab.proxy).await;
        }
        *held(&self.is_at_rest) = false;
        Ok(())
    }

    async fn press(&self) {
        match &self.helper {
            Some((id, _)) => self.end(id).await,
            None if self.is_hasty || !*held(&self.is_at_rest) => {
                self.give().await;
                *held(&self.is_at_rest) = true;
            }
            None => {}
        }
    }

    async fn look(&mut self) -> Outcome<Option<End>> {
        let state = held(&self.sending).state().clone();
        self.tab.note(format!("{:?}: {state:?}", self.helper));
        match (state, self.helper.clone()) {
            (FormState::Confirmed(()), Some((id, end))) => self.ended(&id, end).await,
            (FormState::Confirmed(()), None) => self.shown().await,
            (FormState::SentBefore, None) => self.made_before().await,
            (FormState::Refused(error), None) => {
                let (case_id, label) = (&self.tab.person.case_id, self.label());
                let made = claims::made(&self.tab.world.database, case_id, label).await?;
                if !made.is_empty() {
                    let what = format!("told no ({error:?}), there is {made:?}");
                    self.find(Wrong::Untrue, what);
                }
                Ok(None)
            }
            (FormState::Busy | FormState::SentBefore, _) => {
                self.find(Wrong::Untrue, "busy at rest".to_owned());
                Ok(Some(End::Unknown))
            }
            _ => Ok(None),
        }
    }
}

/// Whether the person finds the helper in the list, after their tab has died.
///
/// # Errors
/// When nobody answers at all.
pub async fn is_listed(place: Place<'_>, name: &str) -> Outcome<bool> {
    let list: HelperList = place.person.read(place.world, "/helpers").await?;
    Ok(list.helpers.iter().any(|helper| helper.label == name))
}
