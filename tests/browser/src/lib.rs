//! Journeys through the portal in real browsers. Each test has its own backend, database and port, and
//! ends them. It has its own browser too; in Chromium it visits one that is kept, in a context of its own.
//! `cargo xtask test journeys` runs the small list, `--all` every one.
#![cfg(test)]

mod support;

mod bad_days;
mod broken_files;
mod calendar;
mod cases;
mod code;
mod error_states;
mod every_screen;
mod exits;
mod feedback;
mod finding;
mod first_screens;
mod focus;
mod forced_colours;
mod fresh_codes;
mod gallery;
mod glossary;
mod headers;
mod helpers;
mod history;
mod jobs;
mod keystrokes;
mod language;
mod large_text;
mod leaving;
mod links;
mod messages;
mod news;
mod parts;
mod performance;
mod policy;
mod preferences;
mod print;
mod published;
mod reference;
mod restored;
mod returns;
mod rights;
mod safe_call;
mod screens;
mod sending;
mod shell;
mod shift;
mod signing_out;
mod signposting;
mod speed;
mod tabs;
mod to_dos;
mod traces;
mod trees;
mod whole_way;
