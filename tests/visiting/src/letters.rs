//! What is typed into the search for services to see how soon it answers, and how that is timed.

/// A function of a field and a phrase for a page: types the phrase, and gives the milliseconds of each
/// letter.
pub const TYPE: &str = include_str!("letters.js");

/// What is typed, with typing errors and with words that no service contains.
pub const PHRASES: [&str; 4] = [
    "somebody keeps following me home from work",
    "i am being stakled and harrased by my ex",
    "my mum lost her savings to a scam on the telefone",
    "bernor quinver saltermar",
];
