//! The outcomes that the portal has words for, by kind of milestone.

/// A kind of milestone, and the outcomes that the portal has words for, each with what it means.
pub type OutcomesOf = (&'static str, &'static [(&'static str, &'static str)]);

/// One kind a block, one outcome a line.
macro_rules! outcomes {
    ($($kind:ident { $($outcome:ident: $meaning:literal,)* })*) => {
        /// The outcomes that the portal has words for, by kind.
        pub const OUTCOMES: &[OutcomesOf] =
            &[$((stringify!($kind), &[$((stringify!($outcome), $meaning)),*])),*];
    };
}

outcomes! {
    passed_on {
        fraud: "the national fraud report service passes it on to a force, or keeps it",
    }
    restorative_justice {
        offered: "offered to the victim",
        agreed: "both have agreed",
        took_place: "it took place",
        ended: "it does not take place, or it has ended",
    }
    notes_requested {
        asked: "the police asked for them",
        shared: "they were given",
        not_shared: "they were not given",
    }
    suspect_wanted {
        warrant: "a court has issued a warrant for their arrest",
    }
    suspect_arrested {
        again: "arrested again",
    }
    extradition {
        asked: "that country was asked to send them back",
        brought_back: "they were brought back",
        refused: "that country does not send them back",
    }
    bail {
        given: "bail was given",
        changed: "its rules have changed",
        extended: "it goes on for longer",
        broken: "the suspect is said to have broken a rule",
        ended: "it has ended",
    }
    protective_order {
        notice: "a notice of the police: domestic violence or domestic abuse protection notice",
        order: "an order of a court: domestic violence or domestic abuse protection order",
        stalking_order: "a stalking protection order",
        non_molestation: "a non-molestation order",
        restraining: "a restraining order",
        refused: "it was not made",
        changed: "its rules have changed",
        broken: "the person is said to have broken it",
        ended: "it has ended",
    }
    investigation_stopped {
        not_in_public_interest: "more investigation is not in the public interest",
        no_more_leads: "there is nothing more to look into",
    }
    ooc {
        caution: "a caution, without conditions",
        conditional_caution: "a caution with conditions",
        community_resolution: "agreed with the person, such as an apology or repair",
        penalty_notice: "a fixed penalty",
        drugs_warning: "a warning for having drugs",
        diversion: "a course or other help in place of a court",
        deferred_prosecution: "no charge as long as the person keeps to what was agreed",
    }
    charged {
        summons: "told by letter to come to court",
        another_case: "charged as part of another case",
    }
    not_charged {
        not_enough_evidence: "the evidence is not strong enough",
        not_in_public_interest: "a court case would not be in the public interest",
        further_action_not_in_public_interest: "more action, after a course or other help, is not in the public interest",
        cannot_prosecute: "the suspect cannot be prosecuted",
        victim_withdrew: "the victim no longer supports the case",
        witness_died_or_ill: "the victim or an important witness has died or is too ill",
        suspect_too_young: "the suspect is under 10",
        suspect_too_ill: "the suspect is too ill",
        suspect_died: "the suspect has died",
        time_limit: "the time to bring it to court is over",
    }
    first_hearing {
        youth: "in a youth court",
    }
    remand {
        ended: "they are no longer held",
    }
    court_bail {
        given: "free until the next hearing",
        changed: "its rules have changed",
        broken: "the person is said to have broken a rule",
        ended: "it has ended",
    }
    plea {
        guilty: "guilty",
        not_guilty: "not guilty",
        mixed: "guilty of some charges, not guilty of others",
        lesser: "guilty of a less serious charge",
    }
    special_measures {
        asked: "somebody has asked for them",
        granted: "the court has agreed",
        refused: "the court has not agreed",
    }
    trial_moved {
        did_not_go_ahead: "it did not start on the day",
    }
    evidence {
        asked: "the victim is asked to give evidence",
        recorded: "it was recorded before the trial",
        given: "it was given",
    }
    verdict {
        guilty: "guilty",
        not_guilty: "not guilty",
        no_verdict: "the jury could not agree",
        mixed: "guilty of some charges, not guilty of others",
        insanity: "not guilty because of insanity",
        did_the_act: "too ill for a trial; the jury found that they did it",
    }
    discontinued {
        planned: "they plan to stop it; a review can be asked for before",
        stopped: "the case has ended",
        cannot_go_on: "the court case could not go on",
        changed: "the charge was changed, and the case goes on",
    }
    sentence {
        prison: "prison, or custody for a young person",
        life: "life in prison",
        suspended: "a prison sentence that is suspended",
        community: "a community order",
        fine: "a fine",
        compensation: "to pay compensation",
        forfeiture: "to give up property",
        hospital_order: "a hospital order",
        referral_order: "a referral order, for a young person",
        absolute_discharge: "an absolute discharge: no punishment",
        conditional_discharge: "a conditional discharge: no punishment unless there is another crime",
        discharge: "a discharge, with or without conditions",
        other: "something else",
    }
    compensation_order {
        made: "the person has to pay",
        refused: "the person does not have to pay",
        changed: "the amount or the time has changed",
    }
    no_update {
        court_result: "the result of the court is not known",
    }
    review {
        asked: "the victim has asked for it",
        unchanged: "the decision stays",
        overturned: "the decision was wrong: the case goes on",
    }
    sentence_review {
        asked: "the Attorney General’s Office was asked",
        referred: "the Court of Appeal was asked to look at it",
        not_referred: "it does not go to the Court of Appeal",
        increased: "the sentence was made longer or harder",
        unchanged: "the sentence stays",
    }
    appeal {
        asked: "somebody has asked for an appeal",
        asked_by_accused: "the convicted person has asked for an appeal",
        asked_by_prosecutors: "the prosecutors have asked for an appeal",
        refused: "the appeal was refused or has failed",
        allowed: "the verdict no longer stands",
        sentence_changed: "the verdict stands, the sentence was changed",
    }
    complaint {
        made: "made",
        answered: "answered",
    }
    vcs {
        offered: "offered",
        joined: "the victim has joined",
        declined: "the victim does not want it",
        not_open: "it is not open for this sentence",
    }
    notification {
        offered: "offered",
        joined: "the victim has joined",
    }
    licence {
        views_asked: "the victim is asked what they think",
        set: "the rules are set",
        changed: "the rules have changed",
        broken: "the person is said to have broken a rule",
    }
    release {
        date_set: "a date is planned",
        parole_hearing: "a parole hearing is planned",
        parole_refused: "the Parole Board has decided against release",
        parole_granted: "the Parole Board has decided for release",
        open_prison: "moved to an open prison",
        temporary: "out of prison for a short time",
        tag: "out of prison with a tag",
        released: "released",
        recalled: "back in prison",
        escaped: "escaped, or did not come back",
        caught: "caught after an escape",
        deported: "sent out of the country",
        died: "the convicted person has died",
    }
    tribunal {
        hearing: "a hearing is planned",
        stays: "the person stays in hospital",
        leave: "the person may leave the hospital for a time",
        discharged: "the person leaves the hospital",
    }
    inquest {
        opened: "opened",
        paused: "put off, for instance until the criminal case is over",
        hearing: "a hearing is planned",
        ended: "it has ended",
    }
    property {
        returned: "returned",
        ready: "it can be collected",
        kept: "it is still needed",
        destroyed: "destroyed",
    }
    expenses {
        asked: "asked for",
        paid: "paid",
        refused: "not paid",
    }
    injury_compensation {
        asked: "asked for",
        paid: "it will be paid",
        refused: "it will not be paid",
    }
    closed {
        court_ended: "the court case has ended",
        no_more_leads: "there is nothing more to look into",
        victim_withdrew: "the victim no longer supports the case",
        passed_on: "another organisation deals with it now",
        suspect_died: "the suspect has died",
        sentence_over: "the sentence is over",
    }
}
