//! A node of the page, with what must live as long as it does.

use std::any::Any;

use js_sys::Reflect;
use leptos::prelude::RenderEffect;
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::{Element, Node};
use wasm_bindgen::{JsCast, JsValue};

/// An element or a text node, with what must live as long as it does, such as listeners.
pub struct Built {
    /// The node.
    pub node: Node,
    kept: Vec<Box<dyn Any>>,
}

impl Built {
    /// A node that keeps nothing yet.
    pub fn new(node: Node) -> Box<Self> {
        Box::new(Self {
            node,
            kept: Vec::new(),
        })
    }

    /// Keeps something alive as long as the node.
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

    /// Sets an attribute whenever `value` changes, and removes it while there is none.
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

    /// Sets a property whenever `value` changes, unless it already has that value: setting it could move
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
    // We only set writable properties.
    let _ = Reflect::set(element, &JsValue::from(name), value);
}
