//! Many runs at once, over several backends.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::{join_all, try_join_all};

use crate::Outcome;
use crate::kind::Kind;
use crate::pace::Pace;
use crate::person::{Person, everybody};
use crate::place::{End, Place};
use crate::record;
use crate::report::{Failed, Report};
use crate::run::run;
use crate::tab::Client;
use crate::world::World;
use crate::wrong::Wrong;

/// No run takes longer than this.
const RUN_LIMIT: Duration = Duration::from_secs(120);

/// What is to be run.
#[derive(Clone, Debug)]
pub struct Runs {
    /// What is sent.
    pub kind: Kind,
    /// The first seed.
    pub from: u64,
    /// How many seeds.
    pub runs: u64,
    /// How many backends; an even number, so that a seed always meets the same kind.
    pub worlds: u64,
    /// How many people send at once in each.
    pub people: usize,
    /// How fast time goes.
    pub pace: Pace,
    /// How the client behaves.
    pub client: Client,
    /// Whether the backends know the keys of callbacks.
    pub has_keys: bool,
    /// Whether the network keeps every second change of preferences, answer and code for a helper back, and
    /// people do not wait for that before they press again or change their mind.
    pub is_hasty: bool,
}

impl Runs {
    /// So many runs of a kind, from the first seed.
    pub const fn of(kind: Kind, runs: u64) -> Self {
        Self {
            kind,
            from: 0,
            runs,
            worlds: 4,
            people: 6,
            pace: Pace { divide: 25 },
            client: Client::Portal,
            has_keys: true,
            is_hasty: false,
        }
    }

    /// One seed alone.
    pub const fn alone(kind: Kind, seed: u64) -> Self {
        Self {
            from: seed,
            worlds: 1,
            people: 1,
            ..Self::of(kind, 1)
        }
    }

    /// Carries out all the runs.
    ///
    /// # Errors
    /// When the harness itself cannot go on.
    pub async fn run_all(&self) -> Outcome<Report> {
        let start = Instant::now();
        let worlds = (0..self.worlds).map(|world| {
            let seeds: Vec<u64> = (self.from..self.from + self.runs)
                .filter(|seed| seed % self.worlds == world)
                .collect();
            let runs = self.clone();
            async move { tokio::spawn(async move { runs.world(seeds).await }).await? }
        });
        let mut report = Report::of(self.kind);
        for part in try_join_all(worlds).await? {
            report.add(part);
        }
        report.seconds = start.elapsed().as_secs();
        Ok(report)
    }

    async fn world(&self, seeds: Vec<u64>) -> Outcome<Report> {
        let Some(first) = seeds.first() else {
            return Ok(Report::of(self.kind));
        };
        let calls_per_slot = if first % 2 == 0 { 1 } else { 2 };
        let world = World::begin(self.pace, calls_per_slot, self.has_keys).await?;
        let people = everybody()?;
        let next = AtomicUsize::new(0);
        let crowd = people.iter().take(self.people);
        let parts = crowd.map(|person| self.part(&world, person, &seeds, &next));
        let mut ends: BTreeMap<End, u64> = BTreeMap::new();
        for end in join_all(parts).await {
            for end in end? {
                *ends.entry(end).or_default() += 1;
            }
        }
        let world = world.end().await;
        world.ledger.settle(&world.database).await?;
        let findings = world.ledger.findings();
        let failed = findings.into_iter().map(|finding| Failed {
            steps: world.ledger.steps(finding.seed),
            finding,
        });
        let record = match world.ledger.last_kept() {
            Some(draft) => record::of(&world.database, &draft).await?,
            None => String::new(),
        };
        Ok(Report {
            kind: self.kind,
            runs: seeds.len() as u64,
            ends,
            failed: failed.collect(),
            record,
            seconds: 0,
        })
    }

    /// One person: run after run, until none is left.
    async fn part(
        &self,
        world: &World,
        person: &Person,
        seeds: &[u64],
        next: &AtomicUsize,
    ) -> Outcome<Vec<End>> {
        let proxies = [&world.proxy().await?, &world.proxy().await?];
        let place = Place {
            world,
            person,
            proxies,
            kind: self.kind,
            client: self.client,
            is_hasty: self.is_hasty,
        };
        let mut ends = Vec::new();
        while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::SeqCst)) {
            match tokio::time::timeout(RUN_LIMIT, run(place, *seed)).await {
                Ok(Ok(end)) => ends.push(end),
                Ok(Err(error)) => world.ledger.find(*seed, Wrong::Stuck, error.to_string()),
                Err(_) => world.ledger.find(*seed, Wrong::Stuck, "it does not end"),
            }
        }
        Ok(ends)
    }
}
