//! A value of the rights file with its place, so that every fault names where it is.

use std::fmt;

use contract::Date;
use serde_json::Value;

/// Something in the file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsError {
    /// Its path: `editions[0].clocks[2].working_days`.
    pub place: String,
    /// What should be there.
    pub wanted: &'static str,
}

/// Everything that cannot be used. We take the file whole or not at all: half a promise is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsErrors(pub Vec<RightsError>);

impl fmt::Display for RightsErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(f, "{}: {}", fault.place, fault.wanted)?;
        }
        Ok(())
    }
}

impl std::error::Error for RightsErrors {}

/// A value of the file and its place.
pub struct At<'a> {
    /// The value. The readers below read its fields.
    pub value: Option<&'a Value>,
    /// Its path, with a dot at the end.
    pub place: String,
    /// What cannot be used.
    pub faults: &'a mut Vec<RightsError>,
}

impl<'a> At<'a> {
    pub fn get(&self, name: &str) -> Option<&'a Value> {
        self.value.and_then(|object| object.get(name))
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub fn fault(&mut self, name: &str, wanted: &'static str) {
        let place = [self.place.as_str(), name].concat();
        self.faults.push(RightsError { place, wanted });
    }

    pub fn text(&mut self, name: &str) -> String {
        let text = self.get(name).and_then(Value::as_str).unwrap_or_default();
        if text.is_empty() {
            self.fault(name, "a text");
        }
        text.to_owned()
    }

    pub fn date(&mut self, name: &str) -> Date {
        let text = self.get(name).and_then(Value::as_str).unwrap_or_default();
        Date::parse(text).unwrap_or_else(|_| {
            self.fault(name, "a day such as 2026-11-24");
            contract::Timestamp(0).in_utc().0
        })
    }

    pub fn number(&mut self, name: &str) -> u32 {
        let number = self.get(name).and_then(Value::as_u64);
        let number = number.and_then(|number| u32::try_from(number).ok());
        number.unwrap_or_else(|| {
            self.fault(name, "a whole number");
            0
        })
    }

    pub fn flag(&mut self, name: &str) -> bool {
        let value = self.get(name);
        value.is_some_and(|value| {
            value.as_bool().unwrap_or_else(|| {
                self.fault(name, "true or false");
                false
            })
        })
    }

    /// The value whose name stands there, else the first one.
    pub fn one_of<T: Copy, const N: usize>(
        &mut self,
        name: &str,
        named: &[(&str, T); N],
        wanted: &'static str,
    ) -> Option<T> {
        let text = self.get(name).and_then(Value::as_str);
        let found = named.iter().find(|(known, _)| Some(*known) == text);
        if found.is_none() {
            self.fault(name, wanted);
        }
        found.or(named.first()).map(|(_, value)| *value)
    }

    /// The texts of a list. None of them may be empty.
    pub fn texts(&mut self, name: &str) -> Vec<&'a str> {
        let Some(value) = self.get(name) else {
            return Vec::new();
        };
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let texts = items.iter().filter_map(Value::as_str);
        let texts: Vec<_> = texts.filter(|text| !text.is_empty()).collect();
        if !value.is_array() || texts.len() < items.len() {
            self.fault(name, "a list of texts");
        }
        texts
    }

    pub fn optional<T>(&mut self, name: &str, read: impl FnOnce(&mut At) -> T) -> Option<T> {
        let value = self.get(name)?;
        Some(read(&mut self.inside(value, &[name, "."].concat())))
    }

    pub fn list<T>(&mut self, name: &str, read: impl Fn(&mut At) -> T) -> Vec<T> {
        let Some(value) = self.get(name) else {
            return Vec::new();
        };
        let Some(items) = value.as_array() else {
            self.fault(name, "a list");
            return Vec::new();
        };
        let mut list = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let place = [name, "[", &at.to_string(), "]."].concat();
            list.push(read(&mut self.inside(item, &place)));
        }
        list
    }

    fn inside<'b>(&'b mut self, value: &'b Value, place: &str) -> At<'b> {
        At {
            value: Some(value),
            place: [self.place.as_str(), place].concat(),
            faults: self.faults,
        }
    }
}
