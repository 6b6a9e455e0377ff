//! The terms of our own taxonomy: needs, audiences, channels.

/// Declares a kind of term. Feeds write each as the prefix and its name (`wm-need-road`), links as its
/// number, which never changes and is never used again.
macro_rules! terms {
    ($(#[$doc:meta])* $kind:ident, $prefix:literal {
        $($(#[$term_doc:meta])* $term:ident = $name:literal, $number:literal;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $kind {
            $($(#[$term_doc])* $term,)*
        }

        impl $kind {
            /// All terms, in the order we offer them.
            pub const ALL: &'static [Self] = &[$(Self::$term),*];

            /// The name used in links and in text keys.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$term => $name),* }
            }

            /// The term with that name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|term| term.name() == name)
            }

            /// Its number in links; 0 is none.
            pub(crate) const fn number(self) -> u64 {
                match self { $(Self::$term => $number),* }
            }

            /// The term with that number; `None` for one from a newer version.
            pub(crate) fn numbered(number: u64) -> Option<Self> {
                Self::ALL.iter().copied().find(|term| term.number() == number)
            }

            /// The term for a taxonomy term id in a feed.
            pub(crate) fn from_id(id: &str) -> Option<Self> {
                Self::named(id.strip_prefix($prefix)?)
            }
        }
    };
}

terms! {
    /// What a person needs help with.
    Need, "wm-need-" {
        /// Domestic abuse.
        DomesticAbuse = "domestic-abuse", 1;
        /// Rape and sexual assault, now or in the past.
        SexualViolence = "sexual-violence", 2;
        /// Being followed, watched or contacted again and again.
        Stalking = "stalking", 3;
        /// Attacked or insulted for who they are.
        HateCrime = "hate-crime", 4;
        /// Somebody was killed.
        Bereaved = "bereaved", 5;
        /// Tricked out of money or details.
        Fraud = "fraud", 6;
        /// Made to work, or controlled, by others.
        ModernSlavery = "modern-slavery", 7;
        /// A child was hurt, or is at risk.
        Child = "child", 8;
        /// An older person is hurt by somebody they know.
        Older = "older", 9;
        /// Private pictures shared or threatened to be.
        OnlineIntimateImages = "online-intimate-images", 10;
        /// Abuse in the name of honour.
        HonourBasedAbuse = "honour-based-abuse", 11;
        /// Made to marry.
        ForcedMarriage = "forced-marriage", 12;
        /// Hurt, or a relative killed, on the road.
        Road = "road", 13;
        /// Not coping; thoughts of ending their life.
        MentalHealth = "mental-health", 14;
        /// Going to court.
        Court = "court", 15;
        /// Any crime.
        Anyone = "anyone", 16;
    }
}

terms! {
    /// Whom a service is for, if not for everybody.
    Audience, "wm-audience-" {
        /// Women and girls.
        Women = "women", 1;
        /// Men and boys.
        Men = "men", 2;
        /// Lesbian, gay, bisexual, trans and other LGBT+ people.
        Lgbt = "lgbt", 3;
        /// Children and young people.
        Children = "children", 4;
        /// Deaf people.
        Deaf = "deaf", 5;
        /// Older people.
        Older = "older", 6;
        /// People of one faith.
        Faith = "faith", 7;
        /// Disabled people, and people with a learning disability or autism.
        Disabled = "disabled", 8;
        /// People who lost someone.
        Bereaved = "bereaved", 9;
    }
}

terms! {
    /// How to reach a service.
    Channel, "wm-channel-" {
        /// By phone.
        Phone = "phone", 1;
        /// By text message.
        Text = "text", 2;
        /// By chat on its site.
        Webchat = "webchat", 3;
        /// In British Sign Language.
        Bsl = "bsl", 4;
        /// Face to face.
        InPerson = "in-person", 5;
        /// By e-mail.
        Email = "email", 6;
        /// Through Relay UK: typed instead of spoken.
        Relay = "relay", 7;
    }
}
