//! How the service keeps its promises, for everybody: who was told in time, who found it well explained, and what
//! was done about what people said.

mod answers;
mod files;
mod row;
mod said_and_did;
mod topic;

use performance::Performance;

use crate::api::performance::{Published, published};
use crate::components::{load, words};
use crate::language::{date, keys, say_with};
use crate::ui::{self, AnyView, IntoAny};
use answers::{Answers, RATINGS, TIMES};

/// How the service keeps its promises.
pub fn performance_screen() -> AnyView {
    (words(keys::PERFORMANCE_INTRO), load(published, drawn)).into_any()
}

fn drawn(published: Option<Published>) -> AnyView {
    let Some(Published { json, numbers }) = published else {
        return words(keys::PERFORMANCE_NONE);
    };
    let has_numbers = !numbers.rights.is_empty() || !numbers.steps.is_empty();
    let published_on = numbers.published_on.map(date::past);
    (
        if has_numbers {
            words(keys::PERFORMANCE_SMALL)
        } else {
            words(keys::PERFORMANCE_NONE)
        },
        published_on
            .map(|date| ui::paragraph(say_with(keys::PERFORMANCE_PUBLISHED, &[("date", &date)]))),
        (numbers.left_out > 0).then(|| words(keys::PERFORMANCE_LEFT_OUT)),
        topic::topics(&TIMES, &numbers.rights),
        topic::topics(&RATINGS, &numbers.steps),
        has_unknown(&numbers).then(|| words(keys::PERFORMANCE_NO_WORDS)),
        said_and_did::said_and_did(&numbers.said_and_did),
        has_numbers.then(|| files::files(&numbers, &json)),
    )
        .into_any()
}

/// Whether there are numbers for which this version has no words.
fn has_unknown(numbers: &Performance) -> bool {
    let is_unknown = |answers: &Answers, key: &str| (answers.name)(key).is_none();
    let mut rights = numbers.rights.iter();
    let mut steps = numbers.steps.iter();
    rights.any(|topic| is_unknown(&TIMES, &topic.key))
        || steps.any(|topic| is_unknown(&RATINGS, &topic.key))
}
