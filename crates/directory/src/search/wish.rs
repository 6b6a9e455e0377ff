//! What makes a service easier to reach for one person: their age, a free call, open now.

/// What a person wishes for that a link does not carry.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Wishes {
    /// Their age in years. It never goes into a link.
    pub age: Option<u16>,
    /// Whether ringing must cost nothing.
    pub is_free_to_call: bool,
    /// Whether it should usually be open now.
    pub is_open_now: bool,
}

/// A wish that a service meets, or that was dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wish {
    /// It is usually open now; bank holidays are not known.
    OpenNow,
    /// It has a number that costs nothing.
    FreeToCall,
    /// It is for people of that age. It is dropped only together with
    /// [`Criterion::Audience`](crate::Criterion::Audience).
    Age,
}
