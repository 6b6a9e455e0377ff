//! Chance that is the same in every run.

/// The generator SplitMix64.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of the numbers from `from` to `to`.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        let count = u64::try_from(to - from + 1).unwrap();
        from + i64::try_from(self.next() % count).unwrap()
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn percent(&mut self, times: i64) -> bool {
        self.between(1, 100) <= times
    }
}
