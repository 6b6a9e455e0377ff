//! What makes a call safe: times never to ring, what a person adds, a helper, and nothing said in their place.

use crate::support::{Page, Part, in_chromium_first, say};

const REFERENCE: &str = "WM/10001/26";

async fn choose_and_go_on(page: &Page, question: &str, answer: &str) {
    let title = say(&format!("callback.{question}.title"));
    page.heading(&title).await;
    page.choose(&say(&format!("callback.{question}.{answer}")))
        .await;
    page.press(&say("common.continue")).await;
}

/// From the case to the free times, with the number on file.
async fn to_the_times(page: &Page) {
    page.open_signed_in(REFERENCE).await;
    page.press_or_follow(&say("case.callback")).await;
    choose_and_go_on(page, "way", "phone").await;
    page.heading(&say("callback.number.title")).await;
    page.click(&Part::last_on_offer()).await;
}

/// Opens a row of the check page.
async fn add(page: &Page, question: &str) {
    page.heading(&say("callback.check.title")).await;
    page.follow(&say(&format!("callback.{question}.short")))
        .await;
    page.heading(&say(&format!("callback.{question}.title")))
        .await;
}

in_chromium_first!(a_helper_asks_for_a_call_that_is_never_in_the_morning);
async fn a_helper_asks_for_a_call_that_is_never_in_the_morning(page: Page) {
    to_the_times(&page).await;
    page.sees_part(&Part::text(&say("callback.beside.phone")))
        .await;
    for safe in [
        "callback.safe.some_times",
        "callback.never.morning",
        "callback.never-on.friday",
    ] {
        page.click(&Part::checkbox(&say(safe))).await;
    }
    page.has_no_axe_violations().await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.slot.title")).await;
    page.has_no_axe_violations().await;
    let morning = "return [...document.querySelectorAll('.wm-answers button')]\
        .filter((time) => / 1?[0-9]am,/.test(time.textContent)).length";
    assert_eq!(page.script(morning, vec![]).await, 0);
    page.click(&Part::first_time()).await;
    page.heading(&say("callback.someone-else.title")).await;
    page.press(&say("common.continue")).await;
    add(&page, "caller-gender").await;
    choose_and_go_on(&page, "caller-gender", "woman").await;
    add(&page, "interpreter").await;
    page.choose(&say("callback.interpreter.yes")).await;
    page.sees_part(&Part::text(&say("callback.interpreter-from.hint")))
        .await;
    page.has_no_axe_violations().await;
    page.press(&say("common.continue")).await;
    add(&page, "needs").await;
    page.click(&Part::checkbox(&say("callback.needs.hearing")))
        .await;
    page.press(&say("common.continue")).await;
    add(&page, "asked-by").await;
    choose_and_go_on(&page, "asked-by", "support_worker").await;
    page.heading(&say("callback.check.title")).await;
    for said in [
        "callback.never.morning",
        "callback.never-on.friday",
        "callback.interpreter-from.not_from_community",
        "callback.asked-by.support_worker",
        "callback.beside.phone",
    ] {
        page.sees(&say(said)).await;
    }
    page.press(&say("callback.check.send")).await;
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
}

in_chromium_first!(what_nobody_asked_is_neither_shown_nor_sent);
async fn what_nobody_asked_is_neither_shown_nor_sent(page: Page) {
    to_the_times(&page).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.slot.title")).await;
    page.click(&Part::first_time()).await;
    page.heading(&say("callback.someone-else.title")).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.check.title")).await;
    page.has_no_axe_violations().await;
    page.press(&say("callback.check.send")).await;
    page.heading(&say("callback.confirmed.title")).await;
    let mut database = page.portal.database().await;
    let request: String = sqlx::query_scalar("SELECT request FROM callbacks")
        .fetch_one(&mut database)
        .await
        .expect("the one request");
    let request: serde_json::Value = serde_json::from_str(&request).expect("an object");
    let mut names: Vec<_> = request.as_object().expect("an object").keys().collect();
    names.sort_unstable();
    let asked = ["if_someone_else_answers", "number_id", "slot_id", "way"];
    assert_eq!(names, asked);
    assert_eq!(request["if_someone_else_answers"], "hang_up");
}

/// So many presses at most from the case to a call tomorrow morning.
const PRESSES_MAX: usize = 8;

/// Counts what a person presses, and the words that they see on the way.
struct Counted<'a> {
    page: &'a Page,
    presses: usize,
    words: usize,
}

impl Counted<'_> {
    async fn sees(&mut self, title: &str) {
        self.page.heading(&say(title)).await;
        let words = "return document.getElementById('main').innerText.split(/\\s+/).length";
        let words = self.page.script(words, vec![]).await;
        self.words += usize::try_from(words.as_u64().expect("a number")).expect("it is small");
    }

    async fn presses(&mut self, part: &Part) {
        self.page.click(part).await;
        self.presses += 1;
    }
}

in_chromium_first!(a_call_tomorrow_morning_takes_few_presses);
async fn a_call_tomorrow_morning_takes_few_presses(page: Page) {
    page.open_signed_in(REFERENCE).await;
    let mut counted = Counted {
        page: &page,
        presses: 0,
        words: 0,
    };
    let go_on = Part::button(&say("common.continue"));
    counted.presses(&Part::way_on(&say("case.callback"))).await;
    counted.sees("callback.way.title").await;
    counted
        .presses(&Part::radio(&say("callback.way.phone")))
        .await;
    counted.presses(&go_on).await;
    counted.sees("callback.number.title").await;
    counted.presses(&Part::last_on_offer()).await;
    counted.presses(&go_on).await;
    counted.sees("callback.slot.title").await;
    counted.presses(&Part::next_morning()).await;
    counted.sees("callback.someone-else.title").await;
    counted.presses(&go_on).await;
    counted.sees("callback.check.title").await;
    counted
        .presses(&Part::button(&say("callback.check.send")))
        .await;
    counted.sees("callback.confirmed.title").await;
    let Counted { presses, words, .. } = counted;
    println!("A call tomorrow morning: {presses} presses, {words} words.");
    assert!(presses <= PRESSES_MAX, "{presses} presses");
    let kept = "return [...document.querySelectorAll('.govuk-panel strong')].map(e => e.innerText)";
    let kept = page.script(kept, vec![]).await;
    let time = kept[1].as_str().expect("the time").to_owned();
    assert_eq!(time, "9am to 10am", "{kept}");
    let largest = "const size = (e) => parseFloat(getComputedStyle(e).fontSize);
        const kept = Math.min(...[...document.querySelectorAll('.govuk-panel strong')].map(size));
        return [...document.querySelectorAll('#main *')]
            .filter((e) => !e.closest('.govuk-panel') && size(e) > kept).length";
    assert_eq!(page.script(largest, vec![]).await, 0, "something is larger");
    page.pictures("call-confirmed").await;
}
