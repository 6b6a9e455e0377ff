//! The glossary: every word without signing in, and the words of a case on that case.

use crate::support::{Page, Part, in_chromium_first, say};

in_chromium_first!(every_word_is_explained_without_signing_in);
async fn every_word_is_explained_without_signing_in(page: Page) {
    page.start().await;
    page.follow(&say("safety.title")).await;
    page.follow(&say("glossary.title")).await;
    page.heading(&say("glossary.title")).await;
    for word in ["bail", "cps", "warned-list"] {
        page.sees(&say(&format!("glossary.{word}.term"))).await;
        page.sees(&say(&format!("glossary.{word}.meaning"))).await;
    }
    page.has_no_axe_violations().await;
    page.back().await;
    page.heading(&say("safety.title")).await;
}

in_chromium_first!(the_words_of_a_case_are_explained_on_it);
async fn the_words_of_a_case_are_explained_on_it(page: Page) {
    page.open_signed_in("WM/10011/26").await;
    page.heading(&say("case.title")).await;
    page.opens_row("case.row.more").await;
    page.click(&Part::summary(&say("glossary.title"))).await;
    page.sees(&say("glossary.trial.meaning")).await;
    page.sees(&say("glossary.wcu.meaning")).await;
    let recall = Part::text(&say("glossary.recall.meaning"));
    assert!(
        !page.has(&recall).await,
        "a word that the case does not use"
    );
    page.has_no_axe_violations().await;
}
