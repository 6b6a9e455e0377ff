//! A link as a QR code: the outline a screen draws, for another phone to scan.
//!
//! Plain Rust, no screen. `docs/decisions/0015-lists-live-in-their-links.md` says how we chose it.

use std::fmt::Write as _;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The light margin that a scanner needs around the code, in modules.
const MARGIN: i32 = 4;
/// The largest code that a phone can scan from a small screen: 97 modules a side.
const VERSION_MAX: u8 = 20;

/// A drawn code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawing {
    /// Modules per side, margin included.
    pub side: i32,
    /// The dark modules as the `d` of an SVG `path`: one bar for each run in a row.
    pub path: String,
}

/// Draws a text as a QR code; `None` if it is too long to scan from a screen.
pub fn draw(text: &str) -> Option<Drawing> {
    let segment = QrSegment::make_bytes(text.as_bytes());
    let code = QrCode::encode_segments_advanced(
        &[segment],
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(VERSION_MAX),
        None::<Mask>,
        true,
    );
    let code = code.ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y));
            let run = i32::try_from(dark.count()).unwrap_or(0);
            if run > 0 {
                // Writing to a `String` cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + MARGIN, y + MARGIN);
            }
            x += run + 1;
        }
    }
    Some(Drawing {
        side: code.size() + 2 * MARGIN,
        path,
    })
}
