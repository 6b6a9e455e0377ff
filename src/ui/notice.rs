//! Text that stands out: set in, with a warning sign, or in a banner.

use super::element::el;
use super::view::View;

/// Text that stands apart from what is around it.
#[must_use]
pub fn inset(content: View) -> View {
    el("div", "govuk-inset-text").child(content).any()
}

/// Text that must not be missed. `sign` is read out in place of the exclamation mark.
#[must_use]
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
#[must_use]
pub fn notification(title: String, urgent: bool, content: View) -> View {
    const TITLE: &str = "notification-title";
    let title = el("h2", "govuk-notification-banner__title")
        .attr("id", TITLE)
        .text(&title)
        .any();
    el("div", "govuk-notification-banner")
        .attr("role", if urgent { "alert" } else { "region" })
        .attr("aria-labelledby", TITLE)
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
