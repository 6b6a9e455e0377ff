//! The one type of all views, as small as a pointer. With Leptos's own views every shape is a type with
//! its own copy of the code (`docs/decisions/0021-our-own-views-with-leptoss-names.md`).

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::{Element, Node};

use super::built::Built;

/// An element, a text, several of them, or a part that follows signals.
#[must_use]
pub struct AnyView(Box<Kind>);

enum Kind {
    Node(Box<Built>),
    /// Several, one after the other.
    Several(Vec<AnyView>),
    Live(Live),
}

/// A part that follows signals, between two comments. A browser's translator replaces text nodes and a
/// highlighter removes empty ones, so only the comments say what belongs to the part.
struct Live {
    now: Rc<RefCell<AnyView>>,
    start: Node,
    end: Node,
    _effect: RenderEffect<()>,
}

impl Drop for Live {
    /// The effect's task drops what it drew only later. Until then the parts inside would follow signals
    /// that are gone.
    fn drop(&mut self) {
        if let Ok(mut now) = self.now.try_borrow_mut() {
            *now = nothing();
        }
    }
}

impl AnyView {
    pub(super) fn of(built: Box<Built>) -> Self {
        Self(Box::new(Kind::Node(built)))
    }

    pub(super) fn several(views: Vec<Self>) -> Self {
        Self(Box::new(Kind::Several(views)))
    }

    /// A part that is drawn again, with new nodes, whenever what it reads changes.
    pub(super) fn live(draw: Box<dyn Fn() -> Self>) -> Self {
        let now = Rc::new(RefCell::new(nothing()));
        let (start, end) = (comment(), comment());
        let (place, first, last) = (Rc::clone(&now), start.clone(), end.clone());
        let effect = RenderEffect::new(move |_| {
            let next = draw();
            if let Some(parent) = last.parent_element() {
                clear(&first, &last);
                next.mount(&parent, Some(&last));
            }
            drop(place.replace(next));
        });
        Self(Box::new(Kind::Live(Live {
            now,
            start,
            end,
            _effect: effect,
        })))
    }

    /// Inserts the view into an element, before a node or at the end.
    pub(super) fn mount(&self, parent: &Element, before: Option<&Node>) {
        match &*self.0 {
            Kind::Node(built) => Dom::insert_node(parent, &built.node, before),
            Kind::Several(views) => views.iter().for_each(|view| view.mount(parent, before)),
            Kind::Live(live) => {
                Dom::insert_node(parent, &live.start, before);
                live.now.borrow().mount(parent, before);
                Dom::insert_node(parent, &live.end, before);
            }
        }
    }
}

/// Removes what is between two nodes, whoever put it there.
fn clear(start: &Node, end: &Node) {
    while let Some(node) = start.next_sibling().filter(|node| node != end) {
        Dom::remove(&node);
    }
}

fn comment() -> Node {
    Dom::create_placeholder().into()
}

/// Nothing.
pub(super) fn nothing() -> AnyView {
    AnyView::several(Vec::new())
}
