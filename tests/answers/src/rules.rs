//! What the screens do with what was read, by the rules of `crates/`.

use std::sync::OnceLock;

use callback::{Draft, Field, day_of, is_never, on_offer, standing};
use casework::{Answering, DueState, Rights, When, calendar_file, entry, may_ask, mentions, story};
use contract::{
    CallbackList, Case, CaseList, ContactPreferences, Date, HelperCreated, HelperList, Message,
    MessageList, PhoneCall, Session, SignInStarted, Slot, SlotList, Timestamp, ToDo, limits,
};

use crate::giving::Giving;

const NOW: Timestamp = Timestamp(1_795_518_000);

/// Something that a screen shows.
pub trait Used {
    /// The names of its fields, where the contract allows no others in a request.
    const NAMES: &[&str] = &[];

    /// Does with it what the screens do.
    fn used(&self);
}

/// The rights that a deployment begins with.
fn rights() -> &'static Rights {
    static RIGHTS: OnceLock<Rights> = OnceLock::new();
    RIGHTS.get_or_init(|| {
        let file = include_str!("../../../public/rights/england-and-wales.json");
        let rights = Rights::read(file).unwrap_or_default();
        assert!(!rights.editions.is_empty(), "the rights are gone");
        rights
    })
}

/// A day in words.
fn day(day: Date) {
    assert!(day.to_string().len() >= 10);
}

/// A moment in words, by the clocks of London.
fn moment(at: Timestamp) {
    let (date, second) = at.in_london();
    day(date);
    assert!(second < 86_400 && !at.to_string().is_empty());
}

fn window(slot: &Slot) {
    moment(slot.starts_at);
    moment(slot.ends_at);
    let times = When::Between(slot.starts_at, slot.ends_at);
    assert!(calendar_file("Appointment", times, "1", NOW).starts_with("BEGIN:VCALENDAR"));
}

impl Used for Case {
    fn used(&self) {
        let told = [rights(), &Rights::default()].map(|rights| story(self, rights, self.today));
        for story in &told {
            assert_eq!(story.entries.len(), self.milestones.len());
            let deadlines = story.deadlines.iter().filter_map(|one| one.by);
            deadlines.for_each(day);
            let ask_from = story.updates.ask_from.into_iter();
            ask_from.for_each(day);
            let checked = [story.updates.last_checked_at, story.updates.last_contact_at];
            checked.into_iter().flatten().for_each(moment);
            for one in &story.entries {
                let told_by = one.told.as_ref().map(|told| told.by);
                let days = [one.happened_at, one.told_at, told_by];
                days.into_iter().flatten().for_each(day);
                if let Some(due) = one.due.filter(|due| due.state == DueState::Ahead) {
                    calendar_file("Appointment", When::Day(due.on), "1", NOW);
                }
            }
        }
        for one in self.milestones.iter().take(3) {
            assert!(entry(self, rights(), &one.id, self.today).is_some());
            mentions(one.note.as_deref().unwrap_or_default(), "bail");
        }
        may_ask(self, self.today);
        self.to_do.iter().for_each(Used::used);
        day(self.reported_at);
    }
}

impl Used for ToDo {
    fn used(&self) {
        let answered = self.answered.as_ref();
        answered.map(|one| one.at).into_iter().for_each(moment);
        let days = answered.and_then(|one| one.days.clone());
        days.into_iter().flatten().for_each(day);
        let (today, _) = NOW.in_london();
        match Answering::of(self, today) {
            Some(Answering::Days { from, to }) => {
                [from, to].into_iter().for_each(day);
                assert!((0..limits::TO_DO_SPAN_DAYS_MAX).contains(&from.days_until(to)));
            }
            Some(Answering::Text { chars_max }) => {
                assert!((1..=limits::TO_DO_TEXT_CHARS_MAX).contains(&chars_max));
            }
            Some(Answering::Link { url, .. }) => assert!(url.starts_with("https://")),
            _ => {}
        }
    }
}

impl Used for CaseList {
    fn used(&self) {
        self.cases.iter().for_each(|one| day(one.reported_at));
    }
}

impl Used for Session {
    fn used(&self) {
        let helper = self.helper.as_ref().map(|helper| helper.ends_at);
        let all = [
            self.ends_at,
            self.idle_ends_at,
            self.code_expires_at,
            helper,
        ];
        all.into_iter().flatten().for_each(moment);
        let wait = self.resend_wait_secs().unwrap_or_default();
        assert!(
            wait <= limits::RESEND_WAIT_SECS_MAX,
            "a timer of {wait} seconds"
        );
    }
}

impl Used for SignInStarted {
    fn used(&self) {
        moment(self.expires_at);
        moment(self.resend_after);
    }
}

impl Used for Message {
    fn used(&self) {
        moment(self.sent_at);
    }
}

impl Used for MessageList {
    fn used(&self) {
        self.messages.iter().for_each(Used::used);
    }
}

impl Used for PhoneCall {
    fn used(&self) {
        standing(self, NOW);
        window(&self.window);
    }
}

impl Used for CallbackList {
    fn used(&self) {
        self.callbacks.iter().for_each(Used::used);
        assert!(callback::found(self.callbacks.clone()).len() <= self.callbacks.len());
    }
}

impl Used for SlotList {
    fn used(&self) {
        let mut draft = Draft::for_case("c1");
        draft.put(Field::Never, "morning evening");
        draft.put(Field::NeverOn, "friday sunday");
        for slot in &self.slots {
            day(day_of(slot));
            is_never(&draft, slot);
            window(slot);
        }
        for slot in on_offer(&draft, &self.slots, NOW) {
            draft.take(&slot);
            draft.drop_passed(NOW);
            assert_eq!(draft.answer(Field::Slot), slot.id);
        }
    }
}

impl Used for ContactPreferences {
    const NAMES: &[&str] = &[
        "safe_ways",
        "never",
        "updates",
        "language",
        "codes_at_night",
    ];

    fn used(&self) {
        assert!(
            self.safe_ways
                .iter()
                .all(|way| way.as_str().len() < usize::MAX)
        );
    }
}

impl Used for HelperList {
    fn used(&self) {
        for helper in &self.helpers {
            let looks = helper.looks.iter().map(|look| look.at);
            let all = looks.chain([helper.expires_at]).chain(helper.ended_at);
            all.for_each(moment);
        }
        let mut giving = Giving::default();
        assert_eq!(giving.unseen(self.clone()).len(), self.helpers.len());
        giving.note_seen(self);
        assert!(giving.unseen(self.clone()).is_empty());
    }
}

impl Used for HelperCreated {
    fn used(&self) {
        moment(self.helper.expires_at);
    }
}
