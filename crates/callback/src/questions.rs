//! The questions as data, one per page. The safest answer is first, nothing is chosen beforehand.

use crate::question::{ANOTHER, NOT_SURE, RING_MYSELF, SHOWN, SOME_TIMES, When};
use crate::{Ask, Field, Kind, Question, QuestionId};

const fn needed(field: Field, kind: Kind) -> Ask {
    Ask {
        field,
        kind,
        needed: true,
        when: None,
    }
}

const fn optional(field: Field, kind: Kind) -> Ask {
    Ask {
        field,
        kind,
        needed: false,
        when: None,
    }
}

const fn always(id: QuestionId, asks: &'static [Ask]) -> Question {
    Question {
        id,
        asks,
        when: None,
    }
}

const fn only(
    id: QuestionId,
    field: Field,
    is: &'static [&'static str],
    asks: &'static [Ask],
) -> Question {
    Question {
        id,
        asks,
        when: Some(When { field, is }),
    }
}

/// Ways in which somebody rings, so that somebody else may answer.
const RINGING: &[&str] = &["phone", "relay_uk", "bsl_video"];
/// Ways in which a voicemail may be left and a number is shown.
const CALLING: &[&str] = &["phone", "relay_uk"];
/// The languages most spoken in England and Wales, English and Welsh first.
pub const LANGUAGES: &[&str] = &[
    "en", "cy", "ar", "bn", "fa", "fr", "gu", "it", "pa", "pl", "pt", "ro", "so", "es", "tr", "uk",
    "ur", "vi",
];

/// Every page of the form, in order.
pub const QUESTIONS: &[Question] = &[
    always(
        QuestionId::Way,
        &[needed(
            Field::Way,
            Kind::Choices(&[RING_MYSELF, "text", "phone", "bsl_video", "relay_uk"]),
        )],
    ),
    always(
        QuestionId::Number,
        &[
            needed(Field::Number, Kind::Numbers),
            Ask {
                field: Field::NewNumber,
                kind: Kind::Phone,
                needed: true,
                when: Some(When {
                    field: Field::Number,
                    is: &[ANOTHER],
                }),
            },
        ],
    ),
    always(
        QuestionId::Safe,
        &[needed(
            Field::Safe,
            Kind::Choices(&[NOT_SURE, SOME_TIMES, "yes"]),
        )],
    ),
    only(QuestionId::NotSure, Field::Safe, &[NOT_SURE], &[]),
    always(QuestionId::Day, &[needed(Field::Day, Kind::Days)]),
    always(QuestionId::Slot, &[needed(Field::Slot, Kind::Slots)]),
    only(
        QuestionId::SomeoneElse,
        Field::Way,
        RINGING,
        &[optional(
            Field::SomeoneElse,
            Kind::Choices(&["hang_up", "wrong_number", "ask_for_me"]),
        )],
    ),
    only(
        QuestionId::Voicemail,
        Field::Way,
        CALLING,
        &[optional(
            Field::Message,
            Kind::Choices(&["none", "name_only", "full"]),
        )],
    ),
    only(
        QuestionId::TextMessage,
        Field::Way,
        &["text"],
        &[optional(
            Field::Message,
            Kind::Choices(&["name_only", "full"]),
        )],
    ),
    only(
        QuestionId::Withheld,
        Field::Way,
        CALLING,
        &[optional(
            Field::Withheld,
            Kind::Choices(&["withheld", SHOWN]),
        )],
    ),
    always(
        QuestionId::Name,
        &[
            optional(Field::AskFor, Kind::Text),
            optional(Field::CodeWord, Kind::Text),
        ],
    ),
    always(
        QuestionId::Language,
        &[optional(Field::Language, Kind::Languages(LANGUAGES))],
    ),
    always(
        QuestionId::Topic,
        &[optional(
            Field::Topic,
            Kind::Choices(&[
                "prefer_not_to_say",
                "update",
                "rights",
                "safety",
                "court",
                "property",
                "support",
                "complaint",
            ]),
        )],
    ),
    always(QuestionId::Note, &[optional(Field::Note, Kind::LongText)]),
];
