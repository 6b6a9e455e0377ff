//! What goes wrong, drawn by chance.

use stand_in::Fault as BackendFault;

use crate::dice::Dice;

/// How long a server that was stopped in the middle keeps a key, and how long a person waits for a text, and a
/// little.
pub const A_MINUTE_SECS: i64 = 61;

/// What happens to one attempt on its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Nothing.
    None,
    /// The connection is reset before anything is passed on.
    CutBefore,
    /// Half of the request is passed on, then both sides are cut.
    CutInRequest,
    /// All of it is passed on, then both sides are cut at once: nobody waits for the answer.
    CutWhileRunning,
    /// It is carried out, and the client is cut off before the answer.
    CutAfter,
    /// It is carried out, and the client is reset in the middle of the answer.
    CutInAnswer,
    /// It is passed on so many milliseconds late, also when the client has given up.
    LateRequest(u32),
    /// It is carried out, and the answer comes so many milliseconds late.
    LateAnswer(u32),
    /// The network passes it on twice at the same moment.
    Twice,
    /// It is carried out, but the gateway answers this status instead.
    GatewayAfter(u16),
    /// The gateway refuses it with 429 and so many seconds in `Retry-After`.
    TooMany(u32),
    /// The gateway answers 503 and says after how many seconds to come back.
    Busy(u32),
    /// The backend itself does this to the call.
    Backend(BackendFault),
}

impl Fault {
    /// It is passed on a little after the client has given up.
    pub const LATE: Self = Self::LateRequest(12_000);

    /// Draws what happens to an attempt. Half of them have a good connection.
    pub fn draw(dice: &mut Dice) -> Self {
        if dice.percent(50) {
            return Self::None;
        }
        // Within the time limit of the portal and beyond it.
        let late = dice.pick(800, &[4_000, 12_000, 20_000]);
        match dice.below(13) {
            0 => Self::CutBefore,
            1 => Self::CutInRequest,
            2 => Self::CutWhileRunning,
            3 => Self::CutAfter,
            4 => Self::CutInAnswer,
            5 => Self::LateRequest(late),
            6 => Self::LateAnswer(late),
            7 => Self::Twice,
            8 => Self::GatewayAfter(dice.pick(500, &[502, 503, 504])),
            9 => Self::TooMany(dice.pick(1, &[3, 60])),
            10 => Self::Busy(dice.pick(1, &[3, 60])),
            _ => Self::Backend(backend(dice)),
        }
    }
}

fn backend(dice: &mut Dice) -> BackendFault {
    dice.pick(
        BackendFault::Status(500),
        &[
            BackendFault::Status(502),
            BackendFault::Status(503),
            BackendFault::Status(504),
            BackendFault::TooManyRequests(1),
            BackendFault::TooManyRequests(60),
            BackendFault::Drop,
            BackendFault::LoseAnswer,
            BackendFault::CutOff,
            BackendFault::Html,
            BackendFault::WrongJson,
        ],
    )
}

/// What happens to the backend, whoever is using it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// It is stopped and started again on the same file.
    Restart,
    /// Another program holds the write lock of its file for so many milliseconds.
    Locked(u32),
    /// Its clock jumps by so many seconds.
    ClockJump(i64),
    /// The session of this person ends.
    SignedOut,
}

impl Trouble {
    /// Draws what happens around a press of the button; mostly nothing does.
    pub fn draw(dice: &mut Dice) -> Option<Self> {
        if dice.percent(80) {
            return None;
        }
        Some(match dice.below(10) {
            0 => Self::Restart,
            1..=3 => Self::Locked(dice.pick(2_000, &[6_000, 15_000])),
            // A minute is how long a key may be running, ten minutes end a session, a day a key.
            4..=5 => Self::ClockJump(dice.pick(61, &[-61, -3_600, 11 * 60, 3 * 3_600, 26 * 3_600])),
            _ => Self::SignedOut,
        })
    }
}
