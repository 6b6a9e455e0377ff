//! Finding words in a text.

use casework::mentions;
use proptest::prelude::*;

#[test]
fn a_word_is_found_whole_in_any_case_and_beside_any_mark() {
    for text in [
        "Bail",
        "on bail.",
        "(BAIL)",
        "“bail”",
        "He is on bail: wait",
        "bail’s end",
    ] {
        assert!(mentions(text, "bail"), "{text}");
    }
    for text in ["bailiff", "jailbail", "bailé", "ail", ""] {
        assert!(!mentions(text, "bail"), "{text}");
    }
}

#[test]
fn several_words_are_found_in_their_order() {
    let text = "It begins in a magistrates’ court (the CPS is there).";
    assert!(mentions(text, "Magistrates’ court"));
    assert!(mentions(text, "cps"));
    assert!(!mentions(text, "court magistrates’"));
}

#[test]
fn letters_beyond_ascii_are_part_of_a_word() {
    assert!(mentions("Mae ar fechnïaeth.", "fechnïaeth"));
    assert!(!mentions("mechnïaeth", "aeth"), "ï is a letter");
    assert!(!mentions("anything", ""), "no word is in no text");
}

proptest! {
    #[test]
    fn a_word_between_spaces_is_always_found(before in "\\PC{0,20}", word in "[a-z]{1,8}", after in "\\PC{0,20}") {
        let text = [before.as_str(), " ", &word, " ", &after].concat();
        prop_assert!(mentions(&text, &word));
    }

    #[test]
    fn no_text_and_no_word_makes_it_panic(text in "\\PC{0,40}", word in "\\PC{0,8}") {
        let _ = mentions(&text, &word);
    }
}
