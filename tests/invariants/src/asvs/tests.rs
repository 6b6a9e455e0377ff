//! Planted violations: each must be found.

use super::check;
use crate::tree::Source;

const ROWS: &str = "1.1.1/2 1.2.1/1 1.2.2/1 2.1.1/2";
const PAGE: &str = "\
# Security
| V9.9.9 | 1 | met | not of the table |
## ASVS 5.0
| level | met | backend | not applicable | differs | rows |
|---|--:|--:|--:|--:|--:|
| 1 | 0 | 1 | 1 | 0 | 2 |
| 2 | 1 | 0 | 0 | 1 | 2 |
| both | 1 | 1 | 1 | 1 | 4 |
| row | level | answer | how |
|---|---|---|---|
| V1.1.1 | 2 | met | `tests/a.rs` |
| V1.2.1 | 1 | backend | [input](CONNECTING.md#input) |
| V1.2.2 | 1 | not applicable | no files |
### V2
| V2.1.1 | 2 | differs | a reason |
";

#[track_caller]
fn finds(count: usize, from: &str, to: &str) {
    assert!(PAGE.contains(from), "{from}");
    let page = Source {
        path: "docs/SECURITY.md".to_owned(),
        text: PAGE.replace(from, to),
    };
    let read = |path: &str| match path {
        "tests/a.rs" => Some("#[test]".to_owned()),
        "src/b.rs" => Some("fn b() {}".to_owned()),
        _ => None,
    };
    let found = check(&page, ROWS, read);
    assert_eq!(found.len(), count, "{found:?}");
}

#[test]
fn a_whole_table_has_no_violation() {
    finds(0, "# Security", "# Security");
}

#[test]
fn a_row_that_is_missing_twice_foreign_or_of_another_level_is_a_violation() {
    // The row and the sums of its level and of both.
    finds(3, "| V1.2.2 | 1 | not applicable | no files |\n", "");
    finds(
        3,
        "### V2\n",
        "| V1.2.2 | 1 | not applicable | no files |\n",
    );
    finds(
        3,
        "### V2\n",
        "| V1.2.9 | 1 | not applicable | no files |\n",
    );
    // The row and the sums of both levels.
    finds(3, "| V1.1.1 | 2 |", "| V1.1.1 | 1 |");
}

#[test]
fn rows_out_of_order_are_a_violation() {
    let swapped = "| V1.2.2 | 1 | not applicable | no files |\n| V1.2.1 | 1 | backend | [input](CONNECTING.md#input) |";
    let rows = "| V1.2.1 | 1 | backend | [input](CONNECTING.md#input) |\n| V1.2.2 | 1 | not applicable | no files |";
    let page = Source {
        path: "docs/SECURITY.md".to_owned(),
        text: PAGE.replace(rows, swapped),
    };
    assert_ne!(check(&page, ROWS, |_| Some("#[test]".to_owned())), []);
}

#[test]
fn an_answer_that_says_nothing_is_a_violation() {
    finds(1, "a reason", "");
    finds(3, "| differs |", "| perhaps |");
    finds(1, "`tests/a.rs`", "`tests/gone.rs`");
    finds(1, "`tests/a.rs`", "by `src/b.rs`, which tests nothing");
    finds(0, "`tests/a.rs`", "`xtask/src/none.rs`, `tests/a.rs`");
    finds(1, "[input](CONNECTING.md#input)", "somebody does");
}

#[test]
fn sums_that_are_wrong_are_a_violation() {
    finds(1, "| 1 | 0 | 1 | 1 | 0 | 2 |", "| 1 | 1 | 1 | 1 | 0 | 2 |");
    finds(1, "| both | 1 | 1 | 1 | 1 | 4 |\n", "");
}
