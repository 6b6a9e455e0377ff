//! The services, and the queries on them.

use serde_json::{Map, Value, json};

use crate::Error;

/// Real services, each with its source and the day somebody checked it.
const SERVICES: &str = include_str!("../open-referral/services.json");

/// Parts of a service that only its own page and `full=true` include.
const NESTED: &[&str] = &[
    "additional_urls",
    "attributes",
    "capacities",
    "contacts",
    "cost_options",
    "funding",
    "languages",
    "phones",
    "required_documents",
    "schedules",
    "service_areas",
    "service_at_locations",
];
/// The fields that `minimal=true` keeps.
const MINIMAL: &[&str] = &["id", "name", "description", "last_modified"];

/// How much of each service a list includes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Names only.
    Minimal,
    /// The service and its organisation.
    Plain,
    /// Everything.
    Full,
}

/// The filters of a list; empty ones do not filter.
#[derive(Debug, Clone, Default)]
pub struct Narrowed {
    pub search: String,
    pub taxonomy_term_id: String,
    pub taxonomy_id: String,
    pub organization_id: String,
    pub modified_after: String,
}

/// Every service.
#[derive(Debug)]
pub struct Directory {
    services: Vec<Map<String, Value>>,
}

impl Directory {
    /// Reads the embedded services.
    pub fn load() -> Result<Self, Error> {
        Ok(Self {
            services: serde_json::from_str(SERVICES).map_err(Error::Services)?,
        })
    }

    /// One service, whole.
    pub fn service(&self, id: &str) -> Option<&Map<String, Value>> {
        self.services
            .iter()
            .find(|service| text(service, "id") == id)
    }

    /// A page of services. Pages count from 1.
    pub fn page(&self, narrowed: &Narrowed, depth: Depth, page: usize, per_page: usize) -> Value {
        let found: Vec<_> = self
            .services
            .iter()
            .filter(|service| narrowed.fits(service))
            .collect();
        let total_pages = found.len().div_ceil(per_page);
        let skipped = page.saturating_sub(1).saturating_mul(per_page);
        let contents: Vec<Value> = found
            .iter()
            .skip(skipped)
            .take(per_page)
            .map(|service| at(depth, service))
            .collect();
        json!({
            "total_items": found.len(),
            "total_pages": total_pages,
            "page_number": page,
            "size": contents.len(),
            "first_page": page == 1,
            "last_page": page >= total_pages,
            "empty": contents.is_empty(),
            "contents": contents,
        })
    }
}

impl Narrowed {
    fn fits(&self, service: &Map<String, Value>) -> bool {
        let modified = text(service, "last_modified");
        self.search.to_lowercase().split_whitespace().all(|word| says(service, word))
            && (self.organization_id.is_empty() || self.organization_id == organization(service))
            && (self.taxonomy_term_id.is_empty()
                || terms(service).any(|term| text(term, "id") == self.taxonomy_term_id))
            && (self.taxonomy_id.is_empty()
                || terms(service).any(|term| is_of_taxonomy(term, &self.taxonomy_id)))
            // Timestamps in one format compare as strings.
            && (self.modified_after.is_empty() || modified > self.modified_after.as_str())
    }
}

fn at(depth: Depth, service: &Map<String, Value>) -> Value {
    let kept = service.iter().filter(|(name, _)| match depth {
        Depth::Minimal => MINIMAL.contains(&name.as_str()),
        Depth::Plain => !NESTED.contains(&name.as_str()),
        Depth::Full => true,
    });
    Value::Object(
        kept.map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

fn text<'a>(object: &'a Map<String, Value>, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn says(service: &Map<String, Value>, word: &str) -> bool {
    let own = [
        "name",
        "alternate_name",
        "description",
        "eligibility_description",
    ]
    .map(|name| text(service, name));
    let organization = service.get("organization").and_then(|one| one.get("name"));
    let organization = organization.and_then(Value::as_str).unwrap_or_default();
    let named = terms(service).map(|term| text(term, "name"));
    own.into_iter()
        .chain([organization])
        .chain(named)
        .any(|said| said.to_lowercase().contains(word))
}

fn organization(service: &Map<String, Value>) -> &str {
    let nested = service
        .get("organization")
        .and_then(|one| one.get("id"))
        .and_then(Value::as_str);
    nested.unwrap_or_else(|| text(service, "organization_id"))
}

fn terms(service: &Map<String, Value>) -> impl Iterator<Item = &Map<String, Value>> {
    let attributes = service
        .get("attributes")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    attributes.filter_map(|attribute| attribute.get("taxonomy_term")?.as_object())
}

fn is_of_taxonomy(term: &Map<String, Value>, id: &str) -> bool {
    let nested = term.get("taxonomy_detail").or_else(|| term.get("taxonomy"));
    let nested = nested.and_then(|one| one.get("id")).and_then(Value::as_str);
    text(term, "taxonomy_id") == id || text(term, "taxonomy") == id || nested == Some(id)
}
