//! Short names for what the WebAssembly and its JavaScript call each other. Theirs end in hashes, which nothing
//! compresses, and stand in both files: 3.8 KB of a first visit when measured.

use wasm_bindgen_cli_support::Output;

/// How many hexadecimal digits the hash in a name has.
const HASH: usize = 16;

/// A name with a hash, and the short one in its place.
pub type Renamed = (String, String);

/// Renames the imports and exports of the WebAssembly whose names have a hash.
pub fn give(output: &mut Output) -> Vec<Renamed> {
    let mut names = Vec::new();
    let module = output.wasm_mut();
    for import in module.imports.iter_mut() {
        rename(&mut import.name, &mut names);
    }
    for export in module.exports.iter_mut() {
        rename(&mut export.name, &mut names);
    }
    names
}

fn rename(name: &mut String, names: &mut Vec<Renamed>) {
    if has_hash(name) {
        let short = format!("w{}", names.len());
        let long = std::mem::replace(name, short.clone());
        names.push((long, short));
    }
}

/// The script with the short names.
pub fn in_script(script: &str, names: &[Renamed]) -> String {
    let mut longest_first: Vec<_> = names.iter().collect();
    // A name may begin with another one.
    longest_first.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    longest_first
        .iter()
        .fold(script.to_owned(), |script, (long, short)| {
            script.replace(long, short)
        })
}

fn has_hash(name: &str) -> bool {
    let is_hash =
        |part: &str| part.len() == HASH && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split('_').any(is_hash)
}

#[cfg(test)]
mod tests {
    use super::{in_script, rename};

    #[test]
    fn only_names_with_a_hash_become_short_and_each_has_its_own() {
        let mut names = Vec::new();
        for (name, expected) in [
            ("__wbg_get_0123456789abcdef", "w0"),
            ("memory", "memory"),
            ("__wbindgen_start", "__wbindgen_start"),
            ("wasm_bindgen_0123456789abcdef___invoke", "w1"),
        ] {
            let mut renamed = name.to_owned();
            rename(&mut renamed, &mut names);
            assert_eq!(renamed, expected);
        }
    }

    #[test]
    fn a_name_that_begins_with_another_keeps_its_own() {
        let names = [("get_1", "w0"), ("get_1_2", "w1")];
        let names = names.map(|(long, short)| (long.to_owned(), short.to_owned()));
        let script = in_script("get_1: f, get_1_2: g", &names);
        assert_eq!(script, "w0: f, w1: g");
    }
}
