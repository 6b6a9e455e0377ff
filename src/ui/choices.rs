//! Radios and checkboxes, drawn from data.

use leptos::ev;
use leptos::prelude::*;

use super::any_view::AnyView;
use super::bound::Bound;
use super::field::{Field, frame};
use super::html::{self, div, input};
use super::into_any::IntoAny;

/// One thing that can be chosen.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Choice {
    /// The value when it is chosen.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// A line below the label, unless empty.
    pub hint: String,
    /// The language of the label, a BCP 47 tag, if it is not the page's.
    pub lang: Option<String>,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, label: String) -> Self {
        Self {
            value: value.into(),
            label,
            hint: String::new(),
            lang: None,
        }
    }

    /// The choice with a line below its label.
    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    /// The choice with a label in another language.
    pub fn lang(self, tag: &str) -> Self {
        Self {
            lang: Some(tag.to_owned()),
            ..self
        }
    }
}

/// A choice of one. Nothing is chosen while the value is empty.
pub fn radios(field: Field, choices: Vec<Choice>, chosen: Bound<String>) -> AnyView {
    let kind = Kind {
        input_type: "radio",
        block: "govuk-radios",
    };
    let is_chosen = Callback::new(move |value: String| chosen.get_untracked() == value);
    let toggle = Callback::new(move |(value, _)| chosen.set(value));
    items(kind, field, choices, [is_chosen, never()], toggle)
}

/// A choice of any number.
pub fn checkboxes(field: Field, choices: Vec<Choice>, chosen: Bound<Vec<String>>) -> AnyView {
    checkboxes_while(field, choices, chosen, never())
}

/// A choice of so many at most: those not chosen cannot be chosen then. Several groups can share it.
pub fn checkboxes_up_to(
    most: usize,
    field: Field,
    choices: Vec<Choice>,
    chosen: Bound<Vec<String>>,
) -> AnyView {
    let is_shut = Callback::new(move |value| {
        let now = chosen.get();
        now.len() >= most && !now.contains(&value)
    });
    checkboxes_while(field, choices, chosen, is_shut)
}

fn never() -> Callback<String, bool> {
    Callback::new(|_| false)
}

fn checkboxes_while(
    field: Field,
    choices: Vec<Choice>,
    chosen: Bound<Vec<String>>,
    is_shut: Callback<String, bool>,
) -> AnyView {
    let kind = Kind {
        input_type: "checkbox",
        block: "govuk-checkboxes",
    };
    let is_chosen = Callback::new(move |value| chosen.get_untracked().contains(&value));
    let toggle = Callback::new(move |(value, on): (String, bool)| {
        let mut now = chosen.get_untracked();
        now.retain(|kept| *kept != value);
        if on {
            now.push(value);
        }
        chosen.set(now);
    });
    items(kind, field, choices, [is_chosen, is_shut], toggle)
}

#[derive(Clone, Copy)]
struct Kind {
    input_type: &'static str,
    /// The whole name: the build keeps the styles of names that it finds in the sources.
    block: &'static str,
}

impl Kind {
    fn class(self, part: &str) -> String {
        [self.block, part].concat()
    }
}

fn items(
    kind: Kind,
    field: Field,
    choices: Vec<Choice>,
    state: [Callback<String, bool>; 2],
    toggle: Callback<(String, bool)>,
) -> AnyView {
    let id = field.id;
    let draw = |(at, choice): (usize, Choice)| {
        // The first one has the id of the field, so that the error summary can link to it.
        let id = if at == 0 {
            id.to_owned()
        } else {
            [id, "-", &(at + 1).to_string()].concat()
        };
        item(kind, &id, field.id, choice, state, toggle)
    };
    let items = choices
        .into_iter()
        .enumerate()
        .map(draw)
        .collect::<Vec<_>>();
    let list = div().class(kind.class("")).child(items).into_any();
    frame(field, true, list)
}

fn item(
    kind: Kind,
    id: &str,
    name: &str,
    choice: Choice,
    [is_chosen, is_shut]: [Callback<String, bool>; 2],
    toggle: Callback<(String, bool)>,
) -> AnyView {
    let Choice {
        value,
        label,
        hint,
        lang,
    } = choice;
    // Not `-hint`: the first choice has the id of the field, whose own hint has that id.
    let hint_id = (!hint.is_empty()).then(|| [id, "-item-hint"].concat());
    let of = value.clone();
    let shut = move || is_shut.run(of.clone()).then(String::new);
    let input = input()
        .class(kind.class("__input"))
        .attr("type", kind.input_type)
        .id(id)
        .attr("name", name)
        .attr("value", &value)
        .attr("aria-describedby", hint_id.as_ref())
        .prop("checked", is_chosen.run(value.clone()))
        .attr("disabled", shut)
        .on(ev::change, move |event| {
            toggle.run((value.clone(), event_target_checked(&event)))
        });
    let label = html::label()
        .class([&kind.class("__label"), " govuk-label"].concat())
        .attr("for", id)
        .attr("lang", lang.as_deref())
        .child(&label);
    let hint = hint_id.map(|id| {
        let class = [&kind.class("__hint"), " govuk-hint"].concat();
        div().class(class).id(id).child(hint)
    });
    div()
        .class(kind.class("__item"))
        .child(input)
        .child(label)
        .child(hint)
        .into_any()
}
