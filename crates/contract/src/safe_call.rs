//! Wishes for the call itself. All are optional: without a wish, the caller does what is safest.

use chrono::Datelike;

use crate::Date;
use crate::open_kind::open_kind;

open_kind! {
    /// Who fills in the request. Left out, they would rather not say.
    AskedBy {
        /// The person themselves.
        Me = "me",
        /// Somebody of the family or a friend, with the person.
        FamilyOrFriend = "family_or_friend",
        /// Somebody of a charity or another service, with the person.
        SupportWorker = "support_worker",
    }
}

open_kind! {
    /// A part of the day, by the clock in London.
    DayPart {
        /// Before noon.
        Morning = "morning",
        /// From noon, before 3 pm.
        Midday = "midday",
        /// From 3 pm, before 6 pm.
        Afternoon = "afternoon",
        /// From 6 pm.
        Evening = "evening",
    }
}

open_kind! {
    /// A day of the week, by the calendar in London.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl From<Date> for Weekday {
    fn from(date: Date) -> Self {
        match date.0.weekday() {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

open_kind! {
    /// Who the person would like to speak with.
    CallerRole {
        /// The officer in the case.
        Officer = "officer",
        /// Victim care.
        VictimCare = "victim_care",
        /// The person named in `caller_name`.
        Named = "named",
    }
}

open_kind! {
    /// Whether a woman or a man is asked for.
    Gender {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
    }
}

open_kind! {
    /// What the person who rings should know, so that both can understand each other.
    Need {
        /// They hear little or nothing.
        Hearing = "hearing",
        /// Speaking is hard for them.
        Speech = "speech",
        /// They see little or nothing.
        Sight = "sight",
        /// Learning or remembering is hard for them.
        Learning = "learning",
        /// They ask for easy words and for time.
        EasyWords = "easy_words",
    }
}
