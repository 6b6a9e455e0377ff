//! The text message with the code. It does not reveal what it is about.

use contract::Timestamp;

use super::code::grouped;
use super::rules::{Length, Live};

/// Says that something was changed, and nothing of what.
pub const OF_CHANGE: &str = "Something was changed at Waymark. Was it not you? Then sign in and \
    look, or tell us. / Newidiwyd rhywbeth yn Waymark. Nid chi oedd? Mewngofnodwch, neu dywedwch wrthym.";

/// The message with a fresh code, not to be taken for the one that signs in.
pub fn with_fresh_code(code: &str) -> String {
    let code = grouped(code);
    format!("{code} is your Waymark code for a change. It works for 10 minutes.")
}

/// The message in Welsh, or in English for any other language.
pub fn with_code(code: &str, live: &Live, language: &str, now: Timestamp) -> String {
    let (today, _) = now.in_london();
    let (day, second) = Timestamp(live.expires_at).in_london();
    let time = format!("{:02}:{:02}", second / 3600, second / 60 % 60);
    // A code that is sent again has less time left.
    let is_new = live.length == Length::Short && live.sent_at == now.0;
    let code = grouped(code);
    let primary = language.split('-').next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("cy") {
        let works = match (is_new, day == today) {
            (true, _) => "am 10 munud".to_owned(),
            (false, true) => format!("tan {time}"),
            (false, false) => format!("tan {time} yfory"),
        };
        format!("{code} yw eich cod Waymark. Mae'n gweithio {works}.")
    } else {
        let works = match (is_new, day == today) {
            (true, _) => "for 10 minutes".to_owned(),
            (false, true) => format!("until {time}"),
            (false, false) => format!("until {time} tomorrow"),
        };
        format!("{code} is your Waymark code. It works {works}.")
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::{Codes, Length, Live, Moment};
    use super::{OF_CHANGE, with_code};
    use contract::Timestamp;

    fn sent_at(time: &str) -> (Live, Timestamp) {
        let now = Timestamp::parse(time).unwrap();
        let moment = Moment {
            now,
            may_ring: true,
        };
        let mut codes = Codes::default();
        codes.ask(moment, false, "seed");
        (codes.live(now).unwrap().clone(), now)
    }

    fn long(time: &str) -> (Live, Timestamp) {
        let (mut long, now) = sent_at(time);
        long.length = Length::Long;
        long.expires_at = now.0 + 24 * 3600;
        (long, now)
    }

    #[test]
    fn the_text_says_nothing_of_the_police_or_a_case() {
        for (live, now) in [
            sent_at("2026-11-24T09:30:00Z"),
            long("2026-11-24T09:30:00Z"),
        ] {
            for language in ["en", "cy", "pl"] {
                let text = with_code("04291712", &live, language, now).to_lowercase();
                let text = [&text, &OF_CHANGE.to_lowercase()]
                    .map(String::as_str)
                    .concat();
                for word in [
                    "police", "victim", "case", "crime", "heddlu", "achos", "http",
                ] {
                    assert!(!text.contains(word), "{text}");
                }
            }
        }
    }

    #[test]
    fn welsh_is_written_to_those_who_read_it() {
        let (live, now) = sent_at("2026-11-24T09:30:00Z");
        assert!(with_code("04291712", &live, "cy-GB", now).contains("munud"));
        assert!(with_code("04291712", &live, "cym", now).contains("minutes"));
    }

    #[test]
    fn the_text_says_until_when_the_code_works() {
        let (live, now) = sent_at("2026-06-24T09:30:00Z");
        assert_eq!(
            with_code("04291712", &live, "en", now),
            "0429 1712 is your Waymark code. It works for 10 minutes."
        );
        // Sent again four minutes later, by London's clock.
        assert_eq!(
            with_code("04291712", &live, "en", now.plus_secs(240)),
            "0429 1712 is your Waymark code. It works until 10:40."
        );
        let (live, now) = long("2026-06-24T13:30:00Z");
        assert_eq!(
            with_code("042917123456", &live, "en", now),
            "0429 1712 3456 is your Waymark code. It works until 14:30 tomorrow."
        );
        assert_eq!(
            with_code("042917123456", &live, "cy", now.plus_secs(20 * 3600)),
            "0429 1712 3456 yw eich cod Waymark. Mae'n gweithio tan 14:30."
        );
    }
}
