//! The name of a text, as a number: four bytes in the portal instead of a string.

/// Names one text. A hash (FNV-1a, 32 bits) of its dotted name; the build refuses two that collide.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Key(u32);

impl Key {
    /// The key of a dotted name, such as `start.title`.
    #[must_use]
    pub const fn of(name: &str) -> Self {
        Self(0x811c_9dc5).join(name)
    }

    /// The key whose name goes on with `rest`: `Key::of("stage.").join("court")`.
    #[must_use]
    pub const fn join(self, rest: &str) -> Self {
        let mut hash = self.0;
        let mut left = rest.as_bytes();
        while let Some((byte, after)) = left.split_first() {
            hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
            left = after;
        }
        Self(hash)
    }
}
