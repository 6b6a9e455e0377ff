//! An independent decoder reads what we draw, from pixels made of the same path.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use proptest::prelude::*;
use qr::{Drawing, draw};

/// Pixels per module.
const SCALE: usize = 3;
const LIST: &str =
    "https://waymark.example/#l75b5979kd2gv8t25xx5ngk8p7d5jvb8nm7p58tk2x5ng8k9d7gjvb8nm75kp8";

/// The bars of a path: the start and length of each.
fn bars(path: &str) -> Vec<(usize, usize, usize)> {
    let bars = path.split('M').skip(1);
    let bar = |bar: &str| {
        let (start, rest) = bar.split_once('h').unwrap();
        let (x, y) = start.split_once(' ').unwrap();
        let (run, close) = rest.split_once('v').unwrap();
        assert_eq!(close, format!("1h-{run}z"));
        (x.parse().unwrap(), y.parse().unwrap(), run.parse().unwrap())
    };
    bars.map(bar).collect()
}

/// What a phone would read from the drawing, if anything.
fn read(drawing: &Drawing) -> Option<String> {
    let bars = bars(&drawing.path);
    let side = usize::try_from(drawing.side).unwrap();
    let is_dark = |x: usize, y: usize| {
        let covers = |(from, row, run): &(usize, usize, usize)| {
            *row == y && (*from..from + run).contains(&x)
        };
        bars.iter().any(covers)
    };
    let modules: Vec<Vec<bool>> = (0..side)
        .map(|y| (0..side).map(|x| is_dark(x, y)).collect())
        .collect();
    let pixel = |x: usize, y: usize| {
        let dark = modules.get(y / SCALE).and_then(|row| row.get(x / SCALE));
        if dark == Some(&true) { 0 } else { 255 }
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, pixel);
    let grids = image.detect_grids();
    let (_, content) = grids.first()?.decode().ok()?;
    Some(content)
}

#[test]
fn a_list_is_read_from_its_code() {
    let drawing = draw(LIST).unwrap();
    assert_eq!(read(&drawing).as_deref(), Some(LIST));
    assert!(drawing.side <= 53, "{} modules a side", drawing.side);
}

#[test]
fn another_drawing_is_not_read_as_the_same() {
    let mut drawing = draw(LIST).unwrap();
    // Losing the middle third is more than any error correction can repair.
    let gone = |row: usize| (15..30).contains(&row);
    let kept = drawing.path.split('M').skip(1).filter(|bar| {
        let row = bar.split(['h', ' ']).nth(1).unwrap();
        !gone(row.parse().unwrap())
    });
    drawing.path = kept.map(|bar| format!("M{bar}")).collect();
    assert_ne!(read(&drawing).as_deref(), Some(LIST));
}

#[test]
fn a_code_that_no_phone_could_read_is_not_drawn() {
    assert!(draw(&"a".repeat(600)).is_some());
    assert_eq!(draw(&"a".repeat(700)), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_link_is_read_from_its_code(rest in "[25789bdgjkmnptvx]{0,400}") {
        let link = format!("https://waymark.example/#l{rest}");
        let drawing = draw(&link).unwrap();
        prop_assert_eq!(read(&drawing), Some(link));
    }
}
