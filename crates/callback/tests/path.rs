//! The way through the questions: it always ends, and never where it must not.

use callback::QuestionId as Q;
use callback::{Ask, Draft, Field, Kind, QUESTIONS, Question, QuestionId, Step, check, next};
use contract::CallbackRequest;
use proptest::prelude::*;
use proptest::sample::Index;

/// Answers a field as a person could: with a choice, with text, or by passing over it.
fn answer(draft: &mut Draft, ask: &Ask, pick: &Index, text: &str) {
    let given = match ask.kind {
        Kind::Choices(choices) => *pick.get(choices),
        Kind::Languages => pick.get(&["en", "cy", "bfi"]),
        Kind::Numbers => pick.get(&["n1", "n2", callback::ANOTHER, callback::NOT_SURE]),
        Kind::Slots => "s1",
        Kind::Phone => "07700 900123",
        Kind::Several(_) => *pick.get(&["", "hearing", "hearing sight", "morning", "some_times"]),
        Kind::Text if ask.needed => "Sam",
        Kind::Text | Kind::LongText => text,
    };
    let passed_over = !ask.needed && pick.index(4) == 0;
    draft.put(ask.field, if passed_over { "" } else { given });
}

/// Walks from a page until the form ends. Gives the last page, and where it led.
fn walk(
    draft: &mut Draft,
    from: QuestionId,
    picks: &[Index],
    text: &str,
) -> Result<(QuestionId, Step), TestCaseError> {
    let mut at = from;
    for pick in picks {
        let asks = at
            .question()
            .map_or(&[] as &[Ask], |question| question.asks);
        for ask in asks {
            if ask.applies(draft) {
                answer(draft, ask, pick, text);
            }
        }
        let step = next(at, draft);
        match step {
            Step::Question(to) if to != at => at = to,
            end => return Ok((at, end)),
        }
    }
    Err(TestCaseError::fail(format!(
        "the form did not end: {draft:?}"
    )))
}

fn picks() -> impl Strategy<Value = Vec<Index>> {
    prop::collection::vec(any::<Index>(), QUESTIONS.len() + 1)
}

/// The answers of a person who takes these choices and gives what is needed.
fn answered(choices: &[(Field, &str)]) -> Draft {
    let mut draft = Draft::for_case("c1");
    for (field, text) in choices {
        draft.put(*field, text);
    }
    draft
}

#[track_caller]
fn asks(choices: &[(Field, &str)], expected: &[QuestionId]) {
    let draft = answered(choices);
    let asked: Vec<_> = callback::asked_of(&draft)
        .iter()
        .map(|question| question.id)
        .collect();
    assert_eq!(asked, expected);
}

/// What everybody is asked.
const FIRST: &[QuestionId] = &[Q::Way, Q::Number, Q::Slot];
/// What everybody may add.
const LAST: &[QuestionId] = &[Q::Needs, Q::AskedBy, Q::Topic, Q::Note];

#[test]
fn whoever_gets_a_phone_call_may_speak_of_voicemail_and_the_shown_number() {
    let more = [Q::Voicemail, Q::Withheld, Q::Name, Q::Caller];
    let speaking = [Q::CallerGender, Q::Language, Q::Interpreter];
    asks(
        &[(Field::Way, "phone")],
        &[FIRST, &[Q::SomeoneElse], &more, &speaking, LAST].concat(),
    );
}

#[test]
fn relay_uk_leaves_no_voicemail() {
    let more = [Q::SomeoneElse, Q::Withheld, Q::Name, Q::Caller];
    let speaking = [Q::CallerGender, Q::Language, Q::Interpreter];
    asks(
        &[(Field::Way, "relay_uk")],
        &[FIRST, &more, &speaking, LAST].concat(),
    );
}

#[test]
fn sign_language_by_video_asks_neither_about_voicemail_nor_about_texts() {
    let ringing = [Q::SomeoneElse, Q::Name, Q::Caller, Q::CallerGender];
    asks(
        &[(Field::Way, "bsl_video")],
        &[FIRST, &ringing, &[Q::Language, Q::Interpreter], LAST].concat(),
    );
}

#[test]
fn a_text_message_asks_what_it_may_say_and_not_who_rings() {
    asks(
        &[(Field::Way, "text")],
        &[FIRST, &[Q::TextMessage, Q::Name, Q::Language], LAST].concat(),
    );
}

#[test]
fn who_would_rather_ring_is_asked_nothing_more() {
    let draft = answered(&[(Field::Way, callback::RING_MYSELF)]);
    assert_eq!(next(QuestionId::Way, &draft), Step::RingMyself);
}

#[test]
fn who_is_not_sure_that_it_is_safe_gets_advice_and_no_further() {
    let draft = answered(&[(Field::Way, "phone"), (Field::Number, callback::NOT_SURE)]);
    for question in QUESTIONS.iter().skip(1) {
        assert_eq!(
            next(question.id, &draft),
            Step::Question(QuestionId::NotSure)
        );
    }
}

#[test]
fn every_page_is_found_by_its_id_and_every_field_is_asked() {
    for question in QUESTIONS {
        assert_eq!(question.id.question(), Some(question));
    }
    for field in Field::ALL {
        let is_asked = |question: &Question| question.asks.iter().any(|ask| ask.field == *field);
        assert!(QUESTIONS.iter().any(is_asked), "{field:?}");
    }
}

#[test]
fn the_safest_answer_is_first() {
    let first = |field| {
        let asks = QUESTIONS.iter().flat_map(|question| question.asks);
        match asks
            .filter(|ask| ask.field == field)
            .map(|ask| ask.kind)
            .next()
        {
            Some(Kind::Choices(choices)) => choices[0],
            other => panic!("{field:?}: {other:?}"),
        }
    };
    assert_eq!(first(Field::Way), callback::RING_MYSELF);
    assert_eq!(first(Field::SomeoneElse), "hang_up");
    assert_eq!(first(Field::Message), "name_only", "of a text message");
    let voicemail = QuestionId::Voicemail.question().unwrap();
    assert_eq!(
        voicemail.asks[0].kind,
        Kind::Choices(&["none", "name_only", "full"])
    );
    assert_eq!(first(Field::Withheld), "withheld");
    assert_eq!(first(Field::InterpreterFrom), "not_from_community");
    for field in [
        Field::Topic,
        Field::Caller,
        Field::CallerGender,
        Field::AskedBy,
    ] {
        assert_eq!(first(field), "prefer_not_to_say");
    }
}

proptest! {
    #[test]
    fn every_way_through_ends_and_what_is_checked_can_be_sent(
        picks in picks(), text in "\\PC{0,30}",
    ) {
        let mut draft = Draft::for_case("c1");
        match walk(&mut draft, QuestionId::Way, &picks, &text)? {
            (_, Step::Check) => can_be_sent(&draft)?,
            (_, Step::RingMyself) => {
                prop_assert_eq!(draft.answer(Field::Way), callback::RING_MYSELF);
            }
            (at, Step::Question(_)) => prop_assert_eq!(at, QuestionId::NotSure),
        }
    }

    #[test]
    fn changing_any_answer_leads_back_to_the_end(
        picks in picks(), changes in picks(), at in any::<Index>(), text in "\\PC{0,30}",
    ) {
        let mut draft = Draft::for_case("c1");
        let (_, end) = walk(&mut draft, QuestionId::Way, &picks, &text)?;
        prop_assume!(end == Step::Check);
        draft.note_checked();
        let asked = callback::asked_of(&draft);
        let (last, end) = walk(&mut draft, at.get(&asked).id, &changes, &text)?;
        match end {
            Step::Check => can_be_sent(&draft)?,
            Step::RingMyself => prop_assert_eq!(last, QuestionId::Way),
            Step::Question(_) => prop_assert_eq!(last, QuestionId::NotSure),
        }
    }
}

fn is_known<T: PartialEq>(known: &[T], sent: Option<&T>) -> bool {
    sent.is_none_or(|sent| known.contains(sent))
}

fn can_be_sent(draft: &Draft) -> Result<(), TestCaseError> {
    let request = match check(draft) {
        Ok(request) => request,
        Err(faults) => return Err(TestCaseError::fail(format!("{draft:?}: {faults:?}"))),
    };
    prop_assert!(contract::ContactWay::KNOWN.contains(&request.way));
    prop_assert!(is_known(
        contract::Voicemail::KNOWN,
        request.voicemail.as_ref()
    ));
    prop_assert!(is_known(
        contract::CallbackTopic::KNOWN,
        request.topic.as_ref()
    ));
    let someone_else = request.if_someone_else_answers.as_ref();
    prop_assert!(is_known(
        contract::IfSomeoneElseAnswers::KNOWN,
        someone_else
    ));
    prop_assert!(request.number_id.is_some() != request.new_number.is_some());
    let wire = serde_json::to_string(&request);
    let read = wire.and_then(|wire| serde_json::from_str::<CallbackRequest>(&wire));
    prop_assert_eq!(read.ok(), Some(request));
    Ok(())
}
