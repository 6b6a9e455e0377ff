//! Maps the words of feeds to needs and audiences, and what people say of themselves to audiences.

use crate::words::{begins, stand_in};
use crate::{Audience, Need};

/// Each need, and the word stems by which feeds name it.
const KEYWORDS: [(Need, &str); 16] = [
    (Need::DomesticAbuse, "domestic"),
    (Need::SexualViolence, "rape sexual"),
    (Need::Stalking, "stalk"),
    (
        Need::HateCrime,
        "hate homophobi islamophobi antisemit transphobi",
    ),
    (Need::Bereaved, "bereave homicide murder manslaughter"),
    (Need::Fraud, "fraud scam cyber"),
    (Need::ModernSlavery, "slavery traffick exploitation"),
    (Need::Child, "child young"),
    (Need::Older, "elder older"),
    (Need::OnlineIntimateImages, "intimate sextort revenge"),
    (Need::HonourBasedAbuse, "honour"),
    (Need::ForcedMarriage, "marriage"),
    (Need::Road, "road"),
    (Need::MentalHealth, "suicid"),
    (Need::Court, "court"),
    (Need::Anyone, "burglar robber"),
];

/// Each audience, the phrases by which people say they belong to it, and those by which feeds name
/// it.
const AUDIENCES: [(Audience, &str, &str); 9] = [
    (
        Audience::Women,
        "i am a woman|im a woman|as a woman|muslim woman|jewish woman|hijab|headscarf|i am a girl|im a girl|female",
        "women|womens|women only|girls|females",
    ),
    (
        Audience::Men,
        "i am a man|im a man|as a man|believes a man|i am a boy|im a boy|male",
        "men|mens|boys|males",
    ),
    (
        Audience::Lgbt,
        "lgbt|lgbtq|lgbtqi|lgbtqia|gay|lesbian|bisexual|bi|trans|transgender|queer|non binary|nonbinary",
        "lgbt|lgbtq|lgbtqi|lgbtqia|gay|lesbian",
    ),
    (
        Audience::Children,
        "i am a child|im a child|i am a kid|im a kid|im a teenager|i am a teenager|my teacher|my school|my foster",
        "children|childrens|young people|teenagers",
    ),
    (
        Audience::Deaf,
        "deaf|bsl|hard of hearing|sign language|cant hear|cannot hear",
        "deaf|hard of hearing",
    ),
    (
        Audience::Older,
        "elderly|pensioner|i am old|im old|care home|older person",
        "older people|elderly people|older adults",
    ),
    (
        Audience::Faith,
        "muslim|jewish|jew|christian|hindu|sikh|mosque|synagogue|church|temple|imam|rabbi|priest|hijab",
        "muslim|jewish|christian|hindu|sikh",
    ),
    (
        Audience::Disabled,
        "disabled|disability|wheelchair|autistic|autism|blind|learning difficulties|adhd",
        "disabled people|disabilities|learning disability|autistic people|autism",
    ),
    (
        Audience::Bereaved,
        "bereaved|widow|widower|grief|grieving|funeral|was murdered|was killed|died",
        "bereaved|bereavement",
    ),
];

/// The audiences a person says they belong to, in folded words.
pub fn audiences_meant(folded: &str) -> Vec<Audience> {
    audiences(folded, |known| known.1)
}

/// The audiences a feed names, in folded words.
pub fn audiences_in(folded: &str) -> Vec<Audience> {
    audiences(folded, |known| known.2)
}

fn audiences(
    folded: &str,
    phrases: fn(&(Audience, &'static str, &'static str)) -> &'static str,
) -> Vec<Audience> {
    let has = |phrases: &str| phrases.split('|').any(|phrase| stand_in(folded, phrase));
    let found = AUDIENCES.iter().filter(|known| has(phrases(known)));
    found.map(|(audience, ..)| *audience).collect()
}

/// The needs named by the words of a service. Empty if it helps with no need we know.
pub fn needs_in(words: &[String]) -> Vec<Need> {
    let names = |stems: &str| {
        words
            .iter()
            .any(|word| stems.split(' ').any(|stem| begins(word, stem)))
    };
    KEYWORDS
        .iter()
        .filter(|(_, stems)| names(stems))
        .map(|(need, _)| *need)
        .collect()
}

const _: () = assert!(
    Need::ALL.len() <= u16::BITS as usize,
    "a set of needs is full: use a wider type for its bits"
);

/// The bits that stand for these needs, in the order of [`Need::ALL`].
pub fn bits_of(needs: &[Need]) -> u16 {
    needs.iter().fold(0, |bits, need| bits | 1 << *need as u16)
}
