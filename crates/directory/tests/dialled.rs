//! What is dialled for numbers as feeds and offices write them, and what is shown beside them.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::dialled;
use directory::{Phone, PhoneKind, read_service};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts, and what the phone dials.
const NUMBERS: &[(&str, &str)] = &[
    // As people write them.
    ("020 7946 0000", "02079460000"),
    ("(020) 7946 0000", "02079460000"),
    ("020-7946-0000", "02079460000"),
    ("0808\u{2011}157\u{2011}0000", "08081570000"),
    ("0808\u{2010}157\u{2013}0000", "08081570000"),
    ("0808·157·0000", "08081570000"),
    ("0808.157.0000", "08081570000"),
    ("0808\u{a0}157\u{202f}0000", "08081570000"),
    ("0808/157 0000", "08081570000"),
    ("\"020 7946 0000\"", "02079460000"),
    ("tel:+442079460000", "+442079460000"),
    ("08 08 15 70 000", "08081570000"),
    ("01632 96000", "0163296000"),
    ("0800 1111", "08001111"),
    // With the country.
    ("+44 (0)20 7946 0000", "+442079460000"),
    ("+44 020 7946 0000", "+442079460000"),
    ("+44(0) 20 7946 0000", "+442079460000"),
    ("0044 20 7946 0000", "+442079460000"),
    ("00 44 (0)20 7946 0000", "+442079460000"),
    ("44 20 7946 0000", "+442079460000"),
    ("+353 1 800 0000", "+35318000000"),
    // With words and notes.
    ("Freephone 0808 157 0000", "08081570000"),
    ("0808 157 0000 (24 hours)", "08081570000"),
    ("0808 157 0000 24 hours", "08081570000"),
    ("0800 1111 24 hrs", "08001111"),
    ("0800 1111 24/7", "08001111"),
    ("0800 1111 (24h)", "08001111"),
    ("0808 157 0000 - option 2", "08081570000"),
    ("0808 157 0000 9am to 5pm", "08081570000"),
    ("Tel: 0808 157 0000.", "08081570000"),
    ("Line 1: 0808 157 0000", "08081570000"),
    ("0808 157 0000 (freephone)", "08081570000"),
    // Extensions.
    ("020 7946 0000 ext 204", "02079460000"),
    ("020 7946 0000 x204", "02079460000"),
    ("020 7946 0000x204", "02079460000"),
    ("020 7946 0000 204", "02079460000"),
    ("020 7946 0000,204", "02079460000"),
    ("020 7946 0000#204", "02079460000"),
    ("+442079460000;ext=204", "+442079460000"),
    ("+44 (0)20 7946 0000 extension 2", "+442079460000"),
    // Two in one field: the first.
    ("0808 157 0000 / 0808 157 0001", "08081570000"),
    ("0808 157 0000 or 0808 157 0001", "08081570000"),
    ("0808 157 0000 0808 157 0001", "08081570000"),
    ("0808 157 0000/1", "08081570000"),
    ("101 or 020 7946 0000", "02079460000"),
    // Short ones.
    ("999", "999"),
    ("999 (24 hours)", "999"),
    ("111, press 2", "111"),
    ("116 123", "116123"),
    ("7726", "7726"),
    ("Text 85258", "85258"),
    // Relay UK.
    ("18001 020 7946 0000", "1800102079460000"),
    ("18001 0808 157 0000", "1800108081570000"),
    ("18000", "18000"),
];

/// Texts that hold no number that is surely one.
const NONE: &[&str] = &[
    "",
    "see our site",
    "javascript:alert(1)",
    "*#06#",
    "*31#0808 157 0000#",
    "24/7",
    "9am to 5pm",
    "0900-1700",
    "0800 (8am) until 1800 (6pm)",
    "01/02/2020",
    "2020-03-31",
    "31.12.2026",
    "0808 157 00000",
    "0808 157",
    "0808157000000000",
    "7946 0000",
    "305-253-4841",
    "305-253-4841 x204",
    "1-800-799-7233",
    "8081570000",
    "+0808 157 0000",
    "+44 12",
    "++",
    "0606 060606",
    "0800 CALL NOW",
    "O8O8 157 0000",
    "０８０８ １５７ ００００",
    "room 12",
    "£40",
    "51.50330, -0.11950",
];

fn phones(phone: &Value) -> Vec<Phone> {
    let json = json!({ "id": "x", "name": "Example", "phones": [phone] });
    read_service(&json.to_string(), 0).unwrap().phones
}

#[test]
fn only_the_number_is_dialled() {
    for (text, dial) in NUMBERS {
        assert_eq!(dialled(text).as_deref(), Some(*dial), "{text}");
    }
    for text in NONE {
        assert_eq!(dialled(text), None, "{text}");
        assert_eq!(phones(&json!({ "number": text })), [], "{text}");
    }
}

#[test]
fn what_stands_around_a_number_is_told_beside_it() {
    for (text, expected) in [
        (
            "0808 157 0000 (24 hours)",
            &[("0808 157 0000", "24 hours")][..],
        ),
        ("Freephone 0808 157 0000", &[("0808 157 0000", "Freephone")]),
        ("Tel: (020) 7946 0000", &[("(020) 7946 0000", "")]),
        (
            "+44 (0)20 7946 0000 ext 204",
            &[("+44 (0)20 7946 0000", "ext 204")],
        ),
        (
            "0808 157 0000 / 0808 157 0001",
            &[("0808 157 0000", ""), ("0808 157 0001", "")],
        ),
        (
            "Day 0808 157 0000, night 0808 157 0001",
            &[("0808 157 0000", "Day"), ("0808 157 0001", "night")],
        ),
        (
            "0808 157 0000 (day) or 0808 157 0001 (night)",
            &[("0808 157 0000", "day"), ("0808 157 0001", "or, night")],
        ),
        (
            "Tel 020 7946 0000 Fax 020 7946 0001",
            &[("020 7946 0000", "")],
        ),
        ("Fax 020 7946 0001", &[]),
    ] {
        let phones = phones(&json!({ "number": text }));
        let told: Vec<_> = phones
            .iter()
            .map(|phone| (phone.number.as_str(), phone.note.as_str()))
            .collect();
        assert_eq!(told, expected, "{text}");
    }
    let all = phones(
        &json!({ "number": "020 7946 0000 (24 hours)", "description": "Press 2", "extension": 7 }),
    );
    assert_eq!(all[0].note, "24 hours, Press 2");
    assert_eq!(
        phones(&json!({ "number": "020 7946 0000", "extension": 7 }))[0].note,
        "ext. 7"
    );
    assert_eq!(phones(&json!("020 7946 0000"))[0].dial, "02079460000");
}

#[test]
fn a_fax_by_any_name_is_nothing_to_ring() {
    let kind = |fields: Value| {
        let mut phone = json!({ "number": "020 7946 0000" });
        phone
            .as_object_mut()
            .unwrap()
            .extend(fields.as_object().unwrap().clone());
        phones(&phone).first().map(|phone| phone.kind)
    };
    for kind_of in [
        "fax",
        "FAX",
        "Fax number",
        "Fax machine",
        "facsimile",
        "telefax",
        "Ffacs",
        "pager",
    ] {
        assert_eq!(kind(json!({ "type": kind_of })), None, "{kind_of}");
        assert_eq!(kind(json!({ "type": [kind_of] })), None, "{kind_of}");
        assert_eq!(kind(json!({ "description": kind_of })), None, "{kind_of}");
    }
    for (named, expected) in [
        ("voice", PhoneKind::Call),
        ("Tel/Fax", PhoneKind::Call),
        ("mobile", PhoneKind::Call),
        ("SMS", PhoneKind::Text),
        ("text message", PhoneKind::Text),
        ("textphone", PhoneKind::Relay),
        ("Text phone", PhoneKind::Relay),
        ("Minicom", PhoneKind::Relay),
        ("TTY/TDD", PhoneKind::Relay),
        ("Typetalk", PhoneKind::Relay),
        ("Text Relay", PhoneKind::Relay),
    ] {
        assert_eq!(kind(json!({ "type": named })), Some(expected), "{named}");
    }
    assert_eq!(
        kind(json!({ "description": "Ring us, do not send a fax" })),
        Some(PhoneKind::Call)
    );
    assert_eq!(
        kind(json!({ "description": "Text only" })),
        Some(PhoneKind::Text)
    );
    let whatsapp = phones(&json!({ "number": "07700 900123", "type": "WhatsApp" }));
    assert_eq!(whatsapp[0].note, "whatsapp");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_is_dialled_that_is_not_a_number(text in "([0-9]{1,5}|0808|\\+44|\\(0\\)|18001|24/7|ext| |-|/|\\(|\\)|,|\\.|#|\\*|x|am|hours|\\PC){0,16}") {
        if let Some(dial) = dialled(&text) {
            let digits = dial.trim_start_matches('+');
            prop_assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{}", dial);
            prop_assert!((3..=20).contains(&digits.len()), "{}", dial);
            prop_assert_eq!(dialled(&dial), Some(dial.clone()));
            // Its digits stand in the text, one after the other.
            let mut letters = text.chars();
            let stands = digits.chars().all(|digit| letters.any(|letter| letter == digit));
            prop_assert!(stands, "{} in {}", dial, text);
        }
    }
}
