//! How something to do can be answered today.

use contract::{AnswerWay, Date, ToDo, ToDoAnswerWay, limits};

use crate::entry::filled;

/// How something to do can be answered today: the ways that lack what they need are [`Answering::AskUs`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answering {
    /// Here, with yes or no.
    YesNo {
        /// What yes means, as a question.
        question: Option<String>,
    },
    /// Here, with the days on which the person cannot come.
    Days {
        /// The first day that is asked about, today or later.
        from: Date,
        /// The last one, not before the first.
        to: Date,
    },
    /// Here, in the person's own words.
    Text {
        /// How many characters it may have.
        chars_max: usize,
    },
    /// On another site.
    Link {
        /// The page: always `https`.
        url: String,
        /// What it is called.
        name: Option<String>,
    },
    /// By phone.
    Number {
        /// The number.
        number: String,
        /// When somebody answers.
        hours: Option<String>,
    },
    /// In a place.
    Place {
        /// Its address.
        address: String,
        /// When somebody is there.
        hours: Option<String>,
    },
    /// A way that we do not know, or that is not open any more.
    AskUs,
}

impl Answering {
    /// How an item can be answered; `None` if it does not say.
    pub fn of(one: &ToDo, today: Date) -> Option<Self> {
        let way = one.answer.as_ref()?;
        let is_open = one.id.is_some() && one.by.is_none_or(|by| by >= today);
        let answering = if is_open { here(way, today) } else { None };
        Some(answering.or_else(|| elsewhere(way)).unwrap_or(Self::AskUs))
    }

    /// Whether the answer is sent by the portal.
    pub const fn is_sent(&self) -> bool {
        matches!(
            self,
            Self::YesNo { .. } | Self::Days { .. } | Self::Text { .. }
        )
    }
}

fn here(way: &ToDoAnswerWay, today: Date) -> Option<Answering> {
    Some(match way.way {
        AnswerWay::YesNo => Answering::YesNo {
            question: filled(way.question.as_ref()),
        },
        AnswerWay::Days => {
            let (from, to) = (way.from?.max(today), way.to?);
            let is_span = (0..limits::TO_DO_SPAN_DAYS_MAX).contains(&from.days_until(to));
            is_span.then_some(Answering::Days { from, to })?
        }
        AnswerWay::Text => Answering::Text {
            chars_max: way.text_chars_max(),
        },
        _ => return None,
    })
}

fn elsewhere(way: &ToDoAnswerWay) -> Option<Answering> {
    let hours = || filled(way.hours.as_ref());
    Some(match way.way {
        AnswerWay::Link => Answering::Link {
            url: way.url.clone().filter(|url| is_page(url))?,
            name: filled(way.name.as_ref()),
        },
        AnswerWay::Number => Answering::Number {
            number: filled(way.number.as_ref())?,
            hours: hours(),
        },
        AnswerWay::Place => Answering::Place {
            address: filled(way.address.as_ref())?,
            hours: hours(),
        },
        _ => return None,
    })
}

/// Only such an address leads to a page, and nobody on the way sees which.
fn is_page(url: &str) -> bool {
    url.strip_prefix("https://")
        .is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
}
