//! The rights, or the kinds of steps: a row for each that opens to its quarters.

use performance::{Topic, WHOLE};

use super::answers::Answers;
use super::row::{quarter_name, row, share};
use crate::components::{one_line, words};
use crate::language::{Key, keys, say, say_with};
use crate::ui::html::{li, span, ul};
use crate::ui::{self, AnyView, Fill, IntoAny};

/// A section with all of them; nothing without any.
pub fn topics(answers: &Answers, topics: &[Topic]) -> Option<AnyView> {
    let named = topics
        .iter()
        .filter_map(|topic| Some(((answers.name)(&topic.key)?, topic)));
    let rows: Vec<_> = named
        .enumerate()
        .map(|(at, (name, topic))| opening(answers, name, topic, at == 0))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let section = (
        ui::heading(say(answers.heading)),
        words(answers.intro),
        legend(answers),
        ui::group("wm-rows", rows),
    );
    Some(section.into_any())
}

/// What the pieces of the bars stand for.
fn legend(answers: &Answers) -> AnyView {
    let held_back = (keys::PERFORMANCE_UNKNOWN, Fill::Unknown);
    let item = |(answer, fill): &(Key, Fill)| {
        li().class("wm-icon-line")
            .child(ui::chart_bar("32", &[(*fill, 0, WHOLE)]))
            .child(span().child(say(*answer)))
            .into_any()
    };
    let items = answers.each.iter().chain([&held_back]).map(item);
    ul().class("govuk-list")
        .attr("role", "list")
        .child(items.collect::<Vec<_>>())
        .into_any()
}

/// A row that opens to the quarters of a topic. The first one is open, to show what is inside.
fn opening(answers: &Answers, name: String, topic: &Topic, is_open: bool) -> AnyView {
    let latest = topic.quarters.first().and_then(share);
    let rows = topic.quarters.iter();
    let rows = rows.map(|counted| (quarter_name(counted.quarter), row(answers, counted)));
    let caption = say_with(keys::PERFORMANCE_QUARTERS, &[("topic", &name)]);
    let columns = [say(keys::PERFORMANCE_COLUMN), (answers.column)()];
    let table = ui::table(caption, columns, rows.collect());
    ui::row(one_line([Some(name), latest]), is_open, table, |_| {})
}
