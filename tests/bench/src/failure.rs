//! Why a measurement could not be made.

/// What went wrong, in words for whoever runs the bench.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
