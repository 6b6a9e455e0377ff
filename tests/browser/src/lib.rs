//! Journeys through the portal in real browsers. Each test has its own backend, database, port,
//! certificate, driver and browser, and ends them all. `cargo xtask test journeys` runs them.
#![cfg(test)]

mod support;

mod cases;
mod code;
mod every_screen;
mod exits;
mod language;
mod parts;
mod reference;
mod screens;
mod sending;
mod shell;
mod speed;
mod traces;
mod whole_way;
