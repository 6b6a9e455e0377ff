//! The characters that HTML writes as names and numbers.

/// The longest name.
const NAME_MAX: usize = 8;
/// The names that texts have, each before its letter.
const NAMES: &str = "amp& lt< gt> quot\" apos' rsquo’ lsquo‘ sbquo‚ ldquo“ rdquo” bdquo„ hellip… bull• middot· ndash– mdash– minus− \
    pound£ euro€ cent¢ copy© reg® trade™ deg° frac12½ frac14¼ frac34¾ times× laquo« raquo» sect§ \
    aacuteá AacuteÁ agraveà acircâ AcircÂ aumlä AumlÄ aringå ccedilç CcedilÇ eacuteé EacuteÉ egraveè EgraveÈ ecircê eumlë iacuteí \
    igraveì icircî iumlï ntildeñ oacuteó ograveò ocircô OcircÔ oumlö OumlÖ uacuteú ugraveù ucircû uumlü UumlÜ wcircŵ WcircŴ \
    ycircŷ YcircŶ yacuteý szligß";
/// Entities for a space, and for nothing that is seen.
const SPACES: [&str; 4] = ["nbsp", "ensp", "emsp", "thinsp"];
const UNSEEN: [&str; 3] = ["shy", "zwj", "zwnj"];
/// Windows' signs from 128 on, which feeds number as if they were Unicode's.
const WINDOWS: [char; 32] = [
    '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’',
    '“', '”', '•', '–', '–', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
];

/// The text with its entities decoded once.
pub fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let entity = after
            .split_once(';')
            .filter(|(name, _)| name.len() <= NAME_MAX);
        let meant = entity.and_then(|(name, behind)| Some((letter(name)?, behind)));
        rest = if let Some((letter, behind)) = meant {
            plain.push(letter);
            behind
        } else {
            plain.push('&');
            after
        };
    }
    plain.push_str(rest);
    plain
}

fn letter(entity: &str) -> Option<char> {
    let Some(number) = entity.strip_prefix('#') else {
        if SPACES.contains(&entity) {
            return Some(' ');
        }
        if UNSEEN.contains(&entity) {
            return Some('\u{ad}');
        }
        let of_name = |known: &str| {
            let letter = known.strip_prefix(entity)?;
            let mut letters = letter.chars();
            letters.next().filter(|_| letters.next().is_none())
        };
        return NAMES.split(' ').find_map(of_name);
    };
    let hex = number.strip_prefix(['x', 'X']);
    let code: u32 = hex.map_or_else(
        || number.parse().ok(),
        |hex| u32::from_str_radix(hex, 16).ok(),
    )?;
    let windows = usize::try_from(code)
        .ok()
        .and_then(|code| code.checked_sub(128));
    let windows = windows.and_then(|at| WINDOWS.get(at)).copied();
    windows.or_else(|| char::from_u32(code))
}
