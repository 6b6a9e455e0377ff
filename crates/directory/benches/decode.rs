//! How long it takes to read the services of a directory: `cargo bench -p directory`.
#![expect(
    clippy::indexing_slicing,
    reason = "made-up services are objects, and take every name"
)]

#[path = "../tests/many/mod.rs"]
mod many;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use directory::read_page;

fn decode(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decode");
    group.sample_size(20);
    for services in [100, 1_000, 10_000] {
        let page = many::page(services);
        group.throughput(Throughput::Bytes(page.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(services), |bencher| {
            bencher.iter(|| read_page(black_box(&page), 0, 1));
        });
    }
    group.finish();
}

criterion_group!(benches, decode);
criterion_main!(benches);
