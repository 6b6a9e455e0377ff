//! The time of an answer does not tell a reference that exists from one that does not: measured as the chance that of
//! two answers the one for a known reference took longer (the area under the curve), which is 0.5 for no difference.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::TestApp;

/// Cases of the seed, and as many references that nobody has.
const CASES: usize = 16;

/// Asks on one connection, from the first byte sent to the last byte of the answer.
async fn time_of(stream: &mut TcpStream, reference: &str) -> Duration {
    let body = format!(r#"{{"case_reference":"{reference}","language":"en"}}"#);
    let request = format!(
        "POST /api/v1/sign-in HTTP/1.1\r\nHost: localhost\r\nX-Waymark: 1\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut answer = [0; 4096];
    let mut size = 0;
    let start = Instant::now();
    stream.write_all(request.as_bytes()).await.unwrap();
    while !answer[..size].ends_with(b"Z\"}") {
        let read = stream.read(&mut answer[size..]).await.unwrap();
        assert_ne!(read, 0, "the connection was closed");
        size += read;
    }
    let taken = start.elapsed();
    assert!(answer.starts_with(b"HTTP/1.1 202"), "{reference}");
    taken
}

/// The area under the curve, and its standard error (Hanley and McNeil).
fn area(known: &[Duration], unknown: &[Duration]) -> (f64, f64) {
    let mut sorted = unknown.to_vec();
    sorted.sort();
    let mut doubled = 0;
    for time in known {
        doubled += sorted.partition_point(|other| other < time);
        doubled += sorted.partition_point(|other| other <= time);
    }
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53")]
    let count = |number: usize| number as f64;
    let (m, n) = (count(known.len()), count(unknown.len()));
    let area = count(doubled) / 2.0 / (m * n);
    let (q1, q2) = (area / (2.0 - area), 2.0 * area * area / (1.0 + area));
    let square = area * area;
    let spread = area * (1.0 - area) + (m - 1.0) * (q1 - square) + (n - 1.0) * (q2 - square);
    (area, (spread / (m * n)).sqrt())
}

/// Starts for known and unknown references by turns; which comes first alternates too.
async fn measure(starts: usize) -> (f64, f64) {
    let app = TestApp::start().await;
    let address = app.running.url().replace("http://localhost", "127.0.0.1");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for nth in 0..starts {
        let number = nth / 2 % CASES + 1;
        let is_known = nth % 2 == nth / 2 % 2;
        let reference = if is_known {
            format!("WM/{}/26", 10_000 + number)
        } else {
            format!("WM/{}/26", 20_000 + number)
        };
        let taken = time_of(&mut stream, &reference).await;
        if is_known { &mut known } else { &mut unknown }.push(taken);
        // Every code ends now and then, so that text messages go out here too.
        if nth % 512 == 511 {
            app.advance_secs(601);
        }
    }
    assert!(
        app.texts().await.len() > CASES,
        "it was about text messages"
    );
    area(&known, &unknown)
}

/// Too few for a sharp figure, but enough to see work for known references alone before the answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reference_that_nobody_has_takes_the_same_time() {
    let (area, error) = measure(1_200).await;
    assert!((0.4..0.6).contains(&area), "{area} +- {error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "release: cargo xtask test --all"]
async fn of_ten_thousand_starts_the_time_tells_nothing() {
    let (area, error) = measure(10_000).await;
    println!(
        "area under the curve by time: {area:.4} +- {:.4} (95 %)",
        1.96 * error
    );
    assert!((0.48..=0.52).contains(&area), "{area} +- {error}");
}
