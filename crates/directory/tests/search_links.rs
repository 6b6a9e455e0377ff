//! Links to a search: what they hold, what they do not say, and those with words that are on paper.

use directory::{Audience, Channel, LinkKind, Need, Wanted, language_of, languages, link_kind};
use proptest::prelude::*;

fn stalking() -> Wanted {
    Wanted {
        need: Some(Need::Stalking),
        area: "Hackney".to_owned(),
        language: Some("pl".to_owned()),
        channel: Some(Channel::Text),
        audience: Some(Audience::Women),
        words: String::new(),
    }
}

#[test]
fn a_link_made_today_asks_for_the_same_for_ever() {
    let link = stalking().to_fragment();
    assert_eq!(link, "s52x2827255t7m");
    assert_eq!(Wanted::from_link(&link), stalking());
    assert_eq!(language_of(&link), Some("pl"));
    let nothing = Wanted::default().to_fragment();
    assert_eq!(nothing, "s52222222222n");
    assert_eq!(Wanted::from_link(&nothing), Wanted::default());
    // A browser or a message may write it in capitals.
    assert_eq!(Wanted::from_link(&link.to_uppercase()), stalking());
}

#[test]
fn each_answer_comes_back_from_its_link() {
    let comes_back = |wanted: Wanted| {
        assert_eq!(Wanted::from_link(&wanted.to_fragment()), wanted);
    };
    let nothing = Wanted::default;
    for need in Need::ALL {
        comes_back(Wanted {
            need: Some(*need),
            ..nothing()
        });
    }
    for channel in Channel::ALL {
        comes_back(Wanted {
            channel: Some(*channel),
            ..nothing()
        });
    }
    for audience in Audience::ALL {
        comes_back(Wanted {
            audience: Some(*audience),
            ..nothing()
        });
    }
    for code in languages() {
        comes_back(Wanted {
            language: Some(code.to_owned()),
            ..nothing()
        });
    }
}

#[test]
fn what_a_person_wrote_stays_out_of_the_link() {
    let private = Wanted {
        words: "my secret".to_owned(),
        area: "behind Robin’s house".to_owned(),
        ..Wanted::default()
    };
    assert_eq!(private.to_fragment(), Wanted::default().to_fragment());
}

#[test]
fn a_damaged_link_asks_for_nothing_rather_than_for_something_else() {
    let link = stalking().to_fragment();
    for at in 2..link.len() {
        let cut = Wanted::from_link(&link[..at]);
        assert_eq!(cut, Wanted::default(), "{}", &link[..at]);
        for digit in "25789bdgjkmnptvx".chars() {
            let mistyped = [&link[..at], &digit.to_string(), &link[at + 1..]].concat();
            let read = Wanted::from_link(&mistyped);
            let is_fine = mistyped == link || read == Wanted::default();
            assert!(is_fine, "{mistyped}: {read:?}");
        }
    }
    // Of a later version.
    let later = link.replacen("s5", "s7", 1);
    assert_eq!(Wanted::from_link(&later), Wanted::default());
}

#[test]
fn a_link_with_words_still_opens_and_says_nothing_of_its_own() {
    let old = "support?need=stalking&area=hackney&lang=pl-PL&how=text&for=women&x=1&words=secret";
    assert_eq!(Wanted::from_link(old), stalking());
    let forged = "support?need=piracy&lang=xx&how=pigeon&area=Ring+07700+900123+now";
    assert_eq!(Wanted::from_link(forged), Wanted::default());
}

#[test]
fn other_fragments_are_no_links_of_these_kinds() {
    for other in [
        "",
        "support",
        "list",
        "safety",
        "start",
        "something",
        "h",
        "s",
        "l",
        "list?",
    ] {
        assert_eq!(link_kind(other), None, "{other}");
    }
    assert_eq!(link_kind("list?s="), Some(LinkKind::List));
    assert_eq!(link_kind("support?need=road"), Some(LinkKind::Search));
}

proptest! {
    #[test]
    fn no_link_has_a_letter_that_words_are_made_with(
        need in 0..Need::ALL.len() + 1, area in "(|E8|SW1|Hackney|London|\\PC{0,8})",
        language in prop::option::of(prop::sample::select(languages().collect::<Vec<_>>())),
    ) {
        let wanted = Wanted {
            need: Need::ALL.get(need).copied(), area, language: language.map(str::to_owned),
            ..Wanted::default()
        };
        let link = wanted.to_fragment();
        prop_assert!(link.len() < 20 && !link.contains(|c: char| "aeiouwyAEIOUWY".contains(c)));
    }
}
