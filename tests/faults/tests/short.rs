//! A short run of each kind, and proof that the harness notices clients that break their promises.

use faults::{Client, End, Kind, Outcome, Report, Runs, Wrong};
use futures_util::future::try_join_all;

/// 240 in all.
const RUNS: u64 = 40;

/// Several at once: they wait more than they work.
async fn run_all<const N: usize>(all: [Runs; N]) -> Outcome<Vec<Report>> {
    try_join_all(all.iter().map(Runs::run_all)).await
}

fn of(kind: Kind, runs: u64, client: Client) -> Runs {
    Runs {
        client,
        ..Runs::of(kind, runs)
    }
}

/// Every promise is kept. Nobody is told a lie when nobody is told anything: most people are told yes.
async fn is_kept(runs: Runs) -> Outcome<Report> {
    let report = runs.run_all().await?;
    assert!(report.is_good(), "{report}");
    let kept = report.ended(End::Confirmed) + report.ended(End::Seen);
    assert!(kept * 5 > runs.runs * 4, "{report}");
    Ok(report)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_promise_about_a_call_is_kept() -> Outcome<()> {
    let report = is_kept(Runs::of(Kind::Callbacks, RUNS)).await?;
    assert!(report.record.contains("idempotency_keys"), "{report:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_promise_about_a_call_is_kept_by_a_look_where_the_backend_knows_no_keys()
-> Outcome<()> {
    let runs = Runs {
        has_keys: false,
        ..Runs::of(Kind::Callbacks, RUNS)
    };
    is_kept(runs).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_promise_about_a_message_is_kept() -> Outcome<()> {
    is_kept(Runs::of(Kind::Messages, RUNS)).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_promise_about_preferences_and_answers_is_kept() -> Outcome<()> {
    let kinds = [Kind::Preferences, Kind::ToDos];
    let kept = kinds.map(|kind| is_kept(Runs::of(kind, RUNS)));
    try_join_all(kept).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_promise_about_a_helper_is_kept() -> Outcome<()> {
    is_kept(Runs::of(Kind::Helpers, RUNS)).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_look_first_is_noticed_where_there_are_no_keys() -> Outcome<()> {
    let calls = Runs {
        has_keys: false,
        ..of(Kind::Callbacks, 120, Client::Blind)
    };
    for report in run_all([calls, of(Kind::Helpers, 40, Client::Blind)]).await? {
        let wrong = match report.kind {
            Kind::Helpers => Wrong::Twice,
            _ => Wrong::Untrue,
        };
        assert!(report.count(wrong) > 0, "{report}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_with_a_new_key_for_each_attempt_or_one_for_two_answers_is_noticed() -> Outcome<()>
{
    let new_keys = |kind, runs| of(kind, runs, Client::NewKeys);
    let all = [
        new_keys(Kind::Callbacks, 60),
        new_keys(Kind::Messages, 60),
        new_keys(Kind::ToDos, 30),
        of(Kind::ToDos, 60, Client::OneKey),
    ];
    let [new_keys @ .., one_key] = &run_all(all).await?[..] else {
        return Err("no report".into());
    };
    for report in new_keys {
        assert!(report.count(Wrong::Twice) > 0, "{report}");
    }
    assert!(one_key.count(Wrong::Untrue) > 0, "{one_key}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_takes_silence_for_a_yes_is_noticed() -> Outcome<()> {
    for report in run_all(Kind::ALL.map(|kind| of(kind, 60, Client::Hopeful))).await? {
        assert!(report.count(Wrong::NotCommitted) > 0, "{report}");
        if report.kind == Kind::Callbacks {
            assert!(report.count(Wrong::Lost) > 0, "{report}");
        }
    }
    Ok(())
}

/// What the contract cannot promise: a request that the network kept back undoes a later change or answer, and
/// makes a second code. A key tells copies of one answer from another, but not which was given last. The day
/// this fails, `docs/FAULTS.md` promises too little.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_network_keeps_back_is_noticed_where_no_key_helps() -> Outcome<()> {
    let hasty = |kind| Runs {
        is_hasty: true,
        ..Runs::of(kind, 24)
    };
    let kinds = [Kind::Preferences, Kind::Helpers, Kind::ToDos];
    for report in run_all(kinds.map(hasty)).await? {
        let wrong = match report.kind {
            Kind::Helpers => Wrong::Twice,
            _ => Wrong::Lost,
        };
        assert!(report.count(wrong) > 0, "{report}");
        assert_eq!(report.count(Wrong::NotCommitted), 0, "{report}");
        assert_eq!(report.count(Wrong::Untrue), 0, "{report}");
    }
    Ok(())
}
