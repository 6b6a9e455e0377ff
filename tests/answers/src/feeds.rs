//! What the portal does with an answer of a directory, which may be anybody's.

use directory::{Answer, Feeds, Wanted, Wishes, read_page, read_service};

use crate::screen_checks::{NOW, check};
use crate::trial::{End, Outcome, Trial};

/// Reads services, searches them, and checks what the screens show of them.
pub fn services(trial: &Trial) -> Outcome {
    let answer = trial.page();
    read_service(&answer, 0).iter().for_each(check);
    let Some(page) = read_page(&answer, 0, 1) else {
        return Ok(End::Refused);
    };
    page.services.iter().for_each(check);
    let count = page.services.len();
    let mut feeds = Feeds::default();
    let services = page.services;
    let answer = Answer {
        services,
        is_whole: !page.has_next,
        is_cut: page.is_cut,
    };
    feeds.renew(vec![answer], NOW);
    let wanted = Wanted {
        words: "he is stalkng me".to_owned(),
        ..Wanted::from_query("need=stalking&area=E8&lang=pl&how=bsl&for=women")
    };
    let found = feeds.search(&wanted, Wishes::default(), NOW);
    assert_eq!(found.best.hits.is_empty(), feeds.services().is_empty());
    Ok(End::Read(u64::try_from(count).unwrap_or(u64::MAX)))
}
