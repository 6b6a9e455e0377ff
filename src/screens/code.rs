//! Sign in, second step: the one-time code.

mod resend;

use contract::Session;
use contract::limits::{ONE_TIME_CODE_DIGITS_MAX, ONE_TIME_CODE_DIGITS_MIN};
use leptos::prelude::*;

use crate::api::{ApiError, sign_in};
use crate::browser;
use crate::components::{Form, go_to, words};
use crate::language::{Key, keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, Screen, SignedInScreen, use_navigator};
use crate::session::{self, Cookie};
use crate::ui::{self, AnyView, Field, IntoAny, Typed};

const FIELD: &str = "code";

/// Sign in: the one-time code.
pub fn code_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    // Typed before the app was there.
    let typed = RwSignal::new(memory.code.get_untracked());
    memory.code.set(String::new());
    let form = Form::new();
    let cookie = session::take_cookie();
    if cookie == Cookie::Refused {
        form.fail("", say(keys::CODE_COOKIES));
    }
    let submit = Callback::new(move |()| {
        let code = normalize(&typed.get_untracked());
        if code.is_empty() {
            form.fail(FIELD, say(keys::CODE_EMPTY));
        } else if !(ONE_TIME_CODE_DIGITS_MIN..=ONE_TIME_CODE_DIGITS_MAX).contains(&code.len()) {
            form.fail(FIELD, say(keys::CODE_LENGTH));
        } else {
            form.send(send(code, navigator, memory), field_of);
        }
    });
    let field = Field::asked_by_heading(FIELD)
        .hint(say(keys::CODE_HINT))
        .error(form.error(FIELD));
    let no_text = go_to(navigator, Screen::NoTextMessage);
    (
        words(what_comes()),
        form.view(
            vec![ui::text_input(field, Typed::Code, typed.into())],
            say(keys::COMMON_CONTINUE),
            submit,
        ),
        resend::resend(form, cookie),
        ui::paragraph_of(ui::nav_link(say(keys::NO_TEXT_TITLE), no_text)),
    )
        .into_any()
}

/// What may come, by the phone's clock alone: it is the same for every reference.
fn what_comes() -> Key {
    if !browser::shell("isNight", "").is_empty() {
        keys::CODE_NIGHT
    } else {
        keys::CODE_SENT
    }
}

/// Sends the code and opens the case.
async fn send(code: String, navigator: Navigator, memory: Memory) -> Result<(), ApiError> {
    match sign_in::send_code(code).await {
        Ok(session) => {
            session::begin_unseen(&session);
            open(&session, navigator, memory);
            Ok(())
        }
        Err(ApiError::CodeNotAccepted | ApiError::SignedOut) => {
            // A code may be refused as used because the first answer was lost: then the person is signed in
            // after all. A helper who is signed in is not who the code was for.
            let session = sign_in::session().await?;
            if session.helper.is_none() && enter(&session, navigator, memory) {
                return Ok(());
            }
            Err(ApiError::CodeNotAccepted)
        }
        Err(error) => Err(error),
    }
}

/// Opens the case of a session that the backend has named, or the list of cases; for a helper, their case.
/// Returns whether anybody is signed in.
pub fn enter(session: &Session, navigator: Navigator, memory: Memory) -> bool {
    if session::begin(session).is_none() {
        return false;
    }
    open(session, navigator, memory);
    true
}

fn open(session: &Session, navigator: Navigator, memory: Memory) {
    if let Some(access) = session.helper.clone() {
        let screen = SignedInScreen::HelperCase(access.case_id.clone()).into();
        // A helper must not see what somebody else has typed here.
        memory.forget();
        navigator.forget_way();
        memory
            .helping
            .update(|helping| helping.access = Some(access));
        navigator.restart(vec![screen]);
        return;
    }
    // The list of cases goes on by itself when there is one.
    let only = session.only_case.clone();
    let screen = only.map_or(SignedInScreen::Cases, SignedInScreen::Case);
    navigator.restart(vec![screen.into()]);
}

/// The digits alone, also of a pasted `0429 1712` and from full-width and Arabic keyboards.
fn normalize(typed: &str) -> String {
    let digit = |c: char| match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        '\u{ff10}'..='\u{ff19}' => char::from_digit(u32::from(c) - 0xff10, 10),
        _ => None,
    };
    typed.chars().filter_map(digit).collect()
}

fn field_of(error: &ApiError) -> &'static str {
    if matches!(error, ApiError::CodeNotAccepted) {
        FIELD
    } else {
        ""
    }
}
