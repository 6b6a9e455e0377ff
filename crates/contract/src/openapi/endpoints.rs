//! Every endpoint of the contract, as data.

use crate::ProblemCode;

/// Who may send a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Anyone,
    /// A browser that waits for a code.
    Challenge,
    /// A signed-in person.
    Person,
    /// Any site: the directory of support services.
    Directory,
}

/// One endpoint: a method and a path.
pub struct Endpoint {
    pub method: &'static str,
    pub path: &'static str,
    /// The `operationId`.
    pub id: &'static str,
    pub about: &'static str,
    pub access: Access,
    /// The schema of the request body.
    pub takes: Option<&'static str>,
    /// The status of a success and the schema of its body.
    pub gives: (u16, Option<&'static str>),
    /// Problems beyond those common to all endpoints of its kind.
    pub problems: &'static [(u16, ProblemCode)],
}

impl Endpoint {
    /// Whether it changes something, and so needs the portal's header.
    pub fn changes(&self) -> bool {
        self.method != "get"
    }

    /// Whether it takes an `Idempotency-Key`.
    pub fn has_key(&self) -> bool {
        self.makes_callback() || matches!(self.id, "sendMessage" | "answerToDo")
    }

    /// Whether a session begins or goes on with its answer.
    pub fn begins_session(&self) -> bool {
        matches!(self.id, "tryCode" | "helperSignIn" | "resumeSession")
    }

    /// Whether it takes the key of the page.
    pub fn takes_page_key(&self) -> bool {
        self.access == Person || self.begins_session() || matches!(self.id, "session" | "leavePage")
    }

    /// Whether it creates a callback, which then has a path of its own.
    pub fn makes_callback(&self) -> bool {
        self.id == "requestCallback"
    }

    /// Whether caches may keep its answer.
    pub fn may_be_kept(&self) -> bool {
        self.id == "performance"
    }

    /// The parameters in its path.
    pub fn path_names(&self) -> impl Iterator<Item = &'static str> {
        self.path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next())
    }
}

use Access::{Anyone, Challenge, Directory, Person};
use ProblemCode as P;

const fn endpoint(
    id: &'static str,
    access: Access,
    line: (&'static str, &'static str),
    takes: Option<&'static str>,
    gives: (u16, Option<&'static str>),
    about: &'static str,
    problems: &'static [(u16, ProblemCode)],
) -> Endpoint {
    Endpoint {
        method: line.0,
        path: line.1,
        id,
        about,
        access,
        takes,
        gives,
        problems,
    }
}

const WAIT: (u16, ProblemCode) = (429, P::TooManyRequests);
const NO_PAGE_KEY: (u16, ProblemCode) = (400, P::PageKeyMissing);
const NOT_FRESH: (u16, ProblemCode) = (403, P::FreshCodeNeeded);
const TAKEN: (u16, ProblemCode) = (409, P::SlotTaken);
const TOO_LATE: (u16, ProblemCode) = (409, P::NotChangeable);
const NO_KEY: (u16, ProblemCode) = (400, P::KeyMissing);
const OTHER_BODY: (u16, ProblemCode) = (422, P::KeyReused);
const STILL_RUNNING: (u16, ProblemCode) = (409, P::KeyInUse);

/// Every endpoint, in the order in which a person meets them.
#[rustfmt::skip]
pub const ENDPOINTS: &[Endpoint] = &[
    endpoint("askForCode", Anyone, ("post", "/api/v1/sign-in"), Some("SignIn"), (202, Some("SignInStarted")),
        "Asks for a one-time code.\n\nThe answer, its size and its time are the same whether or not the reference exists, however often anybody has asked, and by day and night. Asking is never refused. The code goes to the safe contact that the backend holds, if the rules for codes (`docs/CONNECTING.md`) allow a text message now; a code on its way already serves every browser that asks.", &[]),
    endpoint("tryCode", Challenge, ("post", "/api/v1/sign-in/code"), Some("CodeAttempt"), (200, Some("Session")),
        "Tries a code: it works once, in a browser that asked for a code of this reference.\n\nHow long it is and works, and after how many wrong tries a longer one takes its place, is in `docs/CONNECTING.md`. Wrong, expired, used: the same answer, however often. The session has a new id, belongs to the page that asks, and ends every other session of this person.", &[NO_PAGE_KEY, (401, P::CodeNotAccepted)]),
    endpoint("helperSignIn", Anyone, ("post", "/api/v1/helper-sign-in"), Some("HelperSignIn"), (200, Some("Session")),
        "Signs a helper in with the code that the person gave them.\n\nThe answer is the same for a code whose time is over, that was revoked or never was. The session sees one case, and of it what the person chose; every other call below `/cases` is answered with `404`. It ends at once when the code does.", &[NO_PAGE_KEY, (401, P::CodeNotAccepted), WAIT]),
    endpoint("session", Anyone, ("get", "/api/v1/session"), None, (200, Some("Session")),
        "Where this browser's session stands. Looking does not start the idle time anew. Without the page's key nobody is signed in.", &[]),
    endpoint("signOut", Anyone, ("delete", "/api/v1/session"), None, (204, None),
        "Signs out, or stops waiting for a code. The cookie is enough, and it succeeds without a session too.", &[]),
    endpoint("endSession", Anyone, ("post", "/api/v1/session/end"), None, (204, None),
        "The same as `DELETE /session`, for networks that let no `DELETE` through.", &[]),
    endpoint("leavePage", Anyone, ("post", "/api/v1/session/leaving"), Some("PageMark"), (204, None),
        "The page of the session goes: its key opens nothing any more.\n\nThe session ends, unless a reload of this page goes on within 10 seconds. Without a session it does nothing.", &[]),
    endpoint("resumeSession", Anyone, ("post", "/api/v1/session/resume"), Some("PageMark"), (200, Some("Session")),
        "A page that was reloaded goes on.\n\nOnce, within 10 seconds after the page with this mark has gone, the session goes on and belongs to the page that asks. `409` while that page has not said that it goes: ask again soon. In all other cases the answer is that of `GET /session` without a key.", &[NO_PAGE_KEY, (409, P::PageOpen)]),
    endpoint("askForFreshCode", Person, ("post", "/api/v1/session/fresh-code"), None, (202, Some("SignInStarted")),
        "Sends another one-time code to somebody who is signed in.\n\nMaking a helper's code, changing contact preferences, and a call to a number that is not on file need one, so that a minute with her open page is not enough for them.", &[WAIT]),
    endpoint("proveFresh", Person, ("post", "/api/v1/session/fresh"), Some("CodeAttempt"), (204, None),
        "Sends that code back: for 15 minutes such changes are carried out.", &[(401, P::CodeNotAccepted), WAIT]),
    endpoint("cases", Person, ("get", "/api/v1/cases"), None, (200, Some("CaseList")),
        "The person's cases, latest first. For a helper the one that they may see: it counts as a look of theirs.", &[]),
    endpoint("case", Person, ("get", "/api/v1/cases/{case_id}"), None, (200, Some("Case")),
        "One case. Somebody else's is answered like one that does not exist. Milestones added since the last look of an earlier session are new.\n\nA helper gets only what the person chose, and never news to be told in person, notes, contact details or what the person has to do. It counts as a look of theirs, not of the person.", &[]),
    endpoint("answerToDo", Person, ("post", "/api/v1/cases/{case_id}/to-dos/{to_do_id}/answer"), Some("ToDoAnswer"), (200, Some("ToDo")),
        "Answers something to do, or changes the answer, until its day is over.\n\nIt takes the one field that belongs to its way: `yes`, `days` or `text`; another is `422`. It is carried out once for each key: the same key with the same body gets the same answer, with another body `422`. With another key the last answer counts. An answer that is refused gives its key back. `409` after its day, when staff have taken it away, and when it is not answered here.", &[NO_KEY, OTHER_BODY, STILL_RUNNING, TOO_LATE, WAIT]),
    endpoint("messages", Person, ("get", "/api/v1/cases/{case_id}/messages"), None, (200, Some("MessageList")),
        "Messages to and from the officer or victim care, oldest first. What staff wrote counts as seen from now on.", &[]),
    endpoint("sendMessage", Person, ("post", "/api/v1/cases/{case_id}/messages"), Some("MessageDraft"), (201, Some("Message")),
        "Sends a message.\n\nIt is sent once for each key: the same key with the same body gets the same answer, with another body `422`. A message that is refused gives its key back.", &[NO_KEY, OTHER_BODY, STILL_RUNNING, WAIT]),
    endpoint("callbackSlots", Person, ("get", "/api/v1/cases/{case_id}/callback-slots"), None, (200, Some("SlotList")),
        "The times in which staff can call, and the numbers on file, masked.", &[]),
    endpoint("callbacks", Person, ("get", "/api/v1/cases/{case_id}/callbacks"), None, (200, Some("CallbackList")),
        "The requests of a case, latest first.", &[]),
    endpoint("requestCallback", Person, ("post", "/api/v1/cases/{case_id}/callbacks"), Some("CallbackRequest"), (201, Some("Callback")),
        "Asks for a call.\n\nIt is carried out once for each key: the same key with the same body gets the same answer, with another body `422`. A request that is refused gives its key back.", &[NOT_FRESH, NO_KEY, OTHER_BODY, STILL_RUNNING, TAKEN, WAIT]),
    endpoint("callback", Person, ("get", "/api/v1/cases/{case_id}/callbacks/{callback_id}"), None, (200, Some("Callback")),
        "One request.", &[]),
    endpoint("changeCallback", Person, ("patch", "/api/v1/cases/{case_id}/callbacks/{callback_id}"), Some("CallbackChange"), (200, Some("Callback")),
        "Moves a call to another slot.", &[TAKEN, TOO_LATE]),
    endpoint("cancelCallback", Person, ("delete", "/api/v1/cases/{case_id}/callbacks/{callback_id}"), None, (204, None),
        "Cancels a call. It can still be seen, as `cancelled`; cancelling it again succeeds.", &[TOO_LATE]),
    endpoint("contactPreferences", Person, ("get", "/api/v1/cases/{case_id}/contact-preferences"), None, (200, Some("ContactPreferences")),
        "How the person can be reached safely, and how often they want to hear.", &[]),
    endpoint("setContactPreferences", Person, ("put", "/api/v1/cases/{case_id}/contact-preferences"), Some("ContactPreferences"), (200, Some("ContactPreferences")),
        "Says how the person can be reached safely. The answer is what is held from now on. It needs a fresh code, and a neutral text message says that something was changed.", &[NOT_FRESH]),
    endpoint("giveCaseFeedback", Person, ("post", "/api/v1/cases/{case_id}/feedback"), Some("CaseFeedback"), (204, None),
        "Feedback about a milestone or a callback. It is never a complaint. There is one for each of them: sent again, with words or another rating, it takes its place. An `about_id` must be one of this case: otherwise `404`.", &[WAIT]),
    endpoint("giveFeedback", Anyone, ("post", "/api/v1/feedback"), Some("Feedback"), (204, None),
        "Feedback about the site, without signing in. The same `id` again: the same feedback, with words or another rating.", &[WAIT]),
    endpoint("performance", Anyone, ("get", "/api/v1/performance"), None, (200, Some("Performance")),
        "How the service keeps its promises.\n\nFor everybody and without a person in it: it may be kept by caches. A quarter is published once, after it has ended, and never changes. No count of fewer than ten people can be read or worked out: `docs/CONNECTING.md` has the rule.", &[]),
    endpoint("helpers", Person, ("get", "/api/v1/cases/{case_id}/helpers"), None, (200, Some("HelperList")),
        "The helpers, latest first: those whose code works, then those whose access has ended.", &[]),
    endpoint("addHelper", Person, ("post", "/api/v1/cases/{case_id}/helpers"), Some("HelperRequest"), (201, Some("HelperCreated")),
        "Makes a code for a helper: time-limited, read-only, revocable. The code is in this answer only. It needs a fresh code, and a neutral text message says that something was changed. At most five work at once.", &[NOT_FRESH, (409, P::HelpersFull), WAIT]),
    endpoint("removeHelper", Person, ("delete", "/api/v1/cases/{case_id}/helpers/{helper_id}"), None, (204, None),
        "Revokes a helper's code. Sessions begun with it end at once.", &[]),
    endpoint("feed", Directory, ("get", "/open-referral/"), None, (200, Some("Feed")),
        "What the directory of support services is: Open Referral UK 3.0.", &[]),
    endpoint("services", Directory, ("get", "/open-referral/services"), None, (200, Some("ServicePage")),
        "A page of services.", &[(422, P::Invalid)]),
    endpoint("service", Directory, ("get", "/open-referral/services/{service_id}"), None, (200, Some("Service")),
        "One service, whole.", &[(404, P::NotFound)]),
];
