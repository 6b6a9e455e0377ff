//! One run: a person asks for a call on a bad day, and what they are told is held against the file.

use crate::Outcome;
use crate::dice::Dice;
use crate::ledger::{self, Draft, Wrong};
use crate::line::Line;
use crate::person::Person;
use crate::sitting::{Sitting, has_call};
use crate::tab::Client;
use crate::world::World;

/// How often they begin anew when the phone dropped the page.
const LIVES: u32 = 3;

/// How a run ended for the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum End {
    /// Told that it is confirmed.
    Confirmed,
    /// Found it in the list of their calls.
    Seen,
    /// Told no.
    Refused,
    /// Told that it is not known, with the number to ring.
    Unknown,
    /// The page is gone and the person with it.
    Gone,
}

/// Where a run takes place: nobody else has this person and these lines meanwhile.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The backend.
    pub world: &'a World,
    /// Who asks.
    pub person: &'a Person,
    /// A line for each of two tabs.
    pub lines: [&'a Line; 2],
    /// How the client behaves.
    pub client: Client,
}

/// One run.
///
/// # Errors
/// When the harness itself cannot go on.
pub async fn run(place: Place<'_>, seed: u64) -> Outcome<End> {
    let mut dice = Dice::of(seed);
    call_off(place).await?;
    let end = if dice.percent(15) {
        two_tabs(place, seed, &mut dice).await?
    } else {
        one_tab(place, seed, &mut dice).await?
    };
    let world = place.world;
    for line in place.lines {
        world.take_time(line).await;
    }
    for slot in ledger::overfull(&world.database, world.calls_per_slot).await? {
        let what = format!("{slot} is held by more than fit");
        world.ledger.find(seed, Wrong::SlotHeldTwice, what);
    }
    Ok(end)
}

/// Staff call off what this person booked before, so that there is room for this run.
async fn call_off(place: Place<'_>) -> Outcome<()> {
    sqlx::query("UPDATE callbacks SET state = 'cancelled' WHERE case_id = ? AND state = 'booked'")
        .bind(&place.person.case_id)
        .execute(&place.world.database)
        .await?;
    Ok(())
}

async fn one_tab(place: Place<'_>, seed: u64, dice: &mut Dice) -> Outcome<End> {
    for life in 0..LIVES {
        let draft = draft(place, format!("{seed}.{life}"), seed, false);
        let end = Sitting::begin(place, draft, 0, dice.split())
            .await?
            .sit()
            .await?;
        if end != End::Gone {
            return Ok(end);
        }
        let [line, _] = place.lines;
        place.world.take_time(line).await;
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
    let mut first = Sitting::begin(place, draft.clone(), 0, dice.split()).await?;
    let mut second = Sitting::begin(place, draft.clone(), 1, dice.split()).await?;
    second.wanted = first.wanted.clone();
    (first.is_alone, second.is_alone) = (false, false);
    let (first, second) = tokio::join!(first.sit(), second.sit());
    for line in place.lines {
        line.quiet().await;
    }
    let rows = ledger::bookings(&place.world.database, &draft).await?;
    if rows.len() > 1 {
        let what = format!("{} has {} bookings: {rows:?}", draft.name, rows.len());
        place.world.ledger.find(seed, Wrong::Twice, what);
    }
    Ok(first?.min(second?))
}

fn draft(place: Place<'_>, name: String, seed: u64, is_shared: bool) -> Draft {
    let case_id = place.person.case_id.clone();
    let draft = Draft {
        seed,
        case_id,
        name,
        is_shared,
    };
    place.world.ledger.begin(&draft);
    draft
}
