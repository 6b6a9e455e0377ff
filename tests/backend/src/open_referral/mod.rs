//! The directory of support services: an Open Referral UK 3.0 feed that anybody may read.

mod calls;
mod directory;

pub use calls::router;
pub use directory::Directory;
