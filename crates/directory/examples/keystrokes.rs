//! Measures one keystroke of a search in ten thousand services, at a sixth of this machine's speed:
//! `cargo run -p directory --release --example keystrokes`. A journey measures it in a browser.

#![expect(
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "the times are the result, and all phrases are ASCII"
)]

#[path = "../tests/many/mod.rs"]
mod many;

use std::hint::black_box;
use std::time::{Duration, Instant};

use contract::Timestamp;
use directory::{Index, Service, Wanted, Wishes, read_page};

const SERVICES: usize = 10_000;
const NOW: Timestamp = Timestamp(1_795_518_000);
/// How many times slower the phone is.
const SLOWER: u32 = 6;
/// One frame at 60 frames a second.
const FRAME: Duration = Duration::from_millis(16);
const PHRASES: [(&str, &str); 5] = [
    ("somebody keeps following me home from work", ""),
    (
        "i am being stakled and harrased by my ex",
        "need=stalking&area=E8&lang=pl&how=phone&for=women",
    ),
    (
        "my mum lost her savings to a scam on the telefone",
        "area=Croydon",
    ),
    ("bernor quinver saltermar", ""),
    (
        "he shared privat fotos of me",
        "need=online-intimate-images&area=Hackney",
    ),
];

/// How often to type each phrase. The shortest time of each keystroke counts: in longer ones the
/// machine was also doing something else.
const ROUNDS: usize = 7;

fn main() {
    let page = read_page(&many::page(SERVICES), 0, 1).unwrap_or_default();
    let services = page.services;
    let started = Instant::now();
    let mut index = Index::new(&services);
    println!("index, made once: native {:?}", started.elapsed());
    let mut times: Vec<(Duration, String)> = Vec::new();
    for (phrase, query) in PHRASES {
        let mut shortest = vec![Duration::MAX; phrase.len() + 1];
        for _ in 0..ROUNDS {
            for (end, shortest) in shortest.iter_mut().enumerate() {
                *shortest =
                    (*shortest).min(keystroke(&mut index, &services, &phrase[..end], query));
            }
        }
        let typed = |(end, time)| (time, phrase[..end].to_owned());
        times.extend(shortest.into_iter().enumerate().map(typed));
    }
    times.sort();
    println!("{} keystrokes in {} services", times.len(), services.len());
    for (name, share) in [("median", 50), ("99 of 100", 99), ("worst", 100)] {
        let (time, words) = &times[(times.len() - 1) * share / 100];
        let slow = *time * SLOWER;
        println!("{name:<10} native {time:>11?}, times {SLOWER} {slow:>11?}, at: {words}");
    }
    let (worst, _) = &times[times.len() - 1];
    let is_met = *worst * SLOWER <= FRAME;
    println!("within {FRAME:?}: {}", if is_met { "yes" } else { "no" });
}

/// How long the search takes with these words in the field.
fn keystroke(index: &mut Index, services: &[Service], words: &str, query: &str) -> Duration {
    let words = words.to_owned();
    let wanted = Wanted {
        words,
        ..Wanted::from_query(query)
    };
    let wishes = Wishes {
        is_free_to_call: true,
        is_open_now: true,
        ..Wishes::default()
    };
    let started = Instant::now();
    black_box(index.search(services, &wanted, wishes, NOW));
    started.elapsed()
}
