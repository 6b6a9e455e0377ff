//! What happened in a case, step by step.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;
use crate::{Date, MilestoneId, Outcome};

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

/// Something that happened in a case. Milestones are added and never changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Milestone {
    /// Names it within its case.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub id: MilestoneId,
    /// What happened.
    pub kind: MilestoneKind,
    /// How it turned out, for kinds that can turn out in several ways. Without it the portal stays neutral and
    /// offers to tell the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
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
    /// The language of the note, a BCP 47 tag. Without it nothing is said of its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_language: Option<String>,
    /// It was added since the person last looked at the case. Never for news told by a person.
    #[serde(default)]
    pub is_new: bool,
    /// The news is told by a person. `kind` is then the neutral text `news`, and nothing else is sent.
    #[serde(default)]
    pub tell_in_person: bool,
}
