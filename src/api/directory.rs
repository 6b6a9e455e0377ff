//! The directory of support services: Open Referral feeds, each read page by page to its end.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Poll;

use directory::{Answer, Service, read_page, read_service};

use super::ApiError;
use crate::http::file;
use crate::{browser, config};

/// How many pages of a feed to read at most.
const PAGES_MAX: u16 = 20;
/// How many services to ask for per page.
const PER_PAGE: usize = contract::limits::SERVICES_PER_PAGE_MAX;
/// After how long to ask a feed for no more pages.
const READING_SECS_MAX: i64 = 30;
/// How long to wait for the other feeds once one has answered.
const PATIENCE_MILLIS: f64 = 4_000.0;

/// The answers of all feeds, and the first error. A feed that takes much longer than another counts as
/// unanswered.
pub async fn answers() -> (Vec<Answer>, Option<ApiError>) {
    let addresses = config::directories();
    let answers = Rc::new(RefCell::new(vec![Answer::default(); addresses.len()]));
    let reason = Rc::new(RefCell::new(None));
    let is_patient = Rc::new(Cell::new(true));
    let mut reading: Vec<Pin<Box<dyn Future<Output = ()>>>> = Vec::new();
    for (feed, address) in addresses.into_iter().enumerate() {
        let (answers, reason) = (Rc::clone(&answers), Rc::clone(&reason));
        reading.push(Box::pin(async move {
            let (answer, error) = read_feed(&address, feed).await;
            if let Some(place) = answers.borrow_mut().get_mut(feed) {
                *place = answer;
            }
            if let Some(error) = error {
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

/// Reads a feed page by page. Keeps what came before a failure.
async fn read_feed(address: &str, feed: usize) -> (Answer, Option<ApiError>) {
    let (started, address) = (browser::now(), address.trim_end_matches('/'));
    let mut answer = Answer::default();
    for page in 1..=PAGES_MAX {
        let url = format!("{address}/services?page={page}&per_page={PER_PAGE}&full=true");
        let read = match file(&url).await {
            Ok(json) => read_page(&json, feed, page).ok_or(ApiError::Malformed),
            Err(failure) => Err(failure.into()),
        };
        let page = match read {
            Ok(page) => page,
            Err(error) => return (answer, Some(error)),
        };
        answer.services.extend(page.services);
        answer.is_cut |= page.is_cut;
        if !page.has_next {
            answer.is_whole = true;
            return (answer, None);
        }
        if browser::now().0 - started.0 > READING_SECS_MAX {
            return (answer, Some(ApiError::TimedOut));
        }
    }
    // A feed that is longer than any we read, or does not end.
    answer.is_whole = true;
    answer.is_cut = true;
    (answer, None)
}
