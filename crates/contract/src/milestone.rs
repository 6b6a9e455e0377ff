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
        /// The police confirmed the report in writing.
        Confirmed = "confirmed",
        /// Somebody asked what help and which rights the victim needs.
        NeedsAssessed = "needs_assessed",
        /// Referred to a support service.
        SupportReferred = "support_referred",
        /// Assessed, and not investigated further for now.
        AssessedNotInvestigated = "assessed_not_investigated",
        /// Another organisation deals with it now.
        PassedOn = "passed_on",
        /// One officer leads.
        OfficerAllocated = "officer_allocated",
        /// The police are investigating.
        UnderInvestigation = "under_investigation",
        /// A statement was given.
        Statement = "statement",
        /// A Victim Personal Statement was offered.
        VpsOffered = "vps_offered",
        /// Restorative justice: contact with the person who did it, if both want it.
        RestorativeJustice = "restorative_justice",
        /// Somebody asked for notes about the victim, such as those of a counsellor or a doctor.
        NotesRequested = "notes_requested",
        /// A suspect was identified.
        SuspectIdentified = "suspect_identified",
        /// The police are looking for a suspect.
        SuspectWanted = "suspect_wanted",
        /// A suspect was interviewed under caution.
        SuspectInterviewed = "suspect_interviewed",
        /// A suspect was arrested.
        SuspectArrested = "suspect_arrested",
        /// A suspect is in another country.
        Extradition = "extradition",
        /// A suspect is on bail before charge.
        Bail = "bail",
        /// A suspect was released under investigation.
        ReleasedUnderInvestigation = "rui",
        /// An order or a notice that protects the victim.
        ProtectiveOrder = "protective_order",
        /// A suspect was released and no further action is taken against them.
        ReleasedNfa = "released_nfa",
        /// The police have stopped the investigation.
        InvestigationStopped = "investigation_stopped",
        /// The victim no longer supports the case.
        Withdrawn = "withdrawn",
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
        /// The person admitted this crime too when they were sentenced for another.
        TakenIntoAccount = "taken_into_account",
        /// Closed because no suspect was found.
        ClosedNoSuspect = "closed_no_suspect",
        /// The case waits for a result from the court.
        AwaitingCourt = "awaiting_court",
        /// First hearing, in a magistrates’ court.
        FirstHearing = "first_hearing",
        /// The accused person is held until the trial or the sentence.
        Remand = "remand",
        /// A court decided about bail.
        CourtBail = "court_bail",
        /// The case goes on in the Crown Court.
        SentToCrownCourt = "sent_to_crown_court",
        /// Plea and trial preparation hearing.
        PleaHearing = "plea_hearing",
        /// Plea: guilty or not guilty.
        Plea = "plea",
        /// A hearing that is not the trial has a date.
        HearingFixed = "hearing_fixed",
        /// A hearing that is not the trial was moved.
        HearingMoved = "hearing_moved",
        /// Special measures: help to give evidence.
        SpecialMeasures = "special_measures",
        /// A visit to the court before the day.
        CourtVisit = "court_visit",
        /// The trial has a date.
        TrialFixed = "trial_fixed",
        /// The trial was moved.
        TrialMoved = "trial_moved",
        /// The trial has started.
        TrialStarted = "trial_started",
        /// The victim gives evidence.
        Evidence = "evidence",
        /// There will be a new trial.
        Retrial = "retrial",
        /// The verdict.
        Verdict = "verdict",
        /// The prosecutors stopped the case or changed the charge.
        Discontinued = "discontinued",
        /// The court asked for a report before the sentence.
        ReportsOrdered = "reports_ordered",
        /// The sentence has a date.
        SentenceFixed = "sentence_fixed",
        /// The sentence.
        Sentence = "sentence",
        /// A court decided about compensation.
        CompensationOrder = "compensation_order",
        /// There is no news that could be given.
        NoUpdate = "no_update",
        /// A review of a decision under the Victims’ Right to Review.
        Review = "review",
        /// A review of a sentence that may be too low.
        SentenceReview = "sentence_review",
        /// An appeal.
        Appeal = "appeal",
        /// A complaint about how the case was handled.
        Complaint = "complaint",
        /// The Victim Contact Scheme.
        Vcs = "vcs",
        /// The Victim Notification Scheme.
        Notification = "notification",
        /// The rules after prison.
        Licence = "licence",
        /// Release, recall or parole.
        Release = "release",
        /// A mental health tribunal.
        Tribunal = "tribunal",
        /// A family liaison officer supports the family.
        FamilyLiaison = "family_liaison",
        /// A doctor examines how the person died.
        PostMortem = "post_mortem",
        /// The family can plan the funeral.
        BodyReleased = "body_released",
        /// An inquest: a coroner finds out how somebody died.
        Inquest = "inquest",
        /// A review of what can be learned from the death.
        DeathReview = "death_review",
        /// Property.
        Property = "property",
        /// Costs of going to court.
        Expenses = "expenses",
        /// Compensation from the Criminal Injuries Compensation Authority.
        InjuryCompensation = "injury_compensation",
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
    /// The rules to keep to, one plain sentence each, for bail, an order or a licence: what the person may see or
    /// hear of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
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
