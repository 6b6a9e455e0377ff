//! The days on which a person cannot come: a row that opens for each month, a box for each day.

use contract::Date;
use contract::limits::TO_DO_DAYS_MAX;

use crate::components::Form;
use crate::language::{date, keys, say_with};
use crate::ui::{self, AnyView, Bound, Choice, Field, IntoAny};

/// The field of the first month.
pub const FIELD: &str = "days-1";
/// The fields of the months: the contract asks about no more than a year, which has 13 at most.
const FIELDS: [&str; 13] = [
    FIELD, "days-2", "days-3", "days-4", "days-5", "days-6", "days-7", "days-8", "days-9",
    "days-10", "days-11", "days-12", "days-13",
];

fn all(from: Date, to: Date) -> impl Iterator<Item = Date> {
    (0..=from.days_until(to)).map(move |day| from.plus_days(day))
}

/// The chosen days that are asked about, the earliest first.
pub fn within(from: Date, to: Date, chosen: &[String]) -> Vec<Date> {
    let days = all(from, to);
    days.filter(|day| chosen.contains(&day.to_string()))
        .collect()
}

/// The boxes, with the first month open.
pub fn days(form: Form, from: Date, to: Date, chosen: Bound<Vec<String>>) -> AnyView {
    let mut months: Vec<(String, Vec<Choice>)> = Vec::new();
    for day in all(from, to) {
        let name = date::month(day);
        let choice = Choice::new(day.to_string(), date::weekday_and_day(day));
        match months.last_mut().filter(|(month, _)| *month == name) {
            Some((_, days)) => days.push(choice),
            None => months.push((name, vec![choice])),
        }
    }
    let most = TO_DO_DAYS_MAX.to_string();
    let months = months.into_iter().zip(FIELDS);
    let months = months.map(|((name, days), id)| {
        let label = say_with(keys::TODO_DAYS_LABEL, &[("month", &name)]);
        let field = Field::named(id, label).error(form.error(id));
        let boxes = ui::checkboxes_up_to(TO_DO_DAYS_MAX, field, days, chosen);
        ui::row(name, id == FIELD, boxes, |_| {})
    });
    (
        ui::paragraph(say_with(keys::TODO_DAYS_MOST, &[("most", &most)])),
        months.collect::<Vec<_>>(),
    )
        .into_any()
}
