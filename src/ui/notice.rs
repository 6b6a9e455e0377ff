//! Text that stands out: inset, with a warning sign, or in a banner.

use std::cell::Cell;

use super::any_view::AnyView;
use super::html::{div, h2, span, strong};
use super::into_any::IntoAny;

thread_local! {
    /// How many banners were drawn so far.
    static BANNERS: Cell<u32> = const { Cell::new(0) };
}

/// Inset text.
pub fn inset(content: AnyView) -> AnyView {
    div().class("govuk-inset-text").child(content).into_any()
}

/// Text that must not be missed. Screen readers read `sign` in place of the exclamation mark.
pub fn warning(sign: String, text: String) -> AnyView {
    let mark = span()
        .class("govuk-warning-text__icon")
        .attr("aria-hidden", "true")
        .child("!");
    let sign = span().class("govuk-visually-hidden").child(sign);
    let text = strong()
        .class("govuk-warning-text__text")
        .child(sign)
        .child(text);
    div()
        .class("govuk-warning-text")
        .child(mark)
        .child(text)
        .into_any()
}

/// A banner about something outside the content of the screen. If `urgent`, it is announced at once.
pub fn notification(title: String, urgent: bool, content: AnyView) -> AnyView {
    // Two banners may be on a screen at once, and each needs its own label.
    let number = BANNERS.replace(BANNERS.get().wrapping_add(1));
    let id = ["notification-title-", &number.to_string()].concat();
    let title = h2()
        .class("govuk-notification-banner__title")
        .id(&id)
        .child(title);
    div()
        .class("govuk-notification-banner")
        .attr("role", if urgent { "alert" } else { "region" })
        .attr("aria-labelledby", id)
        .child(
            div()
                .class("govuk-notification-banner__header")
                .child(title),
        )
        .child(
            div()
                .class("govuk-notification-banner__content")
                .child(content),
        )
        .into_any()
}
