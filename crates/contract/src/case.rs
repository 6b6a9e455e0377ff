//! A case: its milestones, which are only ever added, its stage, and who has it now.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;
use crate::{CaseId, Date, Milestone, MilestoneKind, Property, Timestamp, ToDo};

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

/// A case in the list of a person's cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseSummary {
    /// Names the case in the paths of this contract. Not the reference.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub id: CaseId,
    /// The reference printed on letters. Empty for a helper who may not see it.
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
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub id: CaseId,
    /// The reference printed on letters. Empty for a helper who may not see it.
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
    /// Whether a relative of the person died: words are chosen with more care. While the police have the case, the
    /// person that `owner` names is then the family liaison officer.
    #[serde(default)]
    pub bereaved: bool,
    /// The day of the crime, or its first day, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crime_on: Option<Date>,
    /// Whether the crime is of a kind for which the Criminal Injuries Compensation Authority may pay.
    #[serde(default)]
    pub may_claim_compensation: bool,
    /// Whether the sentence is one that the Attorney General may ask the Court of Appeal to look at
    /// as too low: of the Crown Court, for a crime of the unduly lenient sentence scheme.
    #[serde(default)]
    pub may_ask_for_sentence_review: bool,
    /// Whether the Victim Contact Scheme is open to the person: 12 months of custody or more for a
    /// serious violent or sexual crime, or a hospital order.
    #[serde(default)]
    pub may_join_victim_contact: bool,
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
    /// Stolen or damaged things, and things held as evidence.
    #[serde(default)]
    pub property: Vec<Property>,
    /// How many messages from staff the person has not seen.
    #[serde(default)]
    pub unread_messages: u32,
    /// Who else can see the case now. Without it nobody can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helpers: Option<crate::HelperCount>,
    /// What has happened, in any order.
    pub milestones: Vec<Milestone>,
    /// Today in London on the server's clock, so that a wrong clock on the phone does no harm.
    pub today: Date,
}
