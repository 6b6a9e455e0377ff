//! A plot of how cost grows, as an SVG that can be read on a light and on a dark page.

use std::fmt::Write as _;

use crate::growth::Curve;
use crate::table::value;

const WIDTH: f64 = 660.0;
const PANEL: f64 = 150.0;
/// Where the lines are inside a panel.
const LEFT: f64 = 60.0;
const RIGHT: f64 = 620.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 115.0;

const STYLE: &str = "text{font:12px sans-serif;fill:#333}.title{font-weight:bold}\
    .axis{stroke:#999}.line{fill:none;stroke:#1a65a6;stroke-width:2}.point{fill:#1a65a6}\
    @media(prefers-color-scheme:dark){text{fill:#ddd}.line{stroke:#8ec3f0}.point{fill:#8ec3f0}}";

/// One panel for each curve. Both axes are logarithmic: where the cost is in proportion, the line climbs
/// as steeply as the numbers below it.
pub fn svg(curves: &[Curve]) -> String {
    let mut panels = String::new();
    let mut top = 0.0;
    for curve in curves {
        let _ = write!(
            panels,
            "<g transform=\"translate(0 {top})\">{}</g>",
            panel(curve)
        );
        top += PANEL;
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {top}\" role=\"img\">\
         <title>How cost grows</title><style>{STYLE}</style>{panels}</svg>\n"
    )
}

fn panel(curve: &Curve) -> String {
    let points: Vec<(usize, f64)> = curve
        .points
        .iter()
        .filter_map(|(count, cost)| Some((*count, cost.as_ref()?.median)))
        .collect();
    let counts = Scale::of(
        curve.points.iter().map(|(count, _)| number(*count)),
        LEFT,
        RIGHT,
    );
    let costs = Scale::of(points.iter().map(|(_, cost)| *cost), BOTTOM, TOP);
    let mut drawn = format!(
        "<text class=\"title\" x=\"{LEFT}\" y=\"20\">{}, by {}</text>\
         <path class=\"axis\" d=\"M{LEFT} {TOP}V{BOTTOM}H{RIGHT}\" fill=\"none\"/>",
        curve.cost, curve.of
    );
    for (count, _) in &curve.points {
        let x = counts.at(number(*count));
        let _ = write!(
            drawn,
            "<text x=\"{x:.0}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>",
            BOTTOM + 18.0,
            value(number(*count))
        );
    }
    let mut line = String::new();
    for (count, cost) in points {
        let (x, y) = (counts.at(number(count)), costs.at(cost));
        let _ = write!(line, "{x:.0},{y:.0} ");
        let _ = write!(
            drawn,
            "<circle class=\"point\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"3\"/>\
             <text x=\"{x:.0}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>",
            y - 7.0,
            value(cost)
        );
    }
    let _ = write!(
        drawn,
        "<polyline class=\"line\" points=\"{}\"/>",
        line.trim_end()
    );
    drawn
}

/// Where on an axis a value is.
struct Scale {
    least: f64,
    decades: f64,
    from: f64,
    to: f64,
}

impl Scale {
    fn of(values: impl Iterator<Item = f64> + Clone, from: f64, to: f64) -> Self {
        let least = values.clone().fold(f64::INFINITY, f64::min);
        let most = values.fold(f64::NEG_INFINITY, f64::max);
        Self {
            least,
            // A flat line is drawn flat: its axis spans a factor of ten all the same.
            decades: (most / least).log10().max(1.0),
            from,
            to,
        }
    }

    fn at(&self, value: f64) -> f64 {
        let share = (value / self.least).log10() / self.decades;
        share.mul_add(self.to - self.from, self.from)
    }
}

#[expect(clippy::cast_precision_loss, reason = "no count is that large")]
fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spread::Spread;

    #[test]
    fn a_cost_in_proportion_climbs_over_the_whole_panel() {
        let curve = Curve {
            of: "services",
            cost: "a letter, ms",
            points: vec![
                (10, Spread::of(&[2.0])),
                (100, Spread::of(&[20.0])),
                (1_000, None),
            ],
        };
        let drawn = svg(&[curve.clone(), curve]);
        assert!(drawn.contains("points=\"60,115 340,40\""), "{drawn}");
        assert!(drawn.contains(">1,000</text>"), "{drawn}");
        assert!(drawn.contains("viewBox=\"0 0 660 300\""), "{drawn}");
        assert_eq!(drawn.matches("<circle").count(), 4);
    }

    #[test]
    fn a_flat_cost_is_a_flat_line() {
        let flat = Scale::of([5.0, 5.0].into_iter(), BOTTOM, TOP);
        assert_eq!(flat.at(5.0), BOTTOM);
    }
}
