//! The stored record of one request, in `docs/FAULTS.md`, has every field that is stored.

use std::collections::BTreeSet;

use faults::{Kind, Outcome, Runs};
use serde_json::Value;

const DOCS: &str = include_str!("../../../docs/FAULTS.md");
const EXAMPLES: &str = include_str!("../../../crates/contract/src/openapi/examples.json");

#[tokio::test(flavor = "multi_thread")]
async fn the_docs_show_every_field_of_a_stored_request() -> Outcome<()> {
    let (_, docs) = DOCS
        .split_once("## One request as it is stored")
        .ok_or("no such chapter")?;
    let report = Runs::of(Kind::Callbacks, 8).run_all().await?;
    let mut request = Value::Null;
    let mut columns = 0;
    for line in report.record.lines() {
        let Some(field) = line.strip_prefix("  ") else {
            continue;
        };
        let (name, value) = field.split_once(char::is_whitespace).ok_or("no value")?;
        assert!(
            docs.contains(&format!("`{name}`")),
            "the docs lack `{name}`"
        );
        columns += 1;
        if name == "request" {
            request = serde_json::from_str(value.trim())?;
        }
    }
    assert!(columns > 10, "{}", report.record);
    let stored = names(&request);
    for name in &stored {
        assert!(
            docs.contains(&format!("\"{name}\":")),
            "the docs lack {name:?}"
        );
    }
    // A number on file stands in the place of the new one.
    let mut all = names(&serde_json::from_str::<Value>(EXAMPLES)?["CallbackRequest"]);
    all.remove("number_id");
    all.insert("new_number".to_owned());
    assert_eq!(stored, all, "the harness fills every field of the contract");
    Ok(())
}

fn names(value: &Value) -> BTreeSet<String> {
    let fields = value.as_object().into_iter().flatten();
    fields.map(|(name, _)| name.clone()).collect()
}
