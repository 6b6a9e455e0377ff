//! A short word that says where something stands.

use super::element::el;
use super::view::View;

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
pub fn tag(text: String, tone: Tone) -> View {
    let class = match tone {
        Tone::Now => "govuk-tag",
        Tone::Done => "govuk-tag govuk-tag--green",
        Tone::Later => "govuk-tag govuk-tag--grey",
    };
    el("strong", class).text(&text).any()
}
