//! Elements by their tags, with the names and the order of Leptos's own builder:
//! `p().class("govuk-body").child("Hello")`.

use std::any::Any;

use leptos::ev::EventDescriptor;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::Element;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::Event;

use super::any_view::AnyView;
use super::attribute::{AttributeValue, PropertyValue};
use super::built::Built;
use super::into_any::IntoAny;

/// An element that is being built.
#[must_use]
pub struct HtmlElement(Box<Built>);

macro_rules! tags {
    ($($tag:ident)*) => {$(
        #[doc = concat!("A `<", stringify!($tag), ">`.")]
        pub fn $tag() -> HtmlElement {
            HtmlElement::new(Dom::create_element(stringify!($tag), None))
        }
    )*};
}

tags! {
    a bdi br button caption dd details div dl dt fieldset form h1 h2 h3 input label legend li nav ol option p
    select span strong summary table tbody td textarea th thead tr ul
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// An `<svg>`.
pub fn svg() -> HtmlElement {
    HtmlElement::new(Dom::create_element("svg", Some(SVG)))
}

/// A `<path>` in an `<svg>`.
pub fn path() -> HtmlElement {
    HtmlElement::new(Dom::create_element("path", Some(SVG)))
}

impl HtmlElement {
    fn new(element: Element) -> Self {
        Self(Built::new(element.into()))
    }

    /// The element with its classes.
    pub fn class(self, class: impl AttributeValue) -> Self {
        self.attr("class", class)
    }

    /// The element with an id.
    pub fn id(self, id: impl AttributeValue) -> Self {
        self.attr("id", id)
    }

    /// The element with an attribute.
    pub fn attr(mut self, name: &'static str, value: impl AttributeValue) -> Self {
        value.set(&mut self.0, name);
        self
    }

    /// The element with a property, which unlike an attribute changes as the person types or chooses.
    pub fn prop(mut self, name: &'static str, value: impl PropertyValue) -> Self {
        value.set(&mut self.0, name);
        self
    }

    /// The element with a listener.
    pub fn on<E: EventDescriptor>(
        self,
        event: E,
        mut then: impl FnMut(E::EventType) + 'static,
    ) -> Self
    where
        E::EventType: JsCast + 'static,
    {
        let then = Box::new(move |event: Event| then(event.unchecked_into()));
        self.on_any(&event.name(), then)
    }

    fn on_any(self, event: &str, then: Box<dyn FnMut(Event)>) -> Self {
        let then = Closure::wrap(then);
        let element = self.0.element();
        // An element accepts every listener.
        let _ = element.add_event_listener_with_callback(event, then.as_ref().unchecked_ref());
        self.keep(then)
    }

    /// The element as a link within the app: it calls `then`. It has no address, which would be that of the page: a
    /// "visited link" whose new tab shows another screen. The shell presses it when Enter is.
    pub fn on_press(self, then: impl Fn() + 'static) -> Self {
        self.attr("role", "link")
            .attr("tabindex", "0")
            .on(leptos::ev::click, move |_| then())
    }

    /// The element with one more child, at its end.
    pub fn child(self, child: impl IntoAny) -> Self {
        let child = child.into_any();
        child.mount(self.0.element(), None);
        self.keep(child)
    }

    /// The element with something that must live as long as it does.
    pub(super) fn keep(mut self, kept: impl Any) -> Self {
        self.0.keep(kept);
        self
    }
}

impl IntoAny for HtmlElement {
    fn into_any(self) -> AnyView {
        AnyView::of(self.0)
    }
}
