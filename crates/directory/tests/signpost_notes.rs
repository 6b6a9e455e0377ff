//! Notes in a list: whatever they must not contain is neither written to a link nor read from it.

use directory::{
    NOTE_CHARS_MAX, NoteFault, Reference, Signpost, SignpostList, note_fault, read_service,
};

#[test]
fn a_note_names_nobody_and_leads_nowhere() {
    let check =
        |note: &str, fault: Option<NoteFault>| assert_eq!(note_fault(note), fault, "{note}");
    for fine in [
        "",
        "Ask for the evening group. Free, Monday 9 to 5",
        "Press 2, then 1. Open 9.30am to 10.45pm, e.g. Tuesday",
        "Zadzwoń po 17:00",
        "Text 85258",
    ] {
        check(fine, None);
    }
    check(&"a".repeat(NOTE_CHARS_MAX), None);
    check(&"é".repeat(NOTE_CHARS_MAX + 1), Some(NoteFault::TooLong));
    for email in ["robin@example.org", "Write to robin ＠ example"] {
        check(email, Some(NoteFault::Email));
    }
    for number in [
        "Call 07700 900123",
        "0-7-7-0-0.9",
        "Born 24/11/1990",
        "Case WM/10002/26",
        "٠٧٧٠٠٩٠٠",
        "(020) 7946",
    ] {
        check(number, Some(NoteFault::Number));
    }
    for site in ["See example.org/help", "https://x", "Go to evil。example"] {
        check(site, Some(NoteFault::Site));
    }
    for name in ["Ask for Mrs Example", "mr. Example knows"] {
        check(name, Some(NoteFault::Name));
    }
}

#[test]
fn a_note_that_is_refused_is_neither_written_nor_read() {
    let mut list = SignpostList {
        signposts: vec![Signpost {
            service: Reference::of(
                &read_service(r#"{"id": "1", "name": "Night Desk"}"#, 0).unwrap(),
            ),
            need: None,
            note: String::new(),
        }],
        ..SignpostList::default()
    };
    let plain = list.to_fragment();
    list.signposts[0].note = "Ask robin@example.org".to_owned();
    assert_eq!(list.to_fragment(), plain);
    let note_of = |fragment: &str| {
        let list = SignpostList::from_query(fragment.strip_prefix("list?").unwrap());
        list.signposts[0].note.clone()
    };
    // Somebody could forge a link that tells people to ring another number.
    let forged = plain.replace("list?", "list?n1=Now+ring+07700+900123&");
    assert_eq!(note_of(&forged), "");
}

#[test]
fn a_good_note_is_read_on_one_line() {
    let list = SignpostList::from_query("n1=+Ask+for++the+group+&s=zzzzzzzzzzzzzz3");
    assert_eq!(list.signposts[0].note, "Ask for the group");
}
