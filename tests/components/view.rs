//! Nested parts that follow signals.

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::ui::{self, ToView, live};

use crate::support::{settle, show};

#[wasm_bindgen_test]
async fn a_part_is_drawn_again_in_its_place() {
    let count = RwSignal::new(1);
    let stage = show(move || {
        let middle = live(move || ui::paragraph(count.get().to_string()));
        let before = ui::paragraph("a".to_owned());
        let after = live(|| ui::paragraph("z".to_owned()));
        vec![before, middle, after].view()
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
        live(move || {
            let number = outer.get();
            // Disposed of with this drawing: following it later would panic.
            let inner = Signal::derive(move || source.get() + number);
            on_cleanup(move || source.set(10));
            let attribute = ui::el("i", "").live_attr("title", move || inner.get().to_string());
            let part = live(move || live(move || inner.get().to_string().view()));
            vec![part, attribute.any()].view()
        })
    });
    assert_eq!(stage.text(), "1");
    outer.set(5);
    settle().await;
    assert_eq!(stage.text(), "15");
    assert_eq!(stage.find("i").title(), "15");
}

#[wasm_bindgen_test]
async fn nothing_several_and_a_text_can_take_each_others_place() {
    let shown = RwSignal::new(0);
    let stage = show(move || {
        let part = live(move || match shown.get() {
            0 => ui::nothing(),
            1 => "text".to_owned().view(),
            _ => vec![
                ui::paragraph("a".to_owned()),
                ui::nothing(),
                "b".to_owned().view(),
            ]
            .view(),
        });
        vec!["<".to_owned().view(), part, ">".to_owned().view()].view()
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
