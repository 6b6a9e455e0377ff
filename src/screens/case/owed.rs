//! What a person is owed in their case: late, running, still to come, and kept in time.

use casework::rights::Edition;
use casework::{About, Entry, Omission, Owed, OwedState, Story, ToCome, What, story};
use contract::{Case, CaseId};
use leptos::prelude::*;

use super::super::rights::{source, within};
use super::{deadlines, missing};
use crate::components::{
    ask_why, days_left_in_words, deadline_text, go_to, milestone_heading, milestone_name,
    told_in_time, words, words_explained,
};
use crate::language::{Key, date, find, keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{Navigator, SignedInScreen, use_navigator};
use crate::rights;
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny, Tone};

/// The row of the case: what is late and what is running, counts of the rest, and a link to all of it.
pub fn summary(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    let owed = story.owed(case.today);
    if owed.is_empty() {
        return all_rights(navigator);
    }
    let count = |state, key| {
        let count = owed.iter().filter(|one| one.state == state).count();
        (count > 0).then(|| ui::paragraph(say_with(key, &[("n", &count.to_string())])))
    };
    let running = owed.iter().filter(|one| one.state == OwedState::Running);
    let running: Vec<_> = running.map(line).collect();
    let open = go_to(navigator, SignedInScreen::Owed(case.id.clone()));
    let parts = vec![
        count(OwedState::Late, keys::OWED_LATE),
        (!running.is_empty()).then(|| ui::list(running)),
        count(OwedState::Done, keys::OWED_DONE),
        count(OwedState::ToCome, keys::OWED_COME),
        Some(ui::paragraph_of(ui::nav_link(say(keys::OWED_OPEN), open))),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    ui::group("wm-case__deadlines", parts)
}

/// What the person is owed in the case on hand.
pub fn owed_screen(id: &CaseId) -> AnyView {
    let case = use_memory().case.get_untracked();
    let case = case.filter(|case| case.id == *id);
    case.map_or_else(|| words(keys::MILESTONE_GONE), |case| screen(&case))
}

fn screen(case: &Case) -> AnyView {
    let navigator = use_navigator();
    let rights = rights::on_hand();
    let story = story(case, &rights, case.today);
    let owed = story.owed(case.today);
    let mut parts = Vec::new();
    if case.enhanced_rights {
        parts.push(words(keys::RIGHTS_1_MINE));
    }
    for (state, heading) in [
        (OwedState::Late, keys::CASE_LATE_HEADING),
        (OwedState::Running, keys::OWED_RUNNING),
        (OwedState::ToCome, keys::OWED_COME_HEADING),
        (OwedState::Done, keys::OWED_DONE),
    ] {
        let of_state = owed.iter().filter(|one| one.state == state);
        let items: Vec<_> = of_state.map(|one| item(one, case, navigator)).collect();
        if items.is_empty() {
            continue;
        }
        if state == OwedState::Done {
            let count = items.len().to_string();
            parts.push(ui::details(
                say_with(heading, &[("n", &count)]),
                ui::list(items),
            ));
            continue;
        }
        parts.push(ui::heading(say(heading)));
        if state == OwedState::Running && !story.deadlines.is_empty() {
            parts.push(words(keys::DEADLINE_INTRO));
        }
        parts.push(ui::list(items));
        if state == OwedState::Late {
            let complain = go_to(navigator, SignedInScreen::Complain(case.id.clone()));
            let complain = ui::nav_link(say(keys::COMPLAINT_HEADING), complain);
            parts.push(ui::paragraph_of(complain));
        }
    }
    parts.push(sources(&owed, &rights.editions));
    parts.push(all_rights(navigator));
    parts.extend(words_explained(&explained(&owed)));
    parts.into_any()
}

fn all_rights(navigator: Navigator) -> AnyView {
    let open = go_to(navigator, SignedInScreen::Rights);
    ui::paragraph_of(ui::nav_link(say(keys::RIGHTS_OPEN), open))
}

/// What is running, in one line.
fn line(one: &Owed) -> AnyView {
    (
        strong().child(name(one)),
        " ",
        when(one).unwrap_or_default(),
    )
        .into_any()
}

fn name(one: &Owed) -> String {
    let of_kind = |group: &'static str, id: &str, what: What| {
        find(Key::of(group).join(id)).unwrap_or_else(|| milestone_name(&what))
    };
    match one.about {
        About::News(entry, _) => milestone_name(&entry.what),
        About::Thing(Omission { kind, .. }) => of_kind(
            "owed.thing.",
            kind.as_str(),
            What::Kind(kind.clone().into()),
        ),
        About::Request(deadline) => deadline_text(&deadline.id, ".title"),
        About::Step(ToCome { id, kind, .. }) => {
            of_kind("owed.come.", id, What::Kind(kind.clone().into()))
        }
    }
}

/// The day in words, with the days left, or the days that will count.
fn when(one: &Owed) -> Option<String> {
    let day = match one.about {
        About::News(_, told) => told_in_time(told),
        About::Thing(thing) => {
            let by = match one.state {
                OwedState::Running | OwedState::ToCome => date::ahead(thing.by),
                OwedState::Late | OwedState::Done => date::past(thing.by),
            };
            say_with(keys::OWED_THING_BY, &[("by", &by)])
        }
        About::Request(deadline) => return deadlines::when(deadline),
        About::Step(step) => within(step.working_days, step.court_working_days),
    };
    Some(match one.days_left {
        Some(days) => [day, days_left_in_words(days)].join(" "),
        None => day,
    })
}

/// How it stands, in a word or two.
fn tag(one: &Owed) -> AnyView {
    let (key, tone) = match one.state {
        OwedState::Late => (keys::OWED_TAG_LATE, Tone::Now),
        OwedState::Running if one.days_left.is_some_and(|left| left < 0) => {
            (keys::OWED_TAG_PASSED, Tone::Later)
        }
        OwedState::Running if matches!(one.about, About::Request(_)) => {
            (keys::OWED_TAG_ASK, Tone::Now)
        }
        OwedState::Running => (keys::OWED_TAG_DUE, Tone::Now),
        OwedState::ToCome => (keys::OWED_TAG_COME, Tone::Later),
        OwedState::Done => (keys::OWED_TAG_DONE, Tone::Done),
    };
    ui::tag(say(key), tone)
}

fn item(one: &Owed, case: &Case, navigator: Navigator) -> AnyView {
    let content = match one.about {
        About::News(entry, told) => {
            let ask = told.is_late();
            let ask = ask.then(|| ask_why(entry, told, &case.id, navigator));
            (news(entry, navigator), when(one).map(ui::paragraph), ask).into_any()
        }
        About::Thing(thing) if one.state == OwedState::Late => {
            missing::item(thing, &case.id, navigator)
        }
        About::Request(deadline) => deadlines::item(deadline),
        About::Thing(_) | About::Step(_) => {
            (strong().child(name(one)), when(one).map(ui::paragraph)).into_any()
        }
    };
    (tag(one), " ", content).into_any()
}

/// The name of a milestone, which leads to its screen, and whom it is about.
fn news(entry: &Entry, navigator: Navigator) -> AnyView {
    let screen = SignedInScreen::Milestone(entry.id.clone(), milestone_heading(&entry.what));
    let link = ui::nav_link(milestone_name(&entry.what), go_to(navigator, screen));
    let suspect = entry.suspect.as_ref();
    let suspect = suspect.map(|suspect| [" · ", suspect].concat());
    (link, suspect).into_any()
}

/// The rights that these are, and the official text, in a fold.
fn sources(owed: &[Owed], editions: &[Edition]) -> AnyView {
    let is_used = |number: &u8| owed.iter().any(|one| one.right() == *number);
    let rights = (1_u8..=12).filter(is_used).map(|number| {
        let number = number.to_string();
        let title = say(Key::of("rights.all.").join(&number).join(".title"));
        say_with(keys::OWED_RIGHT, &[("n", &number), ("title", &title)]).into_any()
    });
    let texts: Vec<_> = editions
        .iter()
        .rev()
        .map(|one| source(&one.source))
        .collect();
    let parts = (ui::list(rights.collect()), texts);
    ui::details(say(keys::OWED_SOURCES), parts.into_any())
}

/// All that is said of them, to find the legal words to explain.
fn explained(owed: &[Owed]) -> String {
    let said = owed.iter().map(|one| {
        let how = match one.about {
            About::Request(deadline) => deadline_text(&deadline.id, ".how"),
            _ => when(one).unwrap_or_default(),
        };
        [name(one), how].join("\n")
    });
    said.collect::<Vec<_>>().join("\n")
}
