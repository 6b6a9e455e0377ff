//! Why a service is shown, in words.

use directory::{Country, Criterion, Lack, MatchReason, Wish};

use crate::language::{Key, find, keys, say, say_with};

/// Why a service is shown.
pub fn reason(reason: &MatchReason) -> String {
    let with = |key, name, value: &str| say_with(key, &[(name, value)]);
    match reason {
        MatchReason::Need(need) => with(
            keys::SERVICES_WHY_NEED,
            "need",
            &name_of("need.", need.name()),
        ),
        MatchReason::AnyNeed => say(keys::SERVICES_WHY_ANY),
        MatchReason::Words(need) => with(
            keys::SERVICES_WHY_WORDS,
            "need",
            &name_of("need.", need.name()),
        ),
        MatchReason::Word(word) => with(keys::SERVICES_WHY_WORD, "word", word),
        MatchReason::Local(place) => with(keys::AREA_WHY_LOCAL, "place", place),
        MatchReason::London => say(keys::AREA_WHY_LONDON),
        MatchReason::Country(country) => say(match country {
            Country::England => keys::AREA_WHY_ENGLAND,
            Country::Wales => keys::AREA_WHY_WALES,
            Country::EnglandAndWales => keys::AREA_WHY_ENGLAND_AND_WALES,
            Country::Whole => keys::AREA_WHY_COUNTRY,
        }),
        MatchReason::Language(code) => with(
            keys::SERVICES_WHY_LANGUAGE,
            "language",
            &language_name(code),
        ),
        MatchReason::Interpreters => say(keys::SERVICES_WHY_INTERPRETERS),
        MatchReason::Channel(channel) => name_of("channel.", channel.name()),
        MatchReason::Audience(audience) => with(
            keys::SERVICES_WHY_AUDIENCE,
            "who",
            &name_of("audience.", audience.name()),
        ),
    }
}

/// What a service may lack, and that the person has to ask.
pub fn lack(lack: Lack) -> String {
    match lack {
        Lack::Language => say(keys::SERVICES_ASK_LANGUAGE),
        Lack::Channel(way) => say_with(
            keys::SERVICES_ASK_CHANNEL,
            &[("way", &name_of("channel.", way.name()))],
        ),
        Lack::Age => say(keys::SERVICES_ASK_AGE),
    }
}

/// A wish that a service meets.
pub fn wish(wish: Wish) -> String {
    say(match wish {
        Wish::OpenNow => keys::SERVICES_WISH_OPEN,
        Wish::FreeToCall => keys::SERVICES_WISH_FREE,
        Wish::Age => keys::SERVICES_WISH_AGE,
    })
}

/// The name of a wish, as a search criterion.
pub fn wish_part(wish: Wish) -> String {
    say(match wish {
        Wish::OpenNow => keys::SERVICES_PART_OPEN,
        Wish::FreeToCall => keys::SERVICES_PART_FREE,
        Wish::Age => keys::SERVICES_PART_AGE,
    })
}

/// The name of a search criterion.
pub fn part(part: Criterion) -> String {
    say(match part {
        Criterion::Words => keys::SERVICES_PART_WORDS,
        Criterion::Audience => keys::SERVICES_PART_AUDIENCE,
        Criterion::Channel => keys::SERVICES_PART_CHANNEL,
        Criterion::Language => keys::SERVICES_PART_LANGUAGE,
        Criterion::Need => keys::SERVICES_PART_NEED,
        Criterion::Area => keys::SERVICES_PART_AREA,
    })
}

/// The name of a term: `name_of("channel.", "phone")`.
pub fn name_of(prefix: &str, name: &str) -> String {
    say(Key::of(prefix).join(name))
}

/// The name of a language, or its code if it has no text.
pub fn language_name(code: &str) -> String {
    find(Key::of("support.language.").join(code)).unwrap_or_else(|| code.to_owned())
}
