//! Component tests: parts of screens, in a real browser.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may panic, and so may its support code"
)]

mod app;
mod article;
mod backend;
mod bad_input;
mod bereaved;
mod calendar;
mod callback;
mod case;
mod case_rows;
mod case_screens;
mod choices;
mod code;
mod complaint;
mod faults;
mod feedback;
mod first_screens;
mod form;
mod frame;
mod fresh_code;
mod gallery;
mod glossary;
mod helper_case;
mod helpers;
mod hostile;
mod ids;
mod language;
mod links;
mod load;
mod malformed;
mod memory;
mod messages;
mod names;
mod navigator;
mod outcomes;
mod owed;
mod page_changers;
mod performance;
mod preferences;
mod reader;
mod reading;
mod rights;
mod services;
mod sign_out;
mod signposting;
mod support;
mod text_input;
mod to_do;
mod to_do_on_case;
mod view;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
