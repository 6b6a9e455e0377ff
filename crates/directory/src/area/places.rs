//! The local authorities of England and Wales, by their names, older and Welsh names, towns and postcode
//! districts. `docs/SOURCES.md` says where the list comes from.

use std::sync::OnceLock;

use super::groups::{GROUPS, LONDON};
use crate::order::{ordered, pair, place, unpair};
use crate::words::{fold, hash, resembles};

/// One authority a line: its name, other names with commas, and its postcode districts without their final
/// letters. London's boroughs come first, those of Wales last. The order never changes, because links name a
/// place by where it stands.
const LIST: &str = include_str!("places.txt");
/// How many there are.
pub const PLACES: usize = 318;

/// An authority, by its place in the list; from [`Place::GROUPS`] on, a group of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place(u16);

impl Place {
    const GROUPS: u16 = 1_000;
    /// All of London.
    pub const LONDON: Self = Self(Self::GROUPS + LONDON as u16);

    pub fn authority(at: usize) -> Option<Self> {
        let at = u16::try_from(at).ok()?;
        (usize::from(at) < PLACES).then_some(Self(at))
    }

    pub fn group(at: usize) -> Option<Self> {
        let at = u16::try_from(at).ok()?;
        (usize::from(at) < GROUPS.len()).then_some(Self(Self::GROUPS + at))
    }

    pub const fn is_group(self) -> bool {
        self.0 >= Self::GROUPS
    }

    /// Where it stands among the authorities, or among the groups.
    pub const fn at(self) -> usize {
        (self.0 % Self::GROUPS) as usize
    }

    /// The authorities that it is made of, by their places in the list.
    pub fn authorities(self) -> std::ops::Range<usize> {
        let at = self.at();
        match GROUPS.get(at).filter(|_| self.is_group()) {
            Some((_, first, count)) => *first..*first + *count,
            None => at..at + 1,
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        let of_group = || {
            GROUPS
                .get(self.at())
                .and_then(|(names, ..)| names.split('|').next())
        };
        let name = if self.is_group() {
            of_group()
        } else {
            LIST.lines()
                .nth(self.at())
                .and_then(|line| line.split('|').next())
        };
        name.unwrap_or_default()
    }
}

/// The places of that folded name.
pub fn named(folded: &str) -> Vec<Place> {
    let names = Names::get();
    let wanted = hash(folded);
    let first = names
        .by_hash
        .partition_point(|known| unpair(*known).0 < wanted);
    let same = names.by_hash.iter().skip(first);
    let same = same.take_while(|known| unpair(**known).0 == wanted);
    let known = same.filter_map(|known| names.all.get(unpair(*known).1 as usize));
    let mut places: Vec<Place> = Vec::new();
    for (name, place) in known {
        if name == folded && !places.contains(place) {
            places.push(*place);
        }
    }
    places
}

/// The places whose names are near to this: "hackny", "lewishem". The first letter is seldom the slip.
pub fn resembling(folded: &str) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut others: Vec<Place> = Vec::new();
    for (name, place) in &Names::get().all {
        if resembles(folded, name) {
            let is_near = name.get(..1) == folded.get(..1);
            let found = if is_near { &mut places } else { &mut others };
            if !found.contains(place) {
                found.push(*place);
            }
        }
    }
    if places.is_empty() { others } else { places }
}

/// The authorities that a postcode district ("E", 8) lies in.
pub fn with_district(letters: &str, number: u32) -> Vec<Place> {
    let lies_in = |line: &&str| {
        let districts = line.rsplit('|').next().unwrap_or_default();
        let mut of = "";
        districts.split(' ').any(|part| {
            let digits = part.trim_start_matches(|c: char| c.is_ascii_uppercase());
            if let Some(area) = part.strip_suffix(digits).filter(|area| !area.is_empty()) {
                of = area;
            }
            let (from, to) = digits.split_once('-').unwrap_or((digits, digits));
            let within = from.parse().is_ok_and(|from: u32| from <= number)
                && to.parse().is_ok_and(|to: u32| number <= to);
            of == letters && within
        })
    };
    let found = LIST.lines().enumerate().filter(|(_, line)| lies_in(line));
    found.filter_map(|(at, _)| Place::authority(at)).collect()
}

/// All names, folded.
struct Names {
    all: Vec<(String, Place)>,
    /// The hash of each name with its place in `all`, sorted.
    by_hash: Vec<u64>,
}

impl Names {
    fn get() -> &'static Self {
        static NAMES: OnceLock<Names> = OnceLock::new();
        NAMES.get_or_init(Self::read)
    }

    fn read() -> Self {
        let mut all = Vec::new();
        for (at, line) in LIST.lines().enumerate() {
            let Some(place) = Place::authority(at) else {
                break;
            };
            let mut columns = line.split('|');
            let name = columns.next().unwrap_or_default();
            let others = columns.next().unwrap_or_default().split(',');
            for name in others.chain([name]).chain(short_forms(name)) {
                all.push((fold(name), place));
            }
        }
        for (at, (names, ..)) in GROUPS.iter().enumerate() {
            let place = Place::group(at);
            all.extend(
                names
                    .split('|')
                    .filter_map(|name| Some((fold(name), place?))),
            );
        }
        all.retain(|(name, _)| !name.is_empty());
        let hashed = all.iter().enumerate();
        let by_hash = ordered(hashed.map(|(at, (name, _))| pair(hash(name), place(at))));
        Self { all, by_hash }
    }
}

/// What people say for short: "Hammersmith", "Newcastle".
fn short_forms(name: &'static str) -> impl Iterator<Item = &'static str> {
    let halves = name
        .split_once(" and ")
        .map(|(first, second)| [first, second]);
    let rivers = [" upon ", "-on-", "-under-"];
    let before = rivers.iter().find_map(|river| name.split_once(river));
    // Nobody calls Hull "Kingston".
    let before = before
        .filter(|(_, river)| *river != "Hull")
        .map(|(town, _)| town);
    halves.into_iter().flatten().chain(before)
}
