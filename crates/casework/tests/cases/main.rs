//! How the crate tells cases: small ones made here and the stand-in backend's seed cases.
#![cfg(test)]

mod answering;
mod any_case;
mod bank_holidays;
mod blank;
mod calendar_file;
mod clock;
mod court_clocks;
mod court_days;
mod deadlines;
mod feedback;
mod kinds;
mod mentions;
mod news;
mod omissions;
mod outcomes;
mod owed;
mod owed_in_all_cases;
mod promises;
mod requests;
mod review;
mod review_rights;
mod rights_faults;
mod rights_file;
mod seed;
mod sentence_review;
mod speed;
mod steps;
mod story;
mod support;
mod told_in_person;
