//! The terms of our own taxonomy: needs, audiences, channels.

/// Declares a kind of term. Feeds write each as the prefix and its name (`wm-need-road`).
macro_rules! terms {
    ($(#[$doc:meta])* $kind:ident, $prefix:literal {
        $($(#[$term_doc:meta])* $term:ident = $name:literal,)*
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
        DomesticAbuse = "domestic-abuse",
        /// Rape and sexual assault, now or in the past.
        SexualViolence = "sexual-violence",
        /// Being followed, watched or contacted again and again.
        Stalking = "stalking",
        /// Attacked or insulted for who they are.
        HateCrime = "hate-crime",
        /// Somebody was killed.
        Bereaved = "bereaved",
        /// Tricked out of money or details.
        Fraud = "fraud",
        /// Made to work, or controlled, by others.
        ModernSlavery = "modern-slavery",
        /// A child was hurt, or is at risk.
        Child = "child",
        /// An older person is hurt by somebody they know.
        Older = "older",
        /// Private pictures shared or threatened to be.
        OnlineIntimateImages = "online-intimate-images",
        /// Abuse in the name of honour.
        HonourBasedAbuse = "honour-based-abuse",
        /// Made to marry.
        ForcedMarriage = "forced-marriage",
        /// Hurt, or a relative killed, on the road.
        Road = "road",
        /// Not coping; thoughts of ending their life.
        MentalHealth = "mental-health",
        /// Going to court.
        Court = "court",
        /// Any crime.
        Anyone = "anyone",
    }
}

terms! {
    /// Whom a service is for, if not for everybody.
    Audience, "wm-audience-" {
        /// Women and girls.
        Women = "women",
        /// Men and boys.
        Men = "men",
        /// Lesbian, gay, bisexual, trans and other LGBT+ people.
        Lgbt = "lgbt",
        /// Children and young people.
        Children = "children",
        /// Deaf people.
        Deaf = "deaf",
        /// Older people.
        Older = "older",
        /// People of one faith.
        Faith = "faith",
        /// Disabled people, and people with a learning disability or autism.
        Disabled = "disabled",
        /// People who lost someone.
        Bereaved = "bereaved",
    }
}

terms! {
    /// How to reach a service.
    Channel, "wm-channel-" {
        /// By phone.
        Phone = "phone",
        /// By text message.
        Text = "text",
        /// By chat on its site.
        Webchat = "webchat",
        /// In British Sign Language.
        Bsl = "bsl",
        /// Face to face.
        InPerson = "in-person",
        /// By e-mail.
        Email = "email",
        /// Through Relay UK: typed instead of spoken.
        Relay = "relay",
    }
}
