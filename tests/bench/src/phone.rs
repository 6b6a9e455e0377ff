//! The phones that are played: how slow the line and how slow the processor.

/// A line and a processor.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Phone {
    /// What it is called in tables and targets.
    pub name: &'static str,
    /// Bits in a second; none where the line is as fast as this machine.
    pub bits_per_sec: Option<f64>,
    /// Milliseconds from a request to the first byte of its answer.
    pub delay_millis: f64,
    /// How many times slower the processor is than this machine's.
    pub slower: u8,
}

/// A cheap phone where the signal is weak.
pub const SLOW_4G: Phone = Phone {
    name: "slow 4G",
    bits_per_sec: Some(1_600_000.0),
    delay_millis: 150.0,
    slower: 4,
};

/// An old phone where there is hardly a signal.
pub const SLOW_3G: Phone = Phone {
    name: "slow 3G",
    bits_per_sec: Some(400_000.0),
    delay_millis: 400.0,
    slower: 6,
};

/// An old phone on a line that plays no part: for what happens on the phone alone.
pub const OLD_PHONE: Phone = Phone {
    name: "CPU 6x slower",
    bits_per_sec: None,
    delay_millis: 0.0,
    slower: 6,
};

/// No phone: a developer's own machine.
pub const THIS_MACHINE: Phone = Phone {
    name: "this machine",
    bits_per_sec: None,
    delay_millis: 0.0,
    slower: 1,
};
