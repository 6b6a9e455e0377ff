//! The text message with the code. It does not reveal what it is about.

/// Says that something was changed, and nothing of what.
pub const OF_CHANGE: &str = "Something was changed at Waymark. Was it not you? Then sign in and \
    look, or tell us. / Newidiwyd rhywbeth yn Waymark. Nid chi oedd? Mewngofnodwch, neu dywedwch wrthym.";

/// The message in Welsh, or in English for any other language.
pub fn with_code(code: &str, language: &str) -> String {
    let primary = language.split('-').next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("cy") {
        format!("{code} yw eich cod Waymark. Mae'n gweithio am 10 munud.")
    } else {
        format!("{code} is your Waymark code. It works for 10 minutes.")
    }
}

#[cfg(test)]
mod tests {
    use super::{OF_CHANGE, with_code};

    #[test]
    fn the_text_says_nothing_of_the_police_or_a_case() {
        for language in ["en", "cy", "pl"] {
            let text = [&with_code("042917", language), OF_CHANGE].concat();
            let text = text.to_lowercase();
            for word in [
                "police", "victim", "case", "crime", "heddlu", "achos", "http",
            ] {
                assert!(!text.contains(word), "{text}");
            }
        }
    }

    #[test]
    fn welsh_is_written_to_those_who_read_it() {
        assert!(with_code("042917", "cy-GB").contains("munud"));
        assert!(with_code("042917", "cym").contains("minutes"));
    }
}
