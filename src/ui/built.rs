//! A node of the page, and what must live as long as it is there.

use std::any::Any;

use js_sys::Reflect;
use leptos::prelude::RenderEffect;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::{Element, Node};
use wasm_bindgen::{JsCast, JsValue};

/// An element or a text, and what must live as long as it is on the page, such as its listeners.
pub struct Built {
    /// The element or the text.
    pub node: Node,
    kept: Vec<Box<dyn Any>>,
}

impl Built {
    /// A node that needs nothing yet.
    pub fn new(node: Node) -> Box<Self> {
        Box::new(Self {
            node,
            kept: Vec::new(),
        })
    }

    /// Keeps something as long as the node.
    pub fn keep(&mut self, kept: impl Any) {
        self.kept.push(Box::new(kept));
    }

    /// The node as an element. Only elements are given attributes, properties and children.
    pub fn element(&self) -> &Element {
        self.node.unchecked_ref()
    }

    /// Sets an attribute once.
    pub fn set_attribute(&self, name: &str, value: &str) {
        Dom::set_attribute(self.element(), name, value);
    }

    /// Sets an attribute whenever what it reads changes. It is absent while there is no value.
    pub fn follow_attribute(&mut self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) {
        let element = self.element().clone();
        self.keep(RenderEffect::new(move |_| match value() {
            Some(value) => Dom::set_attribute(&element, name, &value),
            None => Dom::remove_attribute(&element, name),
        }));
    }

    /// Sets a property once.
    pub fn set_property(&self, name: &str, value: &JsValue) {
        set(self.element(), name, value);
    }

    /// Sets a property whenever what it reads changes, unless it has that value already: that would move
    /// the caret.
    pub fn follow_property(&mut self, name: &'static str, value: Box<dyn Fn() -> JsValue>) {
        let element = self.element().clone();
        self.keep(RenderEffect::new(move |_| {
            let (key, value) = (JsValue::from(name), value());
            if Reflect::get(&element, &key).as_ref() != Ok(&value) {
                set(&element, name, &value);
            }
        }));
    }
}

fn set(element: &Element, name: &str, value: &JsValue) {
    // The properties that are set can be written.
    let _ = Reflect::set(element, &JsValue::from(name), value);
}
