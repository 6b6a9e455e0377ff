//! What becomes a view: elements, texts, lists, options, and closures that follow signals.

use leptos::tachys::renderer::dom::Dom;

use super::any_view::{AnyView, nothing};
use super::built::Built;

/// Becomes any view. It has the name of Leptos's own trait, and does the same.
pub trait IntoAny {
    /// It, as a view.
    fn into_any(self) -> AnyView;
}

impl IntoAny for AnyView {
    fn into_any(self) -> AnyView {
        self
    }
}

/// Nothing.
impl IntoAny for () {
    fn into_any(self) -> AnyView {
        nothing()
    }
}

impl IntoAny for &str {
    fn into_any(self) -> AnyView {
        AnyView::of(Built::new(Dom::create_text_node(self).into()))
    }
}

impl IntoAny for &String {
    fn into_any(self) -> AnyView {
        self.as_str().into_any()
    }
}

impl IntoAny for String {
    fn into_any(self) -> AnyView {
        self.as_str().into_any()
    }
}

/// Several, one after the other.
impl IntoAny for Vec<AnyView> {
    fn into_any(self) -> AnyView {
        AnyView::several(self)
    }
}

impl<V: IntoAny> IntoAny for Option<V> {
    fn into_any(self) -> AnyView {
        self.map_or_else(nothing, V::into_any)
    }
}

/// A part that is drawn again, with new nodes, whenever what it reads changes.
impl<F: Fn() -> V + 'static, V: IntoAny> IntoAny for F {
    fn into_any(self) -> AnyView {
        AnyView::live(Box::new(move || self().into_any()))
    }
}
