//! What the attributes and properties of an element can be set to.

use super::built::Built;

/// What an attribute can be set to: a text, an option of one, or a closure that follows signals.
pub trait AttributeValue {
    /// Sets the attribute; where there is no text it is absent.
    fn set(self, element: &mut Built, name: &'static str);
}

impl AttributeValue for &str {
    fn set(self, element: &mut Built, name: &'static str) {
        element.set_attribute(name, self);
    }
}

impl AttributeValue for &String {
    fn set(self, element: &mut Built, name: &'static str) {
        element.set_attribute(name, self);
    }
}

impl AttributeValue for String {
    fn set(self, element: &mut Built, name: &'static str) {
        element.set_attribute(name, &self);
    }
}

impl<V: AttributeValue> AttributeValue for Option<V> {
    fn set(self, element: &mut Built, name: &'static str) {
        if let Some(value) = self {
            value.set(element, name);
        }
    }
}

impl<F: Fn() -> Option<String> + 'static> AttributeValue for F {
    fn set(self, element: &mut Built, name: &'static str) {
        element.follow_attribute(name, Box::new(self));
    }
}

/// What a property can be set to: a text, a truth, or a closure that follows signals.
pub trait PropertyValue {
    /// Sets the property.
    fn set(self, element: &mut Built, name: &'static str);
}

impl PropertyValue for bool {
    fn set(self, element: &mut Built, name: &'static str) {
        element.set_property(name, &self.into());
    }
}

impl PropertyValue for String {
    fn set(self, element: &mut Built, name: &'static str) {
        element.set_property(name, &self.into());
    }
}

impl<F: Fn() -> String + 'static> PropertyValue for F {
    fn set(self, element: &mut Built, name: &'static str) {
        element.follow_property(name, Box::new(move || self().into()));
    }
}
