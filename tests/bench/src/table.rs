//! Tables in Markdown, which are read in a terminal too.

use crate::app::App;
use crate::figures::Figures;
use crate::growth::Curve;
use crate::spread::Spread;

/// All figures: the median of each app with smallest and largest, then the portal as a multiple of others.
pub fn of_figures(figures: &Figures) -> String {
    let [portal, react, fixed] = App::ALL.map(|app| app.name().to_owned());
    let times = |app: &str| format!("x {app}");
    let head = ["figure".to_owned(), "on".to_owned(), portal];
    let tail = [times(&react), times(&fixed), react, fixed];
    let mut lines = vec![
        row(&[head.as_slice(), &tail].concat()),
        "|---|---|--:|--:|--:|--:|--:|\n".to_owned(),
    ];
    for (figure, on) in figures.rows() {
        let of = |app: App| figures.of(figure, &on, app);
        let written = |app: App| of(app).and_then(Spread::of).map(|it| spread(it, value));
        let multiple = |app: App| {
            let ratios = Spread::of_ratios(of(App::Waymark)?, of(app)?);
            ratios.map(|it| spread(it, ratio))
        };
        let cells = [
            Some(figure.to_owned()),
            Some(on.clone()),
            written(App::Waymark),
            multiple(App::React),
            multiple(App::Static),
            written(App::React),
            written(App::Static),
        ];
        lines.push(row(
            &cells.map(|cell| cell.unwrap_or_else(|| "–".to_owned()))
        ));
    }
    lines.concat()
}

/// A curve as two lines of numbers.
pub fn of_curve(curve: &Curve) -> String {
    let counts = curve
        .points
        .iter()
        .map(|(count, _)| grouped(&count.to_string()));
    let costs = curve.points.iter().map(|(_, cost)| match cost {
        Some(cost) => spread(*cost, value),
        None => "not shown".to_owned(),
    });
    let line = |name: &str, cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = std::iter::once(name.to_owned()).chain(cells).collect();
        row(&cells)
    };
    let mut rule = "|---|".to_owned();
    rule.extend(curve.points.iter().map(|_| "--:|"));
    [
        line(curve.of, &mut counts.into_iter()),
        rule + "\n",
        line(curve.cost, &mut costs.into_iter()),
    ]
    .concat()
}

/// One line of a table.
pub fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// A median with smallest and largest, where they differ from it.
pub fn spread(it: Spread, write: impl Fn(f64) -> String) -> String {
    let (median, min, max) = (write(it.median), write(it.min), write(it.max));
    if min == max {
        return median;
    }
    format!("{median} ({min}–{max})")
}

/// A number with as many digits as say something: `123,456`, `12.3`, `0.137`.
pub fn value(number: f64) -> String {
    if number.fract() == 0.0 || number >= 100.0 {
        return grouped(&format!("{number:.0}"));
    }
    let digits = if number < 10.0 { 3 } else { 1 };
    let text = format!("{number:.digits$}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A multiple.
pub fn ratio(number: f64) -> String {
    format!("{number:.2}")
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{FIRST_PAINT, SHIFT};

    #[test]
    fn numbers_have_as_many_digits_as_say_something() {
        let written = [0.0, 0.1374, 18.72, 687.4, 122_855.0, 2.0].map(value);
        assert_eq!(written, ["0", "0.137", "18.7", "687", "122,855", "2"]);
        assert_eq!(ratio(1.4), "1.40");
    }

    #[test]
    fn a_table_has_each_app_and_the_portal_as_a_multiple_of_it() {
        let mut figures = Figures::default();
        for (portal, react, fixed) in [(600.0, 1000.0, 300.0), (660.0, 1100.0, 330.0)] {
            figures.add(FIRST_PAINT, "slow 4G", App::Waymark, portal);
            figures.add(FIRST_PAINT, "slow 4G", App::React, react);
            figures.add(FIRST_PAINT, "slow 4G", App::Static, fixed);
            figures.add(SHIFT, "slow 4G", App::Waymark, 0.0);
        }
        let table = of_figures(&figures);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines[2],
            "| first paint, ms | slow 4G | 630 (600–660) | 0.60 | 2.00 | 1,050 (1,000–1,100) | 315 (300–330) |"
        );
        assert_eq!(lines[3], "| layout shift | slow 4G | 0 | – | – | – | – |");
    }
}
