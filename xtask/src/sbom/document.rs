//! The bill as CycloneDX 1.6 writes it: in a fixed order, with a number that comes from its content.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use xtask::digest;

/// What a component is to `dist/`.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scope {
    /// It is in it.
    #[default]
    Shipped,
    /// It made it.
    Tool,
}

/// A component.
#[derive(Clone, Default, Debug)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its package URL, which also names it in the bill.
    pub purl: String,
    /// Its licence, as an SPDX expression.
    pub licence: String,
    /// An algorithm, and the digest of the package.
    pub hash: Option<(&'static str, String)>,
    /// What it is to `dist/`.
    pub scope: Scope,
    /// The features that it was compiled with.
    pub features: Vec<String>,
    /// What else is to be said of it.
    pub note: Option<String>,
}

/// The bill.
#[derive(Default, Debug)]
pub struct Document {
    /// What it is about.
    pub root: Option<Component>,
    components: BTreeMap<String, Component>,
    files: BTreeMap<String, String>,
    needs: BTreeMap<String, BTreeSet<String>>,
}

impl Document {
    /// Adds a component. What is both shipped and a tool is shipped.
    pub fn add(&mut self, component: Component) {
        let known = self.components.get(&component.purl);
        if known.is_none_or(|known| component.scope < known.scope) {
            self.components.insert(component.purl.clone(), component);
        }
    }

    /// Adds a file with its SHA-256.
    pub fn add_file(&mut self, name: &str, sha256: &str) {
        self.files
            .insert(name.replace('\\', "/"), sha256.to_owned());
    }

    /// Notes what a component needs.
    pub fn need(&mut self, purl: &str, needs: impl Iterator<Item = String>) {
        self.needs.entry(purl.to_owned()).or_default().extend(needs);
    }

    /// How many components are shipped, and how many are tools.
    pub fn counts(&self) -> (usize, usize) {
        let all = self.components.values();
        let shipped = all.filter(|one| one.scope == Scope::Shipped).count();
        (shipped, self.components.len() - shipped)
    }

    /// The bill as text.
    pub fn text(&self) -> String {
        let mut bill = self.value();
        let serial = serial(&digest::sha256(bill.to_string().as_bytes()));
        if let Some(fields) = bill.as_object_mut() {
            fields.insert("serialNumber".to_owned(), serial.into());
        }
        format!("{bill:#}\n")
    }

    fn value(&self) -> Value {
        let libraries = self.components.values().map(|one| of(one, "library"));
        let files = self.files.iter().map(|(name, sha256)| {
            json!({
                "type": "file",
                "bom-ref": format!("file:dist/{name}"),
                "name": format!("dist/{name}"),
                "hashes": [{ "alg": "SHA-256", "content": sha256 }],
            })
        });
        let needs = self.needs.iter();
        let needs = needs.map(|(one, needs)| json!({ "ref": one, "dependsOn": needs }));
        json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {
                "lifecycles": [{ "phase": "build" }],
                "component": self.root.as_ref().map(|root| of(root, "application")),
            },
            "components": libraries.chain(files).collect::<Vec<_>>(),
            "dependencies": needs.collect::<Vec<_>>(),
        })
    }
}

fn of(component: &Component, kind: &str) -> Value {
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    put("type", kind.into());
    put("bom-ref", component.purl.as_str().into());
    put("name", component.name.as_str().into());
    put("version", component.version.as_str().into());
    put("purl", component.purl.as_str().into());
    let scope = match component.scope {
        Scope::Shipped => "required",
        Scope::Tool => "excluded",
    };
    put("scope", scope.into());
    put("licenses", json!([{ "expression": component.licence }]));
    if let Some((algorithm, digits)) = &component.hash {
        put("hashes", json!([{ "alg": algorithm, "content": digits }]));
    }
    if let Some(note) = &component.note {
        put("description", note.as_str().into());
    }
    if !component.features.is_empty() {
        let features = component.features.join(",");
        put(
            "properties",
            json!([{ "name": "cargo:features", "value": features }]),
        );
    }
    Value::Object(fields)
}

/// A UUID of the kind that anybody may fill (version 8), from hexadecimal digits.
fn serial(digits: &str) -> String {
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(15, 18),
        part(18, 30)
    )
}
