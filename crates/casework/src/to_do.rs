//! What only the person can do, most urgent first.

use contract::{Case, Date, ToDoAnswered, ToDoId, ToDoKind};

use crate::answering::Answering;
use crate::entry::filled;
use crate::history::History;
use crate::kinds;
use crate::pressing::pressing;
use crate::rights::Deadline;

/// Something only the person can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToDo {
    /// Names it, if it can be answered here.
    pub id: Option<ToDoId>,
    /// What it is.
    pub kind: ToDoKind,
    /// The last day for it.
    pub by: Option<Date>,
    /// Days until then: 0 today, negative when it has passed.
    pub days_left: Option<i64>,
    /// A sentence from the people who handle the case.
    pub note: Option<String>,
    /// How it can be answered today, if it says so.
    pub answering: Option<Answering>,
    /// What the person answered last.
    pub answered: Option<ToDoAnswered>,
}

impl ToDo {
    /// An item of a case on a day, to be done by another.
    pub fn of(one: &contract::ToDo, by: Option<Date>, today: Date) -> Self {
        Self {
            id: one.id.clone(),
            kind: one.kind.clone(),
            by,
            days_left: by.map(|by| today.days_until(by)),
            note: filled(one.note.as_ref()),
            answering: Answering::of(one, today),
            answered: one.answered.clone(),
        }
    }
}

/// What only the person can do: the nearest day first, then items without a day, then those whose
/// day has passed. One without a day has that of the deadline for the same thing. While news waits to be told in person, so does any item that would give it away.
pub fn to_do(case: &Case, history: &History, deadlines: &[Deadline], today: Date) -> Vec<ToDo> {
    let is_explained = |kind: &ToDoKind| {
        let told = |by: &[_]| history.open.iter().any(|one| by.contains(&one.kind));
        kinds::given_away_by(kind).is_none_or(told)
    };
    let shown = case
        .to_do
        .iter()
        .filter(|one| !history.has_untold() || is_explained(&one.kind));
    // Insertion by hand: the standard library's sort adds 4 KB to the download.
    let mut list: Vec<ToDo> = Vec::new();
    for one in shown {
        let mut same = deadlines
            .iter()
            .filter(|other| other.to_do.as_ref() == Some(&one.kind));
        let by = one
            .by
            .or_else(|| same.find_map(|other| other.by.filter(|by| *by >= today)));
        let one = ToDo::of(one, by, today);
        let at = list.partition_point(|other| pressing(other.days_left) <= pressing(one.days_left));
        list.insert(at, one);
    }
    list
}
