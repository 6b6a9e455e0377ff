//! The directory of support services: Open Referral feeds, each read page by page to its end.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Poll;

use directory::{Answer, Page, Service, read_page, read_service};

use super::ApiError;
use crate::http::file;
use crate::{browser, config};

/// How many pages of a feed to read at most: 10,000 services.
const PAGES_MAX: u16 = 100;
/// How many services to ask for per page.
const PER_PAGE: usize = contract::limits::SERVICES_PER_PAGE_MAX;
/// After how long to ask a feed for no more pages.
const READING_SECS_MAX: i64 = 30;
/// How long to wait for the other feeds once one has answered.
const PATIENCE_MILLIS: f64 = 4_000.0;

/// The answers of all feeds, and the first error. Of a feed that takes much longer than another, what came
/// until then.
pub async fn answers() -> (Vec<Answer>, Option<ApiError>) {
    let addresses = config::directories();
    let answers = Rc::new(RefCell::new(vec![Answer::default(); addresses.len()]));
    let reason = Rc::new(RefCell::new(None));
    let is_patient = Rc::new(Cell::new(true));
    let mut reading: Vec<Pin<Box<dyn Future<Output = ()>>>> = Vec::new();
    for (feed, address) in addresses.into_iter().enumerate() {
        let (answers, reason) = (Rc::clone(&answers), Rc::clone(&reason));
        reading.push(Box::pin(async move {
            let keep = |page: Page, is_whole| {
                if let Some(answer) = answers.borrow_mut().get_mut(feed) {
                    answer.services.extend(page.services);
                    answer.is_cut |= page.is_cut;
                    answer.is_whole = is_whole;
                }
            };
            if let Err(error) = read_feed(&address, feed, keep).await {
                reason.borrow_mut().get_or_insert(error);
            }
        }));
    }
    let patience = Rc::clone(&is_patient);
    reading.push(Box::pin(async move {
        browser::pause(PATIENCE_MILLIS).await;
        patience.set(false);
    }));
    poll_fn(|context| {
        reading.retain_mut(|read| read.as_mut().poll(context).is_pending());
        // Until it runs out, the patience timer is one of the futures in the list.
        let is_read = reading.len() == usize::from(is_patient.get());
        let has_answer = answers.borrow().iter().any(|answer| answer.is_whole);
        let is_done = is_read || has_answer && !is_patient.get();
        if is_done {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
    (answers.take(), reason.take())
}

/// One service in full, for a feed whose list has only a short form.
pub async fn whole(feed: usize, id: &str) -> Result<Service, ApiError> {
    let address = config::directories()
        .into_iter()
        .nth(feed)
        .ok_or(ApiError::NotFound)?;
    let id = String::from(js_sys::encode_uri_component(id));
    let json = file(&format!("{}/services/{id}", address.trim_end_matches('/'))).await?;
    read_service(&json, feed).ok_or(ApiError::Malformed)
}

/// Reads a feed page by page, and keeps each: what came before a failure stays.
async fn read_feed(address: &str, feed: usize, keep: impl Fn(Page, bool)) -> Result<(), ApiError> {
    let (started, address) = (browser::now(), address.trim_end_matches('/'));
    for nth in 1..=PAGES_MAX {
        let url = format!("{address}/services?page={nth}&per_page={PER_PAGE}&full=true");
        let json = file(&url).await?;
        let mut page = read_page(&json, feed, nth).ok_or(ApiError::Malformed)?;
        // A feed that is longer than any we read, or does not end.
        page.is_cut |= page.has_next && nth == PAGES_MAX;
        let has_next = page.has_next && nth < PAGES_MAX;
        keep(page, !has_next);
        if !has_next {
            return Ok(());
        }
        if browser::now().0 - started.0 > READING_SECS_MAX {
            return Err(ApiError::TimedOut);
        }
    }
    Ok(())
}
