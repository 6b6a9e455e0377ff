//! Starts the app, and draws the frame around the current screen.

mod close_request;
mod first;
mod footer;
mod idle;
mod link;
mod place;
mod resume;
mod shell;

use std::any::Any;
use std::cell::RefCell;

use futures::future::join;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::components::{FormErrors, language_switch, show_faults};
use crate::language::{self, Language, keys, say};
use crate::memory::Memory;
use crate::navigation::{Navigator, Screen, SignedInScreen};
use crate::session::{self, Cookie, End};
use crate::ui::html::{a, h1};
use crate::ui::{self, AnyView, IntoAny};
use crate::{browser, config, screens};

pub use link::Link;

thread_local! {
    /// The mounted app. Dropping it removes the app from the page with all it holds.
    static MOUNTED: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// Starts the portal: loads the texts and the settings, then shows the first screen.
pub fn start() {
    shell::report_panics();
    browser::spawn(async {
        let page_language = browser::page_language();
        #[cfg(debug_assertions)]
        let gallery = crate::gallery::wanted();
        let link = Link::take();
        // What the link asks for, or what the page has chosen by the browser's languages.
        let wanted = link
            .language
            .clone()
            .or_else(browser::early_language)
            .unwrap_or_else(|| page_language.clone());
        let wanted = Language(wanted);
        let (words, settings) = join(language::load_first(&wanted), config::load()).await;
        let is_other = wanted.0 != page_language;
        let has_words = words.is_ok()
            || is_other
                && language::load_first(&Language(page_language.clone()))
                    .await
                    .is_ok();
        if let (true, Ok(())) = (has_words, &settings) {
            browser::set_shell_api(&config::api());
            if words.is_ok() && is_other {
                shell::translate();
            }
            #[cfg(debug_assertions)]
            if let Some(direction) = gallery
                && language::load_rest().await.is_ok()
            {
                return mount_gallery(direction);
            }
            if link.trail.len() == 1 && first::is_shown() {
                first::wait(mount);
            } else {
                mount(link, String::new(), String::new());
            }
        } else {
            let why = settings.err().unwrap_or_else(|| "no words".to_owned());
            browser::shell("failed", &why);
        }
    });
}

/// Draws the app, with what was typed on the first screens.
fn mount(link: Link, reference: String, code: String) {
    let parent = browser::element("app");
    let Some(parent) = parent.and_then(|parent| parent.dyn_into().ok()) else {
        return;
    };
    let mounted = ui::mount(parent, move || frame_with(link, reference, code));
    MOUNTED.set(Some(Box::new(mounted)));
    shell::take_drop(|| {
        session::forget();
        MOUNTED.take();
    });
    shell::take_ended(session::end);
    browser::shell("started", "");
}

/// Draws the gallery in place of the app.
#[cfg(debug_assertions)]
fn mount_gallery(direction: &'static str) {
    let parent = browser::element("app");
    if let Some(parent) = parent.and_then(|parent| parent.dyn_into().ok()) {
        let mounted = ui::mount(parent, move || crate::gallery::gallery(direction));
        MOUNTED.set(Some(Box::new(mounted)));
        browser::shell("started", "");
    }
}

/// The frame. It stays while screens change; its one heading always is the same element.
pub fn frame(link: Link) -> AnyView {
    frame_with(link, String::new(), String::new())
}

fn frame_with(link: Link, reference: String, code: String) -> AnyView {
    // The shell has just had it sent.
    let is_code_sent = link.trail.last() == Some(&Screen::Code);
    let navigator = Navigator::new(link.trail);
    let memory = Memory::new();
    memory.reference.set(reference);
    memory.code.set(code);
    if is_code_sent {
        session::note_cookie(Cookie::Unseen);
    }
    let errors = FormErrors::provide();
    let words = Trigger::new();
    provide_context(navigator);
    provide_context(memory);
    memory.search_link.set(link.search);
    memory.list_link.set(link.list);
    follow_session(navigator, memory);
    close_request::follow(navigator);
    place::follow(navigator, words);
    show_faults(navigator, errors, words);
    resume::resume(link.session, navigator, memory);
    let speak = Callback::new(move |tag: String| {
        browser::spawn(async move {
            // If the new texts fail to load the old ones stay, and the link can be pressed again.
            if language::load(&Language(tag)).await.is_ok() {
                shell::translate();
                words.notify();
            }
        });
    });
    link::follow(navigator, memory, speak);
    let above = move || {
        words.track();
        vec![
            language_switch(config::languages(), speak),
            back_link(navigator),
        ]
        .into_any()
    };
    let heading = move || {
        words.track();
        navigator.screen().heading().into_any()
    };
    let screen = move || {
        words.track();
        screens::draw(navigator.screen())
    };
    let below = move || {
        words.track();
        footer::footer(navigator, memory)
    };
    let heading = h1()
        .class("govuk-heading-l")
        .id(ui::HEADING)
        .attr("tabindex", "-1")
        .child(heading);
    vec![
        (above).into_any(),
        errors.summary(),
        heading.into_any(),
        (screen).into_any(),
        (below).into_any(),
        // Last, so that it moves nothing when it comes.
        idle::warning(navigator, memory),
    ]
    .into_any()
}

/// When the session ends, so does everything that needs one.
fn follow_session(navigator: Navigator, memory: Memory) {
    session::when_ended(Callback::new(move |end: End| {
        let is_lost = navigator
            .screen_now()
            .is_some_and(|screen| screen.needs_session());
        if end == End::NotKept {
            session::note_cookie(Cookie::Refused);
            navigator.restart(Screen::way_to_code());
            return;
        }
        if end == End::Nothing && !is_lost {
            return;
        }
        let was_helper = memory.helping.with_untracked(|one| one.access.is_some());
        memory.end_session();
        if was_helper {
            navigator.restart(vec![SignedInScreen::HelperEnded.into()]);
        } else {
            navigator.end_session(Screen::SessionEnded);
        }
    }));
}

fn back_link(navigator: Navigator) -> AnyView {
    (move || {
        if !navigator.has_back() {
            return ().into_any();
        }
        let back = move || navigator.back();
        a().class("govuk-back-link")
            .id("back")
            .on_press(back)
            .child(say(keys::NAV_BACK))
            .into_any()
    })
    .into_any()
}
