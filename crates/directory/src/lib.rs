//! Support services: reads Open Referral UK feeds leniently, searches and ranks.
//!
//! Plain Rust with no screen, clock or network: callers pass `now` in, and the texts people read
//! live elsewhere. It never reads street addresses, so that it cannot show a secret one.

mod area;
mod digits;
mod feeds;
mod hours;
mod keywords;
mod languages;
mod link;
mod meaning;
mod opened;
mod order;
mod plain;
mod read;
mod search;
mod service;
mod signposts;
mod term;
mod wanted;
mod words;

pub use area::{Country, Fit, boroughs, place_meant};
pub use feeds::{Answer, Feeds, Source};
pub use hours::{DayLine, Days, Opening, Schedule, Span, Standing, standing, week};
pub use languages::languages;
pub use link::{map_of, site_name, sms, tel};
pub use opened::{LinkKind, language_of, link_kind};
pub use read::{Page, read_page, read_service};
pub use search::{
    Criterion, Fits, Found, Group, Hit, Index, Lack, MatchReason, Wish, Wishes, search,
};
pub use service::{Cost, OtherPage, Phone, PhoneKind, Service};
pub use signposts::{
    PHRASES_MAX, Phrase, PhraseGroup, Reference, SIGNPOSTS_MAX, Signpost, SignpostList,
};
pub use term::{Audience, Channel, Need};
pub use wanted::Wanted;
