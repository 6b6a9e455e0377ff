//! What counts as the same in texts that are kept to compare with: not the hour or day when they were made.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
/// The words that a number goes with when it depends on the day.
const SPANS: [&str; 9] = [
    "day", "days", "week", "weeks", "month", "months", "hour", "hours", "minutes",
];

/// A text in which days, times and spans of time have one name each.
pub fn without_days(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let indent = line.len() - line.trim_start().len();
        let mut words: Vec<String> = Vec::new();
        // Whether a service is open now depends on the hour.
        if line.trim_start().starts_with("“Usually ") {
            words.push("“Usually <open>”".to_owned());
        } else {
            line.split_whitespace()
                .for_each(|word| add(&mut words, word));
        }
        format!("{}{}\n", " ".repeat(indent), words.join(" "))
    });
    lines.collect()
}

fn add(words: &mut Vec<String>, word: &str) {
    let (before, core, after) = parts(word);
    let has = |list: &[&str]| list.contains(&core);
    if has(&WEEKDAYS) {
        return words.push(format!("{before}<weekday>{after}"));
    }
    if has(&MONTHS) {
        let day = words
            .pop_if(|last| is_number(parts(last).1))
            .unwrap_or_default();
        let opened = parts(&day).0;
        return words.push(format!("{opened}{before}<day>{after}"));
    }
    let is_year = core.len() == 4 && core.starts_with("20") && is_number(core);
    if is_year && words.last().is_some_and(|last| last.ends_with("<day>")) {
        let day = words.pop().unwrap_or_default();
        return words.push(day + after);
    }
    if core.len() == 9 && core.starts_with("CB-") {
        return words.push(format!("{before}<call>{after}"));
    }
    if is_time(core) {
        return words.push(format!("{before}<time>{after}"));
    }
    if has(&SPANS)
        && let Some(number) = words.pop_if(|last| is_number(parts(last).1))
    {
        let (opened, _, _) = parts(&number);
        let span = core.trim_end_matches('s');
        return words.push(format!("{opened}<{span}s>{after}"));
    }
    words.push(word.to_owned());
}

/// A word without the marks around it.
fn parts(word: &str) -> (&str, &str, &str) {
    let start = word.find(char::is_alphanumeric).unwrap_or(word.len());
    let end = word.rfind(char::is_alphanumeric).map_or(start, |at| {
        at + word[at..].chars().next().map_or(0, char::len_utf8)
    });
    (&word[..start], &word[start..end], &word[end..])
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
}

/// Whether it is a time, such as "9am", "10:30pm" or "midday".
fn is_time(word: &str) -> bool {
    let digits = word.strip_suffix("am").or_else(|| word.strip_suffix("pm"));
    digits.is_some_and(|digits| {
        !digits.is_empty()
            && digits
                .chars()
                .all(|c| c.is_ascii_digit() || ":.".contains(c))
    })
}

/// The lines that only one of them has, each with where it is.
pub fn difference(kept: &str, now: &str) -> String {
    let (kept, now): (Vec<&str>, Vec<&str>) = (kept.lines().collect(), now.lines().collect());
    let same_start = kept.iter().zip(&now).take_while(|(a, b)| a == b).count();
    let same_end = kept[same_start..]
        .iter()
        .rev()
        .zip(now[same_start..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let changed = |mark: &str, lines: &[&str]| {
        let lines = &lines[same_start..lines.len() - same_end];
        let lines = lines
            .iter()
            .enumerate()
            .map(|(at, line)| format!("{mark} {:>3} {line}\n", same_start + at + 1));
        lines.collect::<String>()
    };
    [changed("-", &kept), changed("+", &now)].concat()
}

#[test]
fn a_tree_of_another_day_is_the_same() {
    for (tree, same) in [
        (
            "“Monday 30 November 2026, 9am to 10:30am”",
            "“<weekday> <day>, <time> to <time>”",
        ),
        ("  link “3 days left”", "  link “<days> left”"),
        ("“Call 020 7946 0301”", "“Call 020 7946 0301”"),
        ("  “Usually open now, until 5pm”", "  “Usually <open>”"),
        ("“CB-ZNWG2Z”", "“<call>”"),
        ("“In 2 weeks (1 May)”", "“In <weeks> (<day>)”"),
    ] {
        assert_eq!(without_days(tree), format!("{same}\n"));
    }
}

#[test]
fn a_difference_names_the_lines_that_changed() {
    let said = difference("a\nb\nc\n", "a\nx\nc\n");
    assert_eq!(said, "-   2 b\n+   2 x\n");
}
