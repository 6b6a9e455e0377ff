//! Makes Android's Back and Escape act as the Back link, in browsers that have `CloseWatcher`. It
//! adds no history entry.

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::navigation::Navigator;

thread_local! {
    static WATCHER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Watches for close requests while there is a way back.
pub fn follow(navigator: Navigator) {
    let Some(constructor) = constructor() else {
        return;
    };
    let back = Closure::<dyn FnMut()>::new(move || {
        // A watcher fires once. The effect below makes the next one.
        WATCHER.take();
        navigator.back();
    });
    let back = back.into_js_value();
    Effect::new(move |_| {
        navigator.follow();
        if !navigator.has_back() {
            stop();
        } else if WATCHER.with_borrow(Option::is_none) {
            WATCHER.set(watch(&constructor, &back));
        }
    });
    on_cleanup(stop);
}

fn constructor() -> Option<Function> {
    Reflect::get(&js_sys::global(), &JsValue::from("CloseWatcher"))
        .ok()?
        .dyn_into()
        .ok()
}

fn watch(constructor: &Function, back: &JsValue) -> Option<JsValue> {
    let watcher = Reflect::construct(constructor, &Array::new()).ok()?;
    Reflect::set(&watcher, &JsValue::from("onclose"), back).ok()?;
    Some(watcher)
}

fn stop() {
    let Some(watcher) = WATCHER.take() else {
        return;
    };
    if let Ok(destroy) = Reflect::get(&watcher, &JsValue::from("destroy"))
        && let Some(destroy) = destroy.dyn_ref::<Function>()
    {
        // Destroying a watcher cannot fail.
        let _ = destroy.call0(&watcher);
    }
}
