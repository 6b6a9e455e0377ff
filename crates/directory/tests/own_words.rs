//! Needs in people's own words, typos included: what each phrase finds first.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::Timestamp;
use directory::{Audience, MatchReason, Need, Service, Wanted, read_page, search};
use serde_json::{Value, json};

/// Tuesday 24 November 2026, 11:00 in London.
const NOW: Timestamp = Timestamp(1_795_518_000);

/// What people write, and what they need. The typos are deliberate.
const SAID: [(Need, &str); 52] = [
    (Need::DomesticAbuse, "my husband hits me"),
    (Need::DomesticAbuse, "my boyfrend controls what i do"),
    (Need::DomesticAbuse, "I'm scared of my ex"),
    (Need::DomesticAbuse, "domestik violence"),
    (Need::DomesticAbuse, "he beats me and the kids"),
    (Need::DomesticAbuse, "my partner strangled me"),
    (Need::SexualViolence, "I was raped"),
    (Need::SexualViolence, "someone touched me on the bus"),
    (Need::SexualViolence, "sexualy assulted at a party"),
    (Need::SexualViolence, "my uncle abused me when i was little"),
    (Need::SexualViolence, "spiked my drink"),
    (Need::Stalking, "someone is following me"),
    (Need::Stalking, "he keeps texting me"),
    (Need::Stalking, "my neighbour is harrassing me"),
    (Need::Stalking, "waits outside my work every day"),
    (Need::Stalking, "a tracker on my car"),
    (Need::HateCrime, "attacked because I am gay"),
    (Need::HateCrime, "racist neighbours"),
    (Need::HateCrime, "shouted at me for my hijab"),
    (Need::HateCrime, "they called me slurs"),
    (Need::Bereaved, "my son was murdered"),
    (Need::Bereaved, "my brother was stabbed and died"),
    (Need::Bereaved, "someone killed my mum"),
    (Need::Fraud, "I was scamed"),
    (Need::Fraud, "they emptied my bank account"),
    (Need::Fraud, "someone hacked my phone"),
    (Need::Fraud, "fake investment crypto"),
    (Need::ModernSlavery, "my boss took my pasport"),
    (Need::ModernSlavery, "forced to work without pay"),
    (Need::ModernSlavery, "traficked to london"),
    (Need::Child, "my daughter is being hurt at school"),
    (Need::Child, "I am worried about a child"),
    (Need::Child, "gang is grooming my teenager"),
    (Need::Older, "carer stole from my grandmother"),
    (Need::Older, "my elderly dad is bullied in his care home"),
    (Need::OnlineIntimateImages, "he shared nudes of me"),
    (Need::OnlineIntimateImages, "blackmailed with a video"),
    (Need::OnlineIntimateImages, "privat photos on the internet"),
    (Need::HonourBasedAbuse, "family says I brought shame"),
    (Need::HonourBasedAbuse, "honor violence"),
    (Need::ForcedMarriage, "they want to marry me off"),
    (Need::ForcedMarriage, "forced mariage"),
    (Need::Road, "hit by a car"),
    (Need::Road, "knocked off my bike"),
    (Need::Road, "drunk driver crashed into us"),
    (Need::MentalHealth, "I want to die"),
    (Need::MentalHealth, "can't sleep, panick attacks"),
    (Need::MentalHealth, "I cannot cope any more"),
    (Need::MentalHealth, "suicidal"),
    (Need::Court, "I have to be a witness"),
    (Need::Court, "giving evidense at the trial"),
    (Need::Anyone, "burgled last night"),
];

/// A service with these terms.
fn service(name: &str, terms: &[String]) -> Value {
    let marks = terms.iter().map(|term| json!({ "taxonomy_term_id": term }));
    json!({"id": name, "name": name, "attributes": marks.collect::<Vec<_>>()})
}

/// One service for each need, with a name that does not help the search.
fn one_for_each() -> Vec<Service> {
    let one = |need: &Need| service(need.name(), &[["wm-need-", need.name()].concat()]);
    let mut services: Vec<Value> = Need::ALL.iter().map(one).collect();
    for (nth, service) in services.iter_mut().enumerate() {
        service["name"] = Value::from(["Desk ", &nth.to_string()].concat());
    }
    read_page(&Value::from(services).to_string(), 0, 1)
        .unwrap()
        .services
}

#[test]
fn each_phrase_finds_what_helps() {
    let services = one_for_each();
    let mut missed = Vec::new();
    for (need, words) in SAID {
        let words = words.to_owned();
        let wanted = Wanted {
            words,
            ..Wanted::default()
        };
        let found = search(&services, &wanted, NOW);
        let helps = |hit: &directory::Hit| services[hit.index].needs.contains(&need);
        let says = |hit: &directory::Hit| {
            need == Need::Anyone || hit.reasons.contains(&MatchReason::Words(need))
        };
        // A phrase may mean several needs: the right one is among the first three and says why.
        if !found
            .best
            .hits
            .iter()
            .take(3)
            .any(|hit| helps(hit) && says(hit))
        {
            missed.push(wanted.words);
        }
    }
    assert!(missed.is_empty(), "not understood: {missed:#?}");
}

#[test]
fn what_people_say_of_themselves_draws_near_and_keeps_nothing_away() {
    for (audience, words) in [
        (Audience::Lgbt, "I'm gay and my partner hits me"),
        (Audience::Men, "i am a man and my partner hits me"),
        (Audience::Women, "I am a woman, my partner hits me"),
        (Audience::Deaf, "I'm deaf and my partner hits me"),
        (Audience::Faith, "I am Muslim and my partner hits me"),
        (Audience::Disabled, "I use a wheelchair, my partner hits me"),
        (Audience::Older, "I'm a pensioner and my partner hits me"),
        (Audience::Children, "I'm a teenager, my partner hits me"),
    ] {
        let desk = |audience: &Audience| {
            let mark = ["wm-audience-", audience.name()].concat();
            service(
                audience.name(),
                &["wm-need-domestic-abuse".to_owned(), mark],
            )
        };
        let mut desks: Vec<Value> = Audience::ALL.iter().map(desk).collect();
        desks.push(service("For all", &["wm-need-domestic-abuse".to_owned()]));
        let page = read_page(&Value::from(desks).to_string(), 0, 1).unwrap();
        let words = words.to_owned();
        let wanted = Wanted {
            words,
            ..Wanted::default()
        };
        let found = search(&page.services, &wanted, NOW);
        let first = found.best.hits.first().unwrap();
        assert_eq!(
            page.services[first.index].name,
            audience.name(),
            "{}",
            wanted.words
        );
        assert!(
            first.reasons.contains(&MatchReason::Audience(audience)),
            "{}",
            wanted.words
        );
        assert_eq!(found.best.hits.len(), page.services.len());
    }
}
