//! What happens on the phone alone once the portal is there: changes of screen, letters, memory.

use tokio::runtime::Runtime;

use crate::app::App;
use crate::certificate::Certificate;
use crate::chromium::{Chromium, Tab};
use crate::failure::Outcome;
use crate::figures::{self as name, Figures};
use crate::phone::OLD_PHONE;
use crate::services;
use crate::site::Site;
use crate::spread::most;

/// How many changes of screen come before the memory is looked at, and once more before the end.
const FEW_CHANGES: u32 = 5;
const MANY_CHANGES: u32 = 50;
const SERVICES: usize = 10_000;

/// One round.
pub fn round(runtime: &Runtime, certificate: &Certificate, figures: &mut Figures) -> Outcome<()> {
    for app in [App::Waymark, App::React] {
        let site = Site::start(runtime, &app.files(), &certificate.tls, Vec::new())?;
        let mut chromium = Chromium::start(runtime, certificate.trusted)?;
        let visitor = chromium.new_visitor()?;
        let mut tab = chromium.open(&visitor, OLD_PHONE, &site.url())?;
        tab.is_quiet()?;
        let mut times = changes(&mut tab, FEW_CHANGES)?;
        let few = tab.memory()?;
        times.extend(changes(&mut tab, MANY_CHANGES - FEW_CHANGES)?);
        let many = tab.memory()?;
        tab.close()?;
        chromium.end();
        let mut add = |figure, sample| figures.add(figure, OLD_PHONE.name, app, sample);
        add(name::SCREEN, most(&times).unwrap_or_default());
        add(name::MEMORY, few);
        add(name::MEMORY_GROWTH, many / few);
    }
    letters(runtime, certificate, figures)
}

fn changes(tab: &mut Tab, count: u32) -> Outcome<Vec<f64>> {
    let times = tab.run(&format!("bench.changeScreens({count})"))?;
    Ok(serde_json::from_value(times)?)
}

fn letters(runtime: &Runtime, certificate: &Certificate, figures: &mut Figures) -> Outcome<()> {
    let site = services::site(runtime, certificate, SERVICES)?;
    let mut chromium = Chromium::start(runtime, certificate.trusted)?;
    let visitor = chromium.new_visitor()?;
    let mut tab = chromium.open(&visitor, OLD_PHONE, &site.url())?;
    services::open_search(&mut tab, SERVICES)?;
    let times = services::type_phrases(&mut tab)?;
    tab.close()?;
    chromium.end();
    let letter = most(&times).unwrap_or_default();
    figures.add(name::LETTER, OLD_PHONE.name, App::Waymark, letter);
    Ok(())
}
