//! Places as people type them, and areas as feeds name them.

use super::{Area, Coverage, Fit};
use proptest::prelude::*;

#[track_caller]
fn lies_in(typed: &str, boroughs: &[&str]) {
    assert_eq!(
        Area::read(typed).boroughs().collect::<Vec<_>>(),
        boroughs,
        "{typed}"
    );
}

#[test]
fn boroughs_are_known_by_name_by_postcode_and_with_a_slip() {
    lies_in("Hackney", &["Hackney"]);
    lies_in("barking & dagenham", &["Barking and Dagenham"]);
    lies_in("Dagenham", &["Barking and Dagenham"]);
    lies_in("Royal Borough of Kingston", &["Kingston upon Thames"]);
    lies_in("lewishem", &["Lewisham"]);
    lies_in("SE22", &["Southwark"]);
    lies_in("se22 8aa", &["Southwark"]);
    lies_in("E1W 1AA", &["City of London", "Tower Hamlets"]);
    lies_in("N1C", &["Camden", "Hackney", "Islington"]);
    lies_in("E5 0", &["Hackney"]);
    lies_in("City of London", &["City of London"]);
}

#[test]
fn what_is_no_borough_is_none() {
    for typed in [
        "",
        "Leeds",
        "LS1 4AP",
        "Kingston upon Hull",
        "london",
        "E99",
        "ABC123",
        "E",
    ] {
        lies_in(typed, &[]);
    }
    assert!(Area::read("E98").is_known() && !Area::read("LS1").is_known());
}

#[test]
fn a_service_for_all_fits_everywhere_and_one_for_a_borough_only_there() {
    let fit = |area: &str, typed: &str| {
        let mut coverage = Coverage::default();
        coverage.add(area);
        coverage.fit(&Area::read(typed))
    };
    assert_eq!(fit("London Borough of Hackney", "E8"), Fit::Local);
    assert_eq!(fit("London Borough of Hackney", "Croydon"), Fit::Elsewhere);
    assert_eq!(fit("Greater London", "CR0 1AA"), Fit::London);
    assert_eq!(fit("Greater London", "Leeds"), Fit::Elsewhere);
    assert_eq!(fit("England and Wales", "Leeds"), Fit::Country);
    assert_eq!(fit("Leeds", "leeds"), Fit::Local);
    assert_eq!(fit("Scotland", "E8"), Fit::Elsewhere);
    assert_eq!(fit("", "E8"), Fit::Unsaid);
}

proptest! {
    #[test]
    fn any_place_can_be_typed(typed in "\\PC{0,30}") {
        let area = Area::read(&typed);
        prop_assert!(area.boroughs().count() <= 33);
    }

    #[test]
    fn every_start_of_a_postcode_that_is_listed_is_known(at in 0_usize..33, inward in "( ?[0-9][A-Z]{2})?") {
        let (name, districts) = super::BOROUGHS[at];
        for district in districts.split(' ') {
            let area = Area::read(&format!("{district}{inward}"));
            prop_assert!(area.boroughs().any(|borough| borough == name), "{district}{inward}");
        }
    }
}
