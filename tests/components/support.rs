//! A stage for one part of a screen, and what a person can do on it.

use std::any::Any;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;
use waymark::language::Texts;
use waymark::ui::IntoAny;
use web_sys::{Document, Event, EventInit, HtmlElement, HtmlInputElement, Window};

/// How many frames to wait for something.
const FRAMES_MAX: u32 = 120;

/// A part on the page; removed when the test ends.
pub struct Stage {
    element: HtmlElement,
    _mounted: Box<dyn Any>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.element.remove();
    }
}

/// Sets the portal's English texts and puts a part on the page.
pub fn show<V: IntoAny>(view: impl FnOnce() -> V + 'static) -> Stage {
    speak("en", include_str!("../../public/texts/en.json"));
    stand_in_for_the_shell();
    let element: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&element).unwrap();
    let mounted = waymark::ui::mount(element.clone(), view);
    Stage {
        element,
        _mounted: Box::new(mounted),
    }
}

/// Takes the title of the page as the shell does once the page has been there for a while, and says whether
/// it is night as [`set_night`] has it.
fn stand_in_for_the_shell() {
    let shell = Object::new();
    let is_night = Function::new_no_args("return window.isNight ? 'night' : ''");
    Reflect::set(&shell, &"isNight".into(), &is_night).unwrap();
    let title = Function::new_with_args("title", "document.title = title");
    Reflect::set(&shell, &"title".into(), &title).unwrap();
    Reflect::set(&web_sys::window().unwrap(), &"waymark".into(), &shell).unwrap();
}

/// Makes it night by the shell's clock, or day again.
pub fn set_night(is_night: bool) {
    let window = web_sys::window().unwrap();
    Reflect::set(&window, &"isNight".into(), &is_night.into()).unwrap();
}

/// Sets the language.
pub fn speak(tag: &str, texts: &str) {
    Texts::read(tag, texts).unwrap().speak();
}

impl Stage {
    /// The first element that matches a CSS selector.
    #[track_caller]
    pub fn find(&self, selector: &str) -> HtmlElement {
        self.maybe(selector).unwrap_or_else(|| {
            panic!("no {selector} in {}", self.element.inner_html());
        })
    }

    /// The first element that matches a CSS selector, if any.
    pub fn maybe(&self, selector: &str) -> Option<HtmlElement> {
        self.element
            .query_selector(selector)
            .unwrap()
            .map(JsCast::unchecked_into)
    }

    /// All elements that match a CSS selector.
    pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let all = self.element.query_selector_all(selector).unwrap();
        (0..all.length())
            .map(|at| all.item(at).unwrap().unchecked_into())
            .collect()
    }

    /// All text in it.
    pub fn text(&self) -> String {
        self.element.text_content().unwrap_or_default()
    }

    /// The button or link with that name.
    #[track_caller]
    pub fn control(&self, name: &str) -> HtmlElement {
        let all = self.element.query_selector_all("a, button").unwrap();
        (0..all.length())
            .map(|at| all.item(at).unwrap().unchecked_into::<HtmlElement>())
            .find(|control| control.text_content().unwrap_or_default().trim() == name)
            .unwrap_or_else(|| panic!("no control {name:?} in {}", self.element.inner_html()))
    }

    /// Types into a field, replacing its value.
    pub fn type_into(&self, selector: &str, text: &str) {
        let field: HtmlInputElement = self.find(selector).unchecked_into();
        field.set_value(text);
        let event = EventInit::new();
        event.set_bubbles(true);
        field
            .dispatch_event(&Event::new_with_event_init_dict("input", &event).unwrap())
            .unwrap();
    }

    /// Waits until a condition holds.
    pub async fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        for _ in 0..FRAMES_MAX {
            if holds(self) {
                return;
            }
            frame().await;
        }
        panic!(
            "not within {FRAMES_MAX} frames: {what}; there is {}",
            self.element.inner_html()
        );
    }
}

/// The page.
pub fn document() -> Document {
    window().document().unwrap()
}

/// The id of the focused element.
pub fn focused() -> String {
    document()
        .active_element()
        .map(|element| element.id())
        .unwrap_or_default()
}

/// Waits until the browser has drawn: two frames, because the focus moves in the first.
pub async fn settle() {
    frame().await;
    frame().await;
}

async fn frame() {
    let promise = Promise::new(&mut |resolve, _| {
        let next = Closure::once_into_js(move || resolve.call0(&wasm_bindgen::JsValue::NULL));
        window()
            .request_animation_frame(next.unchecked_ref())
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

fn window() -> Window {
    web_sys::window().unwrap()
}
