//! Takes out of a style sheet what GOV.UK Frontend repeats for browsers without custom properties. The oldest
//! that we support have them.

/// `var(--a, #123456)` becomes `var(--a)`. Ours has no fallbacks: each property is set for `:root`.
pub fn without_fallbacks(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("var(") {
        let name_ends = rest.get(at..).and_then(|value| value.find([',', ')']));
        let (name, after) = rest.split_at(name_ends.map_or(rest.len(), |end| at + end));
        out.push_str(name);
        rest = after.get(closing_bracket(after)..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// Where the bracket closes that was opened before a text.
fn closing_bracket(text: &str) -> usize {
    let mut depth = 0_i32;
    let closes = |c| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth < 0
    };
    text.find(closes).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::without_fallbacks;

    #[test]
    fn a_fallback_within_a_fallback_goes_with_it() {
        let css = "a{b:var(--c, var(--d, #fff));e:f}";
        assert_eq!(without_fallbacks(css), "a{b:var(--c);e:f}");
    }

    #[test]
    fn a_property_stands_without_its_fallback() {
        let css = "a{b:var(--c, #fff);d:var(--e) var(--f, rgb(0 0 0))}";
        assert_eq!(without_fallbacks(css), "a{b:var(--c);d:var(--e) var(--f)}");
    }
}
