//! Ids, each of its own type, so that the id of a helper never stands where that of a case belongs.
//! On the wire they are plain texts.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    )* };
}

ids! {
    /// Names a case in the paths of this contract. Not its reference.
    CaseId
    /// Names a milestone within its case.
    MilestoneId
    /// Names a request to be called.
    CallbackId
    /// Names a helper within the case that they may see.
    HelperId
    /// Names something to do within its case.
    ToDoId
}

#[cfg(test)]
mod tests {
    use super::CaseId;

    #[test]
    fn an_id_is_a_plain_text_on_the_wire() {
        let id: CaseId = serde_json::from_str(r#""c-1""#).unwrap();
        assert_eq!(id, "c-1");
        assert_eq!(serde_json::to_string(&id).unwrap(), r#""c-1""#);
        assert_eq!(id.to_string(), id.as_ref());
    }
}
