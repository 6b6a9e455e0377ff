//! The main job from end to end, in every engine, by pointer and by keyboard alone.

use thirtyfour::Key;

use crate::support::{Page, Part, in_each_engine, say};

const REFERENCE: &str = "WM/10001/26";
/// The latest milestone of that case.
const MILESTONE: &str = "milestone.statement";

/// Answers a question with one of its choices and goes on.
async fn answer(page: &Page, question: &str, choice: &str) {
    page.heading(&say(&format!("callback.{question}.title")))
        .await;
    page.choose(&say(&format!("callback.{question}.{choice}")))
        .await;
    page.press(&say("common.continue")).await;
}

/// Goes from the case to the check page by the shortest way.
pub async fn ask_for_a_text_message(page: &Page) {
    page.press_or_follow(&say("case.callback")).await;
    answer(page, "way", "text").await;
    page.heading(&say("callback.number.title")).await;
    page.click(&Part::last_on_offer()).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.slot.title")).await;
    page.click(&Part::first_time()).await;
    page.heading(&say("callback.text-message.title")).await;
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.check.title")).await;
}

in_each_engine!(signing_in_reading_finding_support_and_asking_for_a_call);
async fn signing_in_reading_finding_support_and_asking_for_a_call(page: Page) {
    page.arrive_from_search().await;
    page.heading(&say("start.title")).await;
    page.sign_in_from_start(REFERENCE).await;
    page.heading(&say("case.title")).await;
    page.sees(REFERENCE).await;
    page.sees_part(&Part::heading(&say("case.now.title"))).await;
    page.sees_part(&Part::heading(&say("milestone.next"))).await;
    page.sees(&say("todo.nothing")).await;

    page.opens_row("case.row.history").await;
    page.follow(&say(&format!("{MILESTONE}.name"))).await;
    page.heading(&say(&format!("{MILESTONE}.name"))).await;
    page.sees(&say(&format!("{MILESTONE}.meaning"))).await;
    page.back().await;
    page.heading(&say("case.title")).await;

    page.follow(&say("case.support")).await;
    page.heading(&say("support.title")).await;
    page.choose(&say("need.stalking.own")).await;
    page.type_into(&say("support.area"), "Hackney").await;
    page.press(&say("support.find")).await;
    page.heading(&say("services.title")).await;
    page.click(&Part::first_result()).await;
    page.sees_part(&Part::heading(&say("service.contact")))
        .await;
    page.sees_part(&Part::phone()).await;
    page.back().await;
    page.heading(&say("services.title")).await;
    page.back().await;
    page.heading(&say("support.title")).await;
    assert_eq!(
        page.value_of(&say("support.area")).await,
        "Hackney",
        "what was chosen is kept"
    );
    page.back().await;
    page.heading(&say("case.title")).await;

    ask_for_a_text_message(&page).await;
    assert_eq!(
        page.portal.callbacks("booked").await,
        0,
        "nothing is sent before the button"
    );
    page.press(&say("callback.check.send")).await;
    page.heading(&say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
    page.follow(&say("callback.see.title")).await;
    page.heading(&say("callback.see.title")).await;
    page.sees(&say("callback.state.booked")).await;
    page.click(&Part::summary(&say("callback.cancel.open")))
        .await;
    page.press(&say("callback.cancel.send")).await;
    page.heading(&say("callback.cancelled.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 0);
    assert_eq!(page.portal.callbacks("cancelled").await, 1);

    page.sign_out().await;
    assert!(!page.everything().await.contains(REFERENCE));
    page.reload().await;
    page.heading(&say("start.title")).await;
}

/// Waits for a screen, and until its heading has the focus, which it takes a moment later.
async fn comes(page: &Page, title: &str) {
    page.heading(title).await;
    page.sees_focus_on(&Part::id("heading")).await;
}

/// Presses Tab until a part has the focus, then the key that uses it.
async fn tab_to(page: &Page, part: &Part, key: Key) {
    page.sees_part(part).await;
    for _ in 0..80 {
        page.keys(&[Key::Tab]).await;
        if page.has_focus(part).await {
            page.keys(&[key]).await;
            return;
        }
    }
    page.fail(&format!("the keyboard does not reach the {}", part.name))
        .await;
}

/// Presses the down key until an answer has the focus, which selects it. Waits for each press.
async fn arrow_to(page: &Page, answer: &str) {
    let part = Part::radio(&say(answer));
    let focus = "return document.activeElement.id";
    for _ in 0..10 {
        if page.has_focus(&part).await {
            return;
        }
        let before = page.script(focus, vec![]).await;
        page.keys(&[Key::Down]).await;
        let has_moved = async || page.script(focus, vec![]).await != before;
        page.until_secs(2, has_moved).await;
    }
    page.fail(&format!("the arrow key does not reach the {}", part.name))
        .await;
}

async fn type_at(page: &Page, label: &str, text: &str) {
    comes(page, label).await;
    let part = Part::field(label);
    page.sees_part(&part).await;
    for _ in 0..80 {
        page.keys(&[Key::Tab]).await;
        if page.has_focus(&part).await {
            page.type_text(text).await;
            page.keys(&[Key::Enter]).await;
            return;
        }
    }
    page.fail(&format!("the keyboard does not reach the {}", part.name))
        .await;
}

in_each_engine!(the_whole_way_by_keyboard_alone);
async fn the_whole_way_by_keyboard_alone(page: Page) {
    page.start().await;
    tab_to(&page, &Part::way_on(&say("start.sign-in")), Key::Enter).await;
    type_at(&page, &say("reference.title"), REFERENCE).await;
    comes(&page, &say("code.title")).await;
    let code = page.portal.code(1).await;
    type_at(&page, &say("code.title"), &code).await;
    comes(&page, &say("case.title")).await;
    tab_to(&page, &Part::way_on(&say("case.callback")), Key::Enter).await;
    comes(&page, &say("callback.way.title")).await;
    // The first answer is to ring oneself; the next is a text message.
    tab_to(&page, &Part::first_radio(), Key::Space).await;
    arrow_to(&page, "callback.way.text").await;
    tab_to(&page, &Part::button(&say("common.continue")), Key::Enter).await;
    comes(&page, &say("callback.number.title")).await;
    // The first answer is not to be sure; the next is the number on file.
    tab_to(&page, &Part::first_radio(), Key::Space).await;
    page.keys(&[Key::Down]).await;
    tab_to(&page, &Part::button(&say("common.continue")), Key::Enter).await;
    comes(&page, &say("callback.slot.title")).await;
    tab_to(&page, &Part::first_time(), Key::Enter).await;
    comes(&page, &say("callback.text-message.title")).await;
    tab_to(&page, &Part::button(&say("common.continue")), Key::Enter).await;
    comes(&page, &say("callback.check.title")).await;
    tab_to(
        &page,
        &Part::button(&say("callback.check.send")),
        Key::Enter,
    )
    .await;
    comes(&page, &say("callback.confirmed.title")).await;
    assert_eq!(page.portal.callbacks("booked").await, 1);
    tab_to(&page, &Part::link(&say("nav.sign-out")), Key::Enter).await;
    comes(&page, &say("signed-out.title")).await;
}
