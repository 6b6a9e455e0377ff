//! What a person is owed, gathered from the story: each right with its day and how it stands.

use contract::Date;

use crate::entry::Entry;
use crate::pressing::pressing;
use crate::rights::{Deadline, Omission, ToCome, Told, ToldState};
use crate::story::Story;

/// How a right stands, in the order in which a person sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwedState {
    /// Its day has passed: kept late, or never.
    Late,
    /// It has to be kept by a day that lies ahead, or the person can ask for it.
    Running,
    /// It will be owed once a step comes.
    ToCome,
    /// It was kept in time.
    Done,
}

/// What a right is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'a> {
    /// To be told of a milestone, or that it is done in time.
    News(&'a Entry, &'a Told),
    /// A thing that has to be done, and of which there is no note.
    Thing(&'a Omission),
    /// Something that the person can ask for.
    Request(&'a Deadline),
    /// A step that lies ahead.
    Step(&'a ToCome),
}

/// One right of a person in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed<'a> {
    /// How it stands.
    pub state: OwedState,
    /// What it is about.
    pub about: About<'a>,
    /// The day on which it was kept if that was in time, else the last day for it. None if there is none.
    pub day: Option<Date>,
    /// Days until the last day while it is running: 0 today; negative for a request that may still be allowed.
    pub days_left: Option<i64>,
}

impl Owed<'_> {
    /// The number of the right, of twelve.
    pub const fn right(&self) -> u8 {
        match self.about {
            About::News(_, told) => told.right,
            About::Thing(one) => one.right,
            About::Request(one) => one.right,
            About::Step(one) => one.right,
        }
    }
}

impl Story {
    /// What the person is owed: what is late first, then what is running by its day, what is to come, and what was
    /// kept in time, the latest first.
    pub fn owed(&self, today: Date) -> Vec<Owed<'_>> {
        let mut list: Vec<Owed> = Vec::new();
        let mut add = |state, about, day: Option<Date>| {
            let is_running = state == OwedState::Running;
            let days_left = day.filter(|_| is_running).map(|day| today.days_until(day));
            let one = Owed {
                state,
                about,
                day,
                days_left,
            };
            // By hand: the standard library's sort adds 4 KB to the download.
            let at = list.partition_point(|other| place(other) <= place(&one));
            list.insert(at, one);
        };
        for one in &self.missing {
            add(OwedState::Late, About::Thing(one), Some(one.by));
        }
        for one in &self.promised {
            add(OwedState::Running, About::Thing(one), Some(one.by));
        }
        for entry in &self.entries {
            let Some(told) = &entry.told else { continue };
            let (state, day) = match told.state {
                ToldState::InTime { on } => (OwedState::Done, on),
                ToldState::TooLate { .. } | ToldState::Late => (OwedState::Late, told.by),
                ToldState::Running { .. } => (OwedState::Running, told.by),
            };
            add(state, About::News(entry, told), Some(day));
        }
        for one in &self.deadlines {
            add(OwedState::Running, About::Request(one), one.by);
        }
        for one in &self.to_come {
            add(OwedState::ToCome, About::Step(one), None);
        }
        list
    }
}

/// Among equals, those found first stay first.
fn place(one: &Owed) -> (OwedState, (u8, i64)) {
    let is_running = one.state == OwedState::Running;
    let order = if is_running {
        pressing(one.days_left)
    } else {
        (0, 0)
    };
    (one.state, order)
}
