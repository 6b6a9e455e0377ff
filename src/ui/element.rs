//! One element of the page, built step by step: `el("p", "govuk-body").text("Hello").any()`.

use std::any::Any;

use js_sys::Reflect;
use leptos::prelude::*;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::Element as DomElement;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

use super::view::{Built, View};

/// An element that is being built.
#[must_use]
pub struct Element(Box<Built>);

/// An element of a tag, with its classes.
pub fn el(tag: &str, class: &str) -> Element {
    made(Dom::create_element(tag, None), class)
}

/// An element of another kind of markup than HTML, such as a part of a picture.
pub(super) fn el_in(namespace: &str, tag: &str, class: &str) -> Element {
    made(Dom::create_element(tag, Some(namespace)), class)
}

fn made(element: DomElement, class: &str) -> Element {
    let built = Built {
        node: element.into(),
        kept: Vec::new(),
    };
    Element(Box::new(built)).attr("class", class)
}

impl Element {
    /// The element with an attribute; without it when the value is empty.
    pub fn attr(self, name: &str, value: &str) -> Self {
        if !value.is_empty() {
            Dom::set_attribute(self.dom(), name, value);
        }
        self
    }

    /// The classes of the element.
    pub(super) fn class(&self) -> String {
        self.dom().class_name()
    }

    /// The element with an attribute that follows what it reads; it is absent while that is empty.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> String + 'static) -> Self {
        self.live_attr_any(name, Box::new(value))
    }

    fn live_attr_any(self, name: &'static str, value: Box<dyn Fn() -> String>) -> Self {
        let element = self.dom().clone();
        self.keep(RenderEffect::new(move |_| {
            let value = value();
            if value.is_empty() {
                Dom::remove_attribute(&element, name);
            } else {
                Dom::set_attribute(&element, name, &value);
            }
        }))
    }

    /// The element with a property, which unlike an attribute follows what the person does.
    pub fn prop(self, name: &str, value: &JsValue) -> Self {
        set(self.dom(), name, value);
        self
    }

    /// The element with the property `value` of what is typed in it.
    pub fn live_value(self, value: RwSignal<String>) -> Self {
        let element = self.dom().clone();
        self.keep(RenderEffect::new(move |_| {
            value.with(|value| set(&element, "value", &JsValue::from(value)));
        }))
    }

    /// The element with what happens on an event.
    pub fn on(self, event: &str, then: impl FnMut(Event) + 'static) -> Self {
        self.on_any(event, Box::new(then))
    }

    fn on_any(self, event: &str, then: Box<dyn FnMut(Event)>) -> Self {
        let then = Closure::wrap(then);
        // An element accepts every listener.
        let _ = self
            .dom()
            .add_event_listener_with_callback(event, then.as_ref().unchecked_ref());
        self.keep(then)
    }

    /// The element as a link whose press goes elsewhere in the app: the address never changes.
    pub fn on_press(self, then: impl Fn() + 'static) -> Self {
        let then: Box<dyn Fn()> = Box::new(then);
        self.attr("href", "/").on("click", move |event| {
            event.prevent_default();
            then();
        })
    }

    /// The element with a text at its end.
    pub fn text(self, text: &str) -> Self {
        Dom::insert_node(self.dom(), &Dom::create_text_node(text), None);
        self
    }

    /// The element with one more child.
    pub fn child(self, child: View) -> Self {
        child.mount(self.dom(), None);
        self.keep(child)
    }

    /// The element with more children.
    pub fn children(self, children: Vec<View>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// The element as any view.
    pub fn any(self) -> View {
        View::of(self.0)
    }

    /// An element is a node: it was made as one.
    fn dom(&self) -> &DomElement {
        self.0.node.unchecked_ref()
    }

    /// The element with what must live as long as it is on the page.
    pub(super) fn keep(mut self, kept: impl Any) -> Self {
        self.0.kept.push(Box::new(kept));
        self
    }
}

fn set(element: &DomElement, name: &str, value: &JsValue) {
    // The properties that are set can be written.
    let _ = Reflect::set(element, &JsValue::from(name), value);
}
