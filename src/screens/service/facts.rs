//! The facts about one service, as rows.

use directory::{Cost, Country, Fit, Service};

use crate::language::{Key, date, keys, say, say_with};
use crate::screens::services::{language_name, name_of, timetable};
use crate::ui::html::div;
use crate::ui::{IntoAny, Row};

/// The facts about the service. Those that are unknown have no row.
pub fn rows(service: &Service, today: contract::Date) -> Vec<Row> {
    let names = |prefix, names: Vec<&str>| {
        names
            .into_iter()
            .map(|name| name_of(prefix, name))
            .collect::<Vec<_>>()
    };
    let needs = names(
        "need.",
        service.needs.iter().map(|need| need.name()).collect(),
    );
    let non_empty = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let mut spoken: Vec<_> = service
        .languages
        .iter()
        .map(|code| language_name(code))
        .collect();
    spoken.extend(non_empty(&service.interpreters));
    let accredited = non_empty(&service.accreditations).into_iter().collect();
    let checked = service.checked_on.map(date::past).into_iter().collect();
    let rows = [
        (keys::SERVICE_FOR, who(service)),
        (keys::SERVICE_NEEDS, needs),
        (keys::SERVICE_AREA, places(service)),
        (keys::SERVICE_COST, cost(service)),
        (keys::SERVICE_HOURS, timetable(service, today)),
        (keys::SERVICE_LANGUAGES, spoken),
        (keys::SERVICE_ACCREDITED, accredited),
        (keys::SERVICE_CHECKED, checked),
    ];
    rows.into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(key, lines)| row(key, lines))
        .collect()
}

fn row(key: Key, lines: Vec<String>) -> Row {
    let value = match <[String; 1]>::try_from(lines) {
        // Straight in the row: Orca skips the first block of a value.
        Ok([line]) => line.into_any(),
        Err(lines) => {
            let line = |line| div().child(line).into_any();
            lines.into_iter().map(line).collect::<Vec<_>>().into_any()
        }
    };
    Row {
        name: say(key),
        value,
        change: None,
    }
}

fn who(service: &Service) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(Some(service.eligibility.clone()).filter(|text| !text.is_empty()));
    lines.extend(
        service
            .audiences
            .iter()
            .map(|who| name_of("audience.", who.name())),
    );
    let age = |age: Option<u16>| age.map(|age| age.to_string());
    lines.extend(match (age(service.ages.0), age(service.ages.1)) {
        (Some(from), Some(to)) => Some(say_with(
            keys::SERVICE_AGES,
            &[("from", &from), ("to", &to)],
        )),
        (Some(from), None) => Some(say_with(keys::SERVICE_AGE_FROM, &[("from", &from)])),
        (None, Some(to)) => Some(say_with(keys::SERVICE_AGE_TO, &[("to", &to)])),
        (None, None) => None,
    });
    lines
}

fn places(service: &Service) -> Vec<String> {
    match service.reach() {
        Fit::Country => vec![say(match service.country() {
            Country::England => keys::AREA_ENGLAND,
            Country::Wales => keys::AREA_WALES,
            Country::EnglandAndWales => keys::AREA_ENGLAND_AND_WALES,
            Country::Whole => keys::AREA_COUNTRY,
        })],
        Fit::London => vec![say(keys::AREA_LONDON)],
        _ => service.boroughs().map(str::to_owned).collect(),
    }
}

fn cost(service: &Service) -> Vec<String> {
    match &service.cost {
        Cost::Unsaid => Vec::new(),
        Cost::Free => vec![say(keys::SERVICES_FREE)],
        Cost::Said(text) => vec![text.clone()],
    }
}
