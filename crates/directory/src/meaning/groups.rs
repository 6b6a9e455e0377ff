//! Groups of people that some services are for alone: a faith, an origin, visitors, people in prison.

use crate::words::begins;

/// A set of groups, one bit each.
pub type Groups = u16;

/// For each group, the stems by which a service names it, and those by which a person does.
const GROUPS: [(&str, &str); 10] = [
    (
        "muslim",
        "muslim islam hijab niqab burka mosque imam ramadan",
    ),
    ("jewish", "jewish jews synagogue rabbi kippah antisem"),
    (
        "asian",
        "asian pakistan india bangladesh bengali punjabi sikh hindu gurdwara",
    ),
    ("black", "black african caribbean"),
    ("latin", "latin spanish portug brazil colombia bolivia"),
    ("turkish", "turk kurd"),
    ("iranian", "iran persian farsi"),
    ("visitor", "visitor visiting tourist"),
    ("prisoner", "prison jail inmate"),
    ("asylum", "asylum refugee"),
];

/// The groups that a service names, in folded words.
pub fn groups_in(folded: &str) -> Groups {
    found(folded, |group| group.0)
}

/// The groups that a person names, in folded words.
pub fn groups_meant(folded: &str) -> Groups {
    found(folded, |group| group.1)
}

fn found(folded: &str, stems: fn(&(&'static str, &'static str)) -> &'static str) -> Groups {
    let names = |stem: &str| folded.split(' ').any(|word| begins(word, stem));
    let bits = GROUPS
        .iter()
        .map(|group| Groups::from(stems(group).split(' ').any(names)));
    bits.rev().fold(0, |all, bit| all << 1 | bit)
}
