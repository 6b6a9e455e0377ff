//! The questions as data, one per page: those that everybody is asked, then those that a person may add. The safest
//! answer is first, nothing is chosen beforehand.

use crate::question::{
    ANOTHER, NAMED, NO_WISH, NOT_FROM_COMMUNITY, NOT_SURE, RING_MYSELF, SAY_THIS, SHOWN,
    SOME_TIMES, When, YES,
};
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

/// A field that is asked with these answers to another, and then needed.
const fn needed_when(field: Field, kind: Kind, decides: Field, is: &'static [&'static str]) -> Ask {
    Ask {
        when: Some(When { field: decides, is }),
        ..needed(field, kind)
    }
}

/// A field that is asked with these answers to another.
const fn optional_when(
    field: Field,
    kind: Kind,
    decides: Field,
    is: &'static [&'static str],
) -> Ask {
    Ask {
        when: Some(When { field: decides, is }),
        ..optional(field, kind)
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
/// Ways in which a number is shown.
const CALLING: &[&str] = &["phone", "relay_uk"];
/// Whether a woman or a man is asked for.
const GENDERS: Kind = Kind::Choices(&[NO_WISH, "woman", "man"]);
/// The days of the week, as the contract names them.
const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
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
            needed_when(Field::NewNumber, Kind::Phone, Field::Number, &[ANOTHER]),
            optional(Field::Safe, Kind::Several(&[SOME_TIMES])),
            optional_when(
                Field::Never,
                Kind::Several(&["morning", "midday", "afternoon", "evening"]),
                Field::Safe,
                &[SOME_TIMES],
            ),
            optional_when(
                Field::NeverOn,
                Kind::Several(WEEKDAYS),
                Field::Safe,
                &[SOME_TIMES],
            ),
        ],
    ),
    only(QuestionId::NotSure, Field::Number, &[NOT_SURE], &[]),
    always(QuestionId::Slot, &[needed(Field::Slot, Kind::Slots)]),
    only(
        QuestionId::SomeoneElse,
        Field::Way,
        RINGING,
        &[
            optional(
                Field::SomeoneElse,
                Kind::Choices(&["hang_up", "wrong_number", "ask_for_me", SAY_THIS]),
            ),
            needed_when(Field::SayThis, Kind::Text, Field::SomeoneElse, &[SAY_THIS]),
        ],
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
        QuestionId::Voicemail,
        Field::Way,
        &["phone"],
        &[optional(
            Field::Message,
            Kind::Choices(&["none", "name_only", "full"]),
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
            optional_when(Field::StopWord, Kind::Text, Field::Way, RINGING),
            optional_when(Field::MayAnswer, Kind::Text, Field::Way, RINGING),
        ],
    ),
    only(
        QuestionId::Caller,
        Field::Way,
        RINGING,
        &[
            optional(
                Field::Caller,
                Kind::Choices(&[NO_WISH, "officer", "victim_care", NAMED]),
            ),
            needed_when(Field::CallerName, Kind::Text, Field::Caller, &[NAMED]),
        ],
    ),
    only(
        QuestionId::CallerGender,
        Field::Way,
        RINGING,
        &[optional(Field::CallerGender, GENDERS)],
    ),
    always(
        QuestionId::Language,
        &[optional(Field::Language, Kind::Languages)],
    ),
    only(
        QuestionId::Interpreter,
        Field::Way,
        RINGING,
        &[
            optional(Field::Interpreter, Kind::Choices(&["no", YES])),
            optional_when(
                Field::InterpreterFrom,
                Kind::Choices(&[NOT_FROM_COMMUNITY, "anybody"]),
                Field::Interpreter,
                &[YES],
            ),
            optional_when(
                Field::InterpreterGender,
                GENDERS,
                Field::Interpreter,
                &[YES],
            ),
        ],
    ),
    always(
        QuestionId::Needs,
        &[optional(
            Field::Needs,
            Kind::Several(&["hearing", "speech", "sight", "learning", "easy_words"]),
        )],
    ),
    always(
        QuestionId::AskedBy,
        &[optional(
            Field::AskedBy,
            Kind::Choices(&[NO_WISH, "me", "family_or_friend", "support_worker"]),
        )],
    ),
    always(
        QuestionId::Topic,
        &[optional(
            Field::Topic,
            Kind::Choices(&[
                NO_WISH,
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

impl QuestionId {
    /// What is asked on this page. Every id has its question; a test keeps it so.
    #[must_use]
    pub fn question(self) -> Option<&'static Question> {
        QUESTIONS.iter().find(|question| question.id == self)
    }
}
