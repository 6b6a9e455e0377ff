//! A short run of the harness, and proof that it notices clients that break their promises.

use faults::{Client, End, Fleet, Outcome, Report, Wrong};

async fn sail(runs: u64, client: Client) -> Outcome<Report> {
    let fleet = Fleet {
        client,
        ..Fleet::of(runs)
    };
    fleet.sail().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_promise_is_kept_on_300_bad_days() -> Outcome<()> {
    let report = sail(300, Client::Portal).await?;
    assert!(report.is_good(), "{report}");
    // Nobody is told a lie when nobody is told anything: most people get their call.
    let kept = report.ended(End::Confirmed) + report.ended(End::Seen);
    assert!(kept > 240, "{report}");
    assert!(report.record.contains("idempotency_keys"), "{report:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_promise_is_kept_by_a_look_where_the_backend_knows_no_keys() -> Outcome<()> {
    let fleet = Fleet {
        has_keys: false,
        ..Fleet::of(300)
    };
    let report = fleet.sail().await?;
    assert!(report.is_good(), "{report}");
    let kept = report.ended(End::Confirmed) + report.ended(End::Seen);
    assert!(kept > 240, "{report}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_look_first_is_noticed_where_there_are_no_keys() -> Outcome<()> {
    let fleet = Fleet {
        has_keys: false,
        client: Client::Blind,
        ..Fleet::of(120)
    };
    let report = fleet.sail().await?;
    assert!(report.count(Wrong::Untrue) > 0, "{report}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_with_a_new_key_for_each_attempt_is_noticed() -> Outcome<()> {
    let report = sail(60, Client::NewKeys).await?;
    assert!(report.count(Wrong::Twice) > 0, "{report}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_takes_silence_for_a_yes_is_noticed() -> Outcome<()> {
    let report = sail(60, Client::Hopeful).await?;
    assert!(report.count(Wrong::NotCommitted) > 0, "{report}");
    assert!(report.count(Wrong::Lost) > 0, "{report}");
    Ok(())
}
