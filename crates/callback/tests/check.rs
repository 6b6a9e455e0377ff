//! What the answers come to.

use callback::{Draft, Fault, Field, QUESTIONS, Reason, check, faults_of};
use contract::{CallbackRequest, CallbackTopic, ContactWay, IfSomeoneElseAnswers, Voicemail};
use proptest::prelude::*;

/// A draft with these answers on top of the fewest that can be sent.
fn draft(answers: &[(Field, &str)]) -> Draft {
    let fewest = [
        (Field::Way, "phone"),
        (Field::Number, "n1"),
        (Field::Slot, "s1"),
    ];
    let mut draft = Draft::for_case("c1");
    for (field, text) in fewest.iter().chain(answers) {
        draft.put(*field, text);
    }
    // Another way drops the number.
    if draft.answer(Field::Number).is_empty() {
        draft.put(Field::Number, "n1");
    }
    draft
}

#[track_caller]
fn faults(answers: &[(Field, &str)], expected: &[(Field, Reason)]) {
    let expected = expected.iter().map(|(field, reason)| Fault {
        field: *field,
        reason: *reason,
    });
    assert_eq!(check(&draft(answers)), Err(expected.collect()));
}

#[track_caller]
fn new_number(typed: &str, sent: &str) {
    let request = check(&draft(&[
        (Field::Number, "another"),
        (Field::NewNumber, typed),
    ]));
    let numbers = request.map(|request| (request.number_id, request.new_number));
    assert_eq!(numbers, Ok((None, Some(sent.to_owned()))));
}

#[test]
fn what_nobody_asked_is_left_out() {
    let expected = CallbackRequest {
        way: ContactWay::Phone,
        slot_id: "s1".to_owned(),
        number_id: Some("n1".to_owned()),
        new_number: None,
        if_someone_else_answers: Some(IfSomeoneElseAnswers::HangUp),
        say_this: None,
        may_answer: None,
        never_at: Vec::new(),
        never_on: Vec::new(),
        voicemail: None,
        withhold_number: None,
        ask_for: None,
        code_word: None,
        stop_word: None,
        caller: None,
        caller_name: None,
        caller_gender: None,
        language: None,
        interpreter: false,
        interpreter_not_from_community: false,
        interpreter_gender: None,
        needs: Vec::new(),
        asked_by: None,
        topic: None,
        note: None,
    };
    let request = check(&draft(&[])).unwrap();
    assert_eq!(request, expected);
    let wire = serde_json::to_value(&request).unwrap();
    let mut names: Vec<_> = wire.as_object().unwrap().keys().collect();
    names.sort_unstable();
    let asked = ["if_someone_else_answers", "number_id", "slot_id", "way"];
    assert_eq!(names, asked);
}

#[test]
fn nothing_is_said_in_place_of_a_person_who_opens_a_page_and_adds_nothing() {
    let mut looked = draft(&[]);
    for question in QUESTIONS.iter().filter(|question| question.is_more()) {
        question
            .asks
            .iter()
            .for_each(|ask| looked.put(ask.field, ""));
    }
    assert_eq!(check(&looked), check(&draft(&[])));
}

#[test]
fn nobody_answers_a_text_message() {
    let answers = [(Field::SomeoneElse, "wrong_number"), (Field::Way, "text")];
    let request = check(&draft(&answers)).unwrap();
    assert_eq!(request.if_someone_else_answers, None);
}

#[test]
fn what_is_chosen_is_sent_even_if_it_is_the_safest() {
    let answers = [
        (Field::Message, "none"),
        (Field::Withheld, "withheld"),
        (Field::Topic, "court"),
    ];
    let request = check(&draft(&answers)).unwrap();
    assert_eq!(request.voicemail, Some(Voicemail::None));
    assert_eq!(request.withhold_number, Some(true));
    assert_eq!(request.topic, Some(CallbackTopic::Court));
    let shown = check(&draft(&[(Field::Withheld, "shown")])).unwrap();
    assert_eq!(shown.withhold_number, Some(false));
    let unsaid = check(&draft(&[(Field::Topic, "prefer_not_to_say")])).unwrap();
    assert_eq!(unsaid.topic, None);
}

#[test]
fn a_text_message_says_nothing_of_the_case_unless_asked_to() {
    let request = check(&draft(&[(Field::Way, "text")])).unwrap();
    assert_eq!(request.voicemail, Some(Voicemail::NameOnly));
    let full = [(Field::Way, "text"), (Field::Message, "full")];
    let request = check(&draft(&full)).unwrap();
    assert_eq!(request.voicemail, Some(Voicemail::Full));
}

#[test]
fn an_answer_for_another_way_does_not_count() {
    let answers = [
        (Field::Message, "none"),
        (Field::Withheld, "shown"),
        (Field::Way, "text"),
    ];
    let request = check(&draft(&answers)).unwrap();
    assert_eq!(
        (request.voicemail, request.withhold_number),
        (Some(Voicemail::NameOnly), None)
    );
}

#[test]
fn an_empty_draft_says_everything_that_is_missing_at_once() {
    let missing = |field| Fault {
        field,
        reason: Reason::Missing,
    };
    let expected = [Field::Way, Field::Number, Field::Slot].map(missing);
    assert_eq!(check(&Draft::default()), Err(expected.to_vec()));
}

#[test]
fn nothing_is_sent_to_a_number_that_may_not_be_safe() {
    faults(
        &[(Field::Number, "not_sure")],
        &[(Field::Number, Reason::NotSafe)],
    );
}

#[test]
fn nothing_is_sent_for_a_person_who_would_rather_ring() {
    faults(
        &[(Field::Way, "ring_myself")],
        &[(Field::Way, Reason::Missing)],
    );
}

#[test]
fn the_page_itself_lets_a_person_go_on_to_the_advice() {
    let unsure = draft(&[(Field::Way, "ring_myself"), (Field::Number, "not_sure")]);
    for question in QUESTIONS {
        assert_eq!(faults_of(question, &unsure), []);
    }
}

#[test]
fn a_phone_number_is_tidied_and_never_refused_for_its_looks() {
    new_number(" (020)  7946-0123 ext. 4 ", "(020) 7946-0123 ext. 4");
    new_number("+44\u{A0}7700\u{A0}900 123", "+44 7700 900 123");
    new_number("٠٧٧٠٠٩٠٠١٢٣", "٠٧٧٠٠٩٠٠١٢٣");
}

#[test]
fn a_phone_number_needs_five_digits() {
    let another = |number| [(Field::Number, "another"), (Field::NewNumber, number)];
    faults(
        &another("my mum"),
        &[(Field::NewNumber, Reason::NotANumber)],
    );
    faults(&another("0770"), &[(Field::NewNumber, Reason::NotANumber)]);
    faults(&another(" "), &[(Field::NewNumber, Reason::Missing)]);
    faults(
        &another(&"07".repeat(17)),
        &[(Field::NewNumber, Reason::TooLong)],
    );
}

#[test]
fn too_long_is_counted_in_characters() {
    let (most, too_many) = ("é".repeat(60), "é".repeat(61));
    assert_eq!(
        check(&draft(&[(Field::AskFor, &most)])).unwrap().ask_for,
        Some(most)
    );
    let note = "n".repeat(501);
    faults(
        &[(Field::Note, &note), (Field::AskFor, &too_many)],
        &[
            (Field::AskFor, Reason::TooLong),
            (Field::Note, Reason::TooLong),
        ],
    );
}

#[test]
fn every_field_on_the_wire_is_a_field_of_the_contract() {
    let full = draft(&[
        (Field::Number, "another"),
        (Field::NewNumber, "07700 900123"),
        (Field::Safe, "some_times"),
        (Field::Never, "evening"),
        (Field::NeverOn, "sunday"),
        (Field::Slot, "s1"),
        (Field::SomeoneElse, "say_this"),
        (Field::SayThis, "The garage"),
        (Field::MayAnswer, "My sister"),
        (Field::AskFor, "Sam"),
        (Field::CodeWord, "robin"),
        (Field::StopWord, "pizza"),
        (Field::Caller, "named"),
        (Field::CallerName, "PC Sam Example"),
        (Field::CallerGender, "woman"),
        (Field::Language, "cy"),
        (Field::Interpreter, "yes"),
        (Field::InterpreterGender, "man"),
        (Field::Message, "none"),
        (Field::Withheld, "withheld"),
        (Field::Topic, "update"),
        (Field::Needs, "sight"),
        (Field::AskedBy, "me"),
        (Field::Note, "after school"),
    ]);
    let mut wire = serde_json::to_value(check(&full).unwrap()).unwrap();
    let object = wire.as_object_mut().unwrap();
    object.insert("number_id".to_owned(), "n1".into());
    let mut ours: Vec<_> = Field::ALL
        .iter()
        .filter_map(|field| field.on_wire())
        .collect();
    ours.sort_unstable();
    let mut theirs: Vec<_> = object.keys().map(String::as_str).collect();
    theirs.sort_unstable();
    assert_eq!(ours, theirs);
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let words = prop_oneof![
        "\\PC{0,80}",
        Just("phone".to_owned()),
        Just("text".to_owned()),
        Just("yes".to_owned()),
        Just("another".to_owned()),
        Just("07700 900123".to_owned()),
    ];
    let answers = prop::collection::vec((prop::sample::select(Field::ALL), words), 0..20);
    answers.prop_map(|answers| {
        let mut draft = Draft::for_case("c1");
        answers
            .iter()
            .for_each(|(field, text)| draft.put(*field, text));
        draft
    })
}

proptest! {
    #[test]
    fn whatever_was_typed_is_either_refused_or_fits_the_contract(draft in any_draft()) {
        match check(&draft) {
            Err(faults) => prop_assert!(!faults.is_empty()),
            Ok(request) => {
                let chars = |text: &Option<String>| text.as_ref().map_or(0, |t| t.chars().count());
                prop_assert!(ContactWay::KNOWN.contains(&request.way));
                prop_assert!((1..=64).contains(&request.slot_id.chars().count()));
                prop_assert!(chars(&request.number_id) <= 64 && chars(&request.new_number) <= 32);
                prop_assert!(chars(&request.ask_for) <= 60 && chars(&request.code_word) <= 30);
                prop_assert!(chars(&request.language) <= 16 && chars(&request.note) <= 500);
                let wire = serde_json::to_string(&request).unwrap();
                prop_assert_eq!(serde_json::from_str::<CallbackRequest>(&wire).unwrap(), request);
            }
        }
    }
}
