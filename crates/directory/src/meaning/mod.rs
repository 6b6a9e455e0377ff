//! What a person's own words speak of: which needs, how surely, and whom they say they are.

mod classes;
mod groups;
mod in_order;
mod rules;

pub use classes::{Classes, classes_of};
pub use groups::{Groups, groups_in, groups_meant};

use crate::keywords::audiences_meant;
use crate::words::resembles;
use crate::{Audience, Need};
use classes::{
    AGED, AGO, AS_CHILD, CHILD, CHILDHOOD, DISABLED, DOMESTIC, ELDER, FAITH, GAY, HE, HE_DID,
    LONG_AGO, ME, OFFSPRING, SHE, YOUNG,
};
use in_order::told_by_place;
use rules::RULES;

/// How many words are looked at: a long story says what it is about before that.
const WORDS_MAX: usize = 60;
/// A need counts if it is at least this sure, in tenths of the surest.
const SURE_TENTHS: i32 = 7;
/// From here on, one rule says enough.
const SURE_FROM: i32 = 4;
/// Slips are forgiven only in words that are long enough to be told apart.
const SLIPS_FROM: usize = 5;

/// Common words that are near to a stem by chance.
const NO_SLIPS: [&str; 6] = ["growing", "stoned", "through", "thought", "where", "there"];
/// Needs as bits.
const DOMESTIC_ABUSE: u16 = 1 << Need::DomesticAbuse as u16;
const OLDER: u16 = 1 << Need::Older as u16;
const OF_A_CHILD: u16 = 1 << Need::Child as u16;

/// What words speak of.
#[derive(Clone, Default, Debug)]
pub struct Meaning {
    /// The needs, as bits; empty if nothing was understood.
    pub needs: u16,
    /// How surely they speak of each need, in the order of [`Need::ALL`].
    sure: [i32; Need::ALL.len()],
    /// Whom they say they are.
    pub audiences: Vec<Audience>,
    /// Whom they most likely are, as far as a partner tells.
    pub likely: Option<Audience>,
    /// Whom they are hardly.
    pub others: Vec<Audience>,
    /// The groups of people that they name, such as a faith or an origin.
    pub groups: Groups,
    /// Whether it happened long ago.
    pub is_long_ago: bool,
    /// Whether it happened to them as a child.
    pub is_childhood: bool,
}

impl Meaning {
    /// What these folded words speak of. `known` gives the classes of words looked up before.
    pub fn of(folded: &str, mut known: impl FnMut(&str) -> Classes) -> Self {
        let words: Vec<&str> = folded
            .split(' ')
            .filter(|word| !word.is_empty())
            .take(WORDS_MAX)
            .collect();
        let each: Vec<Classes> = words.iter().map(|word| known(word)).collect();
        let mut all = each
            .iter()
            .fold(Classes::default(), |all, one| all.union(*one));
        for class in told_by_place(&words, &each) {
            all.insert(class);
        }
        let sure = sure_of(all);
        let top = sure.iter().copied().max().unwrap_or_default();
        let counts = |sure: i32| sure > 0 && sure * 10 >= top * SURE_TENTHS;
        let bits = sure.iter().map(|sure| u16::from(counts(*sure)));
        let needs = bits.rev().fold(0, |all, bit| all << 1 | bit);
        let audiences = audiences(folded, all, needs);
        let is_childhood = all.has(AS_CHILD) || all.has(CHILDHOOD) && all.has(LONG_AGO);
        Self {
            needs,
            sure,
            likely: likely(&audiences, all, needs),
            others: others(&audiences, all, needs),
            audiences,
            groups: groups_meant(folded),
            is_long_ago: all.has(AGO) || all.has(LONG_AGO) || is_childhood,
            is_childhood,
        }
    }

    /// Whether little was understood: then help after anything comes first.
    pub fn is_unsure(&self) -> bool {
        self.sure.iter().all(|sure| *sure < SURE_FROM)
    }

    /// How much it is worth that a service helps with these needs, and with which: 60 for the surest.
    pub fn worth(&self, needs: u16) -> Option<(Need, i32)> {
        let top = self.sure.iter().copied().max().unwrap_or_default().max(1);
        let shared = needs & self.needs;
        let each = Need::ALL.iter().zip(self.sure).enumerate();
        let each = each.filter(|(nth, _)| shared >> nth & 1 == 1);
        let best = each.map(|(_, known)| known).max_by_key(|(_, sure)| *sure);
        best.map(|(need, sure)| (*need, 60 * sure / top))
    }
}

/// The classes of one word. Short words are taken as they stand.
pub fn classes(word: &str) -> Classes {
    classes_of(word, &|word, stem| {
        word.len() >= SLIPS_FROM
            && word.get(..1) == stem.get(..1)
            && !NO_SLIPS.contains(&word)
            && stem.len() >= SLIPS_FROM
            && slips_into(word, stem)
    })
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

/// How surely the classes speak of each need: the surest rule for it, less those against it.
fn sure_of(all: Classes) -> [i32; Need::ALL.len()] {
    let mut sure = [0; Need::ALL.len()];
    let mut against = sure;
    for (need, worth, classes) in RULES {
        if all.has_all(classes) {
            let worth = i32::from(*worth);
            let nth = *need as usize;
            if let (Some(sure), Some(against)) = (sure.get_mut(nth), against.get_mut(nth)) {
                *sure = worth.max(*sure);
                *against += worth.min(0);
            }
        }
    }
    for (sure, against) in sure.iter_mut().zip(against) {
        *sure += against;
    }
    sure
}

fn audiences(folded: &str, all: Classes, needs: u16) -> Vec<Audience> {
    let mut audiences = audiences_meant(folded);
    let says_man = || {
        folded
            .split(' ')
            .any(|word| matches!(word, "man" | "men" | "male"))
    };
    let told = [
        (all.has(DOMESTIC) && says_man(), Audience::Men),
        (all.has(GAY), Audience::Lgbt),
        (all.has(FAITH), Audience::Faith),
        (all.has(DISABLED), Audience::Disabled),
        (
            all.has(AGED) || all.has(ELDER) && needs != 0 || needs & OLDER != 0,
            Audience::Older,
        ),
        (all.has(YOUNG) && all.has(ME), Audience::Children),
    ];
    let told = told.into_iter().filter(|(is_told, _)| *is_told);
    audiences.extend(told.map(|(_, audience)| audience));
    audiences
}

fn likely(said: &[Audience], all: Classes, needs: u16) -> Option<Audience> {
    let of_sex = [Audience::Women, Audience::Men];
    if let Some(told) = of_sex.into_iter().find(|sex| said.contains(sex)) {
        return Some(told);
    }
    let is_he = all.has(HE) || all.has(HE_DID) && needs & DOMESTIC_ABUSE != 0;
    match (is_he, all.has(SHE)) {
        (true, false) => Some(Audience::Women),
        (false, true) => Some(Audience::Men),
        _ => None,
    }
}

/// Whom the person is hardly: who is hurt by a wife is offered no women's helpline first.
fn others(said: &[Audience], all: Classes, needs: u16) -> Vec<Audience> {
    let partner = match likely(said, all, needs) {
        Some(Audience::Women) => Some(Audience::Men),
        Some(_) => Some(Audience::Women),
        None => None,
    };
    let is_of_a_child =
        all.has(YOUNG) || all.has(CHILD) || all.has(OFFSPRING) || needs & OF_A_CHILD != 0;
    let child = (!is_of_a_child).then_some(Audience::Children);
    partner.into_iter().chain(child).collect()
}
