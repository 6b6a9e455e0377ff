//! A row of counts as a bar: where each answer begins and ends, of a thousand.

use crate::hold_back::Published;
use crate::share::least;

/// The length of a whole bar.
pub const WHOLE: u32 = 1000;

/// What a piece of a bar stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The answer with this number.
    Answer(usize),
    /// What is not shown.
    HeldBack,
}

/// A piece of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// What it stands for.
    pub part: Part,
    /// Where it begins, of a thousand.
    pub from: u32,
    /// Where it ends, of a thousand.
    pub to: u32,
}

/// The pieces of the bar of a row, which together are a thousand long.
pub fn bar(row: &Published) -> Vec<Segment> {
    let (people, pieces) = match row {
        Published::All { people, counts } => {
            let answers = counts.iter().enumerate();
            let pieces = answers.map(|(answer, count)| (Part::Answer(answer), *count));
            (*people, pieces.collect())
        }
        Published::Few { people, few } => (*people, around_the_only(*people, few)),
        Published::Nothing | Published::People(_) => (0, Vec::new()),
    };
    laid_out(people, pieces)
}

/// Where only one answer is not few, the fewest people who gave it, and the few on either side of it.
fn around_the_only(people: u32, few: &[bool]) -> Vec<(Part, u32)> {
    let known = (0..few.len()).find_map(|answer| Some((answer, least(people, few, answer)?)));
    let Some((answer, least)) = known else {
        return Vec::new();
    };
    let others = few.len().saturating_sub(1).max(1);
    let before = (u64::from(people - least) * answer as u64) / others as u64;
    let before = u32::try_from(before).unwrap_or(people);
    vec![(Part::HeldBack, before), (Part::Answer(answer), least)]
}

/// Lays the pieces end to end. What nobody accounts for is held back.
fn laid_out(people: u32, pieces: Vec<(Part, u32)>) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(pieces.len() + 1);
    let (mut sum, mut from) = (0_u64, 0);
    for (part, count) in pieces {
        sum += u64::from(count);
        let to = sum * u64::from(WHOLE) / u64::from(people.max(1));
        let to = u32::try_from(to).unwrap_or(WHOLE).min(WHOLE);
        segments.push(Segment { part, from, to });
        from = to;
    }
    if from < WHOLE {
        let part = Part::HeldBack;
        segments.push(Segment {
            part,
            from,
            to: WHOLE,
        });
    }
    segments.retain(|segment| segment.from < segment.to);
    segments
}
