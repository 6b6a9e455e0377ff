//! The directory of support services: an Open Referral UK 3.0 feed that anybody may read.

mod endpoints;

pub use endpoints::router;
