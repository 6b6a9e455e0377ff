//! One service: how to reach it, what to expect, and the warning before leaving for its pages.

use wasm_bindgen_test::wasm_bindgen_test;

use super::feed::{Feed, service};
use super::search;

#[wasm_bindgen_test]
async fn one_service_tells_how_to_reach_it_and_where_a_link_goes() {
    let more = r#""url": "https://www.example.org/help", "email": "hello@example.org", "alert": "Closed on Friday",
        "assured_date": "2020-01-01", "minimum_age": 16, "service_areas": [{"name": "Hackney"}],
        "schedules": [{"byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "17:30"},
            {"byday": "SA", "opens_at": "00:00", "closes_at": "24:00"}, {"description": "Chat in the evening"}],"#;
    let marked = service("Night Desk", "channel-relay", more);
    let _feed = Feed::of(&[marked.replace("<b>", "<script>x</script><b>")]);
    let stage = search("support").await;
    stage.control("Night Desk").click();
    stage
        .until("the service", |stage| stage.text().contains("Get in touch"))
        .await;
    let href = |name: &str| {
        stage
            .control(name)
            .get_attribute("href")
            .unwrap_or_default()
    };
    assert_eq!(href("Call 020 7946 0000"), "tel:02079460000");
    assert_eq!(href("18001 020 7946 0000"), "tel:1800102079460000");
    assert_eq!(href("Email hello@example.org"), "mailto:hello@example.org");
    let site = stage.control("Go to example.org (another site, opens in a new tab)");
    assert_eq!(
        site.get_attribute("href").as_deref(),
        Some("https://www.example.org/help")
    );
    assert_eq!(
        site.get_attribute("rel").as_deref(),
        Some("noreferrer noopener")
    );
    for text in [
        "Closed on Friday",
        "Monday to Friday: 9am to 5:30pm",
        "Saturday: all day",
        "Chat in the evening",
        "Age 16 or over",
        "Hackney",
        "1 January 2020",
        "more than 3 months ago",
        "We help.",
    ] {
        assert!(stage.text().contains(text), "{text} in {}", stage.text());
    }
    assert!(
        stage.maybe("main script, .wm-services script, b").is_none(),
        "markup of a feed is text"
    );
}

#[wasm_bindgen_test]
async fn a_service_that_the_list_shows_in_short_is_fetched_whole() {
    let feed = Feed::of(&[r#"{"id": "Short", "name": "Short"}"#.to_owned()]);
    feed.tell("Short", &service("Short", "need-fraud", ""));
    let stage = search("support").await;
    assert!(!stage.text().contains("Call 020"));
    stage.control("Short").click();
    stage
        .until("the number", |stage| {
            stage.text().contains("Call 020 7946 0000")
        })
        .await;
    assert!(!stage.text().contains("could not load all"));
}

#[wasm_bindgen_test]
async fn a_service_whose_feed_does_not_tell_the_rest_is_shown_in_short() {
    let _feed = Feed::of(&[r#"{"id": "s1", "name": "Short Desk"}"#.to_owned()]);
    let stage = search("support").await;
    stage.control("Short Desk").click();
    stage
        .until("the note", |stage| {
            stage.text().contains("could not load all we know")
        })
        .await;
    assert!(stage.text().contains("no way to contact"));
}

#[wasm_bindgen_test]
async fn a_service_says_what_to_expect_and_what_leaving_for_its_pages_means() {
    let more = r#""url": "https://www.example.org/help", "wait_time": "About a day",
        "application_process": "Ask for Sam", "accreditations": "Example Mark",
        "service_areas": [{"name": "Lambeth"}],
        "service_at_locations": [{"location": {"location_type": "physical"}}],
        "additional_urls": [{"label": "BSL", "url": "https://signs.example.com/call"},
            {"label": "Leaflet", "url": "https://example.net/leaflet"}],"#;
    let desk = service("Day Desk", "need-fraud", more)
        .replace("020 7946 0000", "0808 157 0000")
        .replace(r#""service_areas": [{"name": "England"}],"#, "");
    let _feed = Feed::of(&[desk]);
    let stage = search("support").await;
    stage.control("Day Desk").click();
    stage
        .until("the service", |stage| stage.text().contains("Get in touch"))
        .await;
    for text in [
        "Ask for Sam",
        "How long it may take: About a day",
        "It costs nothing to call 0808 157 0000.",
        "You can end a call at any time.",
        "Your phone keeps calls",
        "Example Mark",
    ] {
        assert!(stage.text().contains(text), "{text} in {}", stage.text());
    }
    let links = [
        ("Go to example.org", "https://www.example.org/help"),
        (
            "British Sign Language: go to signs.example.com",
            "https://signs.example.com/call",
        ),
        ("Leaflet: go to example.net", "https://example.net/leaflet"),
        (
            "A map of Lambeth: go to openstreetmap.org",
            "https://www.openstreetmap.org/search?query=Lambeth+London",
        ),
    ];
    let warning = stage.text().find("These links leave this site.");
    for (name, address) in links {
        let name = format!("{name} (another site, opens in a new tab)");
        let link = stage.control(&name);
        assert_eq!(link.get_attribute("href").as_deref(), Some(address));
        assert!(
            warning < stage.text().find(&name),
            "the warning comes before {name}"
        );
    }
    assert!(warning.is_some());
    let print = stage.control("Print");
    assert!(print.closest(".wm-not-printed").unwrap().is_some());
}
