//! What only the order of words tells: ages, how long ago, who did it to whom.

use super::classes::{
    ABUSE, AGED, AS_CHILD, ATTACK, BOSS, CARE, CARER, CHILD, CONTROL, Class, Classes, EX_MATE,
    HARM, HIT_BY, HURTS_ME, IN_TOUCH, KIDS_DO, KNOCKED, LONG_AGO, MY_CHILD, NEIGHBOUR, NOT,
    PARTNER, PARTNER_HARMS, SLEEP, SLEEPLESS, STRANGER, VEHICLE, YOUNG,
};

/// The classes that numbers and neighbouring words tell.
pub fn told_by_place(words: &[&str], each: &[Classes]) -> Vec<Class> {
    let said = InOrder { words, each };
    let mut told = Vec::new();
    for at in 0..words.len() {
        said.age(at, &mut told);
        said.childhood(at, &mut told);
        said.partner(at, &mut told);
        told.extend(said.is_hit_by(at).then_some(HIT_BY));
        told.extend(said.is_kids_at_it(at).then_some(KIDS_DO));
        match (said.word(at), said.word(at + 1), said.word(at + 2)) {
            ("ex", with, _) if ACQUAINTED.contains(&with) => told.push(EX_MATE),
            ("in", "a", "home") => told.push(CARE),
            ("in", "touch", _) => told.push(IN_TOUCH),
            _ => {}
        }
        let follows = |word: &str| matches!(word, "my" | "our") && said.has(at + 1, CHILD);
        told.extend(follows(said.word(at)).then_some(MY_CHILD));
        let is_awake = said.has(at, SLEEP) && (1..=3).any(|by| at >= by && said.has(at - by, NOT));
        told.extend(is_awake.then_some(SLEEPLESS));
        let hurts = said.has(at, HARM) && said.word(at + 1) == "me";
        told.extend(hurts.then_some(HURTS_ME));
    }
    told
}

/// Whose "ex" is no former partner.
const ACQUAINTED: [&str; 8] = [
    "mate",
    "friend",
    "colleague",
    "boss",
    "neighbour",
    "flatmate",
    "housemate",
    "landlord",
];
/// How far apart two words of one thought are.
const NEAR: usize = 7;

/// Words with their classes, in the order in which they were said.
struct InOrder<'a> {
    words: &'a [&'a str],
    each: &'a [Classes],
}

impl<'a> InOrder<'a> {
    fn word(&self, at: usize) -> &'a str {
        self.words.get(at).copied().unwrap_or_default()
    }

    fn before(&self, at: usize, by: usize) -> &'a str {
        at.checked_sub(by).map_or("", |at| self.word(at))
    }

    fn has(&self, at: usize, class: Class) -> bool {
        self.each.get(at).is_some_and(|classes| classes.has(class))
    }

    fn says(&self, word: &str) -> bool {
        self.words.contains(&word)
    }

    /// An age, or how long ago it was.
    fn age(&self, at: usize, told: &mut Vec<Class>) {
        let word = self.word(at);
        let Ok(number) = word.trim_end_matches(['s', 'y', 'o']).parse::<u32>() else {
            return;
        };
        let (next, after) = (self.word(at + 1), self.word(at + 2));
        let is_age = matches!(
            self.before(at, 1),
            "im" | "am" | "is" | "aged" | "age" | "turned" | "whos"
        ) || matches!(next, "year" | "yr" | "yo")
            || matches!(next, "years" | "yrs") && after == "old";
        let is_past = self.says("ago") || self.says("when");
        told.extend(match number {
            1_930..=2_020 => Some(LONG_AGO),
            4..=17 if is_age && !is_past => Some(YOUNG),
            65..=105 if is_age => Some(AGED),
            2..=60 if next == "years" && after == "ago" => Some(LONG_AGO),
            _ => None,
        });
    }

    /// "As a child", "when I was little", "when we were 8".
    fn childhood(&self, at: usize, told: &mut Vec<Class>) {
        const STEMS: [&str; 8] = [
            "child", "kid", "teen", "boy", "girl", "little", "young", "small",
        ];
        let is_child = |at: usize| STEMS.iter().any(|stem| self.word(at).starts_with(stem));
        let is_age = |at: usize| matches!(self.word(at).parse(), Ok(3..=17_u32));
        let mut ahead = at + 1..at + 4;
        let is_then = match self.word(at) {
            "as" => ahead.any(is_child),
            "was" | "were" => self.says("when") && ahead.any(|at| is_child(at) || is_age(at)),
            _ => false,
        };
        if is_then {
            told.extend([AS_CHILD, LONG_AGO]);
        }
    }

    /// A vehicle that hit somebody: "hit by a car", "off my bike", "a van hit me".
    fn is_hit_by(&self, at: usize) -> bool {
        if !self.has(at, VEHICLE) {
            return false;
        }
        let is_struck = |at: usize| self.has(at, KNOCKED);
        let mut before = at.saturating_sub(NEAR)..at;
        let is_by = (1..=4).any(|by| matches!(self.before(at, by), "by" | "off"));
        let is_driver = self.word(at).starts_with("driver");
        let runs =
            |at: usize| matches!(self.word(at), "run" | "ran") && self.word(at + 1) != "over";
        is_by && before.any(is_struck)
            || !is_driver && (at + 1..at + 3).any(|at| is_struck(at) && !runs(at))
    }

    /// Children who do something, rather than one to whom it is done: "kids throw stones", not "my kids".
    fn is_kids_at_it(&self, at: usize) -> bool {
        let is_many = ["kids", "teens", "teenagers", "children"].contains(&self.word(at));
        let is_own = ["my", "our", "her", "his", "their", "the"].contains(&self.before(at, 1));
        is_many && !is_own
    }

    /// A partner who harms, rather than one who was harmed.
    fn partner(&self, at: usize, told: &mut Vec<Class>) {
        if !self.has(at, PARTNER) {
            return;
        }
        let is_passive = |at: usize| {
            let before = [self.before(at, 1), self.before(at, 2)];
            before
                .iter()
                .any(|word| matches!(*word, "was" | "got" | "been" | "being" | "were"))
        };
        let does = |at: usize| {
            [HARM, ABUSE, ATTACK, CONTROL]
                .iter()
                .any(|class| self.has(at, *class))
                && !is_passive(at)
        };
        let is_of = |by: usize| matches!(self.before(at, by), "of" | "by" | "from" | "with" | "to");
        let did = |at: usize| {
            [HARM, ABUSE, ATTACK, CONTROL]
                .iter()
                .any(|class| self.has(at, *class))
        };
        // "My husband is 80 and his carer hits him": somebody else acts.
        let is_another = |at: usize| {
            [STRANGER, CARER, NEIGHBOUR, BOSS]
                .iter()
                .any(|class| self.has(at, *class))
        };
        let acts = (at + 1..at + NEAR)
            .take_while(|at| !is_another(*at))
            .any(does);
        let was = (is_of(1) || is_of(2) || is_of(3)) && (at.saturating_sub(NEAR)..at).any(did);
        told.extend((acts || was).then_some(PARTNER_HARMS));
    }
}
