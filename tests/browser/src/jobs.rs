//! How much the jobs that people come for ask of them: presses, where typing counts as one, and words shown on the way.
//! `-- jobs:: --nocapture` prints them.

use serde_json::Value;

use crate::support::{LABEL, Page, Part, Start, in_chromium_only, say};

/// A case that has just begun.
const REFERENCE: &str = "WM/10001/26";

/// How many words are shown up to an element: all if there is none. What is read out only does not count.
const WORDS: &str = r"
    const end = arguments[0] && document.querySelector(arguments[0]);
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    let words = 0;
    while (walker.nextNode()) {
        const text = walker.currentNode, around = text.parentElement;
        if (end && end.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && !end.contains(text)) break;
        if (around.checkVisibility() && !around.closest('.govuk-visually-hidden, script, style'))
            words += text.data.split(/\s+/).filter(Boolean).length;
    }
    return words;";

/// One job on its way.
struct Job<'a> {
    page: &'a Page,
    presses: u32,
    words: u64,
}

impl<'a> Job<'a> {
    fn begin(page: &'a Page) -> Self {
        Self {
            page,
            presses: 0,
            words: 0,
        }
    }

    async fn press(&mut self, part: Part) {
        self.page.click(&part).await;
        self.presses += 1;
    }

    async fn follow(&mut self, key: &str) {
        self.press(Part::way_on(&say(key))).await;
    }

    async fn types(&mut self, key: &str, text: &str) {
        self.page.type_into(&say(key), text).await;
        self.presses += 1;
    }

    /// Waits for a screen and reads it as far as an element.
    async fn reads_up_to(&mut self, heading: &str, end: &str) {
        self.page.heading(&say(heading)).await;
        self.page.loses(&Part::text(&say("load.loading"))).await;
        let words = self.page.script(WORDS, vec![Value::from(end)]).await;
        self.words += words.as_u64().expect("a number");
    }

    async fn reads(&mut self, heading: &str) {
        self.reads_up_to(heading, "").await;
    }

    /// Prints what it came to, which may be no more than this.
    fn ends(self, name: &str, presses_max: u32, words_max: u64) {
        let Self { presses, words, .. } = self;
        eprintln!("{name}: {presses} presses, {words} words");
        assert!(presses <= presses_max, "{name}: {presses} presses");
        assert!(words <= words_max, "{name}: {words} words");
    }
}

in_chromium_only!(what_people_come_for_takes_few_presses_and_words);
async fn what_people_come_for_takes_few_presses_and_words(page: Page) {
    page.on_a_narrow_phone().await;
    page.start().await;
    let mut job = Job::begin(&page);
    job.reads("start.title").await;
    job.follow("start.sign-in").await;
    job.reads("reference.title").await;
    job.types("reference.title", REFERENCE).await;
    job.follow("common.continue").await;
    job.reads("code.title").await;
    let code = page.portal.newest_code().await;
    job.types("code.title", &code).await;
    job.follow("common.continue").await;
    job.reads_up_to("case.title", ".wm-case__standing").await;
    job.ends("sign in and know what comes next", 5, 400);

    let mut job = Job::begin(&page);
    job.reads_up_to("case.title", "#app a[href^='tel:']").await;
    job.ends("who do I ring", 0, 100);

    let mut job = Job::begin(&page);
    job.reads_up_to("case.title", ".wm-case__rows .wm-row:nth-of-type(2)")
        .await;
    job.press(Part::closed_row(&say("case.row.owed"))).await;
    job.follow("owed.open").await;
    job.reads("owed.title").await;
    job.ends("what am I owed", 2, 230);
    page.back().await;

    let mut job = Job::begin(&page);
    job.reads("case.title").await;
    job.follow("complain.title").await;
    job.reads_up_to("complain.title", ".govuk-button").await;
    job.follow("complain.write").await;
    page.heading(&say("messages.title")).await;
    job.follow("messages.send").await;
    page.sees(&say("messages.confirmed")).await;
    job.ends("complain", 3, 180);
    page.sign_out().await;
}

in_chromium_only!(a_service_in_ones_language_takes_few_presses_and_words);
async fn a_service_in_ones_language_takes_few_presses_and_words(page: Page) {
    page.on_a_narrow_phone().await;
    page.start().await;
    let mut job = Job::begin(&page);
    job.follow("nav.support").await;
    job.reads("support.title").await;
    job.press(Part::radio(&say("need.sexual-violence.own")))
        .await;
    job.types("support.area", "Hackney").await;
    let polish = say("support.language.pl");
    job.press(Part::choice(&say("support.language"), &polish))
        .await;
    job.follow("support.find").await;
    job.reads("services.title").await;
    // Ten are read in full now: a language that few speak takes none away.
    job.ends("a rape service in Hackney, in Polish", 5, 1000);
}

in_chromium_only!(three_services_are_handed_over_with_few_presses_and_words);
async fn three_services_are_handed_over_with_few_presses_and_words(page: Page) {
    page.on_a_narrow_phone().await;
    page.start().await;
    let mut job = Job::begin(&page);
    job.follow("nav.support").await;
    job.follow("list.title").await;
    job.reads("list.title").await;
    for name in [
        "Galop",
        "National Stalking Helpline",
        "Victim Support Supportline",
    ] {
        job.types("list.search", name).await;
        let add = [&say("list.add"), " ", name].concat();
        job.press(Part::button(&add)).await;
    }
    job.follow("list.share").await;
    job.reads("list.share").await;
    job.ends("three services handed over", 9, 280);
}

fn for_helpers() -> Start {
    Start::default().limits(|limits| limits.fresh_codes_per_hour = 1000)
}

in_chromium_only!(
    a_helper_sees_the_case_with_few_presses_and_words,
    for_helpers()
);
async fn a_helper_sees_the_case_with_few_presses_and_words(page: Page) {
    page.on_a_narrow_phone().await;
    page.open_signed_in(REFERENCE).await;
    page.opens_row("case.row.more").await;
    page.follow(&say("helpers.title")).await;
    page.press_or_follow(&say("helpers.give.title")).await;
    page.heading(&say("helpers.give.title")).await;
    page.make_helper_code().await;
    page.sees(LABEL).await;
    let code = page.helper_code().await;
    page.sign_out().await;
    page.start().await;
    let mut job = Job::begin(&page);
    job.follow("start.sign-in").await;
    job.reads("reference.title").await;
    job.follow("helper-sign-in.open").await;
    job.reads("helper-sign-in.title").await;
    job.types("helper-sign-in.title", &code).await;
    job.follow("common.continue").await;
    page.heading(&say("helper-case.title")).await;
    job.ends("a helper sees the case", 4, 130);
}
