//! The directory of support services: an Open Referral UK 3.0 feed that anybody may read.

mod directory;
mod endpoints;

pub use directory::Directory;
pub use endpoints::router;
