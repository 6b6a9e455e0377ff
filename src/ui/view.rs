//! What can be put on the page. There is one type for all of it, as small as a pointer: with the
//! views of Leptos every shape is a type with its own copy of the code (see `docs/decisions`).

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::{Element, Node};
use web_sys::HtmlElement;

/// An element, a text, several of them, or a part that follows signals.
#[must_use]
pub struct View(Box<Kind>);

enum Kind {
    Node(Box<Built>),
    /// Several, one after the other.
    Several(Vec<View>),
    Live(Live),
}

/// An element or a text, and what must live as long as it is on the page, such as its listeners.
pub(super) struct Built {
    pub(super) node: Node,
    pub(super) kept: Vec<Box<dyn Any>>,
}

struct Live {
    /// What is drawn now.
    now: Rc<RefCell<View>>,
    /// The empty text that marks its end.
    end: Node,
    _effect: RenderEffect<()>,
}

impl Drop for Live {
    /// The task of the effect lets go of what it drew only later. Until then the parts inside would
    /// go on following signals that are gone.
    fn drop(&mut self) {
        if let Ok(mut now) = self.now.try_borrow_mut() {
            *now = nothing();
        }
    }
}

impl View {
    pub(super) fn of(built: Box<Built>) -> Self {
        Self(Box::new(Kind::Node(built)))
    }

    /// Puts it into an element, before a node of it or at its end.
    pub(super) fn mount(&self, parent: &Element, before: Option<&Node>) {
        match &*self.0 {
            Kind::Node(built) => Dom::insert_node(parent, &built.node, before),
            Kind::Several(views) => views.iter().for_each(|view| view.mount(parent, before)),
            Kind::Live(live) => {
                live.now.borrow().mount(parent, before);
                Dom::insert_node(parent, &live.end, before);
            }
        }
    }

    /// Takes it off the page.
    fn unmount(&self) {
        match &*self.0 {
            Kind::Node(built) => Dom::remove(&built.node),
            Kind::Several(views) => views.iter().for_each(Self::unmount),
            Kind::Live(live) => {
                live.now.borrow().unmount();
                Dom::remove(&live.end);
            }
        }
    }
}

/// A part that is drawn again whenever what it reads changes.
pub fn live(draw: impl Fn() -> View + 'static) -> View {
    live_any(Box::new(draw))
}

fn live_any(draw: Box<dyn Fn() -> View>) -> View {
    let now = Rc::new(RefCell::new(nothing()));
    let end: Node = Dom::create_text_node("").into();
    let (place, mark) = (Rc::clone(&now), end.clone());
    let effect = RenderEffect::new(move |_| {
        let next = draw();
        if let Some(parent) = mark.parent_element() {
            place.borrow().unmount();
            next.mount(&parent, Some(&mark));
        }
        drop(place.replace(next));
    });
    View(Box::new(Kind::Live(Live {
        now,
        end,
        _effect: effect,
    })))
}

/// A text.
pub fn text(text: &str) -> View {
    View::of(Box::new(Built {
        node: Dom::create_text_node(text).into(),
        kept: Vec::new(),
    }))
}

/// Nothing.
pub fn nothing() -> View {
    several(Vec::new())
}

/// Several views, one after the other.
pub fn several(views: Vec<View>) -> View {
    View(Box::new(Kind::Several(views)))
}

/// What can be shown as it is.
pub trait ToView {
    /// It, as a view.
    fn view(self) -> View;
}

impl ToView for Vec<View> {
    fn view(self) -> View {
        several(self)
    }
}

impl ToView for Option<View> {
    fn view(self) -> View {
        self.unwrap_or_else(nothing)
    }
}

impl ToView for String {
    fn view(self) -> View {
        text(&self)
    }
}

/// A view that is on the page until this is dropped, with the signals made for it.
#[must_use]
pub struct Mounted {
    view: Rc<RefCell<View>>,
    _signals: UnmountHandle<<() as Render>::State>,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.view.borrow().unmount();
    }
}

/// Draws a view into an element of the page.
pub fn mount(parent: HtmlElement, draw: impl FnOnce() -> View + 'static) -> Mounted {
    let view = Rc::new(RefCell::new(nothing()));
    let (place, inside) = (Rc::clone(&view), parent.clone());
    let signals = mount_to(parent, move || {
        let drawn = draw();
        drawn.mount(&inside, None);
        drop(place.replace(drawn));
    });
    Mounted {
        view,
        _signals: signals,
    }
}
