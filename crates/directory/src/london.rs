//! London's boroughs and their postcode districts: data only.
//!
//! A district in several boroughs is listed with each. Taken from two public tables of districts
//! and local authorities and checked by hand. It only ranks services; it never hides one.

/// Each borough (or the City) and its postcode districts, without their final letters. The order never
/// changes, because links name a borough by its place.
pub const BOROUGHS: [(&str, &str); 33] = [
    ("Barking and Dagenham", "IG3 IG11 RM6 RM7 RM8 RM9 RM10"),
    (
        "Barnet",
        "EN4 EN5 HA7 HA8 N2 N3 N6 N10 N11 N12 N14 N20 NW2 NW3 NW4 NW7 NW9 NW11",
    ),
    (
        "Bexley",
        "DA1 DA5 DA6 DA7 DA8 DA14 DA15 DA16 DA17 DA18 SE2 SE9 SE28",
    ),
    ("Brent", "HA0 HA1 HA3 HA7 HA9 NW2 NW6 NW9 NW10 W9 W10"),
    (
        "Bromley",
        "BR1 BR2 BR3 BR4 BR5 BR6 BR7 BR8 DA14 SE9 SE12 SE19 SE20 SE26 TN14 TN16",
    ),
    ("Camden", "EC1 N1 N6 N7 N19 NW1 NW3 NW5 NW6 NW8 W1 WC1 WC2"),
    ("City of London", "E1 EC1 EC2 EC3 EC4"),
    ("Croydon", "CR0 CR2 CR3 CR5 CR7 CR8 SE19 SE25 SE26 SW16"),
    ("Ealing", "NW10 UB1 UB2 UB5 UB6 W3 W4 W5 W7 W12 W13"),
    ("Enfield", "EN1 EN2 EN3 EN4 N9 N11 N13 N14 N17 N18 N21 N22"),
    ("Greenwich", "SE2 SE3 SE7 SE8 SE9 SE10 SE12 SE13 SE18 SE28"),
    ("Hackney", "E2 E5 E8 E9 E10 E15 E20 EC1 EC2 N1 N4 N5 N16"),
    ("Hammersmith and Fulham", "NW10 SW6 SW10 W4 W6 W12 W14"),
    ("Haringey", "N2 N4 N6 N8 N10 N11 N15 N17 N22"),
    ("Harrow", "HA1 HA2 HA3 HA5 HA7 HA8"),
    ("Havering", "RM1 RM2 RM3 RM4 RM5 RM7 RM11 RM12 RM13 RM14"),
    (
        "Hillingdon",
        "HA4 HA5 HA6 TW6 UB3 UB4 UB7 UB8 UB9 UB10 UB11",
    ),
    ("Hounslow", "TW3 TW4 TW5 TW7 TW8 TW13 TW14 UB2 W4"),
    ("Islington", "EC1 N1 N4 N5 N7 N16 N19"),
    (
        "Kensington and Chelsea",
        "SW1 SW3 SW5 SW7 SW10 W8 W10 W11 W14",
    ),
    (
        "Kingston upon Thames",
        "KT1 KT2 KT3 KT4 KT5 KT6 KT9 SW15 SW20",
    ),
    (
        "Lambeth",
        "SE1 SE5 SE11 SE19 SE21 SE24 SE27 SW2 SW4 SW8 SW9 SW12 SW16",
    ),
    (
        "Lewisham",
        "BR1 SE3 SE4 SE6 SE8 SE12 SE13 SE14 SE15 SE16 SE23 SE26",
    ),
    ("Merton", "CR4 KT3 SM4 SW17 SW18 SW19 SW20"),
    ("Newham", "E3 E6 E7 E12 E13 E15 E16 E20"),
    (
        "Redbridge",
        "E11 E12 E18 IG1 IG2 IG3 IG4 IG5 IG6 IG7 IG8 RM6",
    ),
    (
        "Richmond upon Thames",
        "KT1 SW13 SW14 SW15 TW1 TW2 TW9 TW10 TW11 TW12",
    ),
    (
        "Southwark",
        "SE1 SE5 SE11 SE15 SE16 SE17 SE19 SE21 SE22 SE24",
    ),
    ("Sutton", "CR0 KT4 SM1 SM2 SM3 SM5 SM6"),
    ("Tower Hamlets", "E1 E2 E3 E14"),
    ("Waltham Forest", "E4 E10 E11 E17 IG8"),
    ("Wandsworth", "SW4 SW8 SW11 SW12 SW15 SW17 SW18 SW19"),
    ("Westminster", "NW1 NW6 NW8 SW1 SW7 W1 W2 W9 W10 WC1 WC2"),
];
