//! Properties: whatever the case, its story loses nothing and keeps everything in order.

use casework::{StepState, ToldState, What};
use contract::{
    Case, Expected, Milestone, MilestoneKind, Stage, Suspect, Timestamp, ToDo, ToDoKind,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use crate::support::{self, case, day, entry, story, suspect, today};

fn stage() -> impl Strategy<Value = Stage> {
    let known = (0..Stage::KNOWN.len()).prop_map(|at| Stage::KNOWN[at].clone());
    prop_oneof![9 => known, 1 => "[a-z]{0,9}".prop_map(|text| Stage::from(text.as_str()))]
}

fn kind() -> impl Strategy<Value = MilestoneKind> {
    let known = (0..MilestoneKind::KNOWN.len()).prop_map(|at| MilestoneKind::KNOWN[at].clone());
    let other = "news|[a-z]{0,9}".prop_map(|text| MilestoneKind::from(text.as_str()));
    prop_oneof![9 => known, 1 => other]
}

fn milestone() -> impl Strategy<Value = Milestone> {
    let texts = (
        of("\\PC{0,9}"),
        of("\\PC{0,9}"),
        of("\\PC{0,9}"),
        of("a|b|c"),
    );
    let days = (-900_i64..90, of(-900_i64..90), of(-900_i64..900));
    (kind(), texts, days, prop::bool::weighted(0.05)).prop_map(|(kind, texts, days, hidden)| {
        Milestone {
            title: texts.0,
            note: texts.1,
            place: texts.2,
            suspect: texts.3,
            told_at: days.1.map(day),
            due_at: days.2.map(day),
            tell_in_person: hidden,
            ..support::milestone(0, days.0, kind)
        }
    })
}

fn to_do() -> impl Strategy<Value = ToDo> {
    let kind = (0..ToDoKind::KNOWN.len()).prop_map(|at| ToDoKind::KNOWN[at].clone());
    (kind, of(-90_i64..900)).prop_map(|(kind, by)| ToDo {
        id: None,
        kind,
        by: by.map(day),
        note: None,
        answer: None,
        answered: None,
    })
}

fn suspects() -> impl Strategy<Value = Vec<Suspect>> {
    vec(stage(), 0..3).prop_map(|stages| {
        let named = ["a", "b"].into_iter().zip(stages);
        named.map(|(id, stage)| suspect(id, stage)).collect()
    })
}

prop_compose! {
    /// A case with any content.
    pub fn any_case()(
        stage in stage(),
        closed in any::<bool>(),
        milestones in vec(milestone(), 0..24),
        suspects in suspects(),
        to_do in vec(to_do(), 0..5),
        expected in of((kind(), of(-90_i64..900))),
        moments in (of(any::<i64>()), of(any::<i64>()), of(-900_i64..900)),
        flags in any::<[bool; 4]>(),
    ) -> Case {
        let named = milestones.into_iter().enumerate();
        Case {
            closed,
            suspects,
            to_do,
            enhanced_rights: flags[0],
            may_claim_compensation: flags[1],
            may_ask_for_sentence_review: flags[2],
            may_join_victim_contact: flags[3],
            expected_next: expected.map(|(kind, on)| Expected { kind, on: on.map(day) }),
            last_checked_at: moments.0.map(Timestamp),
            last_contact_at: moments.1.map(Timestamp),
            next_update_by: moments.2.map(day),
            milestones: named.map(|(at, one)| Milestone { id: format!("m{at}").into(), ..one }).collect(),
            ..case(stage, &[])
        }
    }
}

proptest! {
    #[test]
    fn every_milestone_appears_exactly_once(case in any_case()) {
        let mut told: Vec<_> = story(&case, today()).entries.into_iter().map(|one| one.id).collect();
        let mut sent: Vec<_> = case.milestones.iter().map(|one| one.id.clone()).collect();
        told.sort();
        sent.sort();
        prop_assert_eq!(told, sent);
    }

    #[test]
    fn no_date_is_out_of_order(case in any_case()) {
        let told = story(&case, today());
        let hidden = told.entries.iter().take_while(|one| one.happened_at.is_none()).count();
        let dated = told.entries.iter().skip(hidden).map(|one| one.happened_at);
        prop_assert!(dated.clone().all(|day| day.is_some()));
        prop_assert!(dated.is_sorted_by(|one, next| one >= next));
        let hidden = told.entries.iter().take(hidden);
        prop_assert!(hidden.into_iter().all(|one| one.what == What::ToldInPerson));
    }

    #[test]
    fn the_same_case_has_the_same_story(case in any_case()) {
        prop_assert_eq!(story(&case, today()), story(&case.clone(), today()));
    }

    #[test]
    fn the_order_of_the_list_changes_only_the_order_within_a_day(
        (case, shuffled) in any_case().prop_flat_map(|case| {
            let milestones = Just(case.milestones.clone()).prop_shuffle();
            (Just(case), milestones)
        })
    ) {
        let days = |case: &Case| -> Vec<_> {
            story(case, today()).entries.into_iter().map(|one| one.happened_at).collect()
        };
        let told = days(&case);
        prop_assert_eq!(days(&Case { milestones: shuffled, ..case }), told);
    }

    #[test]
    fn there_are_five_steps_and_at_most_one_is_current(case in any_case()) {
        let told = story(&case, today());
        let stages: Vec<_> = told.steps.iter().map(|step| step.stage.clone()).collect();
        prop_assert_eq!(stages, Stage::KNOWN);
        let is_current = |state| {
            matches!(state, StepState::Current | StepState::CurrentAgain | StepState::Stopped)
        };
        let current: Vec<_> = told.steps.iter().filter(|step| is_current(step.state)).collect();
        prop_assert!(current.len() <= 1);
        prop_assert!(current.iter().all(|step| step.stage == case.stage));
    }

    #[test]
    fn every_entry_is_found_by_its_id(case in any_case()) {
        for told in story(&case, today()).entries {
            prop_assert_eq!(entry(&case, &told.id, today()), Some(told));
        }
    }

    #[test]
    fn nothing_is_promised_before_it_happened_or_for_hidden_news(case in any_case()) {
        let told = story(&case, today());
        for one in &told.entries {
            let Some(clock) = &one.told else { continue };
            let happened = one.happened_at.expect("hidden news has no clock");
            prop_assert!((clock.is_done || clock.by >= happened) && happened <= today());
            prop_assert!((1..=12).contains(&clock.right) && !clock.edition.is_empty());
            match clock.state {
                ToldState::InTime { on } => prop_assert!(happened <= on && on <= clock.by),
                ToldState::TooLate { on } => prop_assert!(on > clock.by),
                ToldState::Running { days_left } => {
                    prop_assert_eq!(today().plus_days(days_left), clock.by);
                }
                ToldState::Late => prop_assert!(clock.by < today()),
            }
        }
        for one in &told.deadlines {
            prop_assert_eq!(one.days_left.map(day), one.by);
        }
    }

    #[test]
    fn what_is_missing_has_a_day_that_passed_and_no_milestone(case in any_case()) {
        let told = story(&case, today());
        for one in &told.missing {
            prop_assert!(one.by < today() && (1..=12).contains(&one.right));
            let named = told.missing.iter().filter(|other| other.id == one.id);
            prop_assert_eq!(named.count(), 1);
        }
        let waits = told.entries.iter().any(|one| one.what == What::ToldInPerson);
        prop_assert!(!waits || told.missing.is_empty());
        let came = case.milestones.iter().filter(|one| one.suspect.is_none());
        for one in came {
            prop_assert!(told.missing.iter().all(|other| other.kind != one.kind));
        }
    }

    #[test]
    fn days_left_agree_with_the_dates(case in any_case()) {
        for one in story(&case, today()).to_do {
            prop_assert_eq!(one.days_left.map(day), one.by);
        }
    }
}
