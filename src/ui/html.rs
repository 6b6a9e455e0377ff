//! Elements by their tags, with the names and the order of Leptos's own builder:
//! `p().class("govuk-body").child("Hello")`.

use std::any::Any;

use js_sys::Reflect;
use leptos::ev::EventDescriptor;
use leptos::prelude::RenderEffect;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::Element;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

use super::any_view::Built;
use super::attribute::{AttributeValue, PropertyValue};
use super::into_any::IntoAny;

/// An element that is being built.
#[must_use]
pub struct HtmlElement(pub(super) Box<Built>);

macro_rules! tags {
    ($($tag:ident)*) => {$(
        #[doc = concat!("A `<", stringify!($tag), ">`.")]
        pub fn $tag() -> HtmlElement {
            HtmlElement::new(Dom::create_element(stringify!($tag), None))
        }
    )*};
}

tags! {
    a br button dd details div dl dt fieldset form h1 h2 h3 input label legend li nav ol option p
    select span strong summary textarea ul
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
        Self(Box::new(Built {
            node: element.into(),
            kept: Vec::new(),
        }))
    }

    /// The element with its classes.
    pub fn class(self, class: impl AttributeValue) -> Self {
        class.set(self, "class")
    }

    /// The element with an id.
    pub fn id(self, id: impl AttributeValue) -> Self {
        id.set(self, "id")
    }

    /// The element with an attribute.
    pub fn attr(self, name: &'static str, value: impl AttributeValue) -> Self {
        value.set(self, name)
    }

    /// The element with a property, which unlike an attribute follows what the person does.
    pub fn prop(self, name: &'static str, value: impl PropertyValue) -> Self {
        value.set(self, name)
    }

    /// The element with what happens on an event.
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
        // An element accepts every listener.
        let _ = self
            .element()
            .add_event_listener_with_callback(event, then.as_ref().unchecked_ref());
        self.keep(then)
    }

    /// The element as a link whose press goes elsewhere in the app: the address never changes.
    pub fn on_press(self, then: impl Fn() + 'static) -> Self {
        self.attr("href", "/").on(leptos::ev::click, move |event| {
            event.prevent_default();
            then();
        })
    }

    /// The element with one more child, at its end.
    pub fn child(self, child: impl IntoAny) -> Self {
        let child = child.into_any();
        child.mount(self.element(), None);
        self.keep(child)
    }

    /// An element is a node: it was made as one.
    fn element(&self) -> &Element {
        self.0.node.unchecked_ref()
    }

    /// The element with what must live as long as it is on the page.
    pub(super) fn keep(mut self, kept: impl Any) -> Self {
        self.0.kept.push(Box::new(kept));
        self
    }

    pub(super) fn set_attribute(self, name: &str, value: &str) -> Self {
        Dom::set_attribute(self.element(), name, value);
        self
    }

    pub(super) fn follow_attribute(
        self,
        name: &'static str,
        value: Box<dyn Fn() -> Option<String>>,
    ) -> Self {
        let element = self.element().clone();
        self.keep(RenderEffect::new(move |_| match value() {
            Some(value) => Dom::set_attribute(&element, name, &value),
            None => Dom::remove_attribute(&element, name),
        }))
    }

    pub(super) fn set_property(self, name: &str, value: &JsValue) -> Self {
        set(self.element(), name, value);
        self
    }

    pub(super) fn follow_property(
        self,
        name: &'static str,
        value: Box<dyn Fn() -> JsValue>,
    ) -> Self {
        let element = self.element().clone();
        self.keep(RenderEffect::new(move |_| set(&element, name, &value())))
    }
}

fn set(element: &Element, name: &str, value: &JsValue) {
    // The properties that are set can be written.
    let _ = Reflect::set(element, &JsValue::from(name), value);
}
