//! The built portal, as a production server would serve it.

mod encoding;
mod files;
mod headers;
mod kind;

pub use files::serve;
pub use headers::headers;
