//! Loading: the wait, the failure with its way on, and then what was loaded.

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

/// Draws what was loaded.
type Draw = Box<dyn FnOnce() -> AnyView>;
/// An answer that is awaited.
type Answer = Pin<Box<dyn Future<Output = Result<Draw, ApiError>>>>;

/// Loads something and shows it. Says so while it loads; when it fails, says why and offers to try
/// again. When the session has ended, the person is led to the screen that says so.
pub fn load<T: 'static, F>(
    fetch: impl Fn() -> F + 'static,
    ready: impl Fn(T) -> AnyView + 'static,
) -> AnyView
where
    F: Future<Output = Result<T, ApiError>> + 'static,
{
    load_or(None, fetch, ready)
}

/// The same for a small part of a screen: a failure takes one line, which `failed` names if it is there.
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
    let fetch = Box::new(move || -> Answer {
        let (answer, ready) = (fetch(), Rc::clone(&ready));
        Box::pin(async move {
            let value = answer.await?;
            Ok(Box::new(move || ready(value)) as Draw)
        })
    });
    load_any(failed, fetch)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Loading,
    Failed,
    Ready,
}

fn load_any(failed: Option<Key>, fetch: Box<dyn Fn() -> Answer>) -> AnyView {
    let stand = RwSignal::new(Stand::Loading);
    let error = RwSignal::new(None);
    let is_trying = RwSignal::new(false);
    let draw = StoredValue::new_local(None::<Draw>);
    let fetch = StoredValue::new_local(fetch);
    let start = Callback::new(move |()| {
        if is_trying.get_untracked() {
            return;
        }
        is_trying.set(true);
        let answer = fetch.with_value(|fetch| fetch());
        spawn_local(async move {
            let answer = answer.await;
            // The person may have gone on to another screen: then there is nothing left to set.
            if is_trying.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(ready) => {
                    // The button that tried again is about to go, and the focus with it.
                    if stand.get_untracked() == Stand::Failed {
                        browser::focus(ui::HEADING);
                    }
                    draw.set_value(Some(ready));
                    stand.set(Stand::Ready);
                }
                Err(ApiError::SignedOut) => session::end(),
                Err(why) => {
                    error.set(Some(why));
                    // The same failure again leaves the button, and the focus on it, where it is.
                    if stand.get_untracked() != Stand::Failed {
                        stand.set(Stand::Failed);
                    }
                }
            }
        });
    });
    start.run(());
    let view = move || match stand.get() {
        Stand::Loading => ui::status(|| say(keys::LOAD_LOADING)),
        Stand::Failed => match failed {
            Some(text) => short_problem(text, is_trying.into(), start),
            None => problem(error.into(), is_trying.into(), start),
        },
        Stand::Ready => {
            let draw = draw.try_update_value(Option::take).flatten();
            draw.map(|draw| draw()).into_any()
        }
    };
    view.into_any()
}
