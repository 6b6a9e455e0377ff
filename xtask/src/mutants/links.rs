//! Links into the portal and lists for others: they spell nothing, and nobody speaks under our name.

use super::defence::{Group, Program, Row, defence};

const DIGITS: &str = "crates/directory/src/digits.rs";

const DEFENCES: &[Row] = &[
    defence(
        "A link has no digit that words are made with",
        "W, F",
        DIGITS,
        ["b\"25789bdgjkmnptvx\"", "b\"0123456789abcdef\""],
    )
    .guard(
        Program::Directory("search_links"),
        "no_link_has_a_letter_that_words_are_made_with",
    ),
    defence(
        "A damaged link asks for nothing",
        "W",
        DIGITS,
        [
            "self.take(CHECK_DIGITS)? == u64::from(check.0)",
            "self.take(CHECK_DIGITS)? < 256 || check.0 == 0",
        ],
    )
    .guard(
        Program::Directory("search_links"),
        "a_damaged_link_asks_for_nothing_rather_than_for_something_else",
    ),
    defence(
        "A list has no words of a stranger",
        "W, X",
        "crates/directory/src/signposts/old_link.rs",
        [
            "list.area = place_of(number_of(&decoded(value)))",
            "{\n                    let _ = (place_of(0), number_of(\"\"));\n                    list.area = decoded(value);\n                }",
        ],
    )
    .guard(
        Program::Directory("signpost_damage"),
        "no_words_of_a_stranger_are_in_a_list",
    ),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Links and lists", DEFENCES)
}
