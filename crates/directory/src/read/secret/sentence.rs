//! Parts texts into sentences, and sentences into words with what tells names and numbers apart.

use crate::languages::code_of;
use crate::words::{fold, stand_in};

/// Words whose full stop ends no sentence.
const SHORT: &str = " no nr st mt ul apt fl ";
/// Words of a bare line besides names and numbers.
const JOINS: &str = " the of and y yr de c o ";
/// The most words of a bare line.
const BARE_MAX: usize = 5;
/// Capitalised words that name no place: times, people, the law, and what helps in the whole country.
const NO_PLACES: &str = " monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays \
    thursdays fridays saturdays sundays january february march april may june july august september october \
    november december christmas easter ramadan eid diwali day i women womens woman men mens children childrens \
    girls victim victims migrant black asian muslim jewish sikh hindu latin european saesneg refuge refuges aid \
    police crown magistrates family high county supreme court courts part section chapter citizens advice rights \
    housing universal credit benefit mayor council domestic violence abuse against live fear free language line \
    relay find my google location facebook snapchat whatsapp instagram superdrug rail respect imkaan galop karma \
    nirvana salvation army safelives good hourglass samaritans \
    childline ofsted home office safety plan payment discretionary tech national modern slavery legal immigration \
    social services health care quality justice ministry witness stalking ";
/// Words that end the names of laws, courses and charities, which may be named.
const HEADS: &str = " act law order programme scheme course toolkit concession consortium commission trust helpline \
    standards adviser association foundation federation network alliance fund award mark support secretary ";
/// Numbers in words.
const NUMBERS: &str = " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ";

/// A word of a sentence.
pub struct Word {
    /// The word as the search compares it.
    pub folded: String,
    /// Whether it begins with a capital letter.
    pub is_capital: bool,
    /// Whether it is an acronym: capital letters only, few of them.
    pub is_acronym: bool,
    /// The sign before it.
    pub before: char,
}

impl Word {
    /// Whether it is in a list of words.
    pub fn is_in(&self, list: &str) -> bool {
        stand_in(list, &self.folded)
    }

    /// Whether it may name a place: it has a capital letter and is no word that we know.
    pub fn is_name(&self) -> bool {
        self.is_capital && !self.is_known() && !self.is_number()
    }

    /// Whether it is a word that we know, a language or a people.
    pub fn is_known(&self) -> bool {
        let is_people = ["ian", "ish", "ese", "can"]
            .iter()
            .any(|end| self.folded.ends_with(end));
        self.is_in(NO_PLACES) || is_people || code_of(&self.folded).is_some()
    }

    /// Whether it ends the name of a law, a course or a charity.
    pub fn is_head(&self) -> bool {
        self.is_in(HEADS)
    }

    /// Whether it may number a house: "12", "27b", "5th", "twelve". Money and years are no such numbers.
    pub fn is_number(&self) -> bool {
        let letters = self.folded.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = self.folded.len() - letters.len();
        let is_counted = letters.len() < 2 || matches!(letters, "st" | "nd" | "rd" | "th");
        matches!(digits, 1..=5) && is_counted && self.before != '£' || self.is_in(NUMBERS)
    }

    /// Whether it is a year of ours.
    pub fn is_year(&self) -> bool {
        self.folded.len() == 4 && (self.folded.starts_with("19") || self.folded.starts_with("20"))
    }
}

/// The sentences of a line, each with the mark that ends it and the space before it.
pub fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let (sentence, after) = rest.split_at_checked(end_of(rest))?;
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}

/// Where the first sentence of a text ends.
fn end_of(text: &str) -> usize {
    let ends = text.match_indices(['.', '!', '?', ';']);
    let end = ends.map(|(at, _)| at).find(|at| {
        let after = text.get(at + 1..).unwrap_or_default();
        let is_parted = after.is_empty() || after.starts_with(' ');
        is_parted
            && !(text.get(*at..=*at) == Some(".") && is_short(text.get(..*at).unwrap_or_default()))
    });
    end.map_or(text.len(), |at| at + 1)
}

/// Whether a text ends in a word that is written with a full stop: "No", "St", an initial.
fn is_short(text: &str) -> bool {
    let word = text.rsplit([' ', '.']).next().unwrap_or_default();
    let is_initial = word.len() == 1 && word.starts_with(|c: char| c.is_ascii_uppercase());
    is_initial || stand_in(SHORT, word)
}

/// The words of a text. Parts what is glued together: `12ChurchHill`.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut word = String::new();
    // Whether the letters belong to a word that began with a number.
    let mut is_parted = false;
    let (mut before, mut last) = (' ', ' ');
    for letter in text.chars().map(plain_digit).chain([' ']) {
        let is_part =
            letter.is_ascii_alphanumeric() || matches!(letter, '\'' | '’') || is_foreign(letter);
        let is_house = word.starts_with(|c: char| c.is_ascii_digit()) || is_parted;
        let is_glued = letter.is_ascii_uppercase()
            && last.is_ascii_alphanumeric()
            && !last.is_ascii_uppercase()
            && is_house;
        if (!is_part || is_glued) && !word.is_empty() {
            let is_capital = word.starts_with(|c: char| {
                c.is_ascii_uppercase() || matches!(c, 'À'..='Þ' | 'Ā'..='ž')
            });
            let is_acronym =
                matches!(word.len(), 2..=5) && word.bytes().all(|byte| byte.is_ascii_uppercase());
            words.push(Word {
                folded: fold(&std::mem::take(&mut word)),
                is_capital,
                is_acronym,
                before,
            });
            is_parted = is_glued;
            before = if is_glued { ' ' } else { letter };
        } else if word.is_empty() && !is_part && letter != ' ' {
            before = letter;
        }
        if is_part {
            word.push(letter);
        }
        last = letter;
    }
    words.retain(|word| !word.folded.is_empty());
    words
}

/// Digits of other shapes and scripts as one of ours: which one does not matter here.
fn plain_digit(letter: char) -> char {
    match letter {
        '²'
        | '³'
        | '¹'
        | '٠'..='٩'
        | '۰'..='۹'
        | '०'..='९'
        | '০'..='৯'
        | '੦'..='੯'
        | '\u{2070}'..='\u{2089}'
        | '\u{2460}'..='\u{249b}'
        | '０'..='９'
        | '\u{1d7ce}'..='\u{1d7ff}' => '1',
        _ => letter,
    }
}

const fn is_foreign(letter: char) -> bool {
    letter > '\u{bf}' && !matches!(letter, '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}')
}

/// Whether a text is only names and numbers, as the lines of an address are.
pub fn is_bare(text: &str) -> bool {
    let words = words(text);
    let tells = |word: &Word| word.is_name() || word.is_number();
    words.len() <= BARE_MAX
        && words.iter().any(tells)
        && words.iter().all(|word| tells(word) || word.is_in(JOINS))
}
