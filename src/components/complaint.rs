//! How to complain: to whom for each office, and who comes after it.

use super::words::{call, texts, words};
use crate::language::{Key, keys, say, say_with};
use crate::ui::{self, AnyView, IntoAny};

/// An office that a person may complain about, or to.
struct Office {
    /// Names its texts.
    id: &'static str,
    number: Option<&'static str>,
    page: Option<&'static str>,
}

/// In the order in which a case meets them. Numbers and addresses were seen on these pages, that of the Ombudsman
/// on GOV.UK (complaints procedure of UK Export Finance).
const OFFICES: [Office; 6] = [
    Office {
        id: "police",
        number: Some("0300 020 0096"),
        page: Some(
            "https://policeconduct.gov.uk/complaints/reviews-and-appeals/submit-a-review-appeal",
        ),
    },
    Office {
        id: "cps",
        number: None,
        page: Some("https://www.cps.gov.uk/feedback-and-complaints"),
    },
    Office {
        id: "wcu",
        number: None,
        page: None,
    },
    Office {
        id: "court",
        number: None,
        page: Some(
            "https://www.gov.uk/government/organisations/hm-courts-and-tribunals-service/about/complaints-procedure",
        ),
    },
    Office {
        id: "probation",
        number: None,
        page: Some("https://www.gov.uk/government/publications/handling-complaints-pi-512014"),
    },
    Office {
        id: "ombudsman",
        number: Some("0345 015 4033"),
        page: Some("https://victimscommissioner.org.uk/advice/how-to-complain/"),
    },
];

/// How to complain, with a fold for each office.
pub fn complaint() -> AnyView {
    let offices: Vec<_> = OFFICES.iter().map(office).collect();
    (words(keys::COMPLAINT_INTRO), offices).into_any()
}

fn office(office: &Office) -> AnyView {
    let key = Key::of("complaint.").join(office.id);
    let title = say(key.join(".title"));
    let link = office.page.map(|page| {
        let name = say_with(keys::COMPLAINT_OPEN, &[("office", &title)]);
        ui::paragraph_of(ui::outside_link(name, page.to_owned()))
    });
    let told: Vec<_> = texts(key.join(".text."))
        .into_iter()
        .map(ui::paragraph)
        .collect();
    let number = office.number.map(|number| ui::paragraph_of(call(number)));
    ui::details(title, (told, number, link).into_any())
}
