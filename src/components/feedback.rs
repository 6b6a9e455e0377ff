//! Asks for feedback: one tap, then a few words if the person likes: one feedback. Never a complaint.

use casework::may_ask;
use contract::limits::FEEDBACK_WORDS_CHARS_MAX;
use contract::{CaseFeedback, CaseId, Feedback, FeedbackAbout, FeedbackRating};
use leptos::prelude::*;
use sending::IdempotencyKey;

use super::article::rich;
use super::form::Form;
use super::long_text::{long_text, too_long};
use crate::api::{ApiError, feedback};
use crate::language::{Key, keys, say, say_with};
use crate::memory::{Memory, use_memory};
use crate::ui::html::{div, h2};
use crate::ui::{self, AnyView, Field, IntoAny};
use crate::{browser, session};

const FIELD: &str = "feedback-words";
/// The id of the heading, which first asks and then thanks.
const TITLE: &str = "feedback-title";

/// What the person is asked about.
#[derive(Clone)]
pub enum AskedAbout {
    /// This site: nobody needs to be signed in.
    Site,
    /// Something in a case.
    InCase {
        /// The id of the case.
        case_id: CaseId,
        /// What kind of thing.
        about: FeedbackAbout,
        /// Its id.
        id: String,
    },
}

/// How far the person has got.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RatingStep {
    Asked,
    /// The backend has the rating.
    Rated,
    /// It has the words too.
    Worded,
}

/// Asks about something in the current case, unless the person should be left alone today.
pub fn feedback_in_case(about: FeedbackAbout, id: String) -> Option<AnyView> {
    let case_id = use_memory().case.with_untracked(|case| {
        let case = case.as_ref().filter(|case| may_ask(case, case.today));
        case.map(|case| case.id.clone())
    });
    feedback(AskedAbout::InCase {
        case_id: case_id?,
        about,
        id,
    })
}

/// The question with its three buttons; once the backend has the rating, thanks and a field for words.
/// None if the person has already given feedback on this.
pub fn feedback(about: AskedAbout) -> Option<AnyView> {
    let memory = use_memory();
    if let AskedAbout::InCase { id, .. } = &about {
        let is_given = |given: &Vec<String>| given.contains(id);
        if memory.feedback_given.with_untracked(is_given) {
            return None;
        }
    }
    let asking = Asking {
        memory,
        about: StoredValue::new(about),
        form: Form::new(),
        step: RwSignal::new(RatingStep::Asked),
        rating: StoredValue::new(FeedbackRating::Mixed),
        words: RwSignal::default(),
        id: StoredValue::new(IdempotencyKey::of(browser::random_bytes())),
        is_worded: StoredValue::new(false),
    };
    let parts = move || match asking.step.get() {
        RatingStep::Asked => asking.ask(),
        RatingStep::Rated => (
            asking.thank(),
            asking.offer_change(),
            asking.ask_for_words(),
        )
            .into_any(),
        RatingStep::Worded => (
            asking.thank(),
            ui::paragraph(say(keys::FEEDBACK_WORDS_GOT)),
            asking.offer_change(),
        )
            .into_any(),
    };
    let no_complaint = asking.about.with_value(|about| match about {
        AskedAbout::Site => say(keys::FEEDBACK_NO_COMPLAINT_SITE),
        AskedAbout::InCase { .. } => {
            let topic = say(keys::CALLBACK_TOPIC_COMPLAINT);
            say_with(keys::FEEDBACK_NO_COMPLAINT_CASE, &[("topic", &topic)])
        }
    });
    Some((parts, ui::paragraph_of(rich(&no_complaint))).into_any())
}

#[derive(Clone, Copy)]
struct Asking {
    memory: Memory,
    about: StoredValue<AskedAbout>,
    form: Form,
    step: RwSignal<RatingStep>,
    rating: StoredValue<FeedbackRating>,
    words: RwSignal<String>,
    /// By this the backend knows the feedback about the site when it comes again.
    id: StoredValue<IdempotencyKey>,
    /// Whether the backend has words. It keeps them when the rating changes.
    is_worded: StoredValue<bool>,
}

impl Asking {
    fn ask(self) -> AnyView {
        let question = self.about.with_value(|about| match about {
            // The heading of the screen asks.
            AskedAbout::Site => None,
            AskedAbout::InCase { about, .. } => {
                Some(say(Key::of("feedback.").join(about.as_str())))
            }
        });
        let named_by = if question.is_some() {
            TITLE
        } else {
            ui::HEADING
        };
        let buttons = FeedbackRating::KNOWN.iter().map(|rating| {
            let tap = rating.clone();
            let press = Callback::new(move |()| self.rate(tap.clone()));
            ui::secondary_button(name(rating), press)
        });
        let form = self.form;
        let sending = move || form.is_sending().then(|| say(keys::COMMON_SENDING));
        (
            question.map(title),
            div()
                .class("govuk-button-group")
                .attr("role", "group")
                .attr("aria-labelledby", named_by)
                .child(buttons.collect::<Vec<_>>()),
            ui::under_way(sending),
        )
            .into_any()
    }

    fn thank(self) -> AnyView {
        let answer = self.rating.with_value(name);
        let got = say_with(keys::FEEDBACK_GOT, &[("answer", &answer)]);
        (title(say(keys::FEEDBACK_THANKS)), ui::paragraph(got)).into_any()
    }

    /// A finger may slip.
    fn offer_change(self) -> AnyView {
        let change = Callback::new(move |()| {
            self.step.set(RatingStep::Asked);
            let heading = self.about.with_value(|about| match about {
                AskedAbout::Site => ui::HEADING,
                AskedAbout::InCase { .. } => TITLE,
            });
            request_animation_frame(move || browser::focus(heading));
        });
        ui::secondary_button(say(keys::FEEDBACK_CHANGE), change)
    }

    fn ask_for_words(self) -> AnyView {
        let field = Field::named(FIELD, say(keys::FEEDBACK_WORDS_LABEL))
            .hint(say(keys::FEEDBACK_WORDS_HINT))
            .error(self.form.error(FIELD));
        let submit = Callback::new(move |()| {
            let words = self.words.get_untracked();
            let missing = || {
                let is_empty = words.trim().is_empty();
                is_empty.then(|| say(keys::FEEDBACK_WORDS_MISSING))
            };
            match too_long(&words, FEEDBACK_WORDS_CHARS_MAX).or_else(missing) {
                Some(message) => self.form.fail(FIELD, message),
                None => self.send(Some(words.trim().to_owned()), RatingStep::Worded),
            }
        });
        let fields = vec![long_text(
            field,
            self.words.into(),
            FEEDBACK_WORDS_CHARS_MAX,
        )];
        self.form
            .view(fields, say(keys::FEEDBACK_WORDS_SEND), submit)
    }

    fn rate(self, rating: FeedbackRating) {
        // The first tap counts.
        if !self.form.is_sending_now() {
            self.rating.set_value(rating);
            let then = if self.is_worded.get_value() {
                RatingStep::Worded
            } else {
                RatingStep::Rated
            };
            self.send(None, then);
        }
    }

    fn send(self, words: Option<String>, then: RatingStep) {
        let task = async move {
            let rating = self.rating.get_value();
            let has_words = words.is_some();
            let id = self.id.with_value(|id| id.as_str().to_owned());
            give(self.about.get_value(), id, rating, words).await?;
            self.is_worded
                .update_value(|is_worded| *is_worded |= has_words);
            if let AskedAbout::InCase { id, .. } = self.about.get_value() {
                self.memory.feedback_given.update(|given| given.push(id));
            }
            self.step.set(then);
            // The pressed button is gone, and the focus with it.
            request_animation_frame(|| browser::focus(TITLE));
            Ok(())
        };
        self.form.send(task, |error| {
            if matches!(error, ApiError::Rejected(_)) {
                FIELD
            } else {
                ""
            }
        });
    }
}

async fn give(
    about: AskedAbout,
    id: String,
    rating: FeedbackRating,
    words: Option<String>,
) -> Result<(), ApiError> {
    match about {
        AskedAbout::Site => {
            let id = Some(id);
            feedback::about_site(&Feedback { id, rating, words }).await
        }
        AskedAbout::InCase { case_id, about, id } => {
            let given = CaseFeedback {
                about,
                about_id: Some(id),
                rating,
                words,
            };
            session::handle()?.give_feedback(&case_id, &given).await
        }
    }
}

fn name(rating: &FeedbackRating) -> String {
    say(Key::of("feedback.").join(rating.as_str()))
}

fn title(text: String) -> AnyView {
    h2().class("govuk-heading-m")
        .id(TITLE)
        .attr("tabindex", "-1")
        .child(&text)
        .into_any()
}
