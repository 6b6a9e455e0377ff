//! Reads a minified style sheet rule by rule, and writes those that are wanted.

/// A sheet with the selectors for which `wants` holds, and nothing that is empty without the others.
///
/// `wants` is given the condition around a rule (`@media print`, or nothing) and one of its selectors. Where
/// there is none, such as in `@charset` or `@keyframes`, it is given what stands there. Takes minified CSS
/// without comments.
pub fn select(css: &str, wants: &impl Fn(&str, &str) -> bool) -> String {
    within("", css, wants)
}

fn within(condition: &str, css: &str, wants: &impl Fn(&str, &str) -> bool) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['{', ';']) {
        let (before, after) = rest.split_at(at);
        if after.starts_with(';') {
            if wants(condition, before) {
                out.extend([before, ";"]);
            }
            rest = after.get(1..).unwrap_or_default();
            continue;
        }
        let end = block_end(after);
        let (block, next) = after.split_at(end);
        let content = block.get(1..end.saturating_sub(1)).unwrap_or_default();
        let (head, content) = rule(condition, before, content, wants);
        if !head.is_empty() && !content.is_empty() {
            out.extend([&head, "{", &content, "}"]);
        }
        rest = next;
    }
    out
}

fn rule(
    condition: &str,
    before: &str,
    content: &str,
    wants: &impl Fn(&str, &str) -> bool,
) -> (String, String) {
    if before.starts_with("@media") || before.starts_with("@supports") {
        return (before.to_owned(), within(before, content, wants));
    }
    let kept: Vec<&str> = each_selector(before)
        .filter(|selector| wants(condition, selector))
        .collect();
    (kept.join(","), content.to_owned())
}

/// The selectors of a list. A comma in brackets ends none.
fn each_selector(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    list.split(move |c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    })
}

/// The length of the block that a text begins with.
fn block_end(text: &str) -> usize {
    let mut depth = 0_i32;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::select;

    #[track_caller]
    fn check(css: &str, unwanted: &str, expected: &str) {
        let wants = |condition: &str, selector: &str| {
            !condition.contains(unwanted) && !selector.contains(unwanted)
        };
        assert_eq!(select(css, &wants), expected);
    }

    #[test]
    fn what_is_empty_without_the_unwanted_goes() {
        check("p{a:b}.x{a:b}p,.x{c:d}", "x", "p{a:b}p{c:d}");
        check("@media screen{.x{a:b}}q{a:b}", "x", "q{a:b}");
        check("@media print{p{a:b}}p{a:b}", "print", "p{a:b}");
    }

    #[test]
    fn a_comma_in_brackets_ends_no_selector() {
        check(":is(p,.x) q,b{a:b}", "x", "b{a:b}");
    }

    #[test]
    fn what_has_no_selector_is_asked_for_too() {
        let css = "@charset \"UTF-8\";@keyframes a{to{b:c}}@page{margin:0}";
        check(css, "nothing", css);
        check(css, "@charset", "@keyframes a{to{b:c}}@page{margin:0}");
        check(css, "@keyframes", "@charset \"UTF-8\";@page{margin:0}");
    }
}
