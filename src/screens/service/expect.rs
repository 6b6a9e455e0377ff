//! What to expect when getting in touch: what the feed says, and what is true of every call.

use directory::{Phone, PhoneKind, Service};

use crate::language::{keys, say, say_with};
use crate::ui::{self, AnyView, IntoAny};

/// What to expect. None if there is no number and the feed says nothing.
pub fn expect(service: &Service) -> Option<AnyView> {
    let is_call = |phone: &&Phone| phone.kind == PhoneKind::Call;
    let calls = || service.phones.iter().filter(is_call);
    let mut lines = Vec::new();
    // In the feed's own words, such as "ring us first".
    lines.extend(Some(service.how_to_start.clone()).filter(|text| !text.is_empty()));
    if !service.wait.is_empty() {
        lines.push(say_with(keys::SERVICE_WAIT, &[("text", &service.wait)]));
    }
    let free = calls().filter(|phone| phone.is_free());
    lines.extend(
        free.map(|phone| say_with(keys::SERVICE_EXPECT_FREE, &[("number", &phone.number)])),
    );
    if calls().next().is_some() {
        lines.push(say(keys::SERVICE_EXPECT_END));
    }
    if !service.phones.is_empty() {
        lines.push(say(keys::SERVICE_EXPECT_KEPT));
    }
    if lines.is_empty() {
        return None;
    }
    let lines = lines.into_iter().map(IntoAny::into_any).collect();
    Some((ui::heading(say(keys::SERVICE_EXPECT)), ui::list(lines)).into_any())
}
