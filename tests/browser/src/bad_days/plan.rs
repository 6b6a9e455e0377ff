//! What goes wrong on one day. The same seed plans the same day.

use stand_in::Fault;

use super::dice::Dice;

/// What happens while the request is on its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// Nothing more.
    Quiet,
    /// The person taps three times in a row.
    Taps,
    /// The page is loaded again.
    Reload,
    /// The person leaves by the way out.
    Exit,
    /// The app stops.
    Panic,
    /// The phone's clock jumps by these minutes.
    PhoneClock(i64),
    /// The backend's clock jumps by these seconds: from 10 minutes on the session has ended.
    BackendClock(i64),
    /// The same request is sent from two tabs.
    TwoTabs,
    /// The backend restarts.
    Restart,
    /// Another program holds the backend's file for this long.
    Locked(u64),
    /// The phone has no signal for the first attempts.
    NoSignal,
}

/// What goes wrong on one day.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What the backend and the line do to the first attempts.
    pub fault: Option<Fault>,
    /// To how many of them.
    pub times: u32,
    /// What happens besides.
    pub event: Event,
}

impl Plan {
    /// The day of a seed.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        let mut dice = Dice::of(seed);
        let minutes = dice.pick(-90, &[2, 11, 61, 60 * 26]);
        let secs = dice.pick(61, &[-61, 11 * 60, 3 * 3600]);
        let held = 2_000 + dice.below(6_000);
        let event = dice.pick(
            Event::Quiet,
            &[
                Event::Taps,
                Event::Reload,
                Event::Exit,
                Event::Panic,
                Event::PhoneClock(minutes),
                Event::BackendClock(secs),
                Event::TwoTabs,
                Event::Restart,
                Event::Locked(held),
                Event::NoSignal,
            ],
        );
        let millis = 100 + dice.below(2_500);
        // Longer than the client waits for an answer.
        let late = 11_000 + dice.below(3_000);
        let fault = dice.pick(
            Fault::Delay(millis),
            &[
                Fault::Delay(late),
                Fault::Status(500),
                Fault::Status(503),
                Fault::TooManyRequests(1),
                Fault::Drop,
                Fault::LoseAnswer,
                Fault::LoseAnswer,
                Fault::CutOff,
                Fault::WrongJson,
                Fault::Html,
            ],
        );
        Self {
            fault: dice.percent(85).then_some(fault),
            times: 1 + u32::try_from(dice.below(5)).unwrap_or_default(),
            event,
        }
    }
}
