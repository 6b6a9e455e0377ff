//! A component in one state.

use crate::ui::AnyView;

/// A component in one state.
pub struct Example {
    /// The component and its state.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn() -> AnyView,
}

pub(super) const fn example(name: &'static str, draw: fn() -> AnyView) -> Example {
    Example { name, draw }
}
