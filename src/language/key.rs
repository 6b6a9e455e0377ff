//! The key of a text: a four-byte hash instead of a string.

/// The key of one text: the FNV-1a hash, 32 bits, of its dotted name. The build rejects collisions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Key(u32);

impl Key {
    /// The key of a dotted name, such as `start.title`.
    pub const fn of(name: &str) -> Self {
        Self(0x811c_9dc5).join(name)
    }

    /// The key with `rest` appended to its name: `Key::of("stage.").join("court")`.
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
