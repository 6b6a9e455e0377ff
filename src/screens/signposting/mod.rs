//! For people who help others: a list of services to hand on, and links to any search.

mod adding;
mod builder;
mod card;
mod copyable_text;
mod entries;
mod link_builder;
mod making;
mod own_words;
mod phrases;
mod plain_summary;
mod share;
mod shared;

pub use builder::list_builder_screen;
pub use card::list_card_screen;
pub use link_builder::link_builder_screen;
pub use share::list_share_screen;
pub use shared::shared_list_screen;

use directory::{Service, Signpost, SignpostList};
use leptos::prelude::*;

use crate::language::{keys, say};
use crate::memory::Memory;
use crate::ui::Choice;

/// Reads the list from the link that led here, once. It replaces any list made before.
fn read_list_link(memory: Memory) {
    let link = memory.list_link.get_untracked();
    if !link.is_empty() {
        memory.list_link.set(String::new());
        memory.signposts.set(SignpostList::from_link(&link));
    }
}

/// A link to this portal with a fragment.
fn link_to(fragment: &str) -> String {
    [&crate::browser::address(), "#", fragment].concat()
}

/// Maps each service on the list, in order, that the feeds still have.
fn each_service<T>(memory: Memory, of: impl Fn(&Signpost, &Service) -> T) -> Vec<T> {
    let list = memory.signposts.get_untracked();
    let found = |signpost: &Signpost| {
        memory
            .feeds
            .with_untracked(|feeds| signpost.find(feeds).map(|service| of(signpost, service)))
    };
    list.signposts.iter().filter_map(found).collect()
}

/// "No preference", then a choice for each name, with the text of `label`.
fn choices(
    names: impl Iterator<Item = &'static str>,
    label: impl Fn(&str) -> String,
) -> Vec<Choice> {
    let any = Choice::new("", say(keys::SUPPORT_ANY));
    let named = names.map(|name| Choice::new(name, label(name)));
    std::iter::once(any).chain(named).collect()
}
