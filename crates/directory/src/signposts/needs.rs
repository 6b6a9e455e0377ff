//! One letter for each need in a link: short, and meaningless to a stranger.

use crate::Need;

/// The letter of a need. A letter never changes and is never reused, because links last.
pub const fn letter(need: Option<Need>) -> char {
    match need {
        None => '0',
        Some(Need::DomesticAbuse) => '1',
        Some(Need::SexualViolence) => '2',
        Some(Need::Stalking) => '3',
        Some(Need::HateCrime) => '4',
        Some(Need::Bereaved) => '5',
        Some(Need::Fraud) => '6',
        Some(Need::ModernSlavery) => '7',
        Some(Need::Child) => '8',
        Some(Need::Older) => '9',
        Some(Need::OnlineIntimateImages) => 'a',
        Some(Need::HonourBasedAbuse) => 'b',
        Some(Need::ForcedMarriage) => 'c',
        Some(Need::Road) => 'd',
        Some(Need::MentalHealth) => 'e',
        Some(Need::Court) => 'f',
        Some(Need::Anyone) => 'g',
    }
}

/// The need of a letter; `None` for a letter from a newer version.
pub fn need_of(wanted: char) -> Option<Need> {
    let mut needs = Need::ALL.iter().copied();
    needs.find(|need| letter(Some(*need)) == wanted)
}

#[cfg(test)]
mod tests {
    use super::{letter, need_of};
    use crate::Need;

    #[test]
    fn each_need_has_a_letter_of_its_own() {
        for need in Need::ALL {
            assert_eq!(need_of(letter(Some(*need))), Some(*need));
        }
        assert_eq!(need_of(letter(None)), None);
    }
}
