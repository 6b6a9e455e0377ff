//! The few things the app asks of the browser, and of the shell.

mod identity;
mod memory_file;

use std::pin::Pin;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement, Window};

pub use identity::{page_key, set_shell_api, shell_api};
pub use memory_file::MemoryFile;

/// The window. The portal always runs in one.
fn window() -> Option<Window> {
    web_sys::window()
}

/// The page.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element with an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The ids on the page that start with a prefix.
pub fn ids_with_prefix(prefix: &str) -> Vec<String> {
    let selector = ["[id^=", prefix, "]"].concat();
    let found = document().and_then(|document| document.query_selector_all(&selector).ok());
    let Some(found) = found else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| Some(found.item(at)?.unchecked_into::<Element>().id()))
        .collect()
}

/// The language of the page, a BCP 47 tag.
pub fn page_language() -> String {
    root()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Sets the language of the page and its direction: `ltr` or `rtl`.
pub fn set_page_language(tag: &str, direction: &str) {
    if let Some(root) = root() {
        for (name, value) in [("lang", tag), ("dir", direction)] {
            // The browser refuses invalid names only.
            let _ = root.set_attribute(name, value);
        }
    }
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Returns what follows `#` in the address and removes it, without a new history entry.
pub fn take_fragment() -> String {
    let Some(window) = window() else {
        return String::new();
    };
    let location = window.location();
    let (hash, path) = (location.hash().unwrap_or_default(), location.pathname());
    if !hash.is_empty()
        && let (Ok(history), Ok(path)) = (window.history(), path)
    {
        // A page may always replace its own entry.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
        shell("hold", "");
    }
    hash.trim_start_matches('#').to_owned()
}

/// Waits so many milliseconds.
pub async fn pause(millis: f64) {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "pauses are seconds, not weeks"
    )]
    let millis = millis as i32;
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // The browser refuses a timer only to a page that is going away.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    // A promise that only a timer resolves cannot fail.
    let _ = JsFuture::from(promise).await;
}

/// Sets the title of the page. The shell keeps it to the plain name while nobody sees the page.
pub fn set_title(title: &str) {
    shell("title", title);
}

/// Runs a future in the background. Boxed so that the executor code is not duplicated per future.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    let future: Pin<Box<dyn Future<Output = ()>>> = Box::pin(future);
    wasm_bindgen_futures::spawn_local(future);
}

/// Sets the text of an element.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// Moves focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Only an element that has left the page refuses focus.
        let _ = element.focus();
    }
}

/// Scrolls to so many CSS pixels below the top.
pub fn scroll_to(place: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, place);
    }
}

/// How many CSS pixels the page is scrolled down.
pub fn scrolled() -> f64 {
    let scrolled = window().and_then(|window| window.scroll_y().ok());
    scrolled.unwrap_or_default()
}

/// Sixteen random bytes from the browser's secure generator.
pub fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if !matches!(filled, Some(Ok(_))) {
        // Every browser that runs WebAssembly has the secure generator.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}

/// Calls a function that the shell put on `window.waymark`. Returns the text that it gives, if any.
pub fn shell(name: &str, argument: &str) -> String {
    let shell = of_window("waymark");
    let function = Reflect::get(&shell, &JsValue::from(name)).unwrap_or_default();
    let answer = function.dyn_ref::<Function>().map(|function| {
        // The shell's functions do not throw.
        function
            .call1(&shell, &JsValue::from(argument))
            .unwrap_or_default()
    });
    answer
        .and_then(|answer| answer.as_string())
        .unwrap_or_default()
}

fn of_window(name: &str) -> JsValue {
    let found = window().map(|window| Reflect::get(&window, &JsValue::from(name)));
    found.and_then(Result::ok).unwrap_or_default()
}

/// The language in which the page has asked for words by itself (`shell/head.js`).
pub fn early_language() -> Option<String> {
    let language = Reflect::get(&of_window("waymarkEarly"), &JsValue::from("language"));
    language.ok()?.as_string()
}

/// The answer to a request that the page has sent by itself (`shell/head.js`). It can be taken once.
pub fn take_early(name: &str) -> Option<Promise> {
    let early = of_window("waymarkEarly");
    let answer = Reflect::get(&early, &JsValue::from(name)).ok()?;
    let answer = answer.dyn_into().ok()?;
    // Deleting a property of a plain object cannot fail.
    let _ = Reflect::delete_property(early.unchecked_ref::<Object>(), &JsValue::from(name));
    Some(answer)
}

/// Shows a developer what went wrong, on the failure screen and in the console.
#[cfg(debug_assertions)]
pub fn show_panic(message: &str) {
    web_sys::console::error_1(&JsValue::from(message));
    let screen = element("failure");
    let lines = document().and_then(|document| document.create_element("p").ok());
    if let (Some(screen), Some(lines)) = (screen, lines) {
        lines.set_class_name("govuk-body");
        lines.set_text_content(Some(message));
        // The screen stays readable without it.
        let _ = screen.append_child(&lines);
    }
}

/// Puts a function on `window.waymark` for the shell to call.
pub fn give_shell(name: &str, function: &JsValue) {
    let Some(window) = window() else { return };
    if let Ok(shell) = Reflect::get(&window, &JsValue::from("waymark")) {
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&shell, &JsValue::from(name), function);
    }
}

/// Whether the page is in front.
pub fn is_visible() -> bool {
    document().is_none_or(|document| !document.hidden())
}

/// Whether the browser reports a connection. "No" is certain, "yes" is not.
pub fn is_online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// The time by this phone's clock.
pub fn now() -> contract::Timestamp {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "seconds of this century are below 2^53"
    )]
    contract::Timestamp((js_sys::Date::now() / 1000.0) as i64)
}

/// The address of the portal, without query or fragment.
pub fn address() -> String {
    let parts = window().map(|window| {
        let location = window.location();
        [location.origin(), location.pathname()]
    });
    parts.map_or_else(String::new, |parts| {
        parts.map(Result::unwrap_or_default).concat()
    })
}

/// Copies a text to the clipboard. False when the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    let get = |target: &JsValue, name: &str| Reflect::get(target, &JsValue::from(name)).ok();
    let copying = || {
        let clipboard = get(&get(&window()?.into(), "navigator")?, "clipboard")?;
        let write = get(&clipboard, "writeText")?.dyn_into::<Function>().ok()?;
        let promise = write.call1(&clipboard, &JsValue::from(text)).ok()?;
        promise.dyn_into::<Promise>().ok()
    };
    match copying() {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Selects the text of a field and moves the focus to it.
pub fn select_text(id: &str) {
    if let Some(field) = element(id).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok())
    {
        field.select();
    }
    focus(id);
}

/// The address of the app's script, which changes with every release.
pub fn app_script() -> String {
    let script = document().and_then(|page| page.query_selector("script[data-app]").ok().flatten());
    script
        .and_then(|script| script.get_attribute("src"))
        .unwrap_or_default()
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        // A page may always load itself again.
        let _ = window.location().reload();
    }
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        // A browser without printing ignores this.
        let _ = window.print();
    }
}
