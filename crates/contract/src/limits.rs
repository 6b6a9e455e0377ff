//! The limits of what a request may carry. The portal counts by them, a backend refuses by them.
//!
//! `CHARS` are Unicode scalar values, not bytes.

/// Any id: of a case, a slot, a number, a helper.
pub const ID_CHARS_MAX: usize = 64;
/// The fewest characters of a page's key: 128 bits as letters and digits.
pub const PAGE_KEY_CHARS_MIN: usize = 32;
/// The most characters of a page's key.
pub const PAGE_KEY_CHARS_MAX: usize = 64;
/// What a page keeps to be known again after a reload.
pub const PAGE_MARK_CHARS: usize = 32;
/// The value of the header `Idempotency-Key`.
pub const IDEMPOTENCY_KEY_CHARS_MAX: usize = 255;
/// A case reference, once normalized.
pub const CASE_REFERENCE_CHARS_MAX: usize = 64;
/// A BCP 47 language tag.
pub const LANGUAGE_TAG_CHARS_MAX: usize = 16;

/// A one-time code has at least so many digits.
pub const ONE_TIME_CODE_DIGITS_MIN: usize = 6;
/// A one-time code has at most so many digits.
pub const ONE_TIME_CODE_DIGITS_MAX: usize = 16;
/// A one-time code as it was typed: spaces and other slips are refused as a wrong code, not as a long one.
pub const ONE_TIME_CODE_CHARS_MAX: usize = 32;
/// For how many seconds a code cannot be asked for again at most. A timer of weeks is beyond what browsers have.
pub const RESEND_WAIT_SECS_MAX: u32 = 86_400;
/// A helper's code as it was typed, with spaces and dashes.
pub const HELPER_CODE_CHARS_MAX: usize = 64;
/// What a person calls their helper.
pub const HELPER_LABEL_CHARS_MAX: usize = 60;
/// The fewest days for which a helper's code may work.
pub const HELPER_DAYS_MIN: u16 = 1;
/// For how many days a helper's code works unless the person says otherwise.
pub const HELPER_DAYS_DEFAULT: u16 = 30;
/// How many helpers' codes of one case may work at once.
pub const HELPERS_MAX: usize = 5;
/// The most days for which a helper's code may work.
pub const HELPER_DAYS_MAX: u16 = 90;

/// The last page of services that can be asked for.
pub const SERVICES_PAGES_MAX: usize = 1_000_000;
/// The services of one page, unless the request says how many.
pub const SERVICES_PER_PAGE: usize = 50;
/// The most services of one page.
pub const SERVICES_PER_PAGE_MAX: usize = 100;

/// A message to the officer or victim care.
pub const MESSAGE_CHARS_MAX: usize = 2_000;
/// An answer in words to something to do.
pub const TO_DO_TEXT_CHARS_MAX: usize = 2_000;
/// The longest time that an answer in days may be asked for: a year, first and last day included.
pub const TO_DO_SPAN_DAYS_MAX: i64 = 366;
/// The most days of an answer to something to do.
pub const TO_DO_DAYS_MAX: usize = 60;
/// The id of feedback without signing in, made by the page at random.
pub const FEEDBACK_ID_CHARS: usize = 32;
/// The words of feedback.
pub const FEEDBACK_WORDS_CHARS_MAX: usize = 1_000;
/// Times that are never safe, in the person's words.
pub const NEVER_CHARS_MAX: usize = 500;

/// A new phone number, as it was typed.
pub const PHONE_NUMBER_CHARS_MAX: usize = 32;
/// The fewest digits of a phone number.
pub const PHONE_DIGITS_MIN: usize = 5;
/// A name in a request for a call.
pub const NAME_CHARS_MAX: usize = 60;
/// The word by which the caller or the person is known.
pub const CODE_WORD_CHARS_MAX: usize = 30;
/// What the caller says when somebody else answers.
pub const SAY_THIS_CHARS_MAX: usize = 120;
/// What helps the caller, in the person's words.
pub const CALLBACK_NOTE_CHARS_MAX: usize = 500;
