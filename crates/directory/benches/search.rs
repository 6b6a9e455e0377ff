//! How long a search takes, by how many services there are: the index, made once, and one letter more in
//! the field.
#![expect(
    clippy::indexing_slicing,
    reason = "made-up services are objects, and take every name"
)]

#[path = "../tests/many/mod.rs"]
mod many;

use std::hint::black_box;

use contract::Timestamp;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use directory::{Index, Wanted, Wishes, read_page};

const NOW: Timestamp = Timestamp(1_795_518_000);
/// With typing errors, like a person's.
const WORDS: [&str; 2] = [
    "i am being stakled and harrased by m",
    "i am being stakled and harrased by my",
];

fn search(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("search");
    group.sample_size(20);
    let wishes = Wishes {
        is_free_to_call: true,
        is_open_now: true,
        ..Wishes::default()
    };
    let wanted = WORDS.map(|words| Wanted {
        words: words.to_owned(),
        ..Wanted::from_query("need=stalking&area=E8&lang=pl&how=phone&for=women")
    });
    for count in [100_u16, 1_000, 10_000] {
        let page = read_page(&many::page(count.into()), 0, 1).unwrap_or_default();
        let services = page.services;
        group.throughput(Throughput::Elements(count.into()));
        group.bench_function(BenchmarkId::new("index", count), |bencher| {
            bencher.iter(|| Index::new(black_box(&services)));
        });
        let mut index = Index::new(&services);
        let mut letters = wanted.iter().cycle();
        group.bench_function(BenchmarkId::new("letter", count), |bencher| {
            bencher.iter(|| {
                let wanted = letters.next().cloned().unwrap_or_default();
                black_box(index.search(&services, &wanted, wishes, NOW));
            });
        });
    }
    group.finish();
}

criterion_group!(benches, search);
criterion_main!(benches);
