//! What came over the line and when, from what the browser tells about its network.

use std::collections::HashMap;

use serde_json::Value;

/// What was told about one page.
#[derive(Default)]
pub struct Wire {
    requests: HashMap<String, Request>,
    /// The begin on the network's clock in seconds, and in milliseconds since 1970.
    began: Option<(f64, f64)>,
}

#[derive(Default)]
struct Request {
    url: String,
    has_ended: bool,
    /// When pieces of its answer came, on the network's clock, and their bytes unpacked.
    pieces: Vec<(f64, f64)>,
}

impl Wire {
    /// Takes in what the browser told.
    pub fn hear(&mut self, told: &[Value]) {
        for event in told {
            let about = &event["params"];
            let (Some(id), Some(at)) = (about["requestId"].as_str(), about["timestamp"].as_f64())
            else {
                continue;
            };
            let request = self.requests.entry(id.to_owned()).or_default();
            match event["method"].as_str() {
                Some("Network.requestWillBeSent") => {
                    let wall = about["wallTime"].as_f64().unwrap_or_default();
                    self.began.get_or_insert((at, wall * 1000.0));
                    let url = about["request"]["url"].as_str();
                    url.unwrap_or_default().clone_into(&mut request.url);
                }
                Some("Network.dataReceived") => {
                    let bytes = about["dataLength"].as_f64().unwrap_or_default();
                    request.pieces.push((at, bytes));
                }
                Some("Network.loadingFinished" | "Network.loadingFailed") => {
                    request.has_ended = true;
                }
                _ => {}
            }
        }
    }

    /// Whether every request has ended.
    pub fn is_idle(&self) -> bool {
        self.requests.values().all(|request| request.has_ended)
    }

    /// The bytes that had come at a time in milliseconds since 1970. `sent` has the bytes of each address
    /// as they were sent; the browser tells only of unpacked pieces, so each is taken to be as well packed
    /// as its whole file.
    pub fn bytes_until(&self, epoch_millis: f64, sent: &HashMap<String, f64>) -> f64 {
        let Some((network, epoch)) = self.began else {
            return 0.0;
        };
        let is_before = |at: f64| (at - network).mul_add(1000.0, epoch) <= epoch_millis;
        let came = |request: &Request| {
            let sum = |pieces: &mut dyn Iterator<Item = &(f64, f64)>| -> f64 {
                pieces.map(|(_, bytes)| bytes).sum()
            };
            let all = sum(&mut request.pieces.iter());
            let before = sum(&mut request.pieces.iter().filter(|(at, _)| is_before(*at)));
            let sent = sent.get(&request.url).copied().unwrap_or_default();
            if all > 0.0 { sent * before / all } else { 0.0 }
        };
        self.requests.values().map(came).sum()
    }
}

/// How many of these answers, each with its begin and its end, were waited for one after the other: the
/// longest row in which each was asked for once the one before was there.
pub fn one_after_the_other(answers: &[(f64, f64)]) -> usize {
    let mut by_end = answers.to_vec();
    by_end.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut last_end = f64::NEG_INFINITY;
    let mut row = 0;
    for (begin, end) in by_end {
        if begin >= last_end {
            row += 1;
            last_end = end;
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn answers_that_came_side_by_side_count_once() {
        assert_eq!(one_after_the_other(&[]), 0);
        let row = [(0.0, 10.0), (11.0, 20.0), (12.0, 30.0), (31.0, 40.0)];
        assert_eq!(one_after_the_other(&row), 3);
        let beside = [(0.0, 50.0), (1.0, 10.0), (11.0, 20.0)];
        assert_eq!(one_after_the_other(&beside), 2);
    }

    #[test]
    fn bytes_are_counted_up_to_a_moment() {
        let mut wire = Wire::default();
        let told = |method: &str, at: f64, more: Value| {
            let mut params = json!({ "requestId": "1", "timestamp": at });
            for (name, value) in more.as_object().unwrap() {
                params[name] = value.clone();
            }
            json!({ "method": format!("Network.{method}"), "params": params })
        };
        let request = json!({ "wallTime": 1000.0, "request": { "url": "/a" } });
        wire.hear(&[
            told("requestWillBeSent", 5.0, request),
            told("dataReceived", 5.1, json!({ "dataLength": 300 })),
        ]);
        assert!(!wire.is_idle());
        wire.hear(&[
            told("dataReceived", 5.3, json!({ "dataLength": 100 })),
            told("loadingFinished", 5.3, json!({})),
        ]);
        assert!(wire.is_idle());
        let sent = HashMap::from([("/a".to_owned(), 40.0)]);
        let bytes = [1_000_050.0, 1_000_200.0, 1_000_400.0].map(|at| wire.bytes_until(at, &sent));
        assert_eq!(bytes, [0.0, 30.0, 40.0]);
    }
}
