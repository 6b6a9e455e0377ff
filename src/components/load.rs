//! Loads something: shows that it is loading, then the result or an error with a retry button.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::problem::{problem, short_problem};
use crate::api::ApiError;
use crate::language::{Key, keys, say};
use crate::ui::{AnyView, IntoAny};
use crate::{browser, session, ui};

/// Draws the loaded value.
type DrawLoaded = Box<dyn FnOnce() -> AnyView>;
/// A request under way.
type Request = Pin<Box<dyn Future<Output = Result<DrawLoaded, ApiError>>>>;

/// Loads something and draws it. While loading it says so; a failure shows why, with a retry button. If
/// the session has ended, the screen for that opens.
pub fn load<T: 'static, F>(
    fetch: impl Fn() -> F + 'static,
    ready: impl Fn(T) -> AnyView + 'static,
) -> AnyView
where
    F: Future<Output = Result<T, ApiError>> + 'static,
{
    load_or(None, fetch, ready)
}

/// The same for a small part of a screen: a failure is shown as one line, `failed`, if given.
pub fn load_or<T: 'static, F>(
    failed: Option<Key>,
    fetch: impl Fn() -> F + 'static,
    ready: impl Fn(T) -> AnyView + 'static,
) -> AnyView
where
    F: Future<Output = Result<T, ApiError>> + 'static,
{
    let ready = Rc::new(ready);
    // From here on nothing depends on the type: a copy for each would cost bytes.
    let fetch = Box::new(move || -> Request {
        let (answer, ready) = (fetch(), Rc::clone(&ready));
        Box::pin(async move {
            let value = answer.await?;
            Ok(Box::new(move || ready(value)) as DrawLoaded)
        })
    });
    load_any(failed, fetch)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LoadState {
    Loading,
    Failed,
    Ready,
}

fn load_any(failed: Option<Key>, fetch: Box<dyn Fn() -> Request>) -> AnyView {
    let state = RwSignal::new(LoadState::Loading);
    let error = RwSignal::new(None);
    let is_trying = RwSignal::new(false);
    let draw = StoredValue::new_local(None::<DrawLoaded>);
    let fetch = StoredValue::new_local(fetch);
    let start = Callback::new(move |()| {
        if is_trying.get_untracked() {
            return;
        }
        is_trying.set(true);
        let answer = fetch.with_value(|fetch| fetch());
        spawn_local(async move {
            let answer = answer.await;
            // The person may have left the screen: then there is nothing left to set.
            if is_trying.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(ready) => {
                    // The retry button is about to disappear, and the focus with it.
                    if state.get_untracked() == LoadState::Failed {
                        browser::focus(ui::HEADING);
                    }
                    draw.set_value(Some(ready));
                    state.set(LoadState::Ready);
                }
                Err(ApiError::SignedOut) => session::end(),
                Err(why) => {
                    error.set(Some(why));
                    // The same failure again keeps the button, and the focus on it.
                    if state.get_untracked() != LoadState::Failed {
                        state.set(LoadState::Failed);
                    }
                }
            }
        });
    });
    start.run(());
    let view = move || match state.get() {
        LoadState::Loading => ui::status(|| say(keys::LOAD_LOADING)),
        LoadState::Failed => match failed {
            Some(text) => short_problem(text, is_trying.into(), start),
            None => problem(error.into(), is_trying.into(), start),
        },
        LoadState::Ready => {
            let draw = draw.try_update_value(Option::take).flatten();
            draw.map(|draw| draw()).into_any()
        }
    };
    view.into_any()
}
