//! Reads what `cargo tree` prints: which packages are used, with which features, and by whom.

use std::collections::{BTreeMap, BTreeSet};

/// A name and a version.
pub type Key = (String, String);

/// A package that is used.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Package {
    /// Its licence, as an SPDX expression.
    pub licence: String,
    /// Its features, where it is compiled for the portal.
    pub features: BTreeSet<String>,
    /// Whether it is in the compiled portal. Otherwise only the compiler runs it, as a macro.
    pub is_shipped: bool,
    /// Whether it is a folder here, and from no registry.
    pub is_local: bool,
    /// Whether it takes the place of a package from a registry.
    pub is_patch: bool,
    /// What it needs itself.
    pub needs: BTreeSet<Key>,
}

/// Reads lines of the form `<depth><name> v<version> (<where>)|<licence>|<features>|`.
pub fn read(printed: &str) -> BTreeMap<Key, Package> {
    let mut found: BTreeMap<Key, Package> = BTreeMap::new();
    // From the root to the last line, and whether only the compiler runs it.
    let mut way: Vec<(Key, bool)> = Vec::new();
    for line in printed.lines() {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let (depth, rest) = line.split_at(digits);
        let (Ok(depth), mut columns) = (depth.parse::<usize>(), rest.split('|')) else {
            continue;
        };
        let mut column = || columns.next().unwrap_or_default();
        let (id, licence, features) = (column(), column(), column());
        let mut words = id.split_whitespace();
        let (Some(name), Some(version)) = (words.next(), words.next()) else {
            continue;
        };
        let key = (name.to_owned(), version.trim_start_matches('v').to_owned());
        let place = words.collect::<Vec<_>>().join(" ");
        way.truncate(depth);
        let is_run_here = place.contains("(proc-macro)") || way.last().is_some_and(|one| one.1);
        if let Some((parent, _)) = way.last() {
            let parent = found.entry(parent.clone()).or_default();
            parent.needs.insert(key.clone());
        }
        let package = found.entry(key.clone()).or_default();
        package.licence = expression(licence);
        package.is_local = place.replace("(proc-macro)", "").contains('(');
        package.is_patch = place.replace('\\', "/").contains("/patches/");
        package.is_shipped |= !is_run_here;
        if !is_run_here {
            let features = features.split(',').filter(|feature| !feature.is_empty());
            package.features.extend(features.map(str::to_owned));
        }
        way.push((key, is_run_here));
    }
    found
}

/// An SPDX expression; older packages write a slash for OR.
fn expression(licence: &str) -> String {
    let parts: Vec<_> = licence.split('/').map(str::trim).collect();
    parts.join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::read;

    const TREE: &str = "\
0portal v0.1.0 (/home/someone/portal)|MIT||
1serde v1.0.2|MIT OR Apache-2.0|derive,std|
2serde_derive v1.0.2 (proc-macro)|MIT/Apache-2.0|default|
3quote v1.0.4|MIT / Apache-2.0|default|
1streams v0.4.2 (/home/someone/portal/patches/streams)|MIT||
2serde v1.0.2|MIT OR Apache-2.0|derive,std| (*)
";

    #[test]
    fn what_only_the_compiler_runs_is_not_shipped() {
        let found = read(TREE);
        let get = |name: &str, version: &str| &found[&(name.to_owned(), version.to_owned())];
        let shipped: Vec<_> = found
            .iter()
            .filter(|(_, package)| package.is_shipped)
            .collect();
        let names: Vec<_> = shipped.iter().map(|(key, _)| key.0.as_str()).collect();
        assert_eq!(names, ["portal", "serde", "streams"]);
        assert_eq!(get("quote", "1.0.4").licence, "MIT OR Apache-2.0");
        assert!(get("quote", "1.0.4").features.is_empty());
        let serde = get("serde", "1.0.2");
        assert!(serde.features.contains("derive") && !serde.is_local);
        assert_eq!(serde.needs.len(), 1);
        let streams = get("streams", "0.4.2");
        assert!(streams.is_local && streams.is_patch && streams.needs.len() == 1);
        assert!(!get("serde_derive", "1.0.2").is_local);
    }
}
