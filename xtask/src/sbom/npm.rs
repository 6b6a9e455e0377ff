//! The packages from npm that are in `dist/` or made it. Those of the tests are neither.

use serde_json::Value;
use xtask::failure::Failure;

use super::document::{Component, Document, Scope};

/// Its styles are in `dist/`.
const SHIPPED: &str = "govuk-frontend";
/// They work on what is in `dist/`.
const TOOLS: [&str; 3] = ["binaryen", "esbuild", "sass"];

/// Adds them, as `package-lock.json` has them.
pub fn add(document: &mut Document, lock: &str) -> Result<(), Failure> {
    let lock: Value = serde_json::from_str(lock)
        .map_err(|error| Failure::new(format!("package-lock.json: {error}")))?;
    for name in TOOLS.into_iter().chain([SHIPPED]) {
        let package = lock
            .pointer(&format!("/packages/node_modules~1{name}"))
            .ok_or_else(|| Failure::new(format!("package-lock.json has no {name}.")))?;
        let text = |name: &str| {
            let value = package.get(name).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        let integrity = text("integrity");
        let digest = integrity.strip_prefix("sha512-").and_then(hexadecimal);
        let purl = format!("pkg:npm/{name}@{}", text("version"));
        if let (SHIPPED, Some(root)) = (name, document.root.as_ref()) {
            let root = root.purl.clone();
            document.need(&root, std::iter::once(purl.clone()));
        }
        document.add(Component {
            name: name.to_owned(),
            version: text("version"),
            purl,
            licence: text("license"),
            hash: digest.map(|digits| ("SHA-512", digits)),
            scope: if name == SHIPPED {
                Scope::Shipped
            } else {
                Scope::Tool
            },
            ..Component::default()
        });
    }
    Ok(())
}

/// Base64 as hexadecimal digits.
fn hexadecimal(base64: &str) -> Option<String> {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut digits, mut bits, mut count) = (String::new(), 0_usize, 0_u32);
    for sign in base64.trim_end_matches('=').bytes() {
        bits = bits << 6 | SIGNS.iter().position(|one| *one == sign)?;
        count += 6;
        if count >= 8 {
            count -= 8;
            digits.push_str(&format!("{:02x}", bits >> count & 0xff));
            bits &= (1 << count) - 1;
        }
    }
    Some(digits)
}

#[cfg(test)]
mod tests {
    use super::hexadecimal;

    #[test]
    fn a_digest_is_written_in_hexadecimal() {
        assert_eq!(hexadecimal("3q2+7w==").unwrap(), "deadbeef");
        assert_eq!(hexadecimal("3q2?"), None);
    }
}
