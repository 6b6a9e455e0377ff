//! The table of kinds: one row for each kind of milestone, with all that a kind decides.
//!
//! `docs/MILESTONES.md` is made from it.

/// What a milestone says about the case as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Says {
    /// The case goes no further unless something new comes up.
    Ends,
    /// The case stands here until the next such milestone.
    Stands,
    /// Work goes on at this stage, so the stage's own sentence describes it best.
    GoesOn,
    /// Nothing: it does not move the case.
    Nothing,
}

/// What kind of day `due_at` of a milestone is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Day {
    /// The end of bail.
    Bail,
    /// A day in court before the trial, or the sentence.
    Hearing,
    /// The trial.
    Trial,
    /// None that a later milestone could replace.
    Lasting,
}

/// What a kind of milestone decides. Stages are positions in their usual order.
#[derive(Debug)]
pub struct Row {
    /// The kind, as the contract writes it.
    pub kind: &'static str,
    /// What it says about the case as a whole.
    pub says: Says,
    /// The stage that a case must have reached when this happens. A decision to stop does not show how far the case
    /// went.
    pub proves: Option<usize>,
    /// The first and the last stage at which a case can still stand where this put it. Backends draw the line between
    /// stages differently, so neighbouring stages fit; a reopened case does not.
    pub stands: Option<(usize, usize)>,
    /// What kind of day its `due_at` is.
    pub day: Day,
    /// The days of earlier milestones that it replaces, for the same suspect.
    pub replaces: &'static [Day],
    /// Whether its day is a day in court.
    pub is_in_court: bool,
    /// Whether it may be bad news: nobody is asked for feedback on that day.
    pub may_be_bad: bool,
    /// Whether what it advises is about staying safe: it holds until the next such milestone.
    pub keeps_safe: bool,
    /// The rights of the Code that it is about.
    pub rights: &'static [u8],
    /// Outcomes that say something else than the kind alone.
    pub outcomes: &'static [(&'static str, Says)],
}

const REPORT: usize = 0;
const INVESTIGATION: usize = 1;
const CHARGING: usize = 2;
const COURT: usize = 3;
const AFTER: usize = 4;

macro_rules! or_none {
    (_) => {
        None
    };
    (($first:ident $last:ident)) => {
        Some(($first, $last))
    };
    ($stage:ident) => {
        Some($stage)
    };
}

macro_rules! is_said {
    (_) => {
        false
    };
    ($word:ident) => {
        true
    };
}

macro_rules! rows {
    ($($kind:ident $says:ident $proves:tt $stands:tt $day:ident [$($replaces:ident)*] $court:tt $bad:tt $safe:tt
        [$($right:literal)*] {$($outcome:ident:$other:ident)*};)*) => {
        /// Every kind that the portal has words for, in the usual order of a case.
        pub static ROWS: &[Row] = &[$(Row {
            kind: stringify!($kind),
            says: Says::$says,
            proves: or_none!($proves),
            stands: or_none!($stands),
            day: Day::$day,
            replaces: &[$(Day::$replaces),*],
            is_in_court: is_said!($court),
            may_be_bad: is_said!($bad),
            keeps_safe: is_said!($safe),
            rights: &[$($right),*],
            outcomes: &[$((stringify!($outcome), Says::$other)),*],
        }),*];
    };
}

rows! {
    // kind, what it says, the stage it proves, where it stands, its day, the days it replaces, in court, bad news,
    // safety, rights, and outcomes that say something else
    reported                  GoesOn  REPORT        _                        Lasting []                   _     _   _    [2 3]  {};
    recorded                  GoesOn  REPORT        _                        Lasting []                   _     _   _    [3]    {};
    confirmed                 Nothing _             _                        Lasting []                   _     _   _    [3]    {};
    needs_assessed            Nothing _             _                        Lasting []                   _     _   _    [4]    {};
    support_referred          Nothing _             _                        Lasting []                   _     _   _    [4]    {};
    assessed_not_investigated Ends    REPORT        (REPORT INVESTIGATION)   Lasting []                   _     bad _    [6]    {};
    passed_on                 Ends    _             (REPORT CHARGING)        Lasting []                   _     bad _    [6]    {};
    officer_allocated         GoesOn  INVESTIGATION _                        Lasting []                   _     _   _    [6]    {};
    under_investigation       GoesOn  INVESTIGATION _                        Lasting []                   _     _   _    [6]    {};
    statement                 GoesOn  INVESTIGATION _                        Lasting []                   _     _   _    [1 2]  {};
    vps_offered               Nothing _             _                        Lasting []                   _     _   _    [7]    {};
    restorative_justice       Nothing _             _                        Lasting []                   _     _   _    [3]    {};
    notes_requested           Nothing _             _                        Lasting []                   _     bad _    [6]    {};
    suspect_identified        GoesOn  INVESTIGATION _                        Lasting []                   _     _   _    [6]    {};
    suspect_wanted            Stands  INVESTIGATION (INVESTIGATION COURT)    Lasting []                   _     bad safe [6 8]  {};
    suspect_interviewed       GoesOn  INVESTIGATION _                        Lasting []                   _     _   _    [6]    {};
    suspect_arrested          GoesOn  INVESTIGATION (INVESTIGATION CHARGING) Lasting []                   _     _   _    [6]    {again:Stands};
    extradition               GoesOn  INVESTIGATION _                        Lasting []                   _     _   _    [6]    {};
    bail                      Stands  INVESTIGATION (INVESTIGATION CHARGING) Bail    [Bail]               _     _   safe [6]    {ended:GoesOn};
    rui                       Stands  INVESTIGATION (INVESTIGATION CHARGING) Lasting [Bail]               _     _   safe [6]    {};
    protective_order          Nothing _             _                        Lasting []                   _     _   safe [8]    {};
    released_nfa              Stands  INVESTIGATION (INVESTIGATION CHARGING) Lasting [Bail]               _     bad _    [6]    {};
    investigation_stopped     Ends    INVESTIGATION (INVESTIGATION CHARGING) Lasting [Bail]               _     bad _    [6]    {};
    withdrawn                 Ends    _             (INVESTIGATION AFTER)    Lasting [Bail Hearing Trial] _     bad _    [6]    {};
    ooc                       Ends    _             (INVESTIGATION CHARGING) Lasting [Bail]               _     bad _    [6]    {};
    file_to_cps               Stands  CHARGING      (CHARGING CHARGING)      Lasting []                   _     _   _    [6]    {};
    cps_more_info             Stands  CHARGING      (INVESTIGATION CHARGING) Lasting []                   _     _   _    [6]    {};
    charged                   Stands  CHARGING      (CHARGING COURT)         Hearing [Bail]               court _   _    [6]    {};
    not_charged               Ends    _             (INVESTIGATION CHARGING) Lasting [Bail]               _     bad _    [6]    {};
    taken_into_account        Ends    _             (INVESTIGATION AFTER)    Lasting [Bail]               _     _   _    [9]    {};
    closed_no_suspect         Ends    INVESTIGATION (INVESTIGATION CHARGING) Lasting []                   _     bad _    [6]    {};
    awaiting_court            GoesOn  COURT         _                        Lasting []                   _     _   _    [8]    {};
    first_hearing             Stands  COURT         (COURT COURT)            Hearing []                   court _   _    [8]    {};
    remand                    Stands  _             (CHARGING COURT)         Lasting []                   _     _   safe [8]    {};
    court_bail                Stands  _             (CHARGING COURT)         Lasting []                   _     _   safe [8]    {};
    sent_to_crown_court       Stands  COURT         (COURT COURT)            Hearing [Hearing]            court _   _    [8]    {};
    plea_hearing              Stands  COURT         (COURT COURT)            Hearing [Hearing]            court _   _    [8]    {};
    plea                      Stands  COURT         (COURT COURT)            Hearing []                   court _   _    [8]    {};
    hearing_fixed             GoesOn  COURT         _                        Hearing []                   court _   _    [8]    {};
    hearing_moved             GoesOn  COURT         _                        Hearing [Hearing]            court _   _    [8]    {};
    special_measures          Nothing _             _                        Lasting []                   _     _   _    [8]    {};
    court_visit               Nothing _             _                        Lasting []                   _     _   _    [8]    {};
    trial_fixed               Stands  COURT         (COURT COURT)            Trial   [Trial]              court _   _    [8]    {};
    trial_moved               Stands  COURT         (COURT COURT)            Trial   [Trial]              court _   _    [8]    {};
    trial_started             Stands  COURT         (COURT COURT)            Lasting [Trial]              court _   _    [8]    {};
    evidence                  Nothing _             _                        Hearing []                   court _   _    [8 10] {};
    retrial                   Stands  COURT         (COURT AFTER)            Trial   [Trial]              court bad _    [8]    {};
    verdict                   Stands  COURT         (COURT AFTER)            Lasting [Trial]              court bad _    [9]    {not_guilty:Ends};
    discontinued              Stands  _             (CHARGING AFTER)         Lasting [Hearing Trial]      _     bad _    [6]    {stopped:Ends cannot_go_on:Ends};
    reports_ordered           Nothing _             _                        Lasting []                   _     _   _    [9]    {};
    sentence_fixed            Stands  COURT         (COURT AFTER)            Hearing []                   court _   _    [9]    {};
    sentence                  Stands  COURT         (COURT AFTER)            Lasting [Hearing]            court bad _    [9]    {};
    compensation_order        Nothing _             _                        Lasting []                   _     _   _    [5]    {};
    no_update                 Nothing _             (COURT AFTER)            Lasting []                   _     _   _    [6]    {court_result:Stands};
    review                    Nothing _             _                        Lasting []                   _     _   _    [6]    {overturned:GoesOn};
    sentence_review           Nothing _             _                        Lasting []                   _     _   _    [9]    {};
    appeal                    Stands  AFTER         (COURT AFTER)            Hearing []                   court bad _    [9]    {};
    complaint                 Nothing _             _                        Lasting []                   _     _   _    [12]   {};
    vcs                       Nothing AFTER         _                        Lasting []                   _     _   _    [11]   {};
    notification              Nothing AFTER         _                        Lasting []                   _     _   _    [11]   {};
    licence                   Nothing AFTER         _                        Lasting []                   _     _   safe [11]   {};
    release                   Stands  AFTER         (AFTER AFTER)            Lasting []                   _     bad safe [11]   {died:Ends};
    tribunal                  Stands  AFTER         (AFTER AFTER)            Lasting []                   _     bad safe [11]   {};
    family_liaison            Nothing _             _                        Lasting []                   _     _   _    [4]    {};
    post_mortem               Nothing _             _                        Lasting []                   _     bad _    [4]    {};
    body_released             Nothing _             _                        Lasting []                   _     bad _    [4]    {};
    inquest                   Nothing _             _                        Hearing []                   _     bad _    [4]    {};
    death_review              Nothing _             _                        Lasting []                   _     bad _    [4]    {};
    property                  Nothing _             _                        Lasting []                   _     _   _    [10]   {};
    expenses                  Nothing _             _                        Lasting []                   _     _   _    [10]   {};
    injury_compensation       Nothing _             _                        Lasting []                   _     _   _    [5]    {};
    closed                    Nothing _             _                        Lasting []                   _     bad _    [12]   {};
}
