//! Maps words to needs, for services without terms and for people's own words.

use crate::words::{begins, resembles, stand_in};
use crate::{Audience, Need};

/// Each need, the word stems that name it, and the stems that only hint at it in a person's words.
const KEYWORDS: [(Need, &str, &str); 16] = [
    (
        Need::DomesticAbuse,
        "domestic",
        "partner husband wife boyfriend girlfriend control hits hitting beats beat home abus scared \
         afraid strangl chok slap punch violen",
    ),
    (
        Need::SexualViolence,
        "rape sexual",
        "raping grope touched assault consent molest spiked drugged abus uncle",
    ),
    (
        Need::Stalking,
        "stalk",
        "follow watching harass obsess unwanted texting messag waits waiting tracker tracking spying",
    ),
    (
        Need::HateCrime,
        "hate homophobi islamophobi antisemit transphobi",
        "racis insult slur abuse gay lesbian trans muslim jewish hijab shouted spat",
    ),
    (
        Need::Bereaved,
        "bereave homicide murder manslaughter",
        "killed died death dead funeral grie",
    ),
    (
        Need::Fraud,
        "fraud scam cyber",
        "money bank tricked stolen card hack crypto invest fake savings",
    ),
    (
        Need::ModernSlavery,
        "slavery traffick exploitation",
        "forced passport debt unpaid boss",
    ),
    (
        Need::Child,
        "child young",
        "son daughter school teenager kid groom gang",
    ),
    (
        Need::Older,
        "elder older",
        "pension carer grandmother grandfather",
    ),
    (
        Need::OnlineIntimateImages,
        "intimate sextort revenge",
        "photo picture video nude blackmail",
    ),
    (
        Need::HonourBasedAbuse,
        "honour",
        "honor shame disgrace dishonour",
    ),
    (Need::ForcedMarriage, "marriage", "marry marrie"),
    (
        Need::Road,
        "road",
        "crash car driver collision cyclist bike lorry",
    ),
    (
        Need::MentalHealth,
        "suicid",
        "anxi depress cope sleep panic sad mental die myself nightmare",
    ),
    (
        Need::Court,
        "court",
        "witness trial judge jury evidence testif",
    ),
    (
        Need::Anyone,
        "burglar robber",
        "burgl robb mugg theft thief stole vandal attack",
    ),
];

/// Each audience, the phrases by which people say they belong to it, and those by which feeds name
/// it.
const AUDIENCES: [(Audience, &str, &str); 9] = [
    (
        Audience::Women,
        "i am a woman|im a woman|as a woman|i am a girl|im a girl|female",
        "women|womens|women only|girls|females",
    ),
    (
        Audience::Men,
        "i am a man|im a man|as a man|i am a boy|im a boy|male",
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
        .filter(|(_, strong, _)| names(strong))
        .map(|(need, ..)| *need)
        .collect()
}

/// Sets of needs have one bit for each of [`KEYWORDS`].
const _: () = assert!(
    KEYWORDS.len() <= u16::BITS as usize,
    "a set of needs is full: use a wider type for its bits"
);

/// The needs a person's word may be about, as bits. If it starts with none of our stems, we allow
/// for typing slips.
pub fn meant(word: &str) -> u16 {
    let with = |is_word: fn(&str, &str) -> bool| {
        let is_one = |stem: &str| is_word(word, stem);
        let is_meant = |(_, strong, weak): &(Need, &str, &str)| {
            strong.split(' ').any(is_one) || weak.split(' ').any(is_one)
        };
        let bits = KEYWORDS.iter().map(|known| u16::from(is_meant(known)));
        bits.rev().fold(0, |all, bit| all << 1 | bit)
    };
    match with(begins) {
        0 => with(slips_into),
        bits => bits,
    }
}

/// The needs that these bits stand for.
pub fn needs_of(bits: u16) -> Vec<Need> {
    let known = KEYWORDS.iter().enumerate();
    let found = known.filter(|(nth, _)| bits >> nth & 1 == 1);
    found.map(|(_, (need, ..))| *need).collect()
}

/// The bits that stand for these needs.
pub fn bits_of(needs: &[Need]) -> u16 {
    let bits = KEYWORDS
        .iter()
        .map(|(need, ..)| u16::from(needs.contains(need)));
    bits.rev().fold(0, |all, bit| all << 1 | bit)
}

/// Whether a word starts with a stem, give or take a slip or two: "harrassing" with "harass".
fn slips_into(word: &str, stem: &str) -> bool {
    const LONG: usize = 6;
    resembles(word, stem)
        || stem.len() >= LONG
            && (stem.len() - 1..=stem.len() + 1)
                .filter_map(|length| word.get(..length))
                .any(|start| resembles(start, stem))
}
