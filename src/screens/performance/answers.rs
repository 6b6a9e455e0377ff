//! The words and the looks of what is counted: being told in time, and finding it well explained.

use crate::language::{Key, find, keys, say, say_with};
use crate::ui::Fill;

/// One thing that is counted.
pub struct Answers {
    /// The heading of its section.
    pub heading: Key,
    /// What the section is about.
    pub intro: Key,
    /// The heading of the column with the bars: what the first answer is.
    pub column: fn() -> String,
    /// The name of a right or a kind of step, if this version has one.
    pub name: fn(&str) -> Option<String>,
    /// Each answer: its name, and how a piece of a bar for it is filled.
    pub each: &'static [(Key, Fill)],
}

/// Whether people were told in time.
pub const TIMES: Answers = Answers {
    heading: keys::PERFORMANCE_RIGHTS_HEADING,
    intro: keys::PERFORMANCE_RIGHTS_INTRO,
    column: || say(keys::PERFORMANCE_RIGHTS_COLUMN),
    name: |right| find(Key::of("performance.right.").join(right)),
    each: &[
        (keys::PERFORMANCE_IN_TIME, Fill::Full),
        (keys::PERFORMANCE_LATE, Fill::Empty),
    ],
};

/// What people answered when they were asked how well something was explained.
pub const RATINGS: Answers = Answers {
    heading: keys::PERFORMANCE_STEPS_HEADING,
    intro: keys::PERFORMANCE_STEPS_INTRO,
    column: || {
        let answer = say(keys::FEEDBACK_GOOD);
        say_with(keys::PERFORMANCE_STEPS_COLUMN, &[("answer", &answer)])
    },
    name: |kind| find(Key::of("milestone.").join(kind).join(".name")),
    each: &[
        (keys::FEEDBACK_GOOD, Fill::Full),
        (keys::FEEDBACK_MIXED, Fill::Half),
        (keys::FEEDBACK_BAD, Fill::Empty),
    ],
};
