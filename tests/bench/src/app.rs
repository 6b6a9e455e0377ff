//! What is measured side by side.

use std::path::PathBuf;

use visiting::program;

/// An app with the first screens of the portal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum App {
    /// The release build of this checkout.
    Waymark,
    /// The same screens as a React portal.
    React,
    /// The same first screens as one page with as little script as they need: the limit.
    Static,
}

impl App {
    /// Every app, in the order of the tables.
    pub const ALL: [Self; 3] = [Self::Waymark, Self::React, Self::Static];

    /// Its name in tables and targets.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waymark => "Waymark",
            Self::React => "React portal",
            Self::Static => "static page",
        }
    }

    /// Whether it goes on to the case. A page of fixed words has none.
    pub fn has_case(self) -> bool {
        self != Self::Static
    }

    /// Where its files are, after `cargo xtask bench` has built them.
    pub fn files(self) -> PathBuf {
        program::checkout().join(match self {
            Self::Waymark => "dist",
            Self::React => ".waymark/peers/react",
            Self::Static => ".waymark/peers/static",
        })
    }
}
