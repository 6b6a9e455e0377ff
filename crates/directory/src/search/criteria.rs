//! What a service can lack of what was asked for, and sets of it.

use super::Wish;

/// Declares the criteria together with the list of all of them, so that the list is complete.
macro_rules! criteria {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// One thing that a person can ask for, the least important first.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Criterion { $($(#[$doc])* $name,)* }

        impl Criterion {
            /// Every criterion, the least important first.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

criteria! {
    /// Their own words.
    Words,
    /// Whom it should be for.
    Audience,
    /// How to get in touch.
    Channel,
    /// The language.
    Language,
    /// What they need help with.
    Need,
    /// The place.
    Area,
}

/// The wishes that have a place of their own in a set, before the criteria: they matter less.
pub(super) const WISHES: [Wish; 2] = [Wish::OpenNow, Wish::FreeToCall];

/// Holds one bit for each wish and each criterion.
type Bits = u16;

const _: () = assert!(
    WISHES.len() + Criterion::ALL.len() <= Bits::BITS as usize,
    "a set of criteria is full: use a wider type for its bits"
);

/// A set of wishes and criteria. Of two sets of the same length, the less important is the smaller.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(super) struct CriteriaSet(Bits);

impl CriteriaSet {
    /// How many different sets there are.
    pub(super) const COUNT: usize = 1 << (WISHES.len() + Criterion::ALL.len());
    /// The empty set.
    pub(super) const NONE: Self = Self(0);

    /// Every set, by its [`CriteriaSet::place`].
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..).map(Self).take(Self::COUNT)
    }

    /// Its place among all sets.
    pub(super) const fn place(self) -> usize {
        self.0 as usize
    }

    /// What takes no service away that knows the need: what has it comes first, and the others say that they
    /// may lack it.
    pub(super) const SOFT: Self = Self::of(Criterion::Language).union(Self::of(Criterion::Channel));

    /// What two sets have in common.
    pub(super) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The set of one criterion.
    pub(super) const fn of(criterion: Criterion) -> Self {
        Self(1 << (WISHES.len() + criterion as usize))
    }

    /// The set of one wish. An age is a question of whom a service is for.
    pub(super) const fn of_wish(wish: Wish) -> Self {
        match wish {
            Wish::OpenNow => Self(1),
            Wish::FreeToCall => Self(1 << 1),
            Wish::Age => Self::of(Criterion::Audience),
        }
    }

    pub(super) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether it has something in common with another set.
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn criteria(self) -> Vec<Criterion> {
        let all = Criterion::ALL.iter().copied();
        all.filter(|one| self.meets(Self::of(*one))).collect()
    }

    pub(super) fn wishes(self) -> Vec<Wish> {
        let all = WISHES.into_iter();
        all.filter(|one| self.meets(Self::of_wish(*one))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{CriteriaSet, Criterion, WISHES};
    use crate::Wish;

    /// Every wish and every criterion alone, the least important first.
    fn singles() -> Vec<CriteriaSet> {
        let wishes = WISHES.into_iter().map(CriteriaSet::of_wish);
        let criteria = Criterion::ALL.iter().copied().map(CriteriaSet::of);
        wishes.chain(criteria).collect()
    }

    #[test]
    fn every_wish_and_criterion_has_a_place_of_its_own_in_order_of_importance() {
        let singles = singles();
        assert!(singles.iter().all(|single| single.len() == 1));
        assert!(singles.is_sorted_by(|less, more| less < more));
        let all = singles
            .iter()
            .fold(CriteriaSet::default(), |all, one| all.union(*one));
        assert_eq!(all.len() as usize, singles.len());
    }

    #[test]
    fn a_set_holds_what_was_put_into_it_and_nothing_else() {
        let set = CriteriaSet::of(Criterion::Area).union(CriteriaSet::of_wish(Wish::OpenNow));
        assert_eq!(set.criteria(), [Criterion::Area]);
        assert_eq!(set.wishes(), [Wish::OpenNow]);
        let rest = set.without(CriteriaSet::of(Criterion::Area));
        assert_eq!(
            (rest.criteria(), rest.wishes()),
            (vec![], vec![Wish::OpenNow])
        );
        assert!(rest.without(rest).is_empty() && !rest.is_empty());
    }

    #[test]
    fn an_age_counts_as_the_audience() {
        let set = CriteriaSet::of_wish(Wish::Age);
        assert_eq!(
            (set.criteria(), set.wishes()),
            (vec![Criterion::Audience], vec![])
        );
    }
}
