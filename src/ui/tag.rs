//! A tag: a word or two that name a state.

use super::any_view::AnyView;
use super::html::strong;
use super::into_any::IntoAny;

/// The colour of a tag. The words must be enough without it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The current state.
    Now,
    /// Finished.
    Done,
    /// Not begun.
    Later,
}

/// A tag: a word or two that name a state.
pub fn tag(text: String, tone: Tone) -> AnyView {
    let class = match tone {
        Tone::Now => "govuk-tag",
        Tone::Done => "govuk-tag govuk-tag--green",
        Tone::Later => "govuk-tag govuk-tag--grey",
    };
    strong().class(class).child(&text).into_any()
}
