//! How something to do can be answered on a day.

use casework::Answering;
use contract::{AnswerWay, Stage, ToDo, ToDoAnswer, ToDoAnswerWay, ToDoKind};

use crate::support::{case, day, story, today};

fn way(way: AnswerWay) -> ToDoAnswerWay {
    ToDoAnswerWay {
        way,
        question: None,
        from: None,
        to: None,
        chars_max: None,
        url: None,
        name: None,
        number: None,
        address: None,
        hours: None,
    }
}

fn asked(answer: ToDoAnswerWay) -> ToDo {
    ToDo {
        id: Some("t1".into()),
        kind: ToDoKind::Consent,
        by: Some(day(3)),
        note: None,
        answer: Some(answer),
        answered: None,
    }
}

fn days(from: i64, to: i64) -> ToDoAnswerWay {
    ToDoAnswerWay {
        from: Some(day(from)),
        to: Some(day(to)),
        ..way(AnswerWay::Days)
    }
}

fn link(url: &str) -> ToDoAnswerWay {
    ToDoAnswerWay {
        url: Some(url.to_owned()),
        ..way(AnswerWay::Link)
    }
}

fn of(answer: ToDoAnswerWay) -> Answering {
    Answering::of(&asked(answer), today()).unwrap()
}

#[test]
fn what_is_answered_here_says_so_until_its_day_is_over() {
    let mut consent = asked(way(AnswerWay::YesNo));
    for (by, is_sent) in [(None, true), (Some(0), true), (Some(-1), false)] {
        consent.by = by.map(day);
        let answering = Answering::of(&consent, today()).unwrap();
        assert_eq!(answering.is_sent(), is_sent, "{by:?}");
        assert_eq!(answering == Answering::AskUs, !is_sent, "{by:?}");
    }
}

#[test]
fn what_has_no_id_cannot_be_answered_here() {
    let mut consent = asked(way(AnswerWay::YesNo));
    consent.id = None;
    assert_eq!(Answering::of(&consent, today()), Some(Answering::AskUs));
    consent.answer = None;
    assert_eq!(Answering::of(&consent, today()), None);
}

#[test]
fn where_to_go_is_said_after_the_day_too() {
    let mut place = asked(ToDoAnswerWay {
        address: Some("1 Park Street".to_owned()),
        hours: Some(" ".to_owned()),
        ..way(AnswerWay::Place)
    });
    (place.id, place.by) = (None, Some(day(-1)));
    let address = "1 Park Street".to_owned();
    let expected = Answering::Place {
        address,
        hours: None,
    };
    assert_eq!(Answering::of(&place, today()), Some(expected));
}

#[test]
fn days_that_are_over_are_not_asked_about() {
    let expected = |from, to| Answering::Days {
        from: day(from),
        to: day(to),
    };
    assert_eq!(of(days(-3, 9)), expected(0, 9));
    assert_eq!(of(days(5, 5)), expected(5, 5));
    assert_eq!(of(days(0, 365)), expected(0, 365));
    for (from, to) in [(-9, -1), (9, 8), (0, 366)] {
        assert_eq!(of(days(from, to)), Answering::AskUs, "{from} to {to}");
    }
    assert_eq!(of(way(AnswerWay::Days)), Answering::AskUs);
}

#[test]
fn words_have_the_limit_of_staff_within_that_of_the_contract() {
    for (asked, chars_max) in [
        (None, 2000),
        (Some(0), 2000),
        (Some(300), 300),
        (Some(u32::MAX), 2000),
    ] {
        let text = ToDoAnswerWay {
            chars_max: asked,
            ..way(AnswerWay::Text)
        };
        assert_eq!(of(text), Answering::Text { chars_max }, "{asked:?}");
    }
}

#[test]
fn only_a_page_over_https_is_a_link() {
    let url = "https://reviews.example/ask".to_owned();
    assert_eq!(of(link(&url)), Answering::Link { url, name: None });
    for other in [
        "",
        "https://",
        "https:///x",
        "http://reviews.example/",
        "javascript:alert(1)",
        "//reviews.example/",
    ] {
        assert_eq!(of(link(other)), Answering::AskUs, "{other}");
    }
}

#[test]
fn a_way_that_lacks_what_it_needs_or_is_of_the_future_is_ask_us() {
    for kind in [AnswerWay::Link, AnswerWay::Number, AnswerWay::Place] {
        assert_eq!(of(way(kind)), Answering::AskUs);
    }
    assert_eq!(of(way("drawing".into())), Answering::AskUs);
}

#[test]
fn the_story_keeps_what_was_answered() {
    let mut one = case(Stage::Court, &[]);
    let mut consent = asked(way(AnswerWay::YesNo));
    let yes = ToDoAnswer {
        yes: Some(true),
        ..ToDoAnswer::default()
    };
    consent.answered = Some(yes.sent(contract::Timestamp(0)));
    one.to_do = vec![consent.clone()];
    let told = story(&one, today()).to_do.remove(0);
    assert_eq!((told.id, told.answered), (consent.id, consent.answered));
    assert_eq!(told.answering, Some(Answering::YesNo { question: None }));
}
