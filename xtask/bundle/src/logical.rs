//! Turns left and right in the stylesheet into start and end, for languages written from the right.

/// GOV.UK Frontend writes `margin-left` and the like; this gives what they mean in every direction.
///
/// Takes minified CSS: no comments, no space around `:` and `;`.
pub fn logical(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    // A declaration ends at each of these; what ends at `{` is a selector or a condition.
    for piece in css.split_inclusive(['{', ';', '}']) {
        match piece.split_once(':').filter(|_| !piece.ends_with('{')) {
            Some((name, value)) => {
                out.push_str(&property(name, value));
                out.push(':');
                out.push_str(&self::value(name, value));
            }
            None => out.push_str(piece),
        }
    }
    out
}

fn property(name: &str, value: &str) -> String {
    match name {
        "left" => "inset-inline-start".to_owned(),
        "right" => "inset-inline-end".to_owned(),
        // What is moved off the screen, or centred by halves, has no side.
        _ if value.starts_with("auto") => name.to_owned(),
        _ => {
            let sided = ["margin", "padding", "border"].iter().any(|sided| {
                name.strip_prefix(sided)
                    .is_some_and(|rest| rest.starts_with('-'))
            });
            if sided && !name.contains("radius") {
                name.replace("-left", "-inline-start")
                    .replace("-right", "-inline-end")
            } else {
                name.to_owned()
            }
        }
    }
}

fn value(name: &str, value: &str) -> String {
    let sides = matches!(name, "text-align" | "float" | "clear");
    let (start, end) = if name == "text-align" {
        ("start", "end")
    } else {
        ("inline-start", "inline-end")
    };
    if sides {
        value.replace("left", start).replace("right", end)
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::logical;

    fn check(css: &str, expected: &str) {
        assert_eq!(logical(css), expected);
    }

    #[test]
    fn sides_become_start_and_end() {
        check(
            "a{margin-left:1px;padding-right:2px}",
            "a{margin-inline-start:1px;padding-inline-end:2px}",
        );
        check(
            "a{border-left:1px solid}",
            "a{border-inline-start:1px solid}",
        );
        check(
            "a{border-right-width:1px}",
            "a{border-inline-end-width:1px}",
        );
        check(
            "a{left:0;right:-1px}",
            "a{inset-inline-start:0;inset-inline-end:-1px}",
        );
        check(
            "a{text-align:left;float:right}",
            "a{text-align:start;float:inline-end}",
        );
    }

    #[test]
    fn names_that_only_contain_a_side_stay() {
        check(".left:hover{color:red}", ".left:hover{color:red}");
        check(
            "a{border-top-left-radius:2px}",
            "a{border-top-left-radius:2px}",
        );
        check(
            "@media (min-width:1px){.x-left{top:0}}",
            "@media (min-width:1px){.x-left{top:0}}",
        );
        check(
            "a{--margin-left:1px;content:\"left\"}",
            "a{--margin-left:1px;content:\"left\"}",
        );
    }

    #[test]
    fn the_last_declaration_of_a_rule_counts_too() {
        check(
            "a{top:0;left:0}b{right:0}",
            "a{top:0;inset-inline-start:0}b{inset-inline-end:0}",
        );
    }
}
