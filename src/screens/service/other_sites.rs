//! Links to other sites: a warning about the traces they leave, and the name of the site in each link.

use directory::{OtherPage, Service, map_of};

use crate::components::words;
use crate::language::{keys, say};
use crate::screens::services::to_site;
use crate::ui::{self, AnyView, IntoAny};

/// The pages of a service and a map of its place. None if it has neither.
pub fn other_sites(service: &Service) -> Option<AnyView> {
    let own = service.site.as_deref();
    let own = own.map(|address| to_site(keys::SERVICE_SITE, "", address));
    let pages = service.pages.iter().map(page);
    let map = service.place_on_map();
    let map = map.map(|place| to_site(keys::SERVICE_MAP, place, &map_of(place)));
    let links: Vec<AnyView> = own.into_iter().chain(pages).chain(map).collect();
    if links.is_empty() {
        return None;
    }
    let mut parts = vec![
        ui::heading(say(keys::SERVICE_PAGES)),
        words(keys::SERVICE_LEAVING),
    ];
    parts.extend(links);
    Some(parts.into_any())
}

fn page(page: &OtherPage) -> AnyView {
    let key = match page.label.as_str() {
        _ if page.is_bsl() => keys::SERVICE_BSL_PAGE,
        "" => keys::SERVICE_SITE,
        _ => keys::SERVICE_PAGE,
    };
    to_site(key, &page.label, &page.address)
}
