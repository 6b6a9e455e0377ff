//! A sentence that may be too low: 28 days of the calendar to ask for a review, and what comes after.

use casework::{Deadline, Late, Rights, Story};
use contract::{Case, Date, MilestoneKind as Kind, Stage};
use serde_json::{Value, json};

use crate::support::{RIGHTS_FILE, case, day, story, today};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A case with a sentence on a day, which the backend says can be reviewed.
fn sentenced(on: &str) -> Case {
    let mut one = case(Stage::AfterCourt, &[(0, Kind::Sentence)]);
    one.milestones[0].happened_at = date(on);
    one.milestones[0].outcome = Some("community".into());
    one.may_ask_for_sentence_review = true;
    one
}

fn of(story: Story) -> Option<Deadline> {
    let mut all = story.deadlines.into_iter();
    all.find(|one| one.id == "sentence_review")
}

fn review(case: &Case, today: &str) -> Option<Deadline> {
    of(story(case, date(today)))
}

#[test]
fn it_ends_on_the_same_weekday_four_weeks_later() {
    // The example of the page: Monday 2 November 2026, so Monday 30 November 2026.
    let on_the_day = review(&sentenced("2026-11-02"), "2026-11-02").unwrap();
    assert_eq!(
        (on_the_day.id.as_str(), on_the_day.right),
        ("sentence_review", 9)
    );
    assert_eq!(on_the_day.by, Some(date("2026-11-30")));
    assert_eq!(on_the_day.days_left, Some(28));
    assert!(on_the_day.at_top);
    assert_eq!(
        on_the_day.url,
        "https://www.gov.uk/ask-crown-court-sentence-review"
    );
    let last = review(&sentenced("2026-11-02"), "2026-11-30").unwrap();
    assert_eq!(last.days_left, Some(0));
}

#[test]
fn it_counts_from_the_sentence_and_not_from_the_day_the_person_was_told() {
    let mut late = sentenced("2026-11-02");
    late.milestones[0].told_at = Some(date("2026-11-20"));
    assert_eq!(
        review(&late, "2026-11-24").unwrap().by,
        Some(date("2026-11-30"))
    );
}

#[test]
fn where_the_last_day_is_a_bank_holiday_it_ends_on_the_working_day_before() {
    // Friday 27 November 2026: 28 days later is Christmas Day.
    let review = review(&sentenced("2026-11-27"), "2026-11-27").unwrap();
    assert_eq!(review.by, Some(date("2026-12-24")));
}

#[test]
fn after_the_last_day_the_person_hears_for_six_months_to_ask_at_once() {
    let sentenced = sentenced("2026-11-02");
    let past = review(&sentenced, "2026-12-01").unwrap();
    assert_eq!((past.days_left, past.late), (Some(-1), Late::Absolute));
    assert!(past.may_be_longer);
    assert!(review(&sentenced, "2027-05-05").is_some());
    assert_eq!(review(&sentenced, "2027-05-06"), None);
}

#[test]
fn it_is_told_only_where_the_backend_says_so_and_the_sentence_is_known() {
    let mut not_listed = sentenced("2026-11-02");
    not_listed.may_ask_for_sentence_review = false;
    assert_eq!(review(&not_listed, "2026-11-24"), None);
    let mut no_sentence = case(Stage::Court, &[(-3, Kind::Verdict)]);
    no_sentence.may_ask_for_sentence_review = true;
    assert_eq!(review(&no_sentence, "2026-11-24"), None);
    let mut hidden = sentenced("2026-11-02");
    hidden.milestones[0].tell_in_person = true;
    assert_eq!(review(&hidden, "2026-11-24"), None);
}

#[test]
fn of_several_sentences_the_last_one_counts() {
    let mut again = sentenced("2026-11-02");
    let mut later = again.milestones[0].clone();
    later.happened_at = day(-1);
    again.milestones.push(later);
    assert_eq!(
        review(&again, "2026-11-24").unwrap().by,
        Some(date("2026-12-21"))
    );
}

/// The last day under a rule to which somebody added more time.
fn by(longer: &Value, case: &Case) -> Date {
    let mut file: Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    let rules = file["editions"][0]["deadlines"].as_array_mut().unwrap();
    let rule = rules
        .iter_mut()
        .find(|rule| rule["id"] == "sentence_review");
    let rule = rule.unwrap().as_object_mut().unwrap();
    rule.remove("to_confirm").unwrap();
    rule.insert("longer".to_owned(), longer.clone());
    let rights = Rights::read(&file.to_string()).unwrap();
    let review = of(casework::story(case, &rights, today())).unwrap();
    assert!(!review.may_be_longer);
    review.by.unwrap()
}

#[test]
fn once_the_longer_time_is_confirmed_it_counts_from_its_day_and_for_its_group() {
    let everybody = json!({ "since": "2026-06-29", "months": 6 });
    assert_eq!(by(&everybody, &sentenced("2026-10-30")), date("2027-04-30"));
    assert_eq!(by(&everybody, &sentenced("2026-06-29")), date("2026-12-29"));
    let before = sentenced("2026-06-26");
    assert_eq!(by(&everybody, &before), date("2026-07-24"));
    let bereaved = json!({ "since": "2026-06-29", "months": 6, "needs_case": "bereaved" });
    let mut one = sentenced("2026-11-02");
    assert_eq!(by(&bereaved, &one), date("2026-11-30"));
    one.bereaved = true;
    // Sunday 2 May 2027, and the Friday before.
    assert_eq!(by(&bereaved, &one), date("2027-04-30"));
}
