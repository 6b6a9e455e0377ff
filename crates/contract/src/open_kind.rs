//! Open lists of kinds: an unknown kind is kept as its text, never refused.

#[cfg(feature = "openapi")]
pub(crate) mod schema;

/// Declares an enum of texts on the wire, with `Other(String)` for texts from the future.
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

            /// Its place in [`Self::KNOWN`].
            pub const fn position(&self) -> Option<usize> {
                enum Position { $($variant),* }
                match self {
                    $(Self::$variant => Some(Position::$variant as usize),)*
                    Self::Other(_) => None,
                }
            }

            /// The text on the wire.
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
                $crate::open_kind::schema::open_kind(
                    concat!($($doc, "\n"),*),
                    &[$(($text, concat!($($variant_doc, "\n"),*))),*],
                )
            }
        }

        #[cfg(feature = "openapi")]
        impl $name {
            /// The schema in a request: a client sends only kinds that its backend knows.
            pub fn known_schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::open_kind::schema::known_kinds(concat!($($doc, "\n"),*), &[$($text),*])
            }

            /// The schema of a list of them in a request.
            pub fn each_once_schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::open_kind::schema::each_once(concat!($($doc, "\n"),*), &[$($text),*])
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    };
}

pub(crate) use open_kind;
