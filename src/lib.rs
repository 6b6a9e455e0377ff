//! Waymark, the portal: what runs on the phone of a person who wants to know where their case is.
//!
//! Screens only render. `crates/` decides what to say; every word is in `public/texts/`.

pub mod api;
pub mod app;
mod browser;
pub mod components;
pub mod config;
mod errand;
#[cfg(debug_assertions)]
pub mod gallery;
pub mod http;
pub mod language;
pub mod memory;
pub mod navigation;
mod rights;
pub mod screens;
pub mod session;
pub mod ui;

pub use app::start;
