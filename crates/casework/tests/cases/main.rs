//! What is told of cases, small ones made here and the seed cases of the stand-in backend.
#![cfg(test)]

mod any_case;
mod kinds;
mod seed;
mod speed;
mod steps;
mod story;
mod support;
mod told_in_person;
