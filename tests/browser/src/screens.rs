//! Every screen of the portal and how a person gets to it. A screen that is missing here fails a test.

mod step;
mod stop;

pub use stop::{REFERENCE, Stop};

use crate::support::{Page, Part, program, say};

use Stop::*;

/// Every screen.
pub const ALL: [Stop; 61] = [
    Start,
    Reference,
    LostReference,
    Code,
    NoTextMessage,
    Cases,
    Case,
    Milestone,
    ToDo,
    Owed,
    Rights,
    OnePage,
    Complain,
    Support,
    Services,
    Service,
    ListBuilder,
    ListShare,
    ListCard,
    SharedList,
    LinkBuilder,
    CallbackQuestion("way"),
    RingMyself,
    CallbackQuestion("number"),
    CallbackQuestion("not-sure"),
    CallbackQuestion("slot"),
    CallbackQuestion("text-message"),
    CallbackQuestion("someone-else"),
    CallbackQuestion("voicemail"),
    CallbackQuestion("withheld"),
    CallbackQuestion("name"),
    CallbackQuestion("caller"),
    CallbackQuestion("caller-gender"),
    CallbackQuestion("language"),
    CallbackQuestion("interpreter"),
    CallbackQuestion("needs"),
    CallbackQuestion("asked-by"),
    CallbackQuestion("topic"),
    CallbackQuestion("note"),
    CallbackCheck,
    CallbackConfirmed,
    Callback,
    CallbackCancelled,
    Messages,
    Preferences,
    PreferencesChange,
    Helpers,
    HelperGive,
    HelperCode,
    HelperEnd,
    HelperSignIn,
    HelperCase,
    HelperEnded,
    Feedback,
    Safety,
    Glossary,
    Privacy,
    Accessibility,
    Performance,
    SignedOut,
    SessionEnded,
];

/// The latest milestone of the first of the two cases.
const MILESTONE: &str = "milestone.suspect_interviewed.name";
/// What the first of the two cases is about.
const CASE: &str = "Damage to a car";

/// Shown while a backend does not answer: `signing_out.rs` goes to them.
const OF_SIGNING_OUT: [&str; 2] = ["SigningOut", "NotSignedOut"];

impl Stop {
    /// The screen that leads to it.
    fn before(self) -> Option<Self> {
        Some(match self {
            Start => return None,
            Reference | Support | Safety | Privacy | Accessibility | Feedback | Performance => {
                Start
            }
            LostReference | Code | HelperSignIn => Reference,
            NoTextMessage | Cases => Code,
            Case => Cases,
            Glossary => Safety,
            Milestone
            | ToDo
            | Owed
            | OnePage
            | Complain
            | Messages
            | Preferences
            | Helpers
            | SignedOut
            | SessionEnded
            | CallbackQuestion("way") => Case,
            Rights => Owed,
            PreferencesChange => Preferences,
            HelperGive => Helpers,
            HelperCode => HelperGive,
            HelperEnd | HelperCase => HelperCode,
            HelperEnded => HelperCase,
            Services | ListBuilder => Support,
            ListShare | LinkBuilder => ListBuilder,
            ListCard | SharedList => ListShare,
            Service => Services,
            RingMyself | CallbackQuestion("number") => CallbackQuestion("way"),
            CallbackQuestion("not-sure" | "slot") => CallbackQuestion("number"),
            CallbackQuestion("text-message" | "someone-else") => CallbackQuestion("slot"),
            CallbackCheck => CallbackQuestion("someone-else"),
            CallbackConfirmed | CallbackQuestion(_) => CallbackCheck,
            Callback => CallbackConfirmed,
            CallbackCancelled => Callback,
        })
    }

    /// The screens on the way to it, ending with itself.
    pub fn way(self) -> Vec<Self> {
        let mut way: Vec<Self> = std::iter::successors(Some(self), |stop| stop.before()).collect();
        way.reverse();
        way
    }

    /// The text of its heading; none where it comes from the backend.
    pub fn heading(self) -> Option<String> {
        Some(say(match self {
            Start => "start.title",
            Reference => "reference.title",
            LostReference => "lost-reference.title",
            Code => "code.title",
            NoTextMessage => "no-text.title",
            Cases => "cases.title",
            Case => "case.title",
            Milestone => MILESTONE,
            ToDo => "todo.consent",
            Owed => "owed.title",
            Rights => "rights.title",
            OnePage => "one-page.title",
            Complain => "complain.title",
            Support => "support.title",
            Services => "services.title",
            Service => return None,
            ListBuilder => "list.title",
            ListShare => "list.share",
            ListCard => "card.title",
            SharedList => "my-list.title",
            LinkBuilder => "link-builder.title",
            CallbackQuestion(name) => return Some(say(&format!("callback.{name}.title"))),
            RingMyself => "ring-myself.title",
            CallbackCheck => "callback.check.title",
            CallbackConfirmed => "callback.confirmed.title",
            Callback => "callback.see.title",
            CallbackCancelled => "callback.cancelled.title",
            Messages => "messages.title",
            Preferences => "preferences.title",
            PreferencesChange => "preferences.change.title",
            Helpers => "helpers.title",
            HelperGive => "helpers.give.title",
            HelperCode => "helpers.code.title",
            HelperEnd => "helpers.end.title",
            HelperSignIn => "helper-sign-in.title",
            HelperCase => "helper-case.title",
            HelperEnded => "helper-ended.title",
            Feedback => "feedback.title",
            Safety => "safety.title",
            Glossary => "glossary.title",
            Privacy => "privacy.title",
            Accessibility => "accessibility.title",
            Performance => "performance.title",
            SignedOut => "signed-out.title",
            SessionEnded => "session-ended.title",
        }))
    }
}

/// Goes all the way from the first screen to this one, and looks at each on the way.
pub async fn go(page: &Page, stop: Stop, look: impl AsyncFnMut(Stop)) {
    let way = stop.way();
    walk(page, &way, &way, look).await;
}

/// Goes on to a screen from another on the way to it, which is shown.
pub async fn go_on(page: &Page, from: Stop, stop: Stop) {
    let way = stop.way();
    let passed = way.iter().position(|stop| *stop == from);
    let rest = passed.map_or(&way[..], |at| &way[at + 1..]);
    walk(page, &way, rest, async |_| ()).await;
}

async fn walk(page: &Page, way: &[Stop], rest: &[Stop], mut look: impl AsyncFnMut(Stop)) {
    for stop in rest {
        step::step(page, *stop, way).await;
        match stop.heading() {
            Some(heading) => page.heading(&heading).await,
            None => page.loses(&Part::heading(&say("services.title"))).await,
        }
        page.loses(&Part::text(&say("load.loading"))).await;
        look(*stop).await;
    }
}

#[test]
fn every_screen_of_the_portal_is_on_some_way() {
    let known: Vec<String> = ALL.iter().map(|stop| format!("{stop:?}")).collect();
    for part in ["screen", "signed_in", "signposting", "support", "writing"] {
        let source = program::checkout().join(format!("src/navigation/{part}.rs"));
        let source = std::fs::read_to_string(source).unwrap();
        let (_, variants) = source.split_once("Screen {\n").unwrap();
        let (variants, _) = variants.split_once("\n}").unwrap();
        let lines = variants
            .lines()
            .filter_map(|line| line.strip_prefix("    "));
        let lines = lines.filter(|line| line.starts_with(char::is_uppercase));
        // A part of the app is no screen.
        for line in lines.filter(|line| !line.ends_with("Screen),")) {
            let name: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            if OF_SIGNING_OUT.contains(&name.as_str()) {
                continue;
            }
            let is_known = known
                .iter()
                .any(|stop| stop.split('(').next() == Some(&name));
            assert!(
                is_known,
                "no test goes to the screen `{name}`: add it to `ALL`"
            );
        }
    }
}

#[test]
fn every_question_of_the_callback_form_is_on_some_way() {
    for question in callback::QUESTIONS {
        let stop = CallbackQuestion(question.id.name());
        assert!(
            ALL.contains(&stop),
            "no test goes to {stop:?}: add it to `ALL`"
        );
    }
}
