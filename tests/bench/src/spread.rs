//! The middle of several samples and how far they lie apart.

/// Median, smallest and largest.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spread {
    /// The one in the middle.
    pub median: f64,
    /// The smallest.
    pub min: f64,
    /// The largest.
    pub max: f64,
}

impl Spread {
    /// Of these samples; none of no sample.
    pub fn of(samples: &[f64]) -> Option<Self> {
        let mut sorted = samples.to_vec();
        sorted.sort_by(f64::total_cmp);
        let (min, max) = (*sorted.first()?, *sorted.last()?);
        Some(Self {
            median: share(&sorted, 0.5)?,
            min,
            max,
        })
    }

    /// Of the ratios within each round: what slows a round down slows both.
    pub fn of_ratios(samples: &[f64], others: &[f64]) -> Option<Self> {
        let pairs = samples
            .iter()
            .zip(others)
            .filter(|(_, other)| **other > 0.0);
        Self::of(&pairs.map(|(one, other)| one / other).collect::<Vec<_>>())
    }
}

/// The sample that 95 of 100 are not above.
pub fn most(samples: &[f64]) -> Option<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    share(&sorted, 0.95)
}

/// The sample at a share of a sorted list; between two samples, what lies between them.
fn share(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a list of samples is short"
    )]
    let (place, below) = {
        let place = last as f64 * share;
        (place, place as usize)
    };
    let low = *sorted.get(below)?;
    let high = *sorted.get(below + 1).unwrap_or(&low);
    Some((high - low).mul_add(place.fract(), low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_number_lies_between_two() {
        let spread = Spread::of(&[4.0, 1.0, 3.0, 2.0]).unwrap();
        assert_eq!((spread.median, spread.min, spread.max), (2.5, 1.0, 4.0));
        assert_eq!(Spread::of(&[7.0]).unwrap().median, 7.0);
        assert_eq!(Spread::of(&[]), None);
    }

    #[test]
    fn ratios_are_taken_within_each_round() {
        let spread = Spread::of_ratios(&[10.0, 200.0, 30.0], &[20.0, 100.0, 30.0]).unwrap();
        assert_eq!((spread.median, spread.min, spread.max), (1.0, 0.5, 2.0));
        assert_eq!(Spread::of_ratios(&[1.0], &[0.0]), None);
    }

    #[test]
    fn most_is_near_the_end() {
        let samples: Vec<f64> = (0..=100).map(f64::from).collect();
        assert_eq!(most(&samples), Some(95.0));
        assert_eq!(most(&[]), None);
    }
}
