//! Kinds that may grow: a kind this version does not know is kept as its text, never refused.

/// Declares an enum whose wire form is a text, with `Other(String)` for texts from the future.
macro_rules! open_kind {
    ($(#[doc = $doc:literal])* $name:ident {
        $($(#[doc = $variant_doc:literal])* $variant:ident = $text:literal,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[doc = $variant_doc])* $variant,)*
            /// A kind from the future, kept as the backend wrote it.
            Other(String),
        }

        impl $name {
            /// Every kind this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self { $(Self::$variant => $text,)* Self::Other(text) => text }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text { $($text => Self::$variant,)* _ => Self::Other(text.to_owned()) }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(|text| Self::from(text.as_str()))
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::openapi::open_kind(
                    concat!($($doc, "\n"),*),
                    &[$(($text, concat!($($variant_doc, "\n"),*))),*],
                )
            }
        }

        #[cfg(feature = "openapi")]
        impl $name {
            /// What a request may say: a client only sends kinds that its backend knows.
            #[must_use]
            pub fn known_schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::openapi::known_kinds(concat!($($doc, "\n"),*), &[$($text),*])
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    };
}

pub(crate) use open_kind;
