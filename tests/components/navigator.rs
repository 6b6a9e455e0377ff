//! The navigator: where a person is led after their session has ended.

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::navigation::{Navigator, Screen, SignedInScreen, WritingScreen};

#[wasm_bindgen_test]
fn the_way_back_is_of_one_case_and_leads_somewhere_else_than_to_it() {
    let owner = Owner::new();
    owner.with(|| {
        let case: Screen = SignedInScreen::Case("c1".into()).into();
        let way = vec![case.clone(), WritingScreen::Messages("c1".into()).into()];
        let ended = |trail| {
            let navigator = Navigator::new(trail);
            navigator.end_session(Screen::SessionEnded);
            assert_eq!(navigator.screen(), Screen::SessionEnded);
            navigator
        };
        let navigator = ended(way.clone());
        assert_eq!(navigator.way_back(&"c2".into()), None);
        assert_eq!(navigator.way_back(&"c1".into()), Some(way));
        navigator.forget_way();
        assert_eq!(navigator.way_back(&"c1".into()), None);
        for trail in [vec![case.clone()], vec![Screen::Start, Screen::Safety]] {
            assert_eq!(ended(trail).way_back(&"c1".into()), None);
        }
    });
}
