//! Mounts the app on the page, and removes it.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::Render;
use web_sys::HtmlElement;

use super::any_view::{AnyView, nothing};
use super::into_any::IntoAny;

/// A view that stays on the page, with its signals, until this is dropped.
#[must_use]
pub struct Mounted {
    page: HtmlElement,
    view: Rc<RefCell<AnyView>>,
    _signals: UnmountHandle<<() as Render>::State>,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        drop(self.view.replace(nothing()));
        self.page.set_text_content(None);
    }
}

/// Draws a view into an empty element of the page.
pub fn mount<V: IntoAny>(page: HtmlElement, draw: impl FnOnce() -> V + 'static) -> Mounted {
    let view = Rc::new(RefCell::new(nothing()));
    let (place, inside) = (Rc::clone(&view), page.clone());
    let signals = mount_to(page.clone(), move || {
        let drawn = draw().into_any();
        drawn.mount(&inside, None);
        drop(place.replace(drawn));
    });
    Mounted {
        page,
        view,
        _signals: signals,
    }
}
