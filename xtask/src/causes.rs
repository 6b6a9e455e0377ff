//! What causes the bytes of the WebAssembly: its code by the crate that it was written or generated for.

use std::collections::BTreeMap;
use std::fs;

use xtask::failure::Failure;
use xtask::workspace::Workspace;

use crate::build::COMPILED;
use crate::wasm;

/// How many crates have a line of their own.
const LINES: usize = 14;
/// Code of the standard library counts for the crate that it was generated for.
const STANDARD: [&str; 3] = ["alloc", "core", "std"];
/// The binding of JavaScript reads these functions and takes them out.
const DESCRIBES: [&str; 2] = ["__wbindgen_describe", "WasmDescribe"];

/// Prints the crates with the most code, as compiled: before the cut into parts, and before compression.
pub fn print(workspace: &Workspace) -> Result<(), Failure> {
    let place = workspace.path(COMPILED);
    let Ok(file) = fs::read(&place) else {
        println!(
            "By crate: the compiled portal is not on this machine; `cargo xtask build` compiles it."
        );
        return Ok(());
    };
    let (functions, data) = wasm::read(&file)
        .ok_or_else(|| Failure::new(format!("{} is no WebAssembly.", place.display())))?;
    let mut causes = by_crate(&functions);
    causes.push(("data (tables, texts)".to_owned(), data));
    causes.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let all: usize = causes.iter().map(|(_, bytes)| bytes).sum();
    println!("All WASM by crate, raw bytes before wasm-opt:");
    let line = |name: &str, bytes: usize| {
        println!("  {name:<21}{bytes:>8}  {:>3} %", bytes * 100 / all.max(1));
    };
    let (first, rest) = causes.split_at(LINES.min(causes.len()));
    for (name, bytes) in first {
        line(name, *bytes);
    }
    line("others", rest.iter().map(|(_, bytes)| bytes).sum());
    Ok(())
}

fn by_crate(functions: &[wasm::Function<'_>]) -> Vec<(String, usize)> {
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for function in functions {
        if !DESCRIBES.iter().any(|part| function.name.contains(part)) {
            *sums.entry(cause(function.name)).or_default() += function.bytes;
        }
    }
    let sums = sums.into_iter();
    sums.map(|(name, bytes)| (name.to_owned(), bytes)).collect()
}

/// The first crate in a symbol that is not of the standard library.
fn cause(symbol: &str) -> &str {
    let mut crates = crates_in(symbol).peekable();
    let Some(first) = crates.peek().copied() else {
        return "without a name";
    };
    let other = crates.find(|name| !STANDARD.contains(name));
    other.unwrap_or(first)
}

/// The crates that a symbol names: `Cs`, a number in base 62 with `_`, the length of the name, the name.
fn crates_in(symbol: &str) -> impl Iterator<Item = &str> {
    let is_base_62 = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    symbol.match_indices("Cs").filter_map(move |(place, sign)| {
        let (number, rest) = symbol.get(place + sign.len()..)?.split_once('_')?;
        let digits = rest.len()
            - rest
                .trim_start_matches(|digit: char| digit.is_ascii_digit())
                .len();
        let (length, rest) = rest.split_at_checked(digits)?;
        let name = rest.get(..length.parse().ok()?)?;
        is_base_62(number).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_counts_for_the_crate_that_it_was_generated_for() {
        let cases = [
            (
                "_RNvNtCs7Qr8FiPYXMX_9directory4area11says_london",
                "directory",
            ),
            (
                "_RINvNtCs5RG54gtZtUF_4core3ptr13drop_in_placeNtNtCs2JHduWghc9E_8contract8callback12CallbackListECs5enC8E6TRjA_7waymark",
                "contract",
            ),
            ("_RNvXs0_NtNtCs5RG54gtZtUF_4core5slice3cmpShB9_", "core"),
            ("malloc", "without a name"),
        ];
        for (symbol, expected) in cases {
            assert_eq!(cause(symbol), expected, "{symbol}");
        }
    }

    #[test]
    fn what_the_binding_takes_out_does_not_count() {
        let function = |name, bytes| wasm::Function { name, bytes };
        let sums = by_crate(&[
            function("__wbindgen_describe___wbg_new", 100),
            function("_RNvCs7Qr8FiPYXMX_9directory4read", 30),
            function("_RNvCs7Qr8FiPYXMX_9directory5words", 12),
        ]);
        assert_eq!(sums, [("directory".to_owned(), 42)]);
    }
}
