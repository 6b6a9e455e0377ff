//! A person in front of one tab: they press the button until there is an answer, or ring instead.

use std::future::Future;

use crate::Outcome;
use crate::place::End;
use crate::tab::Tab;
use crate::trouble::{A_MINUTE_SECS, Trouble};

/// How often a person presses the button before they ring instead.
const PRESSES: u32 = 7;
/// From this press on their own connection is good.
const CALM_FROM: u32 = 4;

/// What a person does in front of one tab.
pub trait Session {
    /// The tab.
    fn tab(&self) -> &Tab<'_>;

    /// The person comes to the button, for the first time or again.
    fn open(&self) -> impl Future<Output = Outcome<()>>;

    /// The person presses the button; comes back when everything that it set going is at rest.
    fn press(&self) -> impl Future<Output = ()>;

    /// Holds what the person sees against the file; says how it ended, unless they go on.
    fn look(&mut self) -> impl Future<Output = Outcome<Option<End>>>;
}

/// Presses the button until there is an answer, or the person rings instead.
///
/// # Errors
/// When the harness itself cannot go on.
pub async fn run<S: Session>(session: &mut S) -> Outcome<End> {
    for press in 0..PRESSES {
        if press >= CALM_FROM {
            session.tab().calm_down();
        }
        if press + 1 == PRESSES {
            // They come back later.
            let jump = Trouble::ClockJump(A_MINUTE_SECS);
            session.tab().world.apply(jump).await?;
        }
        session.open().await?;
        if !press_until_rest(session, press < CALM_FROM).await? {
            session.tab().note("the tab died");
            return Ok(End::Gone);
        }
        if let Some(end) = session.look().await? {
            return Ok(end);
        }
        let tab = session.tab();
        if tab.is_signed_out() {
            tab.person.sign_in(tab.world).await?;
            tab.note_signed_in();
        }
    }
    Ok(End::Unknown)
}

/// Presses once or more often, whatever happens meanwhile; whether the tab lives on.
async fn press_until_rest<S: Session>(session: &S, is_bad: bool) -> Outcome<bool> {
    let tab = session.tab();
    let trouble = if is_bad {
        tab.roll(Trouble::draw)
    } else {
        None
    };
    let dies_after = tab.roll(|dice| (is_bad && dice.percent(8)).then(|| dice.below(12_000)));
    let (second, third) = tab.roll(|dice| (dice.percent(30), dice.percent(15)));
    tab.set_offline(tab.roll(|dice| is_bad && dice.percent(5)));
    let taps = async {
        tokio::join!(
            session.press(),
            tap_again(session, second),
            tap_again(session, third)
        );
        true
    };
    let death = async {
        match dies_after {
            Some(millis) => pause(tab, millis).await,
            None => std::future::pending().await,
        }
    };
    let life = async {
        tokio::select! { rest = taps => rest, () = death => false }
    };
    let (lives, applied) = tokio::join!(life, apply(tab, trouble));
    applied?;
    tab.set_offline(false);
    Ok(lives)
}

async fn tap_again<S: Session>(session: &S, taps: bool) {
    if taps {
        let millis = session.tab().roll(|dice| dice.below(3_000));
        pause(session.tab(), millis).await;
        session.press().await;
    }
}

async fn pause(tab: &Tab<'_>, millis: u64) {
    let millis = u32::try_from(millis).unwrap_or_default();
    tokio::time::sleep(tab.world.pace.of(millis)).await;
}

async fn apply(tab: &Tab<'_>, trouble: Option<Trouble>) -> Outcome<()> {
    let Some(trouble) = trouble else {
        return Ok(());
    };
    tab.note(format!("around it: {trouble:?}"));
    let millis = tab.roll(|dice| dice.below(2_000));
    pause(tab, millis).await;
    if trouble == Trouble::SignedOut {
        tab.person.sign_out(tab.world).await;
    }
    tab.world.apply(trouble).await
}
