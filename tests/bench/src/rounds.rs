//! The rounds: every app once a round on every phone, so that what disturbs one disturbs the others.

use tokio::runtime::Runtime;

use crate::app::App;
use crate::certificate::Certificate;
use crate::chromium::{Chromium, Visitor};
use crate::failure::Outcome;
use crate::figures::{self as name, Figures};
use crate::phone::{Phone, SLOW_3G, SLOW_4G};
use crate::site::Site;
use crate::visit::{look, sign_in};

/// What a third visit is called in tables and targets.
pub const WARM: &str = "slow 4G, third visit";

/// One round of all apps.
pub fn round(runtime: &Runtime, certificate: &Certificate, figures: &mut Figures) -> Outcome<()> {
    for app in App::ALL {
        let site = Site::start(runtime, &app.files(), &certificate.tls, Vec::new())?;
        let mut chromium = Chromium::start(runtime, certificate.trusted)?;
        for phone in [SLOW_4G, SLOW_3G] {
            first_visits(&mut chromium, phone, (app, &site), figures)?;
        }
        third_visit(&mut chromium, (app, &site), figures)?;
        chromium.end();
    }
    Ok(())
}

/// Two first visits: one that only looks, for a press could hide what moves, and one that signs in.
fn first_visits(
    chromium: &mut Chromium,
    phone: Phone,
    (app, site): (App, &Site),
    figures: &mut Figures,
) -> Outcome<()> {
    let visitor = chromium.new_visitor()?;
    let seen = look(chromium, &visitor, phone, site)?;
    let visitor = chromium.new_visitor()?;
    let (signed_in, case) = sign_in(chromium, &visitor, phone, (app, site))?;
    let mut add = |figure, sample| figures.add(figure, phone.name, app, sample);
    add(name::FIRST_PAINT, seen.first_paint);
    add(name::LARGEST_PAINT, seen.largest_paint);
    add(name::SHIFT, seen.shift);
    add(name::FIRST_ACTION, signed_in.first_action);
    add(name::CODE_THERE, signed_in.code_there);
    if let Some(case) = case {
        add(name::CASE_SHOWN, case.took);
        add(name::ANSWERS, case.answers);
    }
    // The line changes nothing about what is sent over it in all.
    if phone == SLOW_4G {
        add(name::BYTES, seen.bytes);
    }
    add(name::BYTES_BEFORE, signed_in.bytes_before);
    Ok(())
}

fn third_visit(
    chromium: &mut Chromium,
    (app, site): (App, &Site),
    figures: &mut Figures,
) -> Outcome<()> {
    let owner = Visitor::owner();
    for _ in 0..2 {
        look(chromium, &owner, SLOW_4G, site)?;
    }
    let (signed_in, _) = sign_in(chromium, &owner, SLOW_4G, (app, site))?;
    figures.add(name::FIRST_PAINT, WARM, app, signed_in.first_paint);
    figures.add(name::FIRST_ACTION, WARM, app, signed_in.first_action);
    figures.add(name::CODE_THERE, WARM, app, signed_in.code_there);
    Ok(())
}
