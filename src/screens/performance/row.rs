//! One quarter of a topic: its bar, and the same in words.

use chrono::Datelike;
use performance::{Counted, Part, Published, Quarter, Share, WHOLE, bar};

use super::answers::Answers;
use crate::components::one_line;
use crate::language::{Key, date, direction, keys, number, say, say_with};
use crate::ui::html::{br, strong};
use crate::ui::{self, AnyView, Fill, IntoAny, Piece};

/// "July to September 2026".
pub fn quarter_name(quarter: Quarter) -> String {
    let month = |day: contract::Date| {
        let month = day.0.month().to_string();
        say(Key::of("date.month.").join(&month))
    };
    let ends = [
        ("from", &*month(quarter.first())),
        ("to", &*date::month(quarter.last())),
    ];
    say_with(keys::PERFORMANCE_QUARTER, &ends)
}

/// The share of people who gave the first answer, if it can be told.
pub fn share(row: &Counted) -> Option<String> {
    let (key, share) = match row.counts.share(0) {
        Share::About(share) => (keys::PERFORMANCE_SHARE_ABOUT, share),
        Share::AtLeast(share) => (keys::PERFORMANCE_SHARE_AT_LEAST, share),
        Share::AtMost(share) => (keys::PERFORMANCE_SHARE_AT_MOST, share),
        Share::HeldBack => return None,
    };
    Some(say_with(key, &[("n", &number(share))]))
}

/// The bar of a quarter, its share, and the counts.
pub fn row(answers: &Answers, row: &Counted) -> AnyView {
    let is_rtl = direction() == "rtl";
    let pieces = bar(&row.counts).into_iter().map(|segment| {
        let fill = fill(answers, segment.part);
        if is_rtl {
            (fill, WHOLE - segment.to, WHOLE - segment.from)
        } else {
            (fill, segment.from, segment.to)
        }
    });
    let pieces: Vec<Piece> = pieces.collect();
    let share = share(row).map(|share| (strong().child(share), br()));
    (
        ui::group("wm-icon-line", ui::chart_bar("100%", &pieces)),
        share,
        counts(answers, &row.counts),
    )
        .into_any()
}

fn fill(answers: &Answers, part: Part) -> Fill {
    let answer = match part {
        Part::Answer(answer) => answers.each.get(answer),
        Part::HeldBack => None,
    };
    answer.map_or(Fill::Unknown, |(_, fill)| *fill)
}

fn counts(answers: &Answers, counts: &Published) -> String {
    let people = |people: u32| {
        Some(say_with(
            keys::PERFORMANCE_PEOPLE,
            &[("n", &number(people))],
        ))
    };
    match counts {
        Published::Nothing => say(keys::PERFORMANCE_NOTHING),
        Published::People(all) => one_line([people(*all), Some(say(keys::PERFORMANCE_TOO_FEW))]),
        Published::Few { people: all, few } => {
            let few = answers.each.iter().zip(few);
            let few = few.map(|((answer, _), is_few)| {
                let answer = say(*answer);
                is_few.then(|| say_with(keys::PERFORMANCE_FEW, &[("answer", &answer)]))
            });
            one_line(std::iter::once(people(*all)).chain(few))
        }
        Published::All { counts, .. } => {
            let counts = answers.each.iter().zip(counts);
            one_line(counts.map(|((answer, _), count)| {
                let values = [("answer", &*say(*answer)), ("n", &*number(*count))];
                Some(say_with(keys::PERFORMANCE_COUNT, &values))
            }))
        }
    }
}
