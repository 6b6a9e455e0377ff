//! Nested parts that follow signals.

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::ui::html::span;
use waymark::ui::{self, IntoAny};

use crate::support::{settle, show};

#[wasm_bindgen_test]
async fn a_part_is_drawn_again_in_its_place() {
    let count = RwSignal::new(1);
    let stage = show(move || {
        let middle = (move || ui::paragraph(count.get().to_string())).into_any();
        let before = ui::paragraph("a".to_owned());
        let after = (|| ui::paragraph("z".to_owned())).into_any();
        vec![before, middle, after].into_any()
    });
    assert_eq!(stage.text(), "a1z");
    count.set(2);
    settle().await;
    assert_eq!(stage.text(), "a2z");
}

#[wasm_bindgen_test]
async fn what_is_replaced_follows_nothing_any_more() {
    let (outer, source) = (RwSignal::new(1), RwSignal::new(0));
    let stage = show(move || {
        (move || {
            let number = outer.get();
            // Disposed of with this drawing: following it later would panic.
            let inner = Signal::derive(move || source.get() + number);
            on_cleanup(move || source.set(10));
            let attribute = span().attr("title", move || Some(inner.get().to_string()));
            let part = (move || move || inner.get().to_string()).into_any();
            vec![part, attribute.into_any()].into_any()
        })
        .into_any()
    });
    assert_eq!(stage.text(), "1");
    outer.set(5);
    settle().await;
    assert_eq!(stage.text(), "15");
    assert_eq!(stage.find("span").title(), "15");
}

#[wasm_bindgen_test]
async fn nothing_several_and_a_text_can_take_each_others_place() {
    let shown = RwSignal::new(0);
    let stage = show(move || {
        let part = (move || match shown.get() {
            0 => ().into_any(),
            1 => "text".to_owned().into_any(),
            _ => vec![
                ui::paragraph("a".to_owned()),
                ().into_any(),
                "b".to_owned().into_any(),
            ]
            .into_any(),
        })
        .into_any();
        vec!["<".to_owned().into_any(), part, ">".to_owned().into_any()].into_any()
    });
    for (number, text) in [
        (0, "<>"),
        (2, "<ab>"),
        (1, "<text>"),
        (2, "<ab>"),
        (0, "<>"),
    ] {
        shown.set(number);
        settle().await;
        assert_eq!(stage.text(), text);
    }
}
