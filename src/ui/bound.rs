//! Where a field's value is kept. A field reads from that place and writes to it, so there is one copy
//! of each value.

use leptos::prelude::*;

/// A getter and a setter for the value of a field.
pub struct Bound<T: 'static> {
    get: Callback<(), T>,
    set: Callback<T>,
}

impl<T> Copy for Bound<T> {}

impl<T> Clone for Bound<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Bound<T> {
    /// A value read by `get` and written by `set`. Readers follow the signals that `get` reads.
    pub fn new(
        get: impl Fn() -> T + Send + Sync + 'static,
        set: impl Fn(T) + Send + Sync + 'static,
    ) -> Self {
        Self {
            get: Callback::new(move |()| get()),
            set: Callback::new(set),
        }
    }

    /// The same with its own trigger, for a place that does not notify, or that notifies of too much.
    pub fn with_trigger(
        get: impl Fn() -> T + Send + Sync + 'static,
        set: impl Fn(T) + Send + Sync + 'static,
    ) -> Self {
        let changed = Trigger::new();
        let read = move || {
            changed.track();
            get()
        };
        let write = move |value| {
            set(value);
            changed.notify();
        };
        Self::new(read, write)
    }

    /// One part of the value. Its readers do not follow the other parts.
    pub fn part<P: 'static>(self, get: fn(&T) -> P, set: fn(&mut T, P)) -> Bound<P> {
        let read = move || get(&self.get_untracked());
        let write = move |part| {
            let mut whole = self.get_untracked();
            set(&mut whole, part);
            self.set(whole);
        };
        Bound::with_trigger(read, write)
    }

    /// The value; follows it.
    pub fn get(self) -> T {
        self.get.run(())
    }

    /// The value, without following it.
    pub fn get_untracked(self) -> T {
        untrack(|| self.get())
    }

    /// Replaces the value.
    pub fn set(self, value: T) {
        self.set.run(value);
    }
}

impl<P: 'static> Bound<P> {
    /// One part of what a signal holds. Its readers do not follow the other parts.
    pub fn part_of<T: Send + Sync + 'static>(
        signal: RwSignal<T>,
        get: fn(&T) -> P,
        set: fn(&mut T, P),
    ) -> Self {
        Self::with_trigger(
            move || signal.with_untracked(get),
            move |part| signal.update(|whole| set(whole, part)),
        )
    }
}

impl<T: Clone + Send + Sync + 'static> From<RwSignal<T>> for Bound<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::new(move || signal.get(), move |value| signal.set(value))
    }
}
