//! Text that stands out: set in, with a warning sign, or in a banner.

use std::cell::Cell;

use super::element::el;
use super::view::View;

thread_local! {
    /// How many banners were drawn so far.
    static BANNERS: Cell<u32> = const { Cell::new(0) };
}

/// Text that stands apart from what is around it.
pub fn inset(content: View) -> View {
    el("div", "govuk-inset-text").child(content).any()
}

/// Text that must not be missed. `sign` is read out in place of the exclamation mark.
pub fn warning(sign: String, text: String) -> View {
    let mark = el("span", "govuk-warning-text__icon")
        .attr("aria-hidden", "true")
        .text("!")
        .any();
    let sign = el("span", "govuk-visually-hidden").text(&sign).any();
    let text = el("strong", "govuk-warning-text__text")
        .child(sign)
        .text(&text)
        .any();
    el("div", "govuk-warning-text")
        .child(mark)
        .child(text)
        .any()
}

/// A banner about something that is not part of the screen. With `urgent`, it is read out at once.
pub fn notification(title: String, urgent: bool, content: View) -> View {
    // Two banners may be on a screen at once, each named by its own title.
    let number = BANNERS.replace(BANNERS.get().wrapping_add(1));
    let id = ["notification-title-", &number.to_string()].concat();
    let title = el("h2", "govuk-notification-banner__title")
        .attr("id", &id)
        .text(&title)
        .any();
    el("div", "govuk-notification-banner")
        .attr("role", if urgent { "alert" } else { "region" })
        .attr("aria-labelledby", &id)
        .child(
            el("div", "govuk-notification-banner__header")
                .child(title)
                .any(),
        )
        .child(
            el("div", "govuk-notification-banner__content")
                .child(content)
                .any(),
        )
        .any()
}
