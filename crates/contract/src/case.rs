//! A case: an append-only list of milestones, a current stage, and who has it now.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;
use crate::{Date, Timestamp};

open_kind! {
    /// The five big stages, from report to after court.
    Stage {
        /// The crime was reported.
        Report = "report",
        /// The police look into it.
        Investigation = "investigation",
        /// Police or prosecutors decide about a charge.
        ChargingDecision = "charging_decision",
        /// The case is before a court.
        Court = "court",
        /// After the verdict and sentence.
        AfterCourt = "after_court",
    }
}

open_kind! {
    /// What happened in a case, as a victim sees it.
    MilestoneKind {
        /// The crime was reported.
        Reported = "reported",
        /// The crime was recorded and has a number.
        Recorded = "recorded",
        /// Referred to a support service.
        SupportReferred = "support_referred",
        /// Assessed, and not investigated further for now.
        AssessedNotInvestigated = "assessed_not_investigated",
        /// One officer leads.
        OfficerAllocated = "officer_allocated",
        /// A statement was given.
        Statement = "statement",
        /// A Victim Personal Statement was offered.
        VpsOffered = "vps_offered",
        /// A suspect was identified.
        SuspectIdentified = "suspect_identified",
        /// A suspect was interviewed under caution.
        SuspectInterviewed = "suspect_interviewed",
        /// A suspect was arrested.
        SuspectArrested = "suspect_arrested",
        /// A suspect is on bail before charge.
        Bail = "bail",
        /// A suspect was released under investigation.
        ReleasedUnderInvestigation = "rui",
        /// A suspect was released and no further action is taken against them.
        ReleasedNfa = "released_nfa",
        /// Dealt with without a court: caution, community resolution or penalty.
        OutOfCourt = "ooc",
        /// The file went to the prosecutors.
        FileToCps = "file_to_cps",
        /// The prosecutors asked the police for more.
        CpsMoreInfo = "cps_more_info",
        /// Somebody was charged.
        Charged = "charged",
        /// Nobody was charged.
        NotCharged = "not_charged",
        /// Closed because no suspect was found.
        ClosedNoSuspect = "closed_no_suspect",
        /// First hearing, in a magistrates' court.
        FirstHearing = "first_hearing",
        /// Plea: guilty or not guilty.
        Plea = "plea",
        /// The trial has a date.
        TrialFixed = "trial_fixed",
        /// The trial was moved.
        TrialMoved = "trial_moved",
        /// The victim is asked to give evidence.
        Evidence = "evidence",
        /// The verdict.
        Verdict = "verdict",
        /// The prosecutors stopped the case or changed the charge.
        Discontinued = "discontinued",
        /// The sentence.
        Sentence = "sentence",
        /// An appeal.
        Appeal = "appeal",
        /// The Victim Contact Scheme.
        Vcs = "vcs",
        /// Release, recall or parole.
        Release = "release",
        /// Property was returned.
        Property = "property",
        /// The case was closed.
        Closed = "closed",
    }
}

open_kind! {
    /// Who has the case now.
    OwnerKind {
        /// The police.
        Police = "police",
        /// The Crown Prosecution Service.
        Cps = "cps",
        /// The Witness Care Unit.
        WitnessCareUnit = "witness_care_unit",
        /// The court.
        Court = "court",
        /// The probation service, with its Victim Contact Scheme.
        Probation = "probation",
    }
}

open_kind! {
    /// Something only the victim can do.
    ToDoKind {
        /// Ask for a review of a decision.
        AskForReview = "ask_for_review",
        /// Give or refuse consent to something named in the note.
        Consent = "consent",
        /// Write or update a Victim Personal Statement.
        PersonalStatement = "personal_statement",
        /// Say on which days a court date would be impossible.
        Availability = "availability",
        /// Reply to the Victim Contact Scheme.
        ReplyToVcs = "reply_to_vcs",
        /// Collect property.
        CollectProperty = "collect_property",
        /// Go to court on the day named.
        GoToCourt = "go_to_court",
        /// Ring the office named as owner: there is news to be told by a person.
        Ring = "ring",
    }
}

/// Something that happened in a case. Milestones are added and never changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Milestone {
    /// Names it within its case.
    pub id: String,
    /// What happened.
    pub kind: MilestoneKind,
    /// A title for kinds the portal does not know, in the person's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The day it happened.
    pub happened_at: Date,
    /// The day the person was told, if they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_at: Option<Date>,
    /// The day it is about when that lies ahead: a hearing, a return to the police station.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Date>,
    /// Which suspect it is about when there are several: the `id` of one of the case's suspects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspect: Option<String>,
    /// Where a hearing takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// A sentence from the people who have the case, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The news is told by a person. `kind` is then the neutral text `news`, and nothing else is sent.
    #[serde(default)]
    pub tell_in_person: bool,
}

/// A suspect, never by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Suspect {
    /// Names the suspect within the case.
    pub id: String,
    /// What to call them: "Suspect A".
    pub label: String,
    /// Where the case against them stands.
    pub stage: Stage,
}

/// Who has the case, and how to reach them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseOwner {
    /// What kind of office it is.
    pub kind: OwnerKind,
    /// The office: "North Area Investigation Team".
    pub team: String,
    /// The person who leads, with rank or role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// A number to ring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// When the number is answered, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
}

/// What is expected next, with no promise beyond what the backend knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Expected {
    /// The kind of milestone that usually follows.
    pub kind: MilestoneKind,
    /// The day it is due, if one is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

/// Something only the victim can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToDo {
    /// What it is.
    pub kind: ToDoKind,
    /// The last day for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// A sentence from the people who have the case, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A case in the list of a person's cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseSummary {
    /// Names the case in the paths of this contract. Not the reference.
    pub id: String,
    /// The reference printed on letters.
    pub reference: String,
    /// What it is about, in neutral words: "Theft of a bicycle".
    pub about: String,
    /// The day it was reported.
    pub reported_at: Date,
    /// Where it stands.
    pub stage: Stage,
    /// Whether it is closed.
    #[serde(default)]
    pub closed: bool,
}

/// The cases of the signed-in person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseList {
    /// Latest first. Never empty for somebody who is signed in.
    pub cases: Vec<CaseSummary>,
}

/// One case, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Case {
    /// Names the case in the paths of this contract. Not the reference.
    pub id: String,
    /// The reference printed on letters.
    pub reference: String,
    /// What it is about, in neutral words.
    pub about: String,
    /// The day it was reported.
    pub reported_at: Date,
    /// Where it stands now. With several suspects: the furthest.
    pub stage: Stage,
    /// Whether it is closed.
    #[serde(default)]
    pub closed: bool,
    /// Whether the person has enhanced rights under the Victims' Code.
    #[serde(default)]
    pub enhanced_rights: bool,
    /// Whether a relative of the person died: words are chosen with more care.
    #[serde(default)]
    pub bereaved: bool,
    /// Who has the case.
    pub owner: CaseOwner,
    /// When somebody last looked at the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_checked_at: Option<Timestamp>,
    /// When somebody last spoke or wrote to the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_contact_at: Option<Timestamp>,
    /// The day by which the next update is promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_update_by: Option<Date>,
    /// What is expected next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_next: Option<Expected>,
    /// What the person needs to do. Usually nothing.
    #[serde(default)]
    pub to_do: Vec<ToDo>,
    /// The suspects, when there are several or their stages differ.
    #[serde(default)]
    pub suspects: Vec<Suspect>,
    /// What has happened, in any order.
    pub milestones: Vec<Milestone>,
    /// Today in London on the server's clock, so that a wrong clock on the phone does no harm.
    pub today: Date,
}
