//! Reads thousands of broken answers without a panic; `examples/broken-answers.rs` reads more.

mod broken;
mod screen_checks;

use broken::Maker;

/// How many to read here: a few seconds' worth in a debug build.
const ANSWERS: u64 = 5_000;

#[test]
fn broken_answers_are_read_or_refused() {
    let tally = Maker::new().read(0..ANSWERS);
    assert_eq!((tally.answers, tally.panics), (ANSWERS, 0));
    // If all of them were refused at once, the test would prove nothing.
    assert!(tally.services > ANSWERS / 4, "only {}", tally.services);
    assert!(tally.refused > ANSWERS / 50, "only {}", tally.refused);
}

#[test]
fn the_same_number_makes_the_same_answer() {
    let maker = Maker::new();
    let answers: Vec<String> = (0..50).map(|number| maker.answer(number)).collect();
    for (number, answer) in (0..50).zip(&answers) {
        assert_eq!(*answer, maker.answer(number));
    }
    assert_ne!(answers.first(), answers.get(1));
}
