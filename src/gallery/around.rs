//! Examples of what stands around a case: prose, numbers, languages, warnings, and what is asked of everybody.

use casework::When;
use contract::{Date, PhoneCall};
use leptos::prelude::*;
use serde_json::json;

use super::example::{Example, example};
use crate::components::{self, AskedAbout, Form};
use crate::language::{Key, keys, say};
use crate::ui::{self, AnyView, Field, IntoAny};

pub(super) fn examples() -> Vec<Example> {
    vec![
        example("words", || components::words(keys::START_WHAT)),
        example("article", || components::article(Key::of("safety."))),
        example("rich, with numbers to call", || {
            ui::paragraph_of(components::rich(&say(keys::START_DANGER)))
        }),
        example("call", || {
            ui::paragraph_of(components::call("020 7946 0101"))
        }),
        example("deadline_office", || {
            let ways = [
                "https://example.org/",
                "020 7946 0101",
                "office@example.org",
            ];
            components::deadline_office(&ways.map(str::to_owned))
        }),
        example("complaint", components::complaint),
        example("callback_link, booked and of an unknown state", || {
            let calls = ["booked", "unheard_of"].map(callback);
            let links = calls.into_iter().flatten();
            links
                .map(|call| ui::paragraph_of(components::callback_link(&call)))
                .collect::<Vec<_>>()
                .into_any()
        }),
        example("add_to_calendar", || {
            let day = Date::parse("2027-02-01").ok();
            day.and_then(|day| components::add_to_calendar(When::Day(day)))
                .into_any()
        }),
        example("feedback", || {
            components::feedback(AskedAbout::Site).into_any()
        }),
        example("form, with a long text", form),
        example("language_switch", || {
            let offered = ["en", "cy"].map(str::to_owned);
            components::language_switch(offered.into(), Callback::new(|_| {}))
        }),
        example("print_offer", components::print_offer),
        example("session_warning", || {
            components::session_warning(Some(Callback::new(|()| {})))
        }),
        example("session_warning, the last minutes", || {
            components::session_warning(None)
        }),
        example("words_explained", || {
            components::words_explained(&say(keys::OWNER_CPS)).into_any()
        }),
        example("all_words_explained", components::all_words_explained),
    ]
}

/// A request for a call, as a backend holds it.
fn callback(state: &str) -> Option<PhoneCall> {
    let callback = json!({
        "id": "cb1", "reference": "CB-EXAMPLE", "way": "phone_call", "state": state,
        "window": {"id": "s1", "starts_at": "2027-02-01T09:00:00Z", "ends_at": "2027-02-01T10:00:00Z"},
    });
    serde_json::from_value(callback).ok()
}

fn form() -> AnyView {
    let field = Field::named("example-long", say(keys::REFERENCE_TITLE));
    let text = components::long_text(field, RwSignal::new(String::new()).into(), 100);
    Form::new().view(
        vec![text],
        say(keys::COMMON_CONTINUE),
        Callback::new(|()| {}),
    )
}
