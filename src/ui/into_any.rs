//! Everything that becomes a view: elements, texts, lists, tuples, options, and closures that follow
//! signals.

use leptos::tachys::renderer::dom::Dom;

use super::any_view::{AnyView, nothing};
use super::built::Built;

/// Conversion into a view, with the name of Leptos's own trait.
pub trait IntoAny {
    /// The value as a view.
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

/// Several of different kinds, one after the other.
macro_rules! tuple {
    ($($part:ident)*) => {
        impl<$($part: IntoAny),*> IntoAny for ($($part,)*) {
            fn into_any(self) -> AnyView {
                #[expect(non_snake_case, reason = "each part is named after its type")]
                let ($($part,)*) = self;
                AnyView::several(vec![$($part.into_any()),*])
            }
        }
    };
}

tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);
tuple!(A B C D E F G H I);
tuple!(A B C D E F G H I J);
tuple!(A B C D E F G H I J K);
tuple!(A B C D E F G H I J K L);

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
