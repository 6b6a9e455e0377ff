//! Reads the checksums in `Cargo.lock`.

use std::collections::BTreeMap;

use super::tree::Key;

/// The SHA-256 of each package from a registry.
pub fn checksums(lock: &str) -> BTreeMap<Key, String> {
    let packages = lock.split("[[package]]").skip(1);
    packages.filter_map(package).collect()
}

fn package(text: &str) -> Option<(Key, String)> {
    let value = |name: &str| {
        let mut lines = text.lines();
        let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
        value.map(|value| value.trim_matches('"').to_owned())
    };
    Some(((value("name")?, value("version")?), value("checksum")?))
}

#[cfg(test)]
mod tests {
    use super::checksums;

    #[test]
    fn packages_from_a_registry_have_a_checksum() {
        let lock = "version = 4\n\n[[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n\n[[package]]\n\
            name = \"adler2\"\nversion = \"2.0.1\"\nsource = \"registry\"\nchecksum = \"320a\"\n";
        let key = ("adler2".to_owned(), "2.0.1".to_owned());
        let found: Vec<_> = checksums(lock).into_iter().collect();
        assert_eq!(found, [(key, "320a".to_owned())]);
    }
}
