//! Areas wide enough to be named: a borough or larger.

use crate::boroughs;
use crate::words::{fold, stand_in};

/// Wide areas besides the boroughs and what ends in "shire".
const WIDE: &str = " london england wales cymru scotland britain great britain united kingdom northern ireland europe \
    kent essex surrey sussex norfolk suffolk devon cornwall dorset somerset cumbria merseyside midlands country ";
/// Words around the name of an area that leave it as wide as it is.
const AROUND: &str = " north south east west central inner outer greater the of and city borough royal council county ";

/// Whether each area that a text names is at least a borough.
pub fn is_wide(name: &str) -> bool {
    name.split(',').all(|name| {
        let folded = fold(name);
        let known = |name: &str| stand_in(WIDE, name) || name.ends_with("shire");
        let is_borough = |name: &str| boroughs().any(|borough| fold(borough) == name);
        let mut words = folded.split(' ').filter(|word| !stand_in(AROUND, word));
        let bare = folded
            .trim_start_matches("london borough of ")
            .trim_start_matches("royal borough of ");
        !folded.is_empty()
            && (is_borough(bare) || words.all(|word| known(word) || is_borough(word)))
    })
}
