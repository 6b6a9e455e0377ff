//! The schemas of dates and times.
use utoipa::openapi::schema::{KnownFormat, Object, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};

fn text(format: KnownFormat, example: &str) -> RefOr<Schema> {
    let object: Object = ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(format)))
        .examples([example])
        .build();
    object.into()
}

impl utoipa::PartialSchema for crate::Date {
    fn schema() -> RefOr<Schema> {
        text(KnownFormat::Date, "2026-11-24")
    }
}

impl utoipa::ToSchema for crate::Date {}

impl utoipa::PartialSchema for crate::Timestamp {
    fn schema() -> RefOr<Schema> {
        text(KnownFormat::DateTime, "2026-11-24T09:30:00Z")
    }
}

impl utoipa::ToSchema for crate::Timestamp {}
