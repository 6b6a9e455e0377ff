//! The five steps, what a person adds after them, and what a change asks anew.

use callback::QuestionId as Q;
use callback::{Draft, Field, QuestionId, STEPS, Step, next};

/// The answers of a person who takes these choices and gives what is needed.
fn answered(choices: &[(Field, &str)]) -> Draft {
    let mut draft = Draft::for_case("c1");
    for (field, text) in choices {
        draft.put(*field, text);
    }
    draft
}

#[test]
fn everybody_is_asked_five_questions_and_the_last_is_to_check() {
    for way in ["", "text", "phone", "bsl_video", "relay_uk"] {
        let mut draft = answered(&[(Field::Way, way)]);
        let (mut at, mut steps) = (Q::Way, vec![Q::Way.step()]);
        while let Step::Question(to) = next(at, &draft) {
            steps.push(to.step());
            at = to;
            // Only the way decides which the fourth is.
            if way.is_empty() && at == Q::Slot {
                draft.put(Field::Way, "phone");
            }
        }
        assert_eq!(steps, [Some(1), Some(2), Some(3), Some(4)], "{way}");
        assert_eq!(STEPS, 5, "and the check");
    }
}

#[test]
fn what_can_be_added_leads_back_to_the_check() {
    let draft = ready("phone");
    for question in callback::more_of(&draft) {
        assert_eq!(question.id.step(), None);
        assert_eq!(next(question.id, &draft), Step::Check, "{:?}", question.id);
    }
}

#[test]
fn what_was_added_is_no_longer_offered() {
    let mut draft = ready("phone");
    let offers = |draft: &Draft, id: QuestionId| {
        let more = callback::more_of(draft);
        more.iter().any(|question| question.id == id)
    };
    assert!(offers(&draft, Q::Topic) && offers(&draft, Q::Name));
    draft.put(Field::Topic, "court");
    draft.put(Field::StopWord, "pizza");
    assert!(!offers(&draft, Q::Topic) && !offers(&draft, Q::Name));
    draft.put(Field::Topic, "prefer_not_to_say");
    assert!(offers(&draft, Q::Topic), "that says nothing");
    draft.put(Field::Way, "text");
    assert!(offers(&draft, Q::Name), "there is no such word in a text");
}

/// The answers of somebody who has come to the check page.
fn ready(way: &str) -> Draft {
    let mut draft = answered(&[
        (Field::Way, way),
        (Field::Number, "n1"),
        (Field::NewNumber, ""),
        (Field::Safe, ""),
        (Field::Slot, "s1"),
        (Field::SomeoneElse, ""),
        (Field::SayThis, ""),
    ]);
    draft.note_checked();
    draft
}

#[test]
fn what_was_passed_over_is_not_asked_again_after_a_change() {
    let mut draft = ready("phone");
    draft.put(Field::Slot, "s2");
    assert_eq!(next(QuestionId::Slot, &draft), Step::Check);
    draft.put(Field::Safe, callback::SOME_TIMES);
    draft.put(Field::Never, "morning");
    draft.put(Field::NeverOn, "");
    assert_eq!(
        next(QuestionId::Number, &draft),
        Step::Question(QuestionId::Slot)
    );
}

#[test]
fn another_way_asks_anew_which_number_is_safe_and_what_only_that_way_asks() {
    let mut draft = ready("phone");
    draft.put(Field::Way, "phone");
    assert_eq!(draft.answer(Field::Number), "n1", "it is the same way");
    draft.put(Field::Way, "text");
    assert_eq!(
        next(QuestionId::Way, &draft),
        Step::Question(QuestionId::Number)
    );
    draft.put(Field::Number, "n1");
    assert_eq!(
        next(QuestionId::Number, &draft),
        Step::Question(QuestionId::TextMessage)
    );
    draft.put(Field::Message, "");
    assert_eq!(next(QuestionId::TextMessage, &draft), Step::Check);
}
