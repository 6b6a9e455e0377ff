//! What the attributes and properties of an element can be set to.

use leptos::prelude::{Get, RwSignal};

use super::html::HtmlElement;

/// What an attribute can be set to: a text, an option of one, or a closure that follows signals.
pub trait AttributeValue {
    /// The element with the attribute; without it where there is no text.
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement;
}

impl AttributeValue for &str {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        element.set_attribute(name, self)
    }
}

impl AttributeValue for &String {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        element.set_attribute(name, self)
    }
}

impl AttributeValue for String {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        element.set_attribute(name, &self)
    }
}

impl<V: AttributeValue> AttributeValue for Option<V> {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        match self {
            Some(value) => value.set(element, name),
            None => element,
        }
    }
}

impl<F: Fn() -> Option<String> + 'static> AttributeValue for F {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        element.follow_attribute(name, Box::new(self))
    }
}

/// What a property can be set to: a text, a truth, or a signal of a text.
pub trait PropertyValue {
    /// The element with the property.
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement;
}

impl PropertyValue for bool {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        element.set_property(name, &self.into())
    }
}

impl PropertyValue for String {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        element.set_property(name, &self.into())
    }
}

impl PropertyValue for RwSignal<String> {
    fn set(self, element: HtmlElement, name: &'static str) -> HtmlElement {
        element.follow_property(name, Box::new(move || self.get().into()))
    }
}
