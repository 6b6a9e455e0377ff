//! Reads the rules of the rights file.

use contract::{MilestoneKind, Outcome, Stage, ToDoKind};
use serde_json::Value;

use super::at::At;
use super::rule::Ahead;
use super::{CaseFlag, ClockRule, DeadlineRule, From, Late, Length, Longer, Pattern, Source, Who};

const RIGHTS: u64 = 12;
const MONTHS_PER_YEAR: u32 = 12;
/// No limit of a right is longer than a life. It keeps every last day within the calendar.
const LENGTH_MAX: u32 = 1200;
/// No promise counts more working days than a year has days.
const WORKING_DAYS_MAX: u32 = 366;

pub fn clock(at: &mut At) -> ClockRule {
    let working_days = working_days(at, "working_days");
    let enhanced = optional_working_days(at, "enhanced_working_days");
    if enhanced.is_some_and(|days| days >= working_days) && working_days > 0 {
        at.fault("enhanced_working_days", "fewer than `working_days`");
    }
    let rule = ClockRule {
        id: at.text("id"),
        right: right(at),
        who: who(at),
        milestones: patterns(at, "milestones"),
        unless_outcome: outcomes(at, "unless_outcome"),
        done_after: patterns(at, "done_after"),
        needs_case: needs_case(at),
        court_working_days: optional_working_days(at, "court_working_days").unwrap_or(0),
        working_days,
        enhanced_working_days: enhanced,
        to_come: at.optional("to_come", ahead),
        source: source(at),
    };
    needs_milestones(at, &rule.milestones);
    let is_done = |one: &Pattern| rule.done_after.contains(one);
    if rule.milestones.iter().any(is_done) {
        at.fault("done_after", "other milestones than `milestones`");
    }
    rule
}

pub fn deadline(at: &mut At) -> DeadlineRule {
    let wanted = "`told`, `happened` or `crime`";
    let from = at.one_of("from", &From::NAMED, wanted);
    let rule = DeadlineRule {
        id: at.text("id"),
        right: right(at),
        from: from.unwrap_or(From::Crime),
        milestones: patterns(at, "milestones"),
        to_do: at.has("to_do").then(|| to_do(at)),
        needs_case: needs_case(at),
        needs_any: patterns(at, "needs_any"),
        unless_any: patterns(at, "unless_any"),
        until_any: patterns(at, "until_any"),
        unless_outcome: outcomes(at, "unless_outcome"),
        all_suspects: at.flag("all_suspects"),
        prompt_working_days: optional_working_days(at, "prompt_working_days"),
        length: length(at),
        on_working_day: at.flag("on_working_day"),
        longer: at.optional("longer", longer).flatten(),
        to_confirm: at.optional("to_confirm", to_confirm),
        late: late(at),
        shown_late_days: at
            .has("shown_late_days")
            .then(|| i64::from(at.number("shown_late_days"))),
        at_top: at.flag("at_top"),
        answer_working_days: optional_working_days(at, "answer_working_days"),
        ask: ask(at),
        source: source(at),
    };
    if rule.from != From::Crime {
        needs_milestones(at, &rule.milestones);
    } else if from.is_some() && rule.needs_case.is_none() && !at.has("needs_case") {
        at.fault(
            "needs_case",
            "what the case must say, as not every crime opens this",
        );
    }
    if rule.length.is_none() && rule.late != Late::Considered && !has_length(at) {
        at.fault("late", "a limit in `days`, `months` or `years` as well");
    }
    rule
}

pub fn source(at: &mut At) -> Source {
    let url = at.text("url");
    if !url.is_empty() && !url.starts_with("https://") {
        at.fault("url", "an address that starts with https://");
    }
    let is_checked = at.has("checked_on");
    if is_checked == at.has("to_compare") {
        at.fault("checked_on", "either `checked_on` or `to_compare`");
    }
    at.optional("to_compare", |at| {
        at.text("what");
        at.date("since");
    });
    Source {
        name: at.text("source"),
        url,
        checked_on: is_checked.then(|| at.date("checked_on")),
    }
}

fn ahead(at: &mut At) -> Ahead {
    let stages: Vec<_> = at.texts("at").into_iter().map(Stage::from).collect();
    if stages.is_empty() || stages.iter().any(|stage| stage.position().is_none()) {
        at.fault("at", "stages of a case as in openapi.json");
    }
    Ahead {
        at: stages,
        until_any: patterns(at, "until_any"),
    }
}

/// Each is a page, an email address or a phone number.
fn ask(at: &mut At) -> Vec<String> {
    let ways = at.texts("ask");
    let is_number = |way: &str| way.chars().all(|sign| sign.is_ascii_digit() || sign == ' ');
    let is_way = |way: &&str| way.starts_with("https://") || way.contains('@') || is_number(way);
    if !ways.iter().all(is_way) {
        at.fault(
            "ask",
            "pages that start with https://, numbers and email addresses",
        );
    }
    ways.into_iter().map(str::to_owned).collect()
}

fn needs_milestones(at: &mut At, read: &[Pattern]) {
    let listed = at.get("milestones").map(Value::as_array);
    let is_empty = listed.is_none_or(|list| list.is_some_and(Vec::is_empty));
    if read.is_empty() && is_empty {
        at.fault("milestones", "at least one kind of milestone");
    }
}

fn right(at: &mut At) -> u8 {
    let number = u64::from(at.number("right"));
    if number == 0 || number > RIGHTS {
        at.fault("right", "a number from 1 to 12");
    }
    u8::try_from(number).unwrap_or(0)
}

fn who(at: &mut At) -> Who {
    let wanted = "`police`, `cps`, `wcu`, `court` or `probation`";
    let named = Who::ALL.map(|who| (who.as_str(), who));
    let who = at.one_of("who", &named, wanted);
    who.unwrap_or(Who::Police)
}

fn late(at: &mut At) -> Late {
    let wanted = "`considered`, `allowed` or `absolute`";
    let late = at
        .has("late")
        .then(|| at.one_of("late", &Late::NAMED, wanted));
    late.flatten().unwrap_or(Late::Considered)
}

fn needs_case(at: &mut At) -> Option<CaseFlag> {
    let wanted = "a field of the case that is true or false";
    let flag = at.has("needs_case");
    let flag = flag.then(|| at.one_of("needs_case", &CaseFlag::NAMED, wanted));
    flag.flatten()
}

/// More than the limit would be cut off without a word.
fn working_days(at: &mut At, name: &str) -> u32 {
    let days = at.number(name);
    if days > WORKING_DAYS_MAX {
        at.fault(name, "at most 366 working days");
    }
    days
}

fn optional_working_days(at: &mut At, name: &str) -> Option<u32> {
    at.has(name).then(|| working_days(at, name))
}

fn has_length(at: &At) -> bool {
    ["days", "months", "years"].iter().any(|name| at.has(name))
}

fn length(at: &mut At) -> Option<Length> {
    let mut found = None;
    for (name, of) in [
        ("days", Length::Days as fn(u32) -> Length),
        ("months", Length::Months),
        ("years", |years| Length::Months(years * MONTHS_PER_YEAR)),
    ] {
        if !at.has(name) {
            continue;
        }
        let count = at.get(name).and_then(Value::as_u64);
        let count = count.and_then(|count| u32::try_from(count).ok());
        let Some(count) = count.filter(|count| (1..=LENGTH_MAX).contains(count)) else {
            at.fault(name, "a number from 1 to 1200");
            continue;
        };
        if found.is_some() {
            at.fault(name, "one of `days`, `months` and `years`");
        }
        found = Some(of(count));
    }
    found
}

fn longer(at: &mut At) -> Option<Longer> {
    let length = length(at);
    if !has_length(at) {
        at.fault("months", "a limit in `days`, `months` or `years`");
    }
    Some(Longer {
        since: at.date("since"),
        needs_case: needs_case(at),
        length: length?,
    })
}

fn to_confirm(at: &mut At) -> contract::Date {
    at.text("what");
    if at.get("seen").is_some_and(|seen| !seen.is_null()) {
        at.fault("seen", "null: what was seen belongs in `longer`");
    }
    at.date("since")
}

/// A list of milestones, each a kind, or a kind and an outcome: `sentence.prison`. A kind that the
/// contract does not know is a fault: it would never match.
fn patterns(at: &mut At, name: &str) -> Vec<Pattern> {
    let texts = at.texts(name);
    let patterns = texts.into_iter().map(|text| {
        let (kind, outcome) = match text.split_once('.') {
            Some((kind, outcome)) => (kind, Some(outcome)),
            None => (text, None),
        };
        Pattern {
            kind: MilestoneKind::from(kind),
            outcome: outcome.map(Outcome::from),
        }
    });
    let patterns: Vec<_> = patterns.collect();
    let is_unknown = |one: &Pattern| {
        let is_empty = |outcome: &Outcome| outcome.as_str().is_empty();
        matches!(one.kind, MilestoneKind::Other(_)) || one.outcome.as_ref().is_some_and(is_empty)
    };
    if patterns.iter().any(is_unknown) {
        at.fault(name, "kinds of milestones as in openapi.json");
    }
    patterns
}

fn outcomes(at: &mut At, name: &str) -> Vec<Outcome> {
    at.texts(name).into_iter().map(Outcome::from).collect()
}

fn to_do(at: &mut At) -> ToDoKind {
    let kind = at.get("to_do").and_then(Value::as_str);
    let kind = ToDoKind::from(kind.unwrap_or_default());
    if matches!(kind, ToDoKind::Other(_)) {
        at.fault("to_do", "a kind of thing to do as in openapi.json");
    }
    kind
}
