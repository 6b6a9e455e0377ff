//! One run: a person sends something while things fail, and what they are told is checked against the file.

use std::sync::Mutex;

use crate::answer_trail::{self, Trail as AnswerTrail};
use crate::callbacks::{Asking, has_call};
use crate::dice::Dice;
use crate::helpers::Letting;
use crate::kind::Kind;
use crate::ledger::{self, Draft};
use crate::messages::Writing;
use crate::place::{End, Place};
use crate::preferences::{Changing, Trail};
use crate::tab::held;
use crate::to_dos::Answering;
use crate::wrong::Wrong;
use crate::{Outcome, helpers, messages, preferences, session};

/// How often they begin anew when the phone has dropped the page.
const LIVES: u32 = 3;

/// One run.
///
/// # Errors
/// When the harness itself cannot go on.
pub async fn run(place: Place<'_>, seed: u64) -> Outcome<End> {
    let mut dice = Dice::of(seed);
    match place.kind {
        Kind::Callbacks => callbacks(place, seed, &mut dice).await,
        Kind::Messages => message(place, seed, &mut dice).await,
        Kind::Preferences => preference(place, seed, &mut dice).await,
        Kind::Helpers => helper(place, seed, &mut dice).await,
        Kind::ToDos => to_do(place, seed, &mut dice).await,
    }
}

async fn callbacks(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    cancel_calls(place).await?;
    let end = if dice.percent(15) {
        two_tabs(place, seed, dice).await?
    } else {
        one_tab(place, seed, dice).await?
    };
    let world = place.world;
    for proxy in place.proxies {
        world.take_time(proxy).await;
    }
    for slot in ledger::overfull(&world.database, world.calls_per_slot).await? {
        let what = format!("{slot} is held by more than fit");
        world.ledger.find(seed, Wrong::SlotHeldTwice, what);
    }
    Ok(end)
}

/// Staff cancel what this person booked before, so that there is room for this run.
async fn cancel_calls(place: Place<'_>) -> Outcome<()> {
    sqlx::query("UPDATE callbacks SET state = 'cancelled' WHERE case_id = ? AND state = 'booked'")
        .bind(&place.person.case_id)
        .execute(&place.world.database)
        .await?;
    Ok(())
}

async fn one_tab(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    for life in 0..LIVES {
        let draft = draft(place, format!("{seed}.{life}"), seed, false);
        place.world.ledger.begin(&draft);
        let mut asking = Asking::begin(place, draft, 0, dice.split()).await?;
        let end = session::run(&mut asking).await?;
        if end != End::Gone {
            return Ok(end);
        }
        let [proxy, _] = place.proxies;
        place.world.take_time(proxy).await;
        // The page starts anew, still signed in. Before asking again they look what there is.
        if has_call(&place.person.callbacks(place.world).await?.callbacks) {
            return Ok(End::Seen);
        }
    }
    Ok(End::Gone)
}

/// The same answers in two tabs, each with a key of its own.
async fn two_tabs(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    let draft = draft(place, format!("{seed}.both"), seed, true);
    place.world.ledger.begin(&draft);
    let mut first = Asking::begin(place, draft.clone(), 0, dice.split()).await?;
    let mut second = Asking::begin(place, draft.clone(), 1, dice.split()).await?;
    second.wanted = first.wanted.clone();
    (first.is_alone, second.is_alone) = (false, false);
    let (first, second) = tokio::join!(session::run(&mut first), session::run(&mut second));
    for proxy in place.proxies {
        proxy.quiet().await;
    }
    let rows = ledger::bookings(&place.world.database, &draft).await?;
    if rows.len() > 1 {
        let what = format!("{} has {} bookings: {rows:?}", draft.name, rows.len());
        place.world.ledger.find(seed, Wrong::Twice, what);
    }
    Ok(first?.min(second?))
}

async fn message(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    for life in 0..LIVES {
        let name = format!("{seed}.{life}.");
        let draft = draft(place, name.clone(), seed, false);
        let mut writing = Writing::begin(place, draft, dice.split());
        let end = session::run(&mut writing).await?;
        if end != End::Gone {
            return Ok(end);
        }
        if messages::is_listed(place, &name).await? {
            return Ok(End::Seen);
        }
    }
    Ok(End::Gone)
}

async fn preference(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    let trail = Mutex::new(Trail::default());
    let [proxy, _] = place.proxies;
    let mut end = End::Gone;
    for life in 0..LIVES {
        let draft = draft(place, format!("{seed}.{life}"), seed, false);
        let mut changing = Changing::begin(place, draft, &trail, dice.split());
        end = session::run(&mut changing).await?;
        if end != End::Gone {
            break;
        }
        if !place.is_hasty {
            place.world.settle(proxy).await;
        }
    }
    place.world.settle(proxy).await;
    let trail = std::mem::take(&mut *held(&trail));
    preferences::check(place, seed, &trail).await?;
    Ok(end)
}

async fn helper(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    let [proxy, _] = place.proxies;
    for life in 0..LIVES {
        let name = format!("{seed}.{life}");
        let draft = draft(place, name.clone(), seed, false);
        let mut letting = Letting::begin(place, draft, dice.split()).await?;
        let end = session::run(&mut letting).await?;
        if end != End::Gone {
            return Ok(end);
        }
        if !place.is_hasty {
            place.world.settle(proxy).await;
        }
        if helpers::is_listed(place, &name).await? {
            return Ok(End::Seen);
        }
    }
    Ok(End::Gone)
}

async fn to_do(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    let trail = Mutex::new(AnswerTrail::default());
    let [proxy, _] = place.proxies;
    let mut end = End::Gone;
    for life in 0..LIVES {
        let name = format!("{seed}.{life}");
        let draft = draft(place, name.clone(), seed, false);
        let mut answering = Answering::begin(place, draft, &trail, dice.split());
        end = session::run(&mut answering).await?;
        if end != End::Gone {
            break;
        }
        if !place.is_hasty {
            place.world.settle(proxy).await;
        }
        if answer_trail::is_shown(place, &name, &trail).await? {
            end = End::Seen;
            break;
        }
    }
    place.world.settle(proxy).await;
    let trail = std::mem::take(&mut *held(&trail));
    answer_trail::check(place, seed, trail).await?;
    Ok(end)
}

fn draft(place: Place<'_>, name: String, seed: u64, is_shared: bool) -> Draft {
    let case_id = place.person.case_id.clone();
    Draft {
        seed,
        case_id,
        name,
        is_shared,
    }
}
