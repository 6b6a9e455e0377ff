//! A short word that says where something stands.

use super::any_view::AnyView;
use super::html::strong;
use super::into_any::IntoAny;

/// The colour of a tag; the words alone must say everything.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Where something stands now.
    Now,
    /// Finished.
    Done,
    /// Not begun.
    Later,
}

/// A short word that says where something stands.
pub fn tag(text: String, tone: Tone) -> AnyView {
    let class = match tone {
        Tone::Now => "govuk-tag",
        Tone::Done => "govuk-tag govuk-tag--green",
        Tone::Later => "govuk-tag govuk-tag--grey",
    };
    strong().class(class).child(&text).into_any()
}
