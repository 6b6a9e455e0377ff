//! How cost grows: with the milestones of a case, the services of a directory, the languages on offer.

use serde_json::{Value, json};
use sqlx::{Connection, SqliteConnection};
use stand_in::Override;
use tokio::runtime::Runtime;

use crate::app::App;
use crate::certificate::Certificate;
use crate::chromium::Chromium;
use crate::failure::Outcome;
use crate::phone::{OLD_PHONE, SLOW_4G};
use crate::services;
use crate::site::Site;
use crate::spread::{Spread, most};
use crate::visit::{self, OF_THE_CASE, REFERENCE};

const MILESTONES: [usize; 5] = [10, 30, 100, 300, 1_000];
const SERVICES: [usize; 4] = [100, 1_000, 10_000, 100_000];
const LANGUAGES: [&str; 20] = [
    "en", "cy", "ar", "bg", "bn", "cs", "de", "el", "es", "fa", "fr", "gu", "hi", "hu", "it", "lt",
    "pa", "pl", "pt", "ro",
];
const LANGUAGE_COUNTS: [usize; 4] = [1, 5, 10, 20];
/// How often each is measured.
const TIMES: usize = 3;

/// What one thing costs by how much of something there is.
#[derive(Clone, PartialEq, Debug)]
pub struct Curve {
    /// What there is more and more of.
    pub of: &'static str,
    /// What takes longer.
    pub cost: &'static str,
    /// How much there is, and the milliseconds; none where it was not shown at all.
    pub points: Vec<(usize, Option<Spread>)>,
}

/// All curves.
#[derive(Clone, Default, Debug)]
pub struct Growth {
    /// The curves.
    pub curves: Vec<Curve>,
}

impl Growth {
    /// Measures them.
    pub fn measure(runtime: &Runtime, certificate: &Certificate) -> Outcome<Self> {
        let bench = Bench {
            runtime,
            certificate,
        };
        let mut shown = curve("services", "the list there, CPU 6x slower, ms");
        let mut letter = curve("services", "a letter, 95th percentile, CPU 6x slower, ms");
        for count in SERVICES {
            println!("{count} services");
            let (opened, typed) = bench.services(count);
            shown.points.push((count, opened));
            letter.points.push((count, typed));
        }
        let mut case = curve("milestones", "code sent to case shown, CPU 6x slower, ms");
        for count in MILESTONES {
            println!("{count} milestones");
            case.points
                .push((count, bench.repeated(|| bench.milestones(count))?));
        }
        let mut first = curve("languages", "first action, slow 4G, ms");
        for count in LANGUAGE_COUNTS {
            println!("{count} languages");
            first
                .points
                .push((count, bench.repeated(|| bench.languages(count))?));
        }
        Ok(Self {
            curves: vec![case, shown, letter, first],
        })
    }
}

fn curve(of: &'static str, cost: &'static str) -> Curve {
    Curve {
        of,
        cost,
        points: Vec::new(),
    }
}

struct Bench<'a> {
    runtime: &'a Runtime,
    certificate: &'a Certificate,
}

impl Bench<'_> {
    fn repeated(&self, measure: impl Fn() -> Outcome<f64>) -> Outcome<Option<Spread>> {
        let samples: Outcome<Vec<f64>> = (0..TIMES).map(|_| measure()).collect();
        Ok(Spread::of(&samples?))
    }

    /// How long the list and a letter take; neither where so many services are not shown.
    fn services(&self, count: usize) -> (Option<Spread>, Option<Spread>) {
        let mut samples = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            match self.one_search(count) {
                Ok((opened, typed)) => {
                    samples.0.push(opened);
                    samples.1.extend(most(&typed));
                }
                Err(error) => {
                    println!("{count} services are not shown: {error}");
                    break;
                }
            }
        }
        (Spread::of(&samples.0), Spread::of(&samples.1))
    }

    fn one_search(&self, count: usize) -> Outcome<(f64, Vec<f64>)> {
        let site = services::site(self.runtime, self.certificate, count)?;
        self.visited(|chromium| {
            let visitor = chromium.new_visitor()?;
            let mut tab = chromium.open(&visitor, OLD_PHONE, &site.url())?;
            let opened = services::open_search(&mut tab, count)?;
            Ok((opened, services::type_phrases(&mut tab)?))
        })
    }

    fn milestones(&self, count: usize) -> Outcome<f64> {
        let files = App::Waymark.files();
        let site = Site::start(self.runtime, &files, &self.certificate.tls, Vec::new())?;
        self.runtime.block_on(add_milestones(&site, count))?;
        self.visited(|chromium| {
            let texts = site.texts();
            let visitor = chromium.new_visitor()?;
            let mut tab = chromium.open(&visitor, OLD_PHONE, &site.url())?;
            visit::to_code(&mut tab)?;
            let code = site.code_after(texts)?;
            Ok(visit::to_case(&mut tab, &code, OF_THE_CASE)?.took)
        })
    }

    fn languages(&self, count: usize) -> Outcome<f64> {
        let files = App::Waymark.files();
        let english = std::fs::read(files.join("texts/en.json"))?;
        let offered = LANGUAGES.get(..count).unwrap_or(&LANGUAGES);
        let config = json!({ "languages": offered }).to_string();
        let mut overrides = vec![("/config.json".to_owned(), Override::Body(config.into()))];
        overrides.extend(offered.iter().skip(2).map(|tag| {
            let body = Override::Body(english.clone());
            (format!("/texts/{tag}.json"), body)
        }));
        let site = Site::start(self.runtime, &files, &self.certificate.tls, overrides)?;
        self.visited(|chromium| {
            let visitor = chromium.new_visitor()?;
            let (signed_in, _) = visit::sign_in(chromium, &visitor, SLOW_4G, (App::Static, &site))?;
            Ok(signed_in.first_action)
        })
    }

    fn visited<T>(&self, visit: impl FnOnce(&mut Chromium) -> Outcome<T>) -> Outcome<T> {
        let mut chromium = Chromium::start(self.runtime, self.certificate.trusted)?;
        let visited = visit(&mut chromium);
        chromium.end();
        visited
    }
}

/// Gives the case that is visited so many milestones: the first ones over and over.
async fn add_milestones(site: &Site<'_>, count: usize) -> Outcome<()> {
    let mut database = SqliteConnection::connect(&site.database()).await?;
    let query = "SELECT m.case_id, m.kind, m.body FROM milestones m JOIN cases c ON c.id = m.case_id \
                 WHERE c.reference = ? ORDER BY m.position";
    let there: Vec<(String, String, String)> = sqlx::query_as(query)
        .bind(REFERENCE)
        .fetch_all(&mut database)
        .await?;
    let more = there.iter().cycle().enumerate();
    for (nth, (case, kind, body)) in more.take(count).skip(there.len()) {
        let mut body: Value = serde_json::from_str(body)?;
        let id = format!("more-{nth}");
        body["id"] = json!(id);
        sqlx::query(
            "INSERT INTO milestones (case_id, id, position, kind, tell_in_person, body) \
             VALUES (?, ?, ?, ?, 0, ?)",
        )
        .bind(case)
        .bind(id)
        .bind(i64::try_from(nth)?)
        .bind(kind)
        .bind(body.to_string())
        .execute(&mut database)
        .await?;
    }
    Ok(())
}
