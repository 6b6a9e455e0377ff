//! What the person can still ask for, and until when.

use casework::{Deadline, Story};
use contract::ToDoKind;

use crate::components::{go_to, words};
use crate::language::{Key, date, find, keys, plural, say, say_with};
use crate::navigation::{Navigator, SignedInScreen};
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// Up to this many days, the days left are counted. Beyond that, the date is enough.
const COUNTED_DAYS_MAX: i64 = 60;

/// Whether the person can ask for a review of a decision to stop. Then the deadlines move to the top.
pub fn has_review(story: &Story) -> bool {
    let is_review = |one: &Deadline| one.to_do == Some(ToDoKind::AskForReview);
    story.deadlines.iter().any(is_review)
}

/// What the person can ask for, nearest deadline first, and a link to all their rights.
pub fn deadlines(story: &Story, navigator: Navigator) -> AnyView {
    let all = ui::paragraph_of(ui::nav_link(
        say(keys::RIGHTS_OPEN),
        go_to(navigator, SignedInScreen::Rights),
    ));
    if story.deadlines.is_empty() {
        return (ui::heading(say(keys::RIGHTS_TITLE)), all).into_any();
    }
    let parts = (
        ui::heading(say(keys::DEADLINE_HEADING)),
        words(keys::DEADLINE_INTRO),
        ui::list(story.deadlines.iter().map(item).collect()),
        all,
    );
    ui::group("wm-case__deadlines", parts)
}

fn item(one: &Deadline) -> AnyView {
    let line = |text: Option<String>| text.map(ui::paragraph);
    let answer = one.answer_working_days.map(|count| {
        let days = plural(Key::of("right.days."), i64::from(count));
        say_with(keys::DEADLINE_ANSWER, &[("days", &days)])
    });
    let prompt = one.prompt_by;
    let prompt = prompt.map(|by| say_with(keys::DEADLINE_PROMPT, &[("date", &date::long(by))]));
    (
        strong().child(text(&one.id, ".title")),
        line(when(one)),
        line(prompt),
        ui::details(
            say(keys::DEADLINE_MORE),
            (ui::paragraph(text(&one.id, ".how")), line(answer)).into_any(),
        ),
    )
        .into_any()
}

/// The text of a deadline; a neutral one for a rule without texts.
pub fn text(id: &str, part: &str) -> String {
    let key = Key::of("deadline.");
    let own = find(key.join(id).join(part));
    own.unwrap_or_else(|| say(key.join("other").join(part)))
}

/// Until when, in words.
pub fn when(one: &Deadline) -> Option<String> {
    let (by, days_left) = one.by.zip(one.days_left)?;
    let day = date::long(by);
    if days_left < 0 {
        return Some(say_with(keys::DEADLINE_PASSED, &[("date", &day)]));
    }
    let until = say_with(keys::DEADLINE_UNTIL, &[("date", &day)]);
    let left = match days_left {
        0 => say(keys::TODO_TODAY),
        1..=COUNTED_DAYS_MAX => plural(Key::of("todo.left."), days_left),
        _ => return Some(until),
    };
    Some([until, left].join(" "))
}
