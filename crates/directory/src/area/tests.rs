//! Places as people type them, and areas as feeds name them.

use super::{Area, Coverage, Fit};
use proptest::prelude::*;

/// The authorities an area lies in, if it is no larger than they are.
fn boroughs_of(area: &Area) -> Vec<&'static str> {
    let single = area.named.iter().filter(|place| !place.is_group());
    single.map(|place| place.name()).collect()
}

#[track_caller]
fn lies_in(typed: &str, boroughs: &[&str]) {
    assert_eq!(boroughs_of(&Area::read(typed)), boroughs, "{typed}");
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
    for typed in ["", "Atlantis", "london", "E99", "ABC123", "E"] {
        lies_in(typed, &[]);
    }
    assert!(Area::read("E98").is_known() && !Area::read("Atlantis").is_known());
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

#[test]
fn authorities_of_england_and_wales_are_known_by_their_names_and_the_usual_ones() {
    for (typed, meant) in [
        ("Leeds", "Leeds"),
        ("City of Leeds", "Leeds"),
        ("leeds city council", "Leeds"),
        ("LS6", "LS6 (Leeds)"),
        ("Cardiff", "Cardiff"),
        ("Caerdydd", "Cardiff"),
        ("Cyngor Caerdydd", "Cardiff"),
        ("Ynys Môn", "Isle of Anglesey"),
        ("CF10", "CF10 (Cardiff)"),
        ("Manchester", "Manchester"),
        ("M1", "M1 (Manchester)"),
        ("manchster", "Manchester"),
        ("Brixton", "Lambeth"),
        ("hackny", "Hackney"),
        ("Croyden", "Croydon"),
        ("e8 3ab", "E8 (Hackney, Tower Hamlets)"),
        ("Kent County Council", "Kent"),
        ("Hull", "Kingston upon Hull"),
        ("Newcastle", "Newcastle upon Tyne, Newcastle-under-Lyme"),
        ("Richmond, North Yorkshire", "North Yorkshire"),
        ("Allerdale", "Cumberland"),
        ("Sutton Coldfield", "Birmingham"),
        (
            "12 Example Road, London SW1A 1AA",
            "SW1 (Kensington and Chelsea, Wandsworth, Westminster)",
        ),
        ("Flat 2, 7 Example Street, Leeds LS14AP", "LS1 (Leeds)"),
        ("Atlantis ", "Atlantis"),
        ("EH1", "EH1"),
    ] {
        assert_eq!(super::place_meant(typed), meant, "{typed}");
    }
}

#[test]
fn every_authority_is_known_by_its_name_and_by_its_districts() {
    for at in 0..super::PLACES {
        let place = super::Place::authority(at).unwrap();
        let name = place.name();
        for typed in [
            name.to_owned(),
            format!("{name} Council"),
            format!("City of {name}"),
        ] {
            assert!(Area::read(&typed).named.contains(&place), "{typed}");
        }
    }
    // Every postcode area of England and Wales lies somewhere.
    for letters in "AL B BA BB BD BH BL BN BR BS CA CB CF CH CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN \
        EX FY GL GU HA HD HG HP HR HU HX IG IP KT L LA LD LE LL LN LS LU M ME MK N NE NG NN NP NR NW OL OX \
        PE PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TF TN TQ TR TS TW UB W WA WC WD \
        WF WN WR WS WV YO"
        .split(' ')
    {
        let known = (1..60).map(|nth| Area::read(&format!("{letters}{nth}")));
        assert!(known.into_iter().any(|area| !area.named.is_empty()), "{letters}");
    }
}

#[test]
fn countries_and_places_of_the_same_name_are_kept_apart() {
    let fit = |area: &str, typed: &str| {
        let mut coverage = Coverage::default();
        coverage.add(area);
        coverage.fit(&Area::read(typed))
    };
    for (area, typed, expected) in [
        ("Wales", "Cardiff", Fit::Country),
        ("Wales", "Leeds", Fit::Elsewhere),
        ("England", "Cardiff", Fit::Elsewhere),
        ("England", "CF10 1AA", Fit::Elsewhere),
        ("England", "EH1", Fit::Elsewhere),
        ("United Kingdom", "EH1", Fit::Country),
        ("England and Wales", "Swansea", Fit::Country),
        ("England", "Atlantis", Fit::Country),
        ("City of Leeds", "leeds", Fit::Local),
        ("Leeds City Council", "LS1", Fit::Local),
        ("Sutton Coldfield", "SM1", Fit::Elsewhere),
        ("Sutton-in-Ashfield", "Sutton", Fit::Elsewhere),
        ("West Yorkshire", "Leeds", Fit::Local),
        ("West Yorkshire", "York", Fit::Elsewhere),
        ("North West England", "Leeds", Fit::Elsewhere),
        ("Camden, Islington and Haringey", "N1", Fit::Local),
        ("Hackney", "London", Fit::PartOfLondon),
        ("Ashford", "Kent", Fit::PartOfLondon),
    ] {
        assert_eq!(fit(area, typed), expected, "{area}: {typed}");
    }
}

proptest! {
    #[test]
    fn any_place_can_be_typed(typed in "\\PC{0,30}") {
        let area = Area::read(&typed);
        prop_assert!(boroughs_of(&area).len() <= super::PLACES);
        let _ = (super::place_meant(&typed), super::number_of(&typed));
    }
}
