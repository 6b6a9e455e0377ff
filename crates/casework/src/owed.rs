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

impl<'a> Owed<'a> {
    const fn new(state: OwedState, about: About<'a>, day: Option<Date>) -> Self {
        Self {
            state,
            about,
            day,
            days_left: None,
        }
    }

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
        let news = self.entries.iter().filter_map(|entry| {
            let told = entry.told.as_ref()?;
            let (state, day) = match told.state {
                ToldState::InTime { on } => (OwedState::Done, on),
                ToldState::TooLate { .. } | ToldState::Late => (OwedState::Late, told.by),
                ToldState::Running { .. } => (OwedState::Running, told.by),
            };
            Some(Owed::new(state, About::News(entry, told), Some(day)))
        });
        let missing = self.missing.iter();
        let missing =
            missing.map(|one| Owed::new(OwedState::Late, About::Thing(one), Some(one.by)));
        let promised = self.promised.iter();
        let promised =
            promised.map(|one| Owed::new(OwedState::Running, About::Thing(one), Some(one.by)));
        let requests = self.deadlines.iter();
        let requests =
            requests.map(|one| Owed::new(OwedState::Running, About::Request(one), one.by));
        let steps = self.to_come.iter();
        let steps = steps.map(|one| Owed::new(OwedState::ToCome, About::Step(one), None));
        let mut list: Vec<Owed> = Vec::new();
        let all = missing.chain(promised).chain(news).chain(requests);
        for one in all.chain(steps) {
            let is_running = one.state == OwedState::Running;
            let days_left = one.day.filter(|_| is_running);
            let one = Owed {
                days_left: days_left.map(|day| today.days_until(day)),
                ..one
            };
            // By hand: the standard library's sort adds 4 KB to the download.
            let at = list.partition_point(|other| place(other) <= place(&one));
            list.insert(at, one);
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
