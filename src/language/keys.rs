//! The keys of `public/texts/en.json`. Written by `cargo xtask keys`: change the texts instead.

use super::Key;

/// `accessibility.1.list.1`
pub const ACCESSIBILITY_1_LIST_1: Key = Key::of("accessibility.1.list.1");
/// `accessibility.1.list.2`
pub const ACCESSIBILITY_1_LIST_2: Key = Key::of("accessibility.1.list.2");
/// `accessibility.1.list.3`
pub const ACCESSIBILITY_1_LIST_3: Key = Key::of("accessibility.1.list.3");
/// `accessibility.1.list.4`
pub const ACCESSIBILITY_1_LIST_4: Key = Key::of("accessibility.1.list.4");
/// `accessibility.1.text.1`
pub const ACCESSIBILITY_1_TEXT_1: Key = Key::of("accessibility.1.text.1");
/// `accessibility.1.title`
pub const ACCESSIBILITY_1_TITLE: Key = Key::of("accessibility.1.title");
/// `accessibility.2.text.1`
pub const ACCESSIBILITY_2_TEXT_1: Key = Key::of("accessibility.2.text.1");
/// `accessibility.2.text.2`
pub const ACCESSIBILITY_2_TEXT_2: Key = Key::of("accessibility.2.text.2");
/// `accessibility.2.title`
pub const ACCESSIBILITY_2_TITLE: Key = Key::of("accessibility.2.title");
/// `accessibility.3.text.1`
pub const ACCESSIBILITY_3_TEXT_1: Key = Key::of("accessibility.3.text.1");
/// `accessibility.3.text.2`
pub const ACCESSIBILITY_3_TEXT_2: Key = Key::of("accessibility.3.text.2");
/// `accessibility.3.title`
pub const ACCESSIBILITY_3_TITLE: Key = Key::of("accessibility.3.title");
/// `accessibility.title`
pub const ACCESSIBILITY_TITLE: Key = Key::of("accessibility.title");
/// `area.country`
pub const AREA_COUNTRY: Key = Key::of("area.country");
/// `area.london`
pub const AREA_LONDON: Key = Key::of("area.london");
/// `area.unknown`
pub const AREA_UNKNOWN: Key = Key::of("area.unknown");
/// `area.why.country`
pub const AREA_WHY_COUNTRY: Key = Key::of("area.why.country");
/// `area.why.local`
pub const AREA_WHY_LOCAL: Key = Key::of("area.why.local");
/// `area.why.london`
pub const AREA_WHY_LONDON: Key = Key::of("area.why.london");
/// `audience.bereaved`
pub const AUDIENCE_BEREAVED: Key = Key::of("audience.bereaved");
/// `audience.children`
pub const AUDIENCE_CHILDREN: Key = Key::of("audience.children");
/// `audience.deaf`
pub const AUDIENCE_DEAF: Key = Key::of("audience.deaf");
/// `audience.disabled`
pub const AUDIENCE_DISABLED: Key = Key::of("audience.disabled");
/// `audience.faith`
pub const AUDIENCE_FAITH: Key = Key::of("audience.faith");
/// `audience.lgbt`
pub const AUDIENCE_LGBT: Key = Key::of("audience.lgbt");
/// `audience.men`
pub const AUDIENCE_MEN: Key = Key::of("audience.men");
/// `audience.older`
pub const AUDIENCE_OLDER: Key = Key::of("audience.older");
/// `audience.women`
pub const AUDIENCE_WOMEN: Key = Key::of("audience.women");
/// `calendar.file`
pub const CALENDAR_FILE: Key = Key::of("calendar.file");
/// `calendar.open`
pub const CALENDAR_OPEN: Key = Key::of("calendar.open");
/// `calendar.save`
pub const CALENDAR_SAVE: Key = Key::of("calendar.save");
/// `calendar.title`
pub const CALENDAR_TITLE: Key = Key::of("calendar.title");
/// `calendar.warning`
pub const CALENDAR_WARNING: Key = Key::of("calendar.warning");
/// `callback.ask-for.hint`
pub const CALLBACK_ASK_FOR_HINT: Key = Key::of("callback.ask-for.hint");
/// `callback.ask-for.label`
pub const CALLBACK_ASK_FOR_LABEL: Key = Key::of("callback.ask-for.label");
/// `callback.ask-for.short`
pub const CALLBACK_ASK_FOR_SHORT: Key = Key::of("callback.ask-for.short");
/// `callback.asked-by.family_or_friend`
pub const CALLBACK_ASKED_BY_FAMILY_OR_FRIEND: Key = Key::of("callback.asked-by.family_or_friend");
/// `callback.asked-by.hint`
pub const CALLBACK_ASKED_BY_HINT: Key = Key::of("callback.asked-by.hint");
/// `callback.asked-by.me`
pub const CALLBACK_ASKED_BY_ME: Key = Key::of("callback.asked-by.me");
/// `callback.asked-by.prefer_not_to_say`
pub const CALLBACK_ASKED_BY_PREFER_NOT_TO_SAY: Key = Key::of("callback.asked-by.prefer_not_to_say");
/// `callback.asked-by.short`
pub const CALLBACK_ASKED_BY_SHORT: Key = Key::of("callback.asked-by.short");
/// `callback.asked-by.support_worker`
pub const CALLBACK_ASKED_BY_SUPPORT_WORKER: Key = Key::of("callback.asked-by.support_worker");
/// `callback.asked-by.title`
pub const CALLBACK_ASKED_BY_TITLE: Key = Key::of("callback.asked-by.title");
/// `callback.beside`
pub const CALLBACK_BESIDE: Key = Key::of("callback.beside");
/// `callback.caller-gender.hint`
pub const CALLBACK_CALLER_GENDER_HINT: Key = Key::of("callback.caller-gender.hint");
/// `callback.caller-gender.man`
pub const CALLBACK_CALLER_GENDER_MAN: Key = Key::of("callback.caller-gender.man");
/// `callback.caller-gender.prefer_not_to_say`
pub const CALLBACK_CALLER_GENDER_PREFER_NOT_TO_SAY: Key = Key::of("callback.caller-gender.prefer_not_to_say");
/// `callback.caller-gender.short`
pub const CALLBACK_CALLER_GENDER_SHORT: Key = Key::of("callback.caller-gender.short");
/// `callback.caller-gender.title`
pub const CALLBACK_CALLER_GENDER_TITLE: Key = Key::of("callback.caller-gender.title");
/// `callback.caller-gender.woman`
pub const CALLBACK_CALLER_GENDER_WOMAN: Key = Key::of("callback.caller-gender.woman");
/// `callback.caller-name.label`
pub const CALLBACK_CALLER_NAME_LABEL: Key = Key::of("callback.caller-name.label");
/// `callback.caller-name.missing`
pub const CALLBACK_CALLER_NAME_MISSING: Key = Key::of("callback.caller-name.missing");
/// `callback.caller-name.short`
pub const CALLBACK_CALLER_NAME_SHORT: Key = Key::of("callback.caller-name.short");
/// `callback.caller.hint`
pub const CALLBACK_CALLER_HINT: Key = Key::of("callback.caller.hint");
/// `callback.caller.named`
pub const CALLBACK_CALLER_NAMED: Key = Key::of("callback.caller.named");
/// `callback.caller.officer`
pub const CALLBACK_CALLER_OFFICER: Key = Key::of("callback.caller.officer");
/// `callback.caller.prefer_not_to_say`
pub const CALLBACK_CALLER_PREFER_NOT_TO_SAY: Key = Key::of("callback.caller.prefer_not_to_say");
/// `callback.caller.short`
pub const CALLBACK_CALLER_SHORT: Key = Key::of("callback.caller.short");
/// `callback.caller.title`
pub const CALLBACK_CALLER_TITLE: Key = Key::of("callback.caller.title");
/// `callback.caller.victim_care`
pub const CALLBACK_CALLER_VICTIM_CARE: Key = Key::of("callback.caller.victim_care");
/// `callback.cancel.open`
pub const CALLBACK_CANCEL_OPEN: Key = Key::of("callback.cancel.open");
/// `callback.cancel.send`
pub const CALLBACK_CANCEL_SEND: Key = Key::of("callback.cancel.send");
/// `callback.cancel.sure`
pub const CALLBACK_CANCEL_SURE: Key = Key::of("callback.cancel.sure");
/// `callback.cancelled.text`
pub const CALLBACK_CANCELLED_TEXT: Key = Key::of("callback.cancelled.text");
/// `callback.cancelled.title`
pub const CALLBACK_CANCELLED_TITLE: Key = Key::of("callback.cancelled.title");
/// `callback.change`
pub const CALLBACK_CHANGE: Key = Key::of("callback.change");
/// `callback.change.done`
pub const CALLBACK_CHANGE_DONE: Key = Key::of("callback.change.done");
/// `callback.change.open`
pub const CALLBACK_CHANGE_OPEN: Key = Key::of("callback.change.open");
/// `callback.change.send`
pub const CALLBACK_CHANGE_SEND: Key = Key::of("callback.change.send");
/// `callback.check.left-out`
pub const CALLBACK_CHECK_LEFT_OUT: Key = Key::of("callback.check.left-out");
/// `callback.check.none`
pub const CALLBACK_CHECK_NONE: Key = Key::of("callback.check.none");
/// `callback.check.nothing-sent`
pub const CALLBACK_CHECK_NOTHING_SENT: Key = Key::of("callback.check.nothing-sent");
/// `callback.check.refused`
pub const CALLBACK_CHECK_REFUSED: Key = Key::of("callback.check.refused");
/// `callback.check.send`
pub const CALLBACK_CHECK_SEND: Key = Key::of("callback.check.send");
/// `callback.check.title`
pub const CALLBACK_CHECK_TITLE: Key = Key::of("callback.check.title");
/// `callback.check.trying`
pub const CALLBACK_CHECK_TRYING: Key = Key::of("callback.check.trying");
/// `callback.code-word.hint`
pub const CALLBACK_CODE_WORD_HINT: Key = Key::of("callback.code-word.hint");
/// `callback.code-word.label`
pub const CALLBACK_CODE_WORD_LABEL: Key = Key::of("callback.code-word.label");
/// `callback.code-word.short`
pub const CALLBACK_CODE_WORD_SHORT: Key = Key::of("callback.code-word.short");
/// `callback.confirmed.contact`
pub const CALLBACK_CONFIRMED_CONTACT: Key = Key::of("callback.confirmed.contact");
/// `callback.confirmed.late`
pub const CALLBACK_CONFIRMED_LATE: Key = Key::of("callback.confirmed.late");
/// `callback.confirmed.missed`
pub const CALLBACK_CONFIRMED_MISSED: Key = Key::of("callback.confirmed.missed");
/// `callback.confirmed.next`
pub const CALLBACK_CONFIRMED_NEXT: Key = Key::of("callback.confirmed.next");
/// `callback.confirmed.number`
pub const CALLBACK_CONFIRMED_NUMBER: Key = Key::of("callback.confirmed.number");
/// `callback.confirmed.phone`
pub const CALLBACK_CONFIRMED_PHONE: Key = Key::of("callback.confirmed.phone");
/// `callback.confirmed.reference`
pub const CALLBACK_CONFIRMED_REFERENCE: Key = Key::of("callback.confirmed.reference");
/// `callback.confirmed.see`
pub const CALLBACK_CONFIRMED_SEE: Key = Key::of("callback.confirmed.see");
/// `callback.confirmed.text`
pub const CALLBACK_CONFIRMED_TEXT: Key = Key::of("callback.confirmed.text");
/// `callback.confirmed.title`
pub const CALLBACK_CONFIRMED_TITLE: Key = Key::of("callback.confirmed.title");
/// `callback.day.another`
pub const CALLBACK_DAY_ANOTHER: Key = Key::of("callback.day.another");
/// `callback.day.hint`
pub const CALLBACK_DAY_HINT: Key = Key::of("callback.day.hint");
/// `callback.day.missing`
pub const CALLBACK_DAY_MISSING: Key = Key::of("callback.day.missing");
/// `callback.day.short`
pub const CALLBACK_DAY_SHORT: Key = Key::of("callback.day.short");
/// `callback.day.skip`
pub const CALLBACK_DAY_SKIP: Key = Key::of("callback.day.skip");
/// `callback.day.soonest`
pub const CALLBACK_DAY_SOONEST: Key = Key::of("callback.day.soonest");
/// `callback.day.title`
pub const CALLBACK_DAY_TITLE: Key = Key::of("callback.day.title");
/// `callback.interpreter-from.anybody`
pub const CALLBACK_INTERPRETER_FROM_ANYBODY: Key = Key::of("callback.interpreter-from.anybody");
/// `callback.interpreter-from.hint`
pub const CALLBACK_INTERPRETER_FROM_HINT: Key = Key::of("callback.interpreter-from.hint");
/// `callback.interpreter-from.label`
pub const CALLBACK_INTERPRETER_FROM_LABEL: Key = Key::of("callback.interpreter-from.label");
/// `callback.interpreter-from.not_from_community`
pub const CALLBACK_INTERPRETER_FROM_NOT_FROM_COMMUNITY: Key = Key::of("callback.interpreter-from.not_from_community");
/// `callback.interpreter-from.short`
pub const CALLBACK_INTERPRETER_FROM_SHORT: Key = Key::of("callback.interpreter-from.short");
/// `callback.interpreter-gender.label`
pub const CALLBACK_INTERPRETER_GENDER_LABEL: Key = Key::of("callback.interpreter-gender.label");
/// `callback.interpreter-gender.man`
pub const CALLBACK_INTERPRETER_GENDER_MAN: Key = Key::of("callback.interpreter-gender.man");
/// `callback.interpreter-gender.prefer_not_to_say`
pub const CALLBACK_INTERPRETER_GENDER_PREFER_NOT_TO_SAY: Key = Key::of("callback.interpreter-gender.prefer_not_to_say");
/// `callback.interpreter-gender.short`
pub const CALLBACK_INTERPRETER_GENDER_SHORT: Key = Key::of("callback.interpreter-gender.short");
/// `callback.interpreter-gender.woman`
pub const CALLBACK_INTERPRETER_GENDER_WOMAN: Key = Key::of("callback.interpreter-gender.woman");
/// `callback.interpreter.hint`
pub const CALLBACK_INTERPRETER_HINT: Key = Key::of("callback.interpreter.hint");
/// `callback.interpreter.no`
pub const CALLBACK_INTERPRETER_NO: Key = Key::of("callback.interpreter.no");
/// `callback.interpreter.short`
pub const CALLBACK_INTERPRETER_SHORT: Key = Key::of("callback.interpreter.short");
/// `callback.interpreter.title`
pub const CALLBACK_INTERPRETER_TITLE: Key = Key::of("callback.interpreter.title");
/// `callback.interpreter.yes`
pub const CALLBACK_INTERPRETER_YES: Key = Key::of("callback.interpreter.yes");
/// `callback.language.ar`
pub const CALLBACK_LANGUAGE_AR: Key = Key::of("callback.language.ar");
/// `callback.language.bn`
pub const CALLBACK_LANGUAGE_BN: Key = Key::of("callback.language.bn");
/// `callback.language.cy`
pub const CALLBACK_LANGUAGE_CY: Key = Key::of("callback.language.cy");
/// `callback.language.en`
pub const CALLBACK_LANGUAGE_EN: Key = Key::of("callback.language.en");
/// `callback.language.es`
pub const CALLBACK_LANGUAGE_ES: Key = Key::of("callback.language.es");
/// `callback.language.fa`
pub const CALLBACK_LANGUAGE_FA: Key = Key::of("callback.language.fa");
/// `callback.language.fr`
pub const CALLBACK_LANGUAGE_FR: Key = Key::of("callback.language.fr");
/// `callback.language.gu`
pub const CALLBACK_LANGUAGE_GU: Key = Key::of("callback.language.gu");
/// `callback.language.hint`
pub const CALLBACK_LANGUAGE_HINT: Key = Key::of("callback.language.hint");
/// `callback.language.it`
pub const CALLBACK_LANGUAGE_IT: Key = Key::of("callback.language.it");
/// `callback.language.none`
pub const CALLBACK_LANGUAGE_NONE: Key = Key::of("callback.language.none");
/// `callback.language.pa`
pub const CALLBACK_LANGUAGE_PA: Key = Key::of("callback.language.pa");
/// `callback.language.pl`
pub const CALLBACK_LANGUAGE_PL: Key = Key::of("callback.language.pl");
/// `callback.language.pt`
pub const CALLBACK_LANGUAGE_PT: Key = Key::of("callback.language.pt");
/// `callback.language.ro`
pub const CALLBACK_LANGUAGE_RO: Key = Key::of("callback.language.ro");
/// `callback.language.short`
pub const CALLBACK_LANGUAGE_SHORT: Key = Key::of("callback.language.short");
/// `callback.language.so`
pub const CALLBACK_LANGUAGE_SO: Key = Key::of("callback.language.so");
/// `callback.language.title`
pub const CALLBACK_LANGUAGE_TITLE: Key = Key::of("callback.language.title");
/// `callback.language.tr`
pub const CALLBACK_LANGUAGE_TR: Key = Key::of("callback.language.tr");
/// `callback.language.uk`
pub const CALLBACK_LANGUAGE_UK: Key = Key::of("callback.language.uk");
/// `callback.language.ur`
pub const CALLBACK_LANGUAGE_UR: Key = Key::of("callback.language.ur");
/// `callback.language.vi`
pub const CALLBACK_LANGUAGE_VI: Key = Key::of("callback.language.vi");
/// `callback.list.failed`
pub const CALLBACK_LIST_FAILED: Key = Key::of("callback.list.failed");
/// `callback.list.title`
pub const CALLBACK_LIST_TITLE: Key = Key::of("callback.list.title");
/// `callback.may-answer.hint`
pub const CALLBACK_MAY_ANSWER_HINT: Key = Key::of("callback.may-answer.hint");
/// `callback.may-answer.label`
pub const CALLBACK_MAY_ANSWER_LABEL: Key = Key::of("callback.may-answer.label");
/// `callback.may-answer.short`
pub const CALLBACK_MAY_ANSWER_SHORT: Key = Key::of("callback.may-answer.short");
/// `callback.name.title`
pub const CALLBACK_NAME_TITLE: Key = Key::of("callback.name.title");
/// `callback.needs.easy_words`
pub const CALLBACK_NEEDS_EASY_WORDS: Key = Key::of("callback.needs.easy_words");
/// `callback.needs.hearing`
pub const CALLBACK_NEEDS_HEARING: Key = Key::of("callback.needs.hearing");
/// `callback.needs.hint`
pub const CALLBACK_NEEDS_HINT: Key = Key::of("callback.needs.hint");
/// `callback.needs.learning`
pub const CALLBACK_NEEDS_LEARNING: Key = Key::of("callback.needs.learning");
/// `callback.needs.short`
pub const CALLBACK_NEEDS_SHORT: Key = Key::of("callback.needs.short");
/// `callback.needs.sight`
pub const CALLBACK_NEEDS_SIGHT: Key = Key::of("callback.needs.sight");
/// `callback.needs.speech`
pub const CALLBACK_NEEDS_SPEECH: Key = Key::of("callback.needs.speech");
/// `callback.needs.title`
pub const CALLBACK_NEEDS_TITLE: Key = Key::of("callback.needs.title");
/// `callback.never-on.friday`
pub const CALLBACK_NEVER_ON_FRIDAY: Key = Key::of("callback.never-on.friday");
/// `callback.never-on.hint`
pub const CALLBACK_NEVER_ON_HINT: Key = Key::of("callback.never-on.hint");
/// `callback.never-on.label`
pub const CALLBACK_NEVER_ON_LABEL: Key = Key::of("callback.never-on.label");
/// `callback.never-on.monday`
pub const CALLBACK_NEVER_ON_MONDAY: Key = Key::of("callback.never-on.monday");
/// `callback.never-on.saturday`
pub const CALLBACK_NEVER_ON_SATURDAY: Key = Key::of("callback.never-on.saturday");
/// `callback.never-on.short`
pub const CALLBACK_NEVER_ON_SHORT: Key = Key::of("callback.never-on.short");
/// `callback.never-on.sunday`
pub const CALLBACK_NEVER_ON_SUNDAY: Key = Key::of("callback.never-on.sunday");
/// `callback.never-on.thursday`
pub const CALLBACK_NEVER_ON_THURSDAY: Key = Key::of("callback.never-on.thursday");
/// `callback.never-on.tuesday`
pub const CALLBACK_NEVER_ON_TUESDAY: Key = Key::of("callback.never-on.tuesday");
/// `callback.never-on.wednesday`
pub const CALLBACK_NEVER_ON_WEDNESDAY: Key = Key::of("callback.never-on.wednesday");
/// `callback.never.afternoon`
pub const CALLBACK_NEVER_AFTERNOON: Key = Key::of("callback.never.afternoon");
/// `callback.never.change`
pub const CALLBACK_NEVER_CHANGE: Key = Key::of("callback.never.change");
/// `callback.never.evening`
pub const CALLBACK_NEVER_EVENING: Key = Key::of("callback.never.evening");
/// `callback.never.hint`
pub const CALLBACK_NEVER_HINT: Key = Key::of("callback.never.hint");
/// `callback.never.label`
pub const CALLBACK_NEVER_LABEL: Key = Key::of("callback.never.label");
/// `callback.never.midday`
pub const CALLBACK_NEVER_MIDDAY: Key = Key::of("callback.never.midday");
/// `callback.never.morning`
pub const CALLBACK_NEVER_MORNING: Key = Key::of("callback.never.morning");
/// `callback.never.short`
pub const CALLBACK_NEVER_SHORT: Key = Key::of("callback.never.short");
/// `callback.never.title`
pub const CALLBACK_NEVER_TITLE: Key = Key::of("callback.never.title");
/// `callback.new-number.label`
pub const CALLBACK_NEW_NUMBER_LABEL: Key = Key::of("callback.new-number.label");
/// `callback.new-number.missing`
pub const CALLBACK_NEW_NUMBER_MISSING: Key = Key::of("callback.new-number.missing");
/// `callback.new-number.not-a-number`
pub const CALLBACK_NEW_NUMBER_NOT_A_NUMBER: Key = Key::of("callback.new-number.not-a-number");
/// `callback.new-number.short`
pub const CALLBACK_NEW_NUMBER_SHORT: Key = Key::of("callback.new-number.short");
/// `callback.not-accepted`
pub const CALLBACK_NOT_ACCEPTED: Key = Key::of("callback.not-accepted");
/// `callback.not-sure.1`
pub const CALLBACK_NOT_SURE_1: Key = Key::of("callback.not-sure.1");
/// `callback.not-sure.2`
pub const CALLBACK_NOT_SURE_2: Key = Key::of("callback.not-sure.2");
/// `callback.not-sure.another`
pub const CALLBACK_NOT_SURE_ANOTHER: Key = Key::of("callback.not-sure.another");
/// `callback.not-sure.title`
pub const CALLBACK_NOT_SURE_TITLE: Key = Key::of("callback.not-sure.title");
/// `callback.note.hint`
pub const CALLBACK_NOTE_HINT: Key = Key::of("callback.note.hint");
/// `callback.note.short`
pub const CALLBACK_NOTE_SHORT: Key = Key::of("callback.note.short");
/// `callback.note.title`
pub const CALLBACK_NOTE_TITLE: Key = Key::of("callback.note.title");
/// `callback.now.danger`
pub const CALLBACK_NOW_DANGER: Key = Key::of("callback.now.danger");
/// `callback.now.title`
pub const CALLBACK_NOW_TITLE: Key = Key::of("callback.now.title");
/// `callback.number.another`
pub const CALLBACK_NUMBER_ANOTHER: Key = Key::of("callback.number.another");
/// `callback.number.missing`
pub const CALLBACK_NUMBER_MISSING: Key = Key::of("callback.number.missing");
/// `callback.number.on-file`
pub const CALLBACK_NUMBER_ON_FILE: Key = Key::of("callback.number.on-file");
/// `callback.number.short`
pub const CALLBACK_NUMBER_SHORT: Key = Key::of("callback.number.short");
/// `callback.number.title`
pub const CALLBACK_NUMBER_TITLE: Key = Key::of("callback.number.title");
/// `callback.offline.back`
pub const CALLBACK_OFFLINE_BACK: Key = Key::of("callback.offline.back");
/// `callback.offline.go-on`
pub const CALLBACK_OFFLINE_GO_ON: Key = Key::of("callback.offline.go-on");
/// `callback.offline.now`
pub const CALLBACK_OFFLINE_NOW: Key = Key::of("callback.offline.now");
/// `callback.offline.text`
pub const CALLBACK_OFFLINE_TEXT: Key = Key::of("callback.offline.text");
/// `callback.offline.title`
pub const CALLBACK_OFFLINE_TITLE: Key = Key::of("callback.offline.title");
/// `callback.pass`
pub const CALLBACK_PASS: Key = Key::of("callback.pass");
/// `callback.safe.hint`
pub const CALLBACK_SAFE_HINT: Key = Key::of("callback.safe.hint");
/// `callback.safe.missing`
pub const CALLBACK_SAFE_MISSING: Key = Key::of("callback.safe.missing");
/// `callback.safe.not_sure`
pub const CALLBACK_SAFE_NOT_SURE: Key = Key::of("callback.safe.not_sure");
/// `callback.safe.short`
pub const CALLBACK_SAFE_SHORT: Key = Key::of("callback.safe.short");
/// `callback.safe.some_times`
pub const CALLBACK_SAFE_SOME_TIMES: Key = Key::of("callback.safe.some_times");
/// `callback.safe.some_times.hint`
pub const CALLBACK_SAFE_SOME_TIMES_HINT: Key = Key::of("callback.safe.some_times.hint");
/// `callback.safe.title`
pub const CALLBACK_SAFE_TITLE: Key = Key::of("callback.safe.title");
/// `callback.safe.yes`
pub const CALLBACK_SAFE_YES: Key = Key::of("callback.safe.yes");
/// `callback.say-this.hint`
pub const CALLBACK_SAY_THIS_HINT: Key = Key::of("callback.say-this.hint");
/// `callback.say-this.label`
pub const CALLBACK_SAY_THIS_LABEL: Key = Key::of("callback.say-this.label");
/// `callback.say-this.missing`
pub const CALLBACK_SAY_THIS_MISSING: Key = Key::of("callback.say-this.missing");
/// `callback.say-this.short`
pub const CALLBACK_SAY_THIS_SHORT: Key = Key::of("callback.say-this.short");
/// `callback.see.reference`
pub const CALLBACK_SEE_REFERENCE: Key = Key::of("callback.see.reference");
/// `callback.see.state`
pub const CALLBACK_SEE_STATE: Key = Key::of("callback.see.state");
/// `callback.see.title`
pub const CALLBACK_SEE_TITLE: Key = Key::of("callback.see.title");
/// `callback.sent-before.text`
pub const CALLBACK_SENT_BEFORE_TEXT: Key = Key::of("callback.sent-before.text");
/// `callback.sent-before.title`
pub const CALLBACK_SENT_BEFORE_TITLE: Key = Key::of("callback.sent-before.title");
/// `callback.skip`
pub const CALLBACK_SKIP: Key = Key::of("callback.skip");
/// `callback.slot.hint`
pub const CALLBACK_SLOT_HINT: Key = Key::of("callback.slot.hint");
/// `callback.slot.missing`
pub const CALLBACK_SLOT_MISSING: Key = Key::of("callback.slot.missing");
/// `callback.slot.none`
pub const CALLBACK_SLOT_NONE: Key = Key::of("callback.slot.none");
/// `callback.slot.none-that-day`
pub const CALLBACK_SLOT_NONE_THAT_DAY: Key = Key::of("callback.slot.none-that-day");
/// `callback.slot.not-accepted`
pub const CALLBACK_SLOT_NOT_ACCEPTED: Key = Key::of("callback.slot.not-accepted");
/// `callback.slot.short`
pub const CALLBACK_SLOT_SHORT: Key = Key::of("callback.slot.short");
/// `callback.slot.times`
pub const CALLBACK_SLOT_TIMES: Key = Key::of("callback.slot.times");
/// `callback.slot.title`
pub const CALLBACK_SLOT_TITLE: Key = Key::of("callback.slot.title");
/// `callback.someone-else.ask_for_me`
pub const CALLBACK_SOMEONE_ELSE_ASK_FOR_ME: Key = Key::of("callback.someone-else.ask_for_me");
/// `callback.someone-else.hang_up`
pub const CALLBACK_SOMEONE_ELSE_HANG_UP: Key = Key::of("callback.someone-else.hang_up");
/// `callback.someone-else.hint`
pub const CALLBACK_SOMEONE_ELSE_HINT: Key = Key::of("callback.someone-else.hint");
/// `callback.someone-else.say_this`
pub const CALLBACK_SOMEONE_ELSE_SAY_THIS: Key = Key::of("callback.someone-else.say_this");
/// `callback.someone-else.short`
pub const CALLBACK_SOMEONE_ELSE_SHORT: Key = Key::of("callback.someone-else.short");
/// `callback.someone-else.title`
pub const CALLBACK_SOMEONE_ELSE_TITLE: Key = Key::of("callback.someone-else.title");
/// `callback.someone-else.wrong_number`
pub const CALLBACK_SOMEONE_ELSE_WRONG_NUMBER: Key = Key::of("callback.someone-else.wrong_number");
/// `callback.state.booked`
pub const CALLBACK_STATE_BOOKED: Key = Key::of("callback.state.booked");
/// `callback.state.cancelled`
pub const CALLBACK_STATE_CANCELLED: Key = Key::of("callback.state.cancelled");
/// `callback.state.done`
pub const CALLBACK_STATE_DONE: Key = Key::of("callback.state.done");
/// `callback.state.missed`
pub const CALLBACK_STATE_MISSED: Key = Key::of("callback.state.missed");
/// `callback.stop-word.hint`
pub const CALLBACK_STOP_WORD_HINT: Key = Key::of("callback.stop-word.hint");
/// `callback.stop-word.label`
pub const CALLBACK_STOP_WORD_LABEL: Key = Key::of("callback.stop-word.label");
/// `callback.stop-word.short`
pub const CALLBACK_STOP_WORD_SHORT: Key = Key::of("callback.stop-word.short");
/// `callback.text-message.full`
pub const CALLBACK_TEXT_MESSAGE_FULL: Key = Key::of("callback.text-message.full");
/// `callback.text-message.hint`
pub const CALLBACK_TEXT_MESSAGE_HINT: Key = Key::of("callback.text-message.hint");
/// `callback.text-message.name_only`
pub const CALLBACK_TEXT_MESSAGE_NAME_ONLY: Key = Key::of("callback.text-message.name_only");
/// `callback.text-message.short`
pub const CALLBACK_TEXT_MESSAGE_SHORT: Key = Key::of("callback.text-message.short");
/// `callback.text-message.title`
pub const CALLBACK_TEXT_MESSAGE_TITLE: Key = Key::of("callback.text-message.title");
/// `callback.title`
pub const CALLBACK_TITLE: Key = Key::of("callback.title");
/// `callback.too-long`
pub const CALLBACK_TOO_LONG: Key = Key::of("callback.too-long");
/// `callback.topic.complaint`
pub const CALLBACK_TOPIC_COMPLAINT: Key = Key::of("callback.topic.complaint");
/// `callback.topic.court`
pub const CALLBACK_TOPIC_COURT: Key = Key::of("callback.topic.court");
/// `callback.topic.hint`
pub const CALLBACK_TOPIC_HINT: Key = Key::of("callback.topic.hint");
/// `callback.topic.prefer_not_to_say`
pub const CALLBACK_TOPIC_PREFER_NOT_TO_SAY: Key = Key::of("callback.topic.prefer_not_to_say");
/// `callback.topic.property`
pub const CALLBACK_TOPIC_PROPERTY: Key = Key::of("callback.topic.property");
/// `callback.topic.rights`
pub const CALLBACK_TOPIC_RIGHTS: Key = Key::of("callback.topic.rights");
/// `callback.topic.safety`
pub const CALLBACK_TOPIC_SAFETY: Key = Key::of("callback.topic.safety");
/// `callback.topic.short`
pub const CALLBACK_TOPIC_SHORT: Key = Key::of("callback.topic.short");
/// `callback.topic.support`
pub const CALLBACK_TOPIC_SUPPORT: Key = Key::of("callback.topic.support");
/// `callback.topic.title`
pub const CALLBACK_TOPIC_TITLE: Key = Key::of("callback.topic.title");
/// `callback.topic.update`
pub const CALLBACK_TOPIC_UPDATE: Key = Key::of("callback.topic.update");
/// `callback.unknown.text`
pub const CALLBACK_UNKNOWN_TEXT: Key = Key::of("callback.unknown.text");
/// `callback.unknown.title`
pub const CALLBACK_UNKNOWN_TITLE: Key = Key::of("callback.unknown.title");
/// `callback.voicemail.full`
pub const CALLBACK_VOICEMAIL_FULL: Key = Key::of("callback.voicemail.full");
/// `callback.voicemail.hint`
pub const CALLBACK_VOICEMAIL_HINT: Key = Key::of("callback.voicemail.hint");
/// `callback.voicemail.name_only`
pub const CALLBACK_VOICEMAIL_NAME_ONLY: Key = Key::of("callback.voicemail.name_only");
/// `callback.voicemail.none`
pub const CALLBACK_VOICEMAIL_NONE: Key = Key::of("callback.voicemail.none");
/// `callback.voicemail.short`
pub const CALLBACK_VOICEMAIL_SHORT: Key = Key::of("callback.voicemail.short");
/// `callback.voicemail.title`
pub const CALLBACK_VOICEMAIL_TITLE: Key = Key::of("callback.voicemail.title");
/// `callback.warning`
pub const CALLBACK_WARNING: Key = Key::of("callback.warning");
/// `callback.way.bsl_video`
pub const CALLBACK_WAY_BSL_VIDEO: Key = Key::of("callback.way.bsl_video");
/// `callback.way.hint`
pub const CALLBACK_WAY_HINT: Key = Key::of("callback.way.hint");
/// `callback.way.missing`
pub const CALLBACK_WAY_MISSING: Key = Key::of("callback.way.missing");
/// `callback.way.not-accepted`
pub const CALLBACK_WAY_NOT_ACCEPTED: Key = Key::of("callback.way.not-accepted");
/// `callback.way.phone`
pub const CALLBACK_WAY_PHONE: Key = Key::of("callback.way.phone");
/// `callback.way.relay_uk`
pub const CALLBACK_WAY_RELAY_UK: Key = Key::of("callback.way.relay_uk");
/// `callback.way.relay_uk.hint`
pub const CALLBACK_WAY_RELAY_UK_HINT: Key = Key::of("callback.way.relay_uk.hint");
/// `callback.way.ring_myself`
pub const CALLBACK_WAY_RING_MYSELF: Key = Key::of("callback.way.ring_myself");
/// `callback.way.short`
pub const CALLBACK_WAY_SHORT: Key = Key::of("callback.way.short");
/// `callback.way.text`
pub const CALLBACK_WAY_TEXT: Key = Key::of("callback.way.text");
/// `callback.way.title`
pub const CALLBACK_WAY_TITLE: Key = Key::of("callback.way.title");
/// `callback.when`
pub const CALLBACK_WHEN: Key = Key::of("callback.when");
/// `callback.window`
pub const CALLBACK_WINDOW: Key = Key::of("callback.window");
/// `callback.withheld.hint`
pub const CALLBACK_WITHHELD_HINT: Key = Key::of("callback.withheld.hint");
/// `callback.withheld.short`
pub const CALLBACK_WITHHELD_SHORT: Key = Key::of("callback.withheld.short");
/// `callback.withheld.shown`
pub const CALLBACK_WITHHELD_SHOWN: Key = Key::of("callback.withheld.shown");
/// `callback.withheld.shown.hint`
pub const CALLBACK_WITHHELD_SHOWN_HINT: Key = Key::of("callback.withheld.shown.hint");
/// `callback.withheld.title`
pub const CALLBACK_WITHHELD_TITLE: Key = Key::of("callback.withheld.title");
/// `callback.withheld.warning`
pub const CALLBACK_WITHHELD_WARNING: Key = Key::of("callback.withheld.warning");
/// `callback.withheld.withheld`
pub const CALLBACK_WITHHELD_WITHHELD: Key = Key::of("callback.withheld.withheld");
/// `card.cover`
pub const CARD_COVER: Key = Key::of("card.cover");
/// `card.how.1`
pub const CARD_HOW_1: Key = Key::of("card.how.1");
/// `card.how.2`
pub const CARD_HOW_2: Key = Key::of("card.how.2");
/// `card.how.3`
pub const CARD_HOW_3: Key = Key::of("card.how.3");
/// `card.mine`
pub const CARD_MINE: Key = Key::of("card.mine");
/// `card.title`
pub const CARD_TITLE: Key = Key::of("card.title");
/// `case.ask-from`
pub const CASE_ASK_FROM: Key = Key::of("case.ask-from");
/// `case.ask-now`
pub const CASE_ASK_NOW: Key = Key::of("case.ask-now");
/// `case.ask_why`
pub const CASE_ASK_WHY: Key = Key::of("case.ask_why");
/// `case.bereaved`
pub const CASE_BEREAVED: Key = Key::of("case.bereaved");
/// `case.callback`
pub const CASE_CALLBACK: Key = Key::of("case.callback");
/// `case.checked`
pub const CASE_CHECKED: Key = Key::of("case.checked");
/// `case.contact`
pub const CASE_CONTACT: Key = Key::of("case.contact");
/// `case.history.empty`
pub const CASE_HISTORY_EMPTY: Key = Key::of("case.history.empty");
/// `case.history.older.one`
pub const CASE_HISTORY_OLDER_ONE: Key = Key::of("case.history.older.one");
/// `case.history.older.other`
pub const CASE_HISTORY_OLDER_OTHER: Key = Key::of("case.history.older.other");
/// `case.history.title`
pub const CASE_HISTORY_TITLE: Key = Key::of("case.history.title");
/// `case.hours`
pub const CASE_HOURS: Key = Key::of("case.hours");
/// `case.messages`
pub const CASE_MESSAGES: Key = Key::of("case.messages");
/// `case.messages.new.one`
pub const CASE_MESSAGES_NEW_ONE: Key = Key::of("case.messages.new.one");
/// `case.messages.new.other`
pub const CASE_MESSAGES_NEW_OTHER: Key = Key::of("case.messages.new.other");
/// `case.new`
pub const CASE_NEW: Key = Key::of("case.new");
/// `case.new.since`
pub const CASE_NEW_SINCE: Key = Key::of("case.new.since");
/// `case.next.call`
pub const CASE_NEXT_CALL: Key = Key::of("case.next.call");
/// `case.next.closed`
pub const CASE_NEXT_CLOSED: Key = Key::of("case.next.closed");
/// `case.next.expected`
pub const CASE_NEXT_EXPECTED: Key = Key::of("case.next.expected");
/// `case.next.expected_on`
pub const CASE_NEXT_EXPECTED_ON: Key = Key::of("case.next.expected_on");
/// `case.next.not_known`
pub const CASE_NEXT_NOT_KNOWN: Key = Key::of("case.next.not_known");
/// `case.next.on`
pub const CASE_NEXT_ON: Key = Key::of("case.next.on");
/// `case.next.passed`
pub const CASE_NEXT_PASSED: Key = Key::of("case.next.passed");
/// `case.next.title`
pub const CASE_NEXT_TITLE: Key = Key::of("case.next.title");
/// `case.now.after_court`
pub const CASE_NOW_AFTER_COURT: Key = Key::of("case.now.after_court");
/// `case.now.appeal`
pub const CASE_NOW_APPEAL: Key = Key::of("case.now.appeal");
/// `case.now.assessed_not_investigated`
pub const CASE_NOW_ASSESSED_NOT_INVESTIGATED: Key = Key::of("case.now.assessed_not_investigated");
/// `case.now.back`
pub const CASE_NOW_BACK: Key = Key::of("case.now.back");
/// `case.now.bail`
pub const CASE_NOW_BAIL: Key = Key::of("case.now.bail");
/// `case.now.charged`
pub const CASE_NOW_CHARGED: Key = Key::of("case.now.charged");
/// `case.now.charging_decision`
pub const CASE_NOW_CHARGING_DECISION: Key = Key::of("case.now.charging_decision");
/// `case.now.closed`
pub const CASE_NOW_CLOSED: Key = Key::of("case.now.closed");
/// `case.now.closed_no_suspect`
pub const CASE_NOW_CLOSED_NO_SUSPECT: Key = Key::of("case.now.closed_no_suspect");
/// `case.now.court`
pub const CASE_NOW_COURT: Key = Key::of("case.now.court");
/// `case.now.discontinued`
pub const CASE_NOW_DISCONTINUED: Key = Key::of("case.now.discontinued");
/// `case.now.file_to_cps`
pub const CASE_NOW_FILE_TO_CPS: Key = Key::of("case.now.file_to_cps");
/// `case.now.first_hearing`
pub const CASE_NOW_FIRST_HEARING: Key = Key::of("case.now.first_hearing");
/// `case.now.investigation`
pub const CASE_NOW_INVESTIGATION: Key = Key::of("case.now.investigation");
/// `case.now.news`
pub const CASE_NOW_NEWS: Key = Key::of("case.now.news");
/// `case.now.not_charged`
pub const CASE_NOW_NOT_CHARGED: Key = Key::of("case.now.not_charged");
/// `case.now.ooc`
pub const CASE_NOW_OOC: Key = Key::of("case.now.ooc");
/// `case.now.other`
pub const CASE_NOW_OTHER: Key = Key::of("case.now.other");
/// `case.now.plea`
pub const CASE_NOW_PLEA: Key = Key::of("case.now.plea");
/// `case.now.release`
pub const CASE_NOW_RELEASE: Key = Key::of("case.now.release");
/// `case.now.released_nfa`
pub const CASE_NOW_RELEASED_NFA: Key = Key::of("case.now.released_nfa");
/// `case.now.report`
pub const CASE_NOW_REPORT: Key = Key::of("case.now.report");
/// `case.now.rui`
pub const CASE_NOW_RUI: Key = Key::of("case.now.rui");
/// `case.now.sentence`
pub const CASE_NOW_SENTENCE: Key = Key::of("case.now.sentence");
/// `case.now.several`
pub const CASE_NOW_SEVERAL: Key = Key::of("case.now.several");
/// `case.now.title`
pub const CASE_NOW_TITLE: Key = Key::of("case.now.title");
/// `case.now.trial_fixed`
pub const CASE_NOW_TRIAL_FIXED: Key = Key::of("case.now.trial_fixed");
/// `case.now.trial_moved`
pub const CASE_NOW_TRIAL_MOVED: Key = Key::of("case.now.trial_moved");
/// `case.now.verdict`
pub const CASE_NOW_VERDICT: Key = Key::of("case.now.verdict");
/// `case.owner.title`
pub const CASE_OWNER_TITLE: Key = Key::of("case.owner.title");
/// `case.quiet.one`
pub const CASE_QUIET_ONE: Key = Key::of("case.quiet.one");
/// `case.quiet.other`
pub const CASE_QUIET_OTHER: Key = Key::of("case.quiet.other");
/// `case.quiet.why`
pub const CASE_QUIET_WHY: Key = Key::of("case.quiet.why");
/// `case.reference`
pub const CASE_REFERENCE: Key = Key::of("case.reference");
/// `case.refresh`
pub const CASE_REFRESH: Key = Key::of("case.refresh");
/// `case.refreshed`
pub const CASE_REFRESHED: Key = Key::of("case.refreshed");
/// `case.steps.title`
pub const CASE_STEPS_TITLE: Key = Key::of("case.steps.title");
/// `case.support`
pub const CASE_SUPPORT: Key = Key::of("case.support");
/// `case.suspects.title`
pub const CASE_SUSPECTS_TITLE: Key = Key::of("case.suspects.title");
/// `case.title`
pub const CASE_TITLE: Key = Key::of("case.title");
/// `case.update.by`
pub const CASE_UPDATE_BY: Key = Key::of("case.update.by");
/// `case.update.late`
pub const CASE_UPDATE_LATE: Key = Key::of("case.update.late");
/// `case.updates.title`
pub const CASE_UPDATES_TITLE: Key = Key::of("case.updates.title");
/// `cases.closed`
pub const CASES_CLOSED: Key = Key::of("cases.closed");
/// `cases.empty`
pub const CASES_EMPTY: Key = Key::of("cases.empty");
/// `cases.intro`
pub const CASES_INTRO: Key = Key::of("cases.intro");
/// `cases.reported`
pub const CASES_REPORTED: Key = Key::of("cases.reported");
/// `cases.title`
pub const CASES_TITLE: Key = Key::of("cases.title");
/// `channel.bsl`
pub const CHANNEL_BSL: Key = Key::of("channel.bsl");
/// `channel.email`
pub const CHANNEL_EMAIL: Key = Key::of("channel.email");
/// `channel.in-person`
pub const CHANNEL_IN_PERSON: Key = Key::of("channel.in-person");
/// `channel.phone`
pub const CHANNEL_PHONE: Key = Key::of("channel.phone");
/// `channel.relay`
pub const CHANNEL_RELAY: Key = Key::of("channel.relay");
/// `channel.text`
pub const CHANNEL_TEXT: Key = Key::of("channel.text");
/// `channel.webchat`
pub const CHANNEL_WEBCHAT: Key = Key::of("channel.webchat");
/// `code.change-reference`
pub const CODE_CHANGE_REFERENCE: Key = Key::of("code.change-reference");
/// `code.cookies`
pub const CODE_COOKIES: Key = Key::of("code.cookies");
/// `code.empty`
pub const CODE_EMPTY: Key = Key::of("code.empty");
/// `code.hint`
pub const CODE_HINT: Key = Key::of("code.hint");
/// `code.length`
pub const CODE_LENGTH: Key = Key::of("code.length");
/// `code.resend`
pub const CODE_RESEND: Key = Key::of("code.resend");
/// `code.resend-after`
pub const CODE_RESEND_AFTER: Key = Key::of("code.resend-after");
/// `code.resent`
pub const CODE_RESENT: Key = Key::of("code.resent");
/// `code.sent`
pub const CODE_SENT: Key = Key::of("code.sent");
/// `code.title`
pub const CODE_TITLE: Key = Key::of("code.title");
/// `common.call`
pub const COMMON_CALL: Key = Key::of("common.call");
/// `common.continue`
pub const COMMON_CONTINUE: Key = Key::of("common.continue");
/// `common.left.one`
pub const COMMON_LEFT_ONE: Key = Key::of("common.left.one");
/// `common.left.other`
pub const COMMON_LEFT_OTHER: Key = Key::of("common.left.other");
/// `common.minutes.one`
pub const COMMON_MINUTES_ONE: Key = Key::of("common.minutes.one");
/// `common.minutes.other`
pub const COMMON_MINUTES_OTHER: Key = Key::of("common.minutes.other");
/// `common.name`
pub const COMMON_NAME: Key = Key::of("common.name");
/// `common.over.one`
pub const COMMON_OVER_ONE: Key = Key::of("common.over.one");
/// `common.over.other`
pub const COMMON_OVER_OTHER: Key = Key::of("common.over.other");
/// `common.seconds.one`
pub const COMMON_SECONDS_ONE: Key = Key::of("common.seconds.one");
/// `common.seconds.other`
pub const COMMON_SECONDS_OTHER: Key = Key::of("common.seconds.other");
/// `common.sending`
pub const COMMON_SENDING: Key = Key::of("common.sending");
/// `court.list.1`
pub const COURT_LIST_1: Key = Key::of("court.list.1");
/// `court.list.2`
pub const COURT_LIST_2: Key = Key::of("court.list.2");
/// `court.list.3`
pub const COURT_LIST_3: Key = Key::of("court.list.3");
/// `court.list.4`
pub const COURT_LIST_4: Key = Key::of("court.list.4");
/// `court.list.5`
pub const COURT_LIST_5: Key = Key::of("court.list.5");
/// `court.title`
pub const COURT_TITLE: Key = Key::of("court.title");
/// `date.am`
pub const DATE_AM: Key = Key::of("date.am");
/// `date.day`
pub const DATE_DAY: Key = Key::of("date.day");
/// `date.month.1`
pub const DATE_MONTH_1: Key = Key::of("date.month.1");
/// `date.month.10`
pub const DATE_MONTH_10: Key = Key::of("date.month.10");
/// `date.month.11`
pub const DATE_MONTH_11: Key = Key::of("date.month.11");
/// `date.month.12`
pub const DATE_MONTH_12: Key = Key::of("date.month.12");
/// `date.month.2`
pub const DATE_MONTH_2: Key = Key::of("date.month.2");
/// `date.month.3`
pub const DATE_MONTH_3: Key = Key::of("date.month.3");
/// `date.month.4`
pub const DATE_MONTH_4: Key = Key::of("date.month.4");
/// `date.month.5`
pub const DATE_MONTH_5: Key = Key::of("date.month.5");
/// `date.month.6`
pub const DATE_MONTH_6: Key = Key::of("date.month.6");
/// `date.month.7`
pub const DATE_MONTH_7: Key = Key::of("date.month.7");
/// `date.month.8`
pub const DATE_MONTH_8: Key = Key::of("date.month.8");
/// `date.month.9`
pub const DATE_MONTH_9: Key = Key::of("date.month.9");
/// `date.pm`
pub const DATE_PM: Key = Key::of("date.pm");
/// `date.weekday.0`
pub const DATE_WEEKDAY_0: Key = Key::of("date.weekday.0");
/// `date.weekday.1`
pub const DATE_WEEKDAY_1: Key = Key::of("date.weekday.1");
/// `date.weekday.2`
pub const DATE_WEEKDAY_2: Key = Key::of("date.weekday.2");
/// `date.weekday.3`
pub const DATE_WEEKDAY_3: Key = Key::of("date.weekday.3");
/// `date.weekday.4`
pub const DATE_WEEKDAY_4: Key = Key::of("date.weekday.4");
/// `date.weekday.5`
pub const DATE_WEEKDAY_5: Key = Key::of("date.weekday.5");
/// `date.weekday.6`
pub const DATE_WEEKDAY_6: Key = Key::of("date.weekday.6");
/// `deadline.answer`
pub const DEADLINE_ANSWER: Key = Key::of("deadline.answer");
/// `deadline.compensation.how`
pub const DEADLINE_COMPENSATION_HOW: Key = Key::of("deadline.compensation.how");
/// `deadline.compensation.title`
pub const DEADLINE_COMPENSATION_TITLE: Key = Key::of("deadline.compensation.title");
/// `deadline.intro`
pub const DEADLINE_INTRO: Key = Key::of("deadline.intro");
/// `deadline.more`
pub const DEADLINE_MORE: Key = Key::of("deadline.more");
/// `deadline.other.how`
pub const DEADLINE_OTHER_HOW: Key = Key::of("deadline.other.how");
/// `deadline.other.title`
pub const DEADLINE_OTHER_TITLE: Key = Key::of("deadline.other.title");
/// `deadline.passed`
pub const DEADLINE_PASSED: Key = Key::of("deadline.passed");
/// `deadline.personal_statement.how`
pub const DEADLINE_PERSONAL_STATEMENT_HOW: Key = Key::of("deadline.personal_statement.how");
/// `deadline.personal_statement.title`
pub const DEADLINE_PERSONAL_STATEMENT_TITLE: Key = Key::of("deadline.personal_statement.title");
/// `deadline.prompt`
pub const DEADLINE_PROMPT: Key = Key::of("deadline.prompt");
/// `deadline.review_cps.how`
pub const DEADLINE_REVIEW_CPS_HOW: Key = Key::of("deadline.review_cps.how");
/// `deadline.review_cps.title`
pub const DEADLINE_REVIEW_CPS_TITLE: Key = Key::of("deadline.review_cps.title");
/// `deadline.review_police.how`
pub const DEADLINE_REVIEW_POLICE_HOW: Key = Key::of("deadline.review_police.how");
/// `deadline.review_police.title`
pub const DEADLINE_REVIEW_POLICE_TITLE: Key = Key::of("deadline.review_police.title");
/// `deadline.title`
pub const DEADLINE_TITLE: Key = Key::of("deadline.title");
/// `deadline.until`
pub const DEADLINE_UNTIL: Key = Key::of("deadline.until");
/// `deadline.victim_contact.how`
pub const DEADLINE_VICTIM_CONTACT_HOW: Key = Key::of("deadline.victim_contact.how");
/// `deadline.victim_contact.title`
pub const DEADLINE_VICTIM_CONTACT_TITLE: Key = Key::of("deadline.victim_contact.title");
/// `error.code`
pub const ERROR_CODE: Key = Key::of("error.code");
/// `error.load-title`
pub const ERROR_LOAD_TITLE: Key = Key::of("error.load-title");
/// `error.malformed`
pub const ERROR_MALFORMED: Key = Key::of("error.malformed");
/// `error.not-changeable`
pub const ERROR_NOT_CHANGEABLE: Key = Key::of("error.not-changeable");
/// `error.not-found`
pub const ERROR_NOT_FOUND: Key = Key::of("error.not-found");
/// `error.offline`
pub const ERROR_OFFLINE: Key = Key::of("error.offline");
/// `error.rejected`
pub const ERROR_REJECTED: Key = Key::of("error.rejected");
/// `error.signed-out`
pub const ERROR_SIGNED_OUT: Key = Key::of("error.signed-out");
/// `error.slot-taken`
pub const ERROR_SLOT_TAKEN: Key = Key::of("error.slot-taken");
/// `error.still-urgent`
pub const ERROR_STILL_URGENT: Key = Key::of("error.still-urgent");
/// `error.summary-title`
pub const ERROR_SUMMARY_TITLE: Key = Key::of("error.summary-title");
/// `error.timed-out`
pub const ERROR_TIMED_OUT: Key = Key::of("error.timed-out");
/// `error.title-prefix`
pub const ERROR_TITLE_PREFIX: Key = Key::of("error.title-prefix");
/// `error.too-many`
pub const ERROR_TOO_MANY: Key = Key::of("error.too-many");
/// `error.unavailable`
pub const ERROR_UNAVAILABLE: Key = Key::of("error.unavailable");
/// `feedback.bad`
pub const FEEDBACK_BAD: Key = Key::of("feedback.bad");
/// `feedback.callback`
pub const FEEDBACK_CALLBACK: Key = Key::of("feedback.callback");
/// `feedback.good`
pub const FEEDBACK_GOOD: Key = Key::of("feedback.good");
/// `feedback.got`
pub const FEEDBACK_GOT: Key = Key::of("feedback.got");
/// `feedback.intro`
pub const FEEDBACK_INTRO: Key = Key::of("feedback.intro");
/// `feedback.milestone`
pub const FEEDBACK_MILESTONE: Key = Key::of("feedback.milestone");
/// `feedback.mixed`
pub const FEEDBACK_MIXED: Key = Key::of("feedback.mixed");
/// `feedback.no-complaint.case`
pub const FEEDBACK_NO_COMPLAINT_CASE: Key = Key::of("feedback.no-complaint.case");
/// `feedback.no-complaint.site`
pub const FEEDBACK_NO_COMPLAINT_SITE: Key = Key::of("feedback.no-complaint.site");
/// `feedback.thanks`
pub const FEEDBACK_THANKS: Key = Key::of("feedback.thanks");
/// `feedback.title`
pub const FEEDBACK_TITLE: Key = Key::of("feedback.title");
/// `feedback.words.got`
pub const FEEDBACK_WORDS_GOT: Key = Key::of("feedback.words.got");
/// `feedback.words.hint`
pub const FEEDBACK_WORDS_HINT: Key = Key::of("feedback.words.hint");
/// `feedback.words.label`
pub const FEEDBACK_WORDS_LABEL: Key = Key::of("feedback.words.label");
/// `feedback.words.missing`
pub const FEEDBACK_WORDS_MISSING: Key = Key::of("feedback.words.missing");
/// `feedback.words.send`
pub const FEEDBACK_WORDS_SEND: Key = Key::of("feedback.words.send");
/// `glossary.adjourned.forms`
pub const GLOSSARY_ADJOURNED_FORMS: Key = Key::of("glossary.adjourned.forms");
/// `glossary.adjourned.meaning`
pub const GLOSSARY_ADJOURNED_MEANING: Key = Key::of("glossary.adjourned.meaning");
/// `glossary.adjourned.term`
pub const GLOSSARY_ADJOURNED_TERM: Key = Key::of("glossary.adjourned.term");
/// `glossary.appeal.forms`
pub const GLOSSARY_APPEAL_FORMS: Key = Key::of("glossary.appeal.forms");
/// `glossary.appeal.meaning`
pub const GLOSSARY_APPEAL_MEANING: Key = Key::of("glossary.appeal.meaning");
/// `glossary.appeal.term`
pub const GLOSSARY_APPEAL_TERM: Key = Key::of("glossary.appeal.term");
/// `glossary.bail.forms`
pub const GLOSSARY_BAIL_FORMS: Key = Key::of("glossary.bail.forms");
/// `glossary.bail.meaning`
pub const GLOSSARY_BAIL_MEANING: Key = Key::of("glossary.bail.meaning");
/// `glossary.bail.term`
pub const GLOSSARY_BAIL_TERM: Key = Key::of("glossary.bail.term");
/// `glossary.caution.forms`
pub const GLOSSARY_CAUTION_FORMS: Key = Key::of("glossary.caution.forms");
/// `glossary.caution.meaning`
pub const GLOSSARY_CAUTION_MEANING: Key = Key::of("glossary.caution.meaning");
/// `glossary.caution.term`
pub const GLOSSARY_CAUTION_TERM: Key = Key::of("glossary.caution.term");
/// `glossary.charge.forms`
pub const GLOSSARY_CHARGE_FORMS: Key = Key::of("glossary.charge.forms");
/// `glossary.charge.meaning`
pub const GLOSSARY_CHARGE_MEANING: Key = Key::of("glossary.charge.meaning");
/// `glossary.charge.term`
pub const GLOSSARY_CHARGE_TERM: Key = Key::of("glossary.charge.term");
/// `glossary.cica.forms`
pub const GLOSSARY_CICA_FORMS: Key = Key::of("glossary.cica.forms");
/// `glossary.cica.meaning`
pub const GLOSSARY_CICA_MEANING: Key = Key::of("glossary.cica.meaning");
/// `glossary.cica.term`
pub const GLOSSARY_CICA_TERM: Key = Key::of("glossary.cica.term");
/// `glossary.cps.forms`
pub const GLOSSARY_CPS_FORMS: Key = Key::of("glossary.cps.forms");
/// `glossary.cps.meaning`
pub const GLOSSARY_CPS_MEANING: Key = Key::of("glossary.cps.meaning");
/// `glossary.cps.term`
pub const GLOSSARY_CPS_TERM: Key = Key::of("glossary.cps.term");
/// `glossary.crime-reference.forms`
pub const GLOSSARY_CRIME_REFERENCE_FORMS: Key = Key::of("glossary.crime-reference.forms");
/// `glossary.crime-reference.meaning`
pub const GLOSSARY_CRIME_REFERENCE_MEANING: Key = Key::of("glossary.crime-reference.meaning");
/// `glossary.crime-reference.term`
pub const GLOSSARY_CRIME_REFERENCE_TERM: Key = Key::of("glossary.crime-reference.term");
/// `glossary.crown-court.forms`
pub const GLOSSARY_CROWN_COURT_FORMS: Key = Key::of("glossary.crown-court.forms");
/// `glossary.crown-court.meaning`
pub const GLOSSARY_CROWN_COURT_MEANING: Key = Key::of("glossary.crown-court.meaning");
/// `glossary.crown-court.term`
pub const GLOSSARY_CROWN_COURT_TERM: Key = Key::of("glossary.crown-court.term");
/// `glossary.custody.forms`
pub const GLOSSARY_CUSTODY_FORMS: Key = Key::of("glossary.custody.forms");
/// `glossary.custody.meaning`
pub const GLOSSARY_CUSTODY_MEANING: Key = Key::of("glossary.custody.meaning");
/// `glossary.custody.term`
pub const GLOSSARY_CUSTODY_TERM: Key = Key::of("glossary.custody.term");
/// `glossary.enhanced.forms`
pub const GLOSSARY_ENHANCED_FORMS: Key = Key::of("glossary.enhanced.forms");
/// `glossary.enhanced.meaning`
pub const GLOSSARY_ENHANCED_MEANING: Key = Key::of("glossary.enhanced.meaning");
/// `glossary.enhanced.term`
pub const GLOSSARY_ENHANCED_TERM: Key = Key::of("glossary.enhanced.term");
/// `glossary.evidence.forms`
pub const GLOSSARY_EVIDENCE_FORMS: Key = Key::of("glossary.evidence.forms");
/// `glossary.evidence.meaning`
pub const GLOSSARY_EVIDENCE_MEANING: Key = Key::of("glossary.evidence.meaning");
/// `glossary.evidence.term`
pub const GLOSSARY_EVIDENCE_TERM: Key = Key::of("glossary.evidence.term");
/// `glossary.hearing.forms`
pub const GLOSSARY_HEARING_FORMS: Key = Key::of("glossary.hearing.forms");
/// `glossary.hearing.meaning`
pub const GLOSSARY_HEARING_MEANING: Key = Key::of("glossary.hearing.meaning");
/// `glossary.hearing.term`
pub const GLOSSARY_HEARING_TERM: Key = Key::of("glossary.hearing.term");
/// `glossary.intro`
pub const GLOSSARY_INTRO: Key = Key::of("glossary.intro");
/// `glossary.licence.forms`
pub const GLOSSARY_LICENCE_FORMS: Key = Key::of("glossary.licence.forms");
/// `glossary.licence.meaning`
pub const GLOSSARY_LICENCE_MEANING: Key = Key::of("glossary.licence.meaning");
/// `glossary.licence.term`
pub const GLOSSARY_LICENCE_TERM: Key = Key::of("glossary.licence.term");
/// `glossary.magistrates.forms`
pub const GLOSSARY_MAGISTRATES_FORMS: Key = Key::of("glossary.magistrates.forms");
/// `glossary.magistrates.meaning`
pub const GLOSSARY_MAGISTRATES_MEANING: Key = Key::of("glossary.magistrates.meaning");
/// `glossary.magistrates.term`
pub const GLOSSARY_MAGISTRATES_TERM: Key = Key::of("glossary.magistrates.term");
/// `glossary.officer.forms`
pub const GLOSSARY_OFFICER_FORMS: Key = Key::of("glossary.officer.forms");
/// `glossary.officer.meaning`
pub const GLOSSARY_OFFICER_MEANING: Key = Key::of("glossary.officer.meaning");
/// `glossary.officer.term`
pub const GLOSSARY_OFFICER_TERM: Key = Key::of("glossary.officer.term");
/// `glossary.ombudsman.forms`
pub const GLOSSARY_OMBUDSMAN_FORMS: Key = Key::of("glossary.ombudsman.forms");
/// `glossary.ombudsman.meaning`
pub const GLOSSARY_OMBUDSMAN_MEANING: Key = Key::of("glossary.ombudsman.meaning");
/// `glossary.ombudsman.term`
pub const GLOSSARY_OMBUDSMAN_TERM: Key = Key::of("glossary.ombudsman.term");
/// `glossary.out-of-court.forms`
pub const GLOSSARY_OUT_OF_COURT_FORMS: Key = Key::of("glossary.out-of-court.forms");
/// `glossary.out-of-court.meaning`
pub const GLOSSARY_OUT_OF_COURT_MEANING: Key = Key::of("glossary.out-of-court.meaning");
/// `glossary.out-of-court.term`
pub const GLOSSARY_OUT_OF_COURT_TERM: Key = Key::of("glossary.out-of-court.term");
/// `glossary.parole.forms`
pub const GLOSSARY_PAROLE_FORMS: Key = Key::of("glossary.parole.forms");
/// `glossary.parole.meaning`
pub const GLOSSARY_PAROLE_MEANING: Key = Key::of("glossary.parole.meaning");
/// `glossary.parole.term`
pub const GLOSSARY_PAROLE_TERM: Key = Key::of("glossary.parole.term");
/// `glossary.plea.forms`
pub const GLOSSARY_PLEA_FORMS: Key = Key::of("glossary.plea.forms");
/// `glossary.plea.meaning`
pub const GLOSSARY_PLEA_MEANING: Key = Key::of("glossary.plea.meaning");
/// `glossary.plea.term`
pub const GLOSSARY_PLEA_TERM: Key = Key::of("glossary.plea.term");
/// `glossary.probation.forms`
pub const GLOSSARY_PROBATION_FORMS: Key = Key::of("glossary.probation.forms");
/// `glossary.probation.meaning`
pub const GLOSSARY_PROBATION_MEANING: Key = Key::of("glossary.probation.meaning");
/// `glossary.probation.term`
pub const GLOSSARY_PROBATION_TERM: Key = Key::of("glossary.probation.term");
/// `glossary.recall.forms`
pub const GLOSSARY_RECALL_FORMS: Key = Key::of("glossary.recall.forms");
/// `glossary.recall.meaning`
pub const GLOSSARY_RECALL_MEANING: Key = Key::of("glossary.recall.meaning");
/// `glossary.recall.term`
pub const GLOSSARY_RECALL_TERM: Key = Key::of("glossary.recall.term");
/// `glossary.review.forms`
pub const GLOSSARY_REVIEW_FORMS: Key = Key::of("glossary.review.forms");
/// `glossary.review.meaning`
pub const GLOSSARY_REVIEW_MEANING: Key = Key::of("glossary.review.meaning");
/// `glossary.review.term`
pub const GLOSSARY_REVIEW_TERM: Key = Key::of("glossary.review.term");
/// `glossary.rui.forms`
pub const GLOSSARY_RUI_FORMS: Key = Key::of("glossary.rui.forms");
/// `glossary.rui.meaning`
pub const GLOSSARY_RUI_MEANING: Key = Key::of("glossary.rui.meaning");
/// `glossary.rui.term`
pub const GLOSSARY_RUI_TERM: Key = Key::of("glossary.rui.term");
/// `glossary.sentence.forms`
pub const GLOSSARY_SENTENCE_FORMS: Key = Key::of("glossary.sentence.forms");
/// `glossary.sentence.meaning`
pub const GLOSSARY_SENTENCE_MEANING: Key = Key::of("glossary.sentence.meaning");
/// `glossary.sentence.term`
pub const GLOSSARY_SENTENCE_TERM: Key = Key::of("glossary.sentence.term");
/// `glossary.special-measures.forms`
pub const GLOSSARY_SPECIAL_MEASURES_FORMS: Key = Key::of("glossary.special-measures.forms");
/// `glossary.special-measures.meaning`
pub const GLOSSARY_SPECIAL_MEASURES_MEANING: Key = Key::of("glossary.special-measures.meaning");
/// `glossary.special-measures.term`
pub const GLOSSARY_SPECIAL_MEASURES_TERM: Key = Key::of("glossary.special-measures.term");
/// `glossary.suspect.forms`
pub const GLOSSARY_SUSPECT_FORMS: Key = Key::of("glossary.suspect.forms");
/// `glossary.suspect.meaning`
pub const GLOSSARY_SUSPECT_MEANING: Key = Key::of("glossary.suspect.meaning");
/// `glossary.suspect.term`
pub const GLOSSARY_SUSPECT_TERM: Key = Key::of("glossary.suspect.term");
/// `glossary.title`
pub const GLOSSARY_TITLE: Key = Key::of("glossary.title");
/// `glossary.trial.forms`
pub const GLOSSARY_TRIAL_FORMS: Key = Key::of("glossary.trial.forms");
/// `glossary.trial.meaning`
pub const GLOSSARY_TRIAL_MEANING: Key = Key::of("glossary.trial.meaning");
/// `glossary.trial.term`
pub const GLOSSARY_TRIAL_TERM: Key = Key::of("glossary.trial.term");
/// `glossary.vcs.forms`
pub const GLOSSARY_VCS_FORMS: Key = Key::of("glossary.vcs.forms");
/// `glossary.vcs.meaning`
pub const GLOSSARY_VCS_MEANING: Key = Key::of("glossary.vcs.meaning");
/// `glossary.vcs.term`
pub const GLOSSARY_VCS_TERM: Key = Key::of("glossary.vcs.term");
/// `glossary.verdict.forms`
pub const GLOSSARY_VERDICT_FORMS: Key = Key::of("glossary.verdict.forms");
/// `glossary.verdict.meaning`
pub const GLOSSARY_VERDICT_MEANING: Key = Key::of("glossary.verdict.meaning");
/// `glossary.verdict.term`
pub const GLOSSARY_VERDICT_TERM: Key = Key::of("glossary.verdict.term");
/// `glossary.victims-code.forms`
pub const GLOSSARY_VICTIMS_CODE_FORMS: Key = Key::of("glossary.victims-code.forms");
/// `glossary.victims-code.meaning`
pub const GLOSSARY_VICTIMS_CODE_MEANING: Key = Key::of("glossary.victims-code.meaning");
/// `glossary.victims-code.term`
pub const GLOSSARY_VICTIMS_CODE_TERM: Key = Key::of("glossary.victims-code.term");
/// `glossary.vlo.forms`
pub const GLOSSARY_VLO_FORMS: Key = Key::of("glossary.vlo.forms");
/// `glossary.vlo.meaning`
pub const GLOSSARY_VLO_MEANING: Key = Key::of("glossary.vlo.meaning");
/// `glossary.vlo.term`
pub const GLOSSARY_VLO_TERM: Key = Key::of("glossary.vlo.term");
/// `glossary.vps.forms`
pub const GLOSSARY_VPS_FORMS: Key = Key::of("glossary.vps.forms");
/// `glossary.vps.meaning`
pub const GLOSSARY_VPS_MEANING: Key = Key::of("glossary.vps.meaning");
/// `glossary.vps.term`
pub const GLOSSARY_VPS_TERM: Key = Key::of("glossary.vps.term");
/// `glossary.warned-list.forms`
pub const GLOSSARY_WARNED_LIST_FORMS: Key = Key::of("glossary.warned-list.forms");
/// `glossary.warned-list.meaning`
pub const GLOSSARY_WARNED_LIST_MEANING: Key = Key::of("glossary.warned-list.meaning");
/// `glossary.warned-list.term`
pub const GLOSSARY_WARNED_LIST_TERM: Key = Key::of("glossary.warned-list.term");
/// `glossary.wcu.forms`
pub const GLOSSARY_WCU_FORMS: Key = Key::of("glossary.wcu.forms");
/// `glossary.wcu.meaning`
pub const GLOSSARY_WCU_MEANING: Key = Key::of("glossary.wcu.meaning");
/// `glossary.wcu.term`
pub const GLOSSARY_WCU_TERM: Key = Key::of("glossary.wcu.term");
/// `glossary.witness-service.forms`
pub const GLOSSARY_WITNESS_SERVICE_FORMS: Key = Key::of("glossary.witness-service.forms");
/// `glossary.witness-service.meaning`
pub const GLOSSARY_WITNESS_SERVICE_MEANING: Key = Key::of("glossary.witness-service.meaning");
/// `glossary.witness-service.term`
pub const GLOSSARY_WITNESS_SERVICE_TERM: Key = Key::of("glossary.witness-service.term");
/// `helper-case.banner`
pub const HELPER_CASE_BANNER: Key = Key::of("helper-case.banner");
/// `helper-case.seen`
pub const HELPER_CASE_SEEN: Key = Key::of("helper-case.seen");
/// `helper-case.title`
pub const HELPER_CASE_TITLE: Key = Key::of("helper-case.title");
/// `helper-case.until`
pub const HELPER_CASE_UNTIL: Key = Key::of("helper-case.until");
/// `helper-case.you`
pub const HELPER_CASE_YOU: Key = Key::of("helper-case.you");
/// `helper-ended.1.text.1`
pub const HELPER_ENDED_1_TEXT_1: Key = Key::of("helper-ended.1.text.1");
/// `helper-ended.1.text.2`
pub const HELPER_ENDED_1_TEXT_2: Key = Key::of("helper-ended.1.text.2");
/// `helper-ended.1.text.3`
pub const HELPER_ENDED_1_TEXT_3: Key = Key::of("helper-ended.1.text.3");
/// `helper-ended.again`
pub const HELPER_ENDED_AGAIN: Key = Key::of("helper-ended.again");
/// `helper-ended.title`
pub const HELPER_ENDED_TITLE: Key = Key::of("helper-ended.title");
/// `helper-sign-in.empty`
pub const HELPER_SIGN_IN_EMPTY: Key = Key::of("helper-sign-in.empty");
/// `helper-sign-in.hint`
pub const HELPER_SIGN_IN_HINT: Key = Key::of("helper-sign-in.hint");
/// `helper-sign-in.intro`
pub const HELPER_SIGN_IN_INTRO: Key = Key::of("helper-sign-in.intro");
/// `helper-sign-in.open`
pub const HELPER_SIGN_IN_OPEN: Key = Key::of("helper-sign-in.open");
/// `helper-sign-in.seen`
pub const HELPER_SIGN_IN_SEEN: Key = Key::of("helper-sign-in.seen");
/// `helper-sign-in.title`
pub const HELPER_SIGN_IN_TITLE: Key = Key::of("helper-sign-in.title");
/// `helper-sign-in.wrong`
pub const HELPER_SIGN_IN_WRONG: Key = Key::of("helper-sign-in.wrong");
/// `helpers.always`
pub const HELPERS_ALWAYS: Key = Key::of("helpers.always");
/// `helpers.at`
pub const HELPERS_AT: Key = Key::of("helpers.at");
/// `helpers.code.done`
pub const HELPERS_CODE_DONE: Key = Key::of("helpers.code.done");
/// `helpers.code.for`
pub const HELPERS_CODE_FOR: Key = Key::of("helpers.code.for");
/// `helpers.code.gone`
pub const HELPERS_CODE_GONE: Key = Key::of("helpers.code.gone");
/// `helpers.code.how`
pub const HELPERS_CODE_HOW: Key = Key::of("helpers.code.how");
/// `helpers.code.once`
pub const HELPERS_CODE_ONCE: Key = Key::of("helpers.code.once");
/// `helpers.code.step.1`
pub const HELPERS_CODE_STEP_1: Key = Key::of("helpers.code.step.1");
/// `helpers.code.step.2`
pub const HELPERS_CODE_STEP_2: Key = Key::of("helpers.code.step.2");
/// `helpers.code.step.3`
pub const HELPERS_CODE_STEP_3: Key = Key::of("helpers.code.step.3");
/// `helpers.code.title`
pub const HELPERS_CODE_TITLE: Key = Key::of("helpers.code.title");
/// `helpers.code.until`
pub const HELPERS_CODE_UNTIL: Key = Key::of("helpers.code.until");
/// `helpers.days`
pub const HELPERS_DAYS: Key = Key::of("helpers.days");
/// `helpers.days.hint`
pub const HELPERS_DAYS_HINT: Key = Key::of("helpers.days.hint");
/// `helpers.days.missing`
pub const HELPERS_DAYS_MISSING: Key = Key::of("helpers.days.missing");
/// `helpers.end`
pub const HELPERS_END: Key = Key::of("helpers.end");
/// `helpers.end.gone`
pub const HELPERS_END_GONE: Key = Key::of("helpers.end.gone");
/// `helpers.end.keep`
pub const HELPERS_END_KEEP: Key = Key::of("helpers.end.keep");
/// `helpers.end.means`
pub const HELPERS_END_MEANS: Key = Key::of("helpers.end.means");
/// `helpers.end.question`
pub const HELPERS_END_QUESTION: Key = Key::of("helpers.end.question");
/// `helpers.end.send`
pub const HELPERS_END_SEND: Key = Key::of("helpers.end.send");
/// `helpers.end.title`
pub const HELPERS_END_TITLE: Key = Key::of("helpers.end.title");
/// `helpers.ended`
pub const HELPERS_ENDED: Key = Key::of("helpers.ended");
/// `helpers.ended.text`
pub const HELPERS_ENDED_TEXT: Key = Key::of("helpers.ended.text");
/// `helpers.give`
pub const HELPERS_GIVE: Key = Key::of("helpers.give");
/// `helpers.give.title`
pub const HELPERS_GIVE_TITLE: Key = Key::of("helpers.give.title");
/// `helpers.intro`
pub const HELPERS_INTRO: Key = Key::of("helpers.intro");
/// `helpers.label`
pub const HELPERS_LABEL: Key = Key::of("helpers.label");
/// `helpers.label.hint`
pub const HELPERS_LABEL_HINT: Key = Key::of("helpers.label.hint");
/// `helpers.label.long`
pub const HELPERS_LABEL_LONG: Key = Key::of("helpers.label.long");
/// `helpers.label.missing`
pub const HELPERS_LABEL_MISSING: Key = Key::of("helpers.label.missing");
/// `helpers.length.one`
pub const HELPERS_LENGTH_ONE: Key = Key::of("helpers.length.one");
/// `helpers.length.other`
pub const HELPERS_LENGTH_OTHER: Key = Key::of("helpers.length.other");
/// `helpers.limits`
pub const HELPERS_LIMITS: Key = Key::of("helpers.limits");
/// `helpers.looked`
pub const HELPERS_LOOKED: Key = Key::of("helpers.looked");
/// `helpers.looks.one`
pub const HELPERS_LOOKS_ONE: Key = Key::of("helpers.looks.one");
/// `helpers.looks.other`
pub const HELPERS_LOOKS_OTHER: Key = Key::of("helpers.looks.other");
/// `helpers.make`
pub const HELPERS_MAKE: Key = Key::of("helpers.make");
/// `helpers.no-look`
pub const HELPERS_NO_LOOK: Key = Key::of("helpers.no-look");
/// `helpers.none`
pub const HELPERS_NONE: Key = Key::of("helpers.none");
/// `helpers.now`
pub const HELPERS_NOW: Key = Key::of("helpers.now");
/// `helpers.open`
pub const HELPERS_OPEN: Key = Key::of("helpers.open");
/// `helpers.part.history`
pub const HELPERS_PART_HISTORY: Key = Key::of("helpers.part.history");
/// `helpers.part.property`
pub const HELPERS_PART_PROPERTY: Key = Key::of("helpers.part.property");
/// `helpers.part.reference`
pub const HELPERS_PART_REFERENCE: Key = Key::of("helpers.part.reference");
/// `helpers.parts`
pub const HELPERS_PARTS: Key = Key::of("helpers.parts");
/// `helpers.parts.hint`
pub const HELPERS_PARTS_HINT: Key = Key::of("helpers.parts.hint");
/// `helpers.safety`
pub const HELPERS_SAFETY: Key = Key::of("helpers.safety");
/// `helpers.shows`
pub const HELPERS_SHOWS: Key = Key::of("helpers.shows");
/// `helpers.title`
pub const HELPERS_TITLE: Key = Key::of("helpers.title");
/// `helpers.until`
pub const HELPERS_UNTIL: Key = Key::of("helpers.until");
/// `language.cy`
pub const LANGUAGE_CY: Key = Key::of("language.cy");
/// `language.en`
pub const LANGUAGE_EN: Key = Key::of("language.en");
/// `language.switch`
pub const LANGUAGE_SWITCH: Key = Key::of("language.switch");
/// `link-builder.area`
pub const LINK_BUILDER_AREA: Key = Key::of("link-builder.area");
/// `link-builder.audience`
pub const LINK_BUILDER_AUDIENCE: Key = Key::of("link-builder.audience");
/// `link-builder.channel`
pub const LINK_BUILDER_CHANNEL: Key = Key::of("link-builder.channel");
/// `link-builder.intro`
pub const LINK_BUILDER_INTRO: Key = Key::of("link-builder.intro");
/// `link-builder.language`
pub const LINK_BUILDER_LANGUAGE: Key = Key::of("link-builder.language");
/// `link-builder.need`
pub const LINK_BUILDER_NEED: Key = Key::of("link-builder.need");
/// `link-builder.title`
pub const LINK_BUILDER_TITLE: Key = Key::of("link-builder.title");
/// `list.add`
pub const LIST_ADD: Key = Key::of("list.add");
/// `list.added`
pub const LIST_ADDED: Key = Key::of("list.added");
/// `list.area`
pub const LIST_AREA: Key = Key::of("list.area");
/// `list.area-hint`
pub const LIST_AREA_HINT: Key = Key::of("list.area-hint");
/// `list.down`
pub const LIST_DOWN: Key = Key::of("list.down");
/// `list.empty`
pub const LIST_EMPTY: Key = Key::of("list.empty");
/// `list.full`
pub const LIST_FULL: Key = Key::of("list.full");
/// `list.intro`
pub const LIST_INTRO: Key = Key::of("list.intro");
/// `list.is-on`
pub const LIST_IS_ON: Key = Key::of("list.is-on");
/// `list.kept`
pub const LIST_KEPT: Key = Key::of("list.kept");
/// `list.language`
pub const LIST_LANGUAGE: Key = Key::of("list.language");
/// `list.language-hint`
pub const LIST_LANGUAGE_HINT: Key = Key::of("list.language-hint");
/// `list.moved`
pub const LIST_MOVED: Key = Key::of("list.moved");
/// `list.note`
pub const LIST_NOTE: Key = Key::of("list.note");
/// `list.note-email`
pub const LIST_NOTE_EMAIL: Key = Key::of("list.note-email");
/// `list.note-name`
pub const LIST_NOTE_NAME: Key = Key::of("list.note-name");
/// `list.note-number`
pub const LIST_NOTE_NUMBER: Key = Key::of("list.note-number");
/// `list.note-site`
pub const LIST_NOTE_SITE: Key = Key::of("list.note-site");
/// `list.note-too-long`
pub const LIST_NOTE_TOO_LONG: Key = Key::of("list.note-too-long");
/// `list.notes`
pub const LIST_NOTES: Key = Key::of("list.notes");
/// `list.nothing-fits`
pub const LIST_NOTHING_FITS: Key = Key::of("list.nothing-fits");
/// `list.open`
pub const LIST_OPEN: Key = Key::of("list.open");
/// `list.remove`
pub const LIST_REMOVE: Key = Key::of("list.remove");
/// `list.removed`
pub const LIST_REMOVED: Key = Key::of("list.removed");
/// `list.search`
pub const LIST_SEARCH: Key = Key::of("list.search");
/// `list.search-hint`
pub const LIST_SEARCH_HINT: Key = Key::of("list.search-hint");
/// `list.share`
pub const LIST_SHARE: Key = Key::of("list.share");
/// `list.share-empty`
pub const LIST_SHARE_EMPTY: Key = Key::of("list.share-empty");
/// `list.title`
pub const LIST_TITLE: Key = Key::of("list.title");
/// `list.up`
pub const LIST_UP: Key = Key::of("list.up");
/// `list.yours`
pub const LIST_YOURS: Key = Key::of("list.yours");
/// `load.again`
pub const LOAD_AGAIN: Key = Key::of("load.again");
/// `load.loading`
pub const LOAD_LOADING: Key = Key::of("load.loading");
/// `load.trying`
pub const LOAD_TRYING: Key = Key::of("load.trying");
/// `lost-reference.1.list.1`
pub const LOST_REFERENCE_1_LIST_1: Key = Key::of("lost-reference.1.list.1");
/// `lost-reference.1.list.2`
pub const LOST_REFERENCE_1_LIST_2: Key = Key::of("lost-reference.1.list.2");
/// `lost-reference.1.list.3`
pub const LOST_REFERENCE_1_LIST_3: Key = Key::of("lost-reference.1.list.3");
/// `lost-reference.1.list.4`
pub const LOST_REFERENCE_1_LIST_4: Key = Key::of("lost-reference.1.list.4");
/// `lost-reference.1.title`
pub const LOST_REFERENCE_1_TITLE: Key = Key::of("lost-reference.1.title");
/// `lost-reference.2.text.1`
pub const LOST_REFERENCE_2_TEXT_1: Key = Key::of("lost-reference.2.text.1");
/// `lost-reference.2.text.2`
pub const LOST_REFERENCE_2_TEXT_2: Key = Key::of("lost-reference.2.text.2");
/// `lost-reference.2.title`
pub const LOST_REFERENCE_2_TITLE: Key = Key::of("lost-reference.2.title");
/// `lost-reference.3.text.1`
pub const LOST_REFERENCE_3_TEXT_1: Key = Key::of("lost-reference.3.text.1");
/// `lost-reference.3.title`
pub const LOST_REFERENCE_3_TITLE: Key = Key::of("lost-reference.3.title");
/// `lost-reference.title`
pub const LOST_REFERENCE_TITLE: Key = Key::of("lost-reference.title");
/// `messages.at`
pub const MESSAGES_AT: Key = Key::of("messages.at");
/// `messages.before.1`
pub const MESSAGES_BEFORE_1: Key = Key::of("messages.before.1");
/// `messages.before.2`
pub const MESSAGES_BEFORE_2: Key = Key::of("messages.before.2");
/// `messages.confirmed`
pub const MESSAGES_CONFIRMED: Key = Key::of("messages.confirmed");
/// `messages.emergency`
pub const MESSAGES_EMERGENCY: Key = Key::of("messages.emergency");
/// `messages.empty`
pub const MESSAGES_EMPTY: Key = Key::of("messages.empty");
/// `messages.from.me`
pub const MESSAGES_FROM_ME: Key = Key::of("messages.from.me");
/// `messages.from.staff`
pub const MESSAGES_FROM_STAFF: Key = Key::of("messages.from.staff");
/// `messages.new`
pub const MESSAGES_NEW: Key = Key::of("messages.new");
/// `messages.not-read`
pub const MESSAGES_NOT_READ: Key = Key::of("messages.not-read");
/// `messages.read`
pub const MESSAGES_READ: Key = Key::of("messages.read");
/// `messages.refused`
pub const MESSAGES_REFUSED: Key = Key::of("messages.refused");
/// `messages.reply.one`
pub const MESSAGES_REPLY_ONE: Key = Key::of("messages.reply.one");
/// `messages.reply.other`
pub const MESSAGES_REPLY_OTHER: Key = Key::of("messages.reply.other");
/// `messages.send`
pub const MESSAGES_SEND: Key = Key::of("messages.send");
/// `messages.so-far`
pub const MESSAGES_SO_FAR: Key = Key::of("messages.so-far");
/// `messages.text.hint`
pub const MESSAGES_TEXT_HINT: Key = Key::of("messages.text.hint");
/// `messages.text.label`
pub const MESSAGES_TEXT_LABEL: Key = Key::of("messages.text.label");
/// `messages.text.missing`
pub const MESSAGES_TEXT_MISSING: Key = Key::of("messages.text.missing");
/// `messages.title`
pub const MESSAGES_TITLE: Key = Key::of("messages.title");
/// `messages.unknown.changed`
pub const MESSAGES_UNKNOWN_CHANGED: Key = Key::of("messages.unknown.changed");
/// `messages.unknown.text`
pub const MESSAGES_UNKNOWN_TEXT: Key = Key::of("messages.unknown.text");
/// `messages.unknown.title`
pub const MESSAGES_UNKNOWN_TITLE: Key = Key::of("messages.unknown.title");
/// `messages.write`
pub const MESSAGES_WRITE: Key = Key::of("messages.write");
/// `milestone.appeal.meaning`
pub const MILESTONE_APPEAL_MEANING: Key = Key::of("milestone.appeal.meaning");
/// `milestone.appeal.name`
pub const MILESTONE_APPEAL_NAME: Key = Key::of("milestone.appeal.name");
/// `milestone.appeal.next`
pub const MILESTONE_APPEAL_NEXT: Key = Key::of("milestone.appeal.next");
/// `milestone.assessed_not_investigated.meaning`
pub const MILESTONE_ASSESSED_NOT_INVESTIGATED_MEANING: Key = Key::of("milestone.assessed_not_investigated.meaning");
/// `milestone.assessed_not_investigated.name`
pub const MILESTONE_ASSESSED_NOT_INVESTIGATED_NAME: Key = Key::of("milestone.assessed_not_investigated.name");
/// `milestone.assessed_not_investigated.next`
pub const MILESTONE_ASSESSED_NOT_INVESTIGATED_NEXT: Key = Key::of("milestone.assessed_not_investigated.next");
/// `milestone.bail.due`
pub const MILESTONE_BAIL_DUE: Key = Key::of("milestone.bail.due");
/// `milestone.bail.meaning`
pub const MILESTONE_BAIL_MEANING: Key = Key::of("milestone.bail.meaning");
/// `milestone.bail.name`
pub const MILESTONE_BAIL_NAME: Key = Key::of("milestone.bail.name");
/// `milestone.bail.next`
pub const MILESTONE_BAIL_NEXT: Key = Key::of("milestone.bail.next");
/// `milestone.charged.due`
pub const MILESTONE_CHARGED_DUE: Key = Key::of("milestone.charged.due");
/// `milestone.charged.meaning`
pub const MILESTONE_CHARGED_MEANING: Key = Key::of("milestone.charged.meaning");
/// `milestone.charged.name`
pub const MILESTONE_CHARGED_NAME: Key = Key::of("milestone.charged.name");
/// `milestone.charged.next`
pub const MILESTONE_CHARGED_NEXT: Key = Key::of("milestone.charged.next");
/// `milestone.closed.meaning`
pub const MILESTONE_CLOSED_MEANING: Key = Key::of("milestone.closed.meaning");
/// `milestone.closed.name`
pub const MILESTONE_CLOSED_NAME: Key = Key::of("milestone.closed.name");
/// `milestone.closed.next`
pub const MILESTONE_CLOSED_NEXT: Key = Key::of("milestone.closed.next");
/// `milestone.closed_no_suspect.meaning`
pub const MILESTONE_CLOSED_NO_SUSPECT_MEANING: Key = Key::of("milestone.closed_no_suspect.meaning");
/// `milestone.closed_no_suspect.name`
pub const MILESTONE_CLOSED_NO_SUSPECT_NAME: Key = Key::of("milestone.closed_no_suspect.name");
/// `milestone.closed_no_suspect.next`
pub const MILESTONE_CLOSED_NO_SUSPECT_NEXT: Key = Key::of("milestone.closed_no_suspect.next");
/// `milestone.cps_more_info.meaning`
pub const MILESTONE_CPS_MORE_INFO_MEANING: Key = Key::of("milestone.cps_more_info.meaning");
/// `milestone.cps_more_info.name`
pub const MILESTONE_CPS_MORE_INFO_NAME: Key = Key::of("milestone.cps_more_info.name");
/// `milestone.cps_more_info.next`
pub const MILESTONE_CPS_MORE_INFO_NEXT: Key = Key::of("milestone.cps_more_info.next");
/// `milestone.date`
pub const MILESTONE_DATE: Key = Key::of("milestone.date");
/// `milestone.discontinued.meaning`
pub const MILESTONE_DISCONTINUED_MEANING: Key = Key::of("milestone.discontinued.meaning");
/// `milestone.discontinued.name`
pub const MILESTONE_DISCONTINUED_NAME: Key = Key::of("milestone.discontinued.name");
/// `milestone.discontinued.next`
pub const MILESTONE_DISCONTINUED_NEXT: Key = Key::of("milestone.discontinued.next");
/// `milestone.evidence.meaning`
pub const MILESTONE_EVIDENCE_MEANING: Key = Key::of("milestone.evidence.meaning");
/// `milestone.evidence.name`
pub const MILESTONE_EVIDENCE_NAME: Key = Key::of("milestone.evidence.name");
/// `milestone.evidence.next`
pub const MILESTONE_EVIDENCE_NEXT: Key = Key::of("milestone.evidence.next");
/// `milestone.file_to_cps.meaning`
pub const MILESTONE_FILE_TO_CPS_MEANING: Key = Key::of("milestone.file_to_cps.meaning");
/// `milestone.file_to_cps.name`
pub const MILESTONE_FILE_TO_CPS_NAME: Key = Key::of("milestone.file_to_cps.name");
/// `milestone.file_to_cps.next`
pub const MILESTONE_FILE_TO_CPS_NEXT: Key = Key::of("milestone.file_to_cps.next");
/// `milestone.first_hearing.meaning`
pub const MILESTONE_FIRST_HEARING_MEANING: Key = Key::of("milestone.first_hearing.meaning");
/// `milestone.first_hearing.name`
pub const MILESTONE_FIRST_HEARING_NAME: Key = Key::of("milestone.first_hearing.name");
/// `milestone.first_hearing.next`
pub const MILESTONE_FIRST_HEARING_NEXT: Key = Key::of("milestone.first_hearing.next");
/// `milestone.gone`
pub const MILESTONE_GONE: Key = Key::of("milestone.gone");
/// `milestone.meaning`
pub const MILESTONE_MEANING: Key = Key::of("milestone.meaning");
/// `milestone.news.meaning`
pub const MILESTONE_NEWS_MEANING: Key = Key::of("milestone.news.meaning");
/// `milestone.news.name`
pub const MILESTONE_NEWS_NAME: Key = Key::of("milestone.news.name");
/// `milestone.next`
pub const MILESTONE_NEXT: Key = Key::of("milestone.next");
/// `milestone.not_charged.meaning`
pub const MILESTONE_NOT_CHARGED_MEANING: Key = Key::of("milestone.not_charged.meaning");
/// `milestone.not_charged.name`
pub const MILESTONE_NOT_CHARGED_NAME: Key = Key::of("milestone.not_charged.name");
/// `milestone.not_charged.next`
pub const MILESTONE_NOT_CHARGED_NEXT: Key = Key::of("milestone.not_charged.next");
/// `milestone.note`
pub const MILESTONE_NOTE: Key = Key::of("milestone.note");
/// `milestone.officer_allocated.meaning`
pub const MILESTONE_OFFICER_ALLOCATED_MEANING: Key = Key::of("milestone.officer_allocated.meaning");
/// `milestone.officer_allocated.name`
pub const MILESTONE_OFFICER_ALLOCATED_NAME: Key = Key::of("milestone.officer_allocated.name");
/// `milestone.officer_allocated.next`
pub const MILESTONE_OFFICER_ALLOCATED_NEXT: Key = Key::of("milestone.officer_allocated.next");
/// `milestone.ooc.meaning`
pub const MILESTONE_OOC_MEANING: Key = Key::of("milestone.ooc.meaning");
/// `milestone.ooc.name`
pub const MILESTONE_OOC_NAME: Key = Key::of("milestone.ooc.name");
/// `milestone.ooc.next`
pub const MILESTONE_OOC_NEXT: Key = Key::of("milestone.ooc.next");
/// `milestone.place`
pub const MILESTONE_PLACE: Key = Key::of("milestone.place");
/// `milestone.plea.meaning`
pub const MILESTONE_PLEA_MEANING: Key = Key::of("milestone.plea.meaning");
/// `milestone.plea.name`
pub const MILESTONE_PLEA_NAME: Key = Key::of("milestone.plea.name");
/// `milestone.plea.next`
pub const MILESTONE_PLEA_NEXT: Key = Key::of("milestone.plea.next");
/// `milestone.property.meaning`
pub const MILESTONE_PROPERTY_MEANING: Key = Key::of("milestone.property.meaning");
/// `milestone.property.name`
pub const MILESTONE_PROPERTY_NAME: Key = Key::of("milestone.property.name");
/// `milestone.property.next`
pub const MILESTONE_PROPERTY_NEXT: Key = Key::of("milestone.property.next");
/// `milestone.recorded.meaning`
pub const MILESTONE_RECORDED_MEANING: Key = Key::of("milestone.recorded.meaning");
/// `milestone.recorded.name`
pub const MILESTONE_RECORDED_NAME: Key = Key::of("milestone.recorded.name");
/// `milestone.recorded.next`
pub const MILESTONE_RECORDED_NEXT: Key = Key::of("milestone.recorded.next");
/// `milestone.release.due`
pub const MILESTONE_RELEASE_DUE: Key = Key::of("milestone.release.due");
/// `milestone.release.meaning`
pub const MILESTONE_RELEASE_MEANING: Key = Key::of("milestone.release.meaning");
/// `milestone.release.name`
pub const MILESTONE_RELEASE_NAME: Key = Key::of("milestone.release.name");
/// `milestone.release.next`
pub const MILESTONE_RELEASE_NEXT: Key = Key::of("milestone.release.next");
/// `milestone.released_nfa.meaning`
pub const MILESTONE_RELEASED_NFA_MEANING: Key = Key::of("milestone.released_nfa.meaning");
/// `milestone.released_nfa.name`
pub const MILESTONE_RELEASED_NFA_NAME: Key = Key::of("milestone.released_nfa.name");
/// `milestone.released_nfa.next`
pub const MILESTONE_RELEASED_NFA_NEXT: Key = Key::of("milestone.released_nfa.next");
/// `milestone.replaced`
pub const MILESTONE_REPLACED: Key = Key::of("milestone.replaced");
/// `milestone.reported.meaning`
pub const MILESTONE_REPORTED_MEANING: Key = Key::of("milestone.reported.meaning");
/// `milestone.reported.name`
pub const MILESTONE_REPORTED_NAME: Key = Key::of("milestone.reported.name");
/// `milestone.reported.next`
pub const MILESTONE_REPORTED_NEXT: Key = Key::of("milestone.reported.next");
/// `milestone.rui.meaning`
pub const MILESTONE_RUI_MEANING: Key = Key::of("milestone.rui.meaning");
/// `milestone.rui.name`
pub const MILESTONE_RUI_NAME: Key = Key::of("milestone.rui.name");
/// `milestone.rui.next`
pub const MILESTONE_RUI_NEXT: Key = Key::of("milestone.rui.next");
/// `milestone.sentence.meaning`
pub const MILESTONE_SENTENCE_MEANING: Key = Key::of("milestone.sentence.meaning");
/// `milestone.sentence.name`
pub const MILESTONE_SENTENCE_NAME: Key = Key::of("milestone.sentence.name");
/// `milestone.sentence.next`
pub const MILESTONE_SENTENCE_NEXT: Key = Key::of("milestone.sentence.next");
/// `milestone.statement.meaning`
pub const MILESTONE_STATEMENT_MEANING: Key = Key::of("milestone.statement.meaning");
/// `milestone.statement.name`
pub const MILESTONE_STATEMENT_NAME: Key = Key::of("milestone.statement.name");
/// `milestone.statement.next`
pub const MILESTONE_STATEMENT_NEXT: Key = Key::of("milestone.statement.next");
/// `milestone.support_referred.meaning`
pub const MILESTONE_SUPPORT_REFERRED_MEANING: Key = Key::of("milestone.support_referred.meaning");
/// `milestone.support_referred.name`
pub const MILESTONE_SUPPORT_REFERRED_NAME: Key = Key::of("milestone.support_referred.name");
/// `milestone.support_referred.next`
pub const MILESTONE_SUPPORT_REFERRED_NEXT: Key = Key::of("milestone.support_referred.next");
/// `milestone.suspect`
pub const MILESTONE_SUSPECT: Key = Key::of("milestone.suspect");
/// `milestone.suspect_arrested.meaning`
pub const MILESTONE_SUSPECT_ARRESTED_MEANING: Key = Key::of("milestone.suspect_arrested.meaning");
/// `milestone.suspect_arrested.name`
pub const MILESTONE_SUSPECT_ARRESTED_NAME: Key = Key::of("milestone.suspect_arrested.name");
/// `milestone.suspect_arrested.next`
pub const MILESTONE_SUSPECT_ARRESTED_NEXT: Key = Key::of("milestone.suspect_arrested.next");
/// `milestone.suspect_identified.meaning`
pub const MILESTONE_SUSPECT_IDENTIFIED_MEANING: Key = Key::of("milestone.suspect_identified.meaning");
/// `milestone.suspect_identified.name`
pub const MILESTONE_SUSPECT_IDENTIFIED_NAME: Key = Key::of("milestone.suspect_identified.name");
/// `milestone.suspect_identified.next`
pub const MILESTONE_SUSPECT_IDENTIFIED_NEXT: Key = Key::of("milestone.suspect_identified.next");
/// `milestone.suspect_interviewed.meaning`
pub const MILESTONE_SUSPECT_INTERVIEWED_MEANING: Key = Key::of("milestone.suspect_interviewed.meaning");
/// `milestone.suspect_interviewed.name`
pub const MILESTONE_SUSPECT_INTERVIEWED_NAME: Key = Key::of("milestone.suspect_interviewed.name");
/// `milestone.suspect_interviewed.next`
pub const MILESTONE_SUSPECT_INTERVIEWED_NEXT: Key = Key::of("milestone.suspect_interviewed.next");
/// `milestone.title`
pub const MILESTONE_TITLE: Key = Key::of("milestone.title");
/// `milestone.told`
pub const MILESTONE_TOLD: Key = Key::of("milestone.told");
/// `milestone.trial_fixed.due`
pub const MILESTONE_TRIAL_FIXED_DUE: Key = Key::of("milestone.trial_fixed.due");
/// `milestone.trial_fixed.meaning`
pub const MILESTONE_TRIAL_FIXED_MEANING: Key = Key::of("milestone.trial_fixed.meaning");
/// `milestone.trial_fixed.name`
pub const MILESTONE_TRIAL_FIXED_NAME: Key = Key::of("milestone.trial_fixed.name");
/// `milestone.trial_fixed.next`
pub const MILESTONE_TRIAL_FIXED_NEXT: Key = Key::of("milestone.trial_fixed.next");
/// `milestone.trial_moved.due`
pub const MILESTONE_TRIAL_MOVED_DUE: Key = Key::of("milestone.trial_moved.due");
/// `milestone.trial_moved.meaning`
pub const MILESTONE_TRIAL_MOVED_MEANING: Key = Key::of("milestone.trial_moved.meaning");
/// `milestone.trial_moved.name`
pub const MILESTONE_TRIAL_MOVED_NAME: Key = Key::of("milestone.trial_moved.name");
/// `milestone.trial_moved.next`
pub const MILESTONE_TRIAL_MOVED_NEXT: Key = Key::of("milestone.trial_moved.next");
/// `milestone.unknown.meaning`
pub const MILESTONE_UNKNOWN_MEANING: Key = Key::of("milestone.unknown.meaning");
/// `milestone.unknown.name`
pub const MILESTONE_UNKNOWN_NAME: Key = Key::of("milestone.unknown.name");
/// `milestone.vcs.meaning`
pub const MILESTONE_VCS_MEANING: Key = Key::of("milestone.vcs.meaning");
/// `milestone.vcs.name`
pub const MILESTONE_VCS_NAME: Key = Key::of("milestone.vcs.name");
/// `milestone.vcs.next`
pub const MILESTONE_VCS_NEXT: Key = Key::of("milestone.vcs.next");
/// `milestone.verdict.meaning`
pub const MILESTONE_VERDICT_MEANING: Key = Key::of("milestone.verdict.meaning");
/// `milestone.verdict.name`
pub const MILESTONE_VERDICT_NAME: Key = Key::of("milestone.verdict.name");
/// `milestone.verdict.next`
pub const MILESTONE_VERDICT_NEXT: Key = Key::of("milestone.verdict.next");
/// `milestone.vps_offered.meaning`
pub const MILESTONE_VPS_OFFERED_MEANING: Key = Key::of("milestone.vps_offered.meaning");
/// `milestone.vps_offered.name`
pub const MILESTONE_VPS_OFFERED_NAME: Key = Key::of("milestone.vps_offered.name");
/// `milestone.vps_offered.next`
pub const MILESTONE_VPS_OFFERED_NEXT: Key = Key::of("milestone.vps_offered.next");
/// `my-list.all`
pub const MY_LIST_ALL: Key = Key::of("my-list.all");
/// `my-list.change`
pub const MY_LIST_CHANGE: Key = Key::of("my-list.change");
/// `my-list.gone`
pub const MY_LIST_GONE: Key = Key::of("my-list.gone");
/// `my-list.gone-any`
pub const MY_LIST_GONE_ANY: Key = Key::of("my-list.gone-any");
/// `my-list.intro`
pub const MY_LIST_INTRO: Key = Key::of("my-list.intro");
/// `my-list.more`
pub const MY_LIST_MORE: Key = Key::of("my-list.more");
/// `my-list.none`
pub const MY_LIST_NONE: Key = Key::of("my-list.none");
/// `my-list.title`
pub const MY_LIST_TITLE: Key = Key::of("my-list.title");
/// `nav.back`
pub const NAV_BACK: Key = Key::of("nav.back");
/// `nav.more`
pub const NAV_MORE: Key = Key::of("nav.more");
/// `nav.sign-out`
pub const NAV_SIGN_OUT: Key = Key::of("nav.sign-out");
/// `nav.support`
pub const NAV_SUPPORT: Key = Key::of("nav.support");
/// `nav.title-rights`
pub const NAV_TITLE_RIGHTS: Key = Key::of("nav.title-rights");
/// `nav.title.check`
pub const NAV_TITLE_CHECK: Key = Key::of("nav.title.check");
/// `nav.title.done`
pub const NAV_TITLE_DONE: Key = Key::of("nav.title.done");
/// `nav.title.feedback`
pub const NAV_TITLE_FEEDBACK: Key = Key::of("nav.title.feedback");
/// `nav.title.find`
pub const NAV_TITLE_FIND: Key = Key::of("nav.title.find");
/// `nav.title.help`
pub const NAV_TITLE_HELP: Key = Key::of("nav.title.help");
/// `nav.title.helpers`
pub const NAV_TITLE_HELPERS: Key = Key::of("nav.title.helpers");
/// `nav.title.list`
pub const NAV_TITLE_LIST: Key = Key::of("nav.title.list");
/// `nav.title.messages`
pub const NAV_TITLE_MESSAGES: Key = Key::of("nav.title.messages");
/// `nav.title.overview`
pub const NAV_TITLE_OVERVIEW: Key = Key::of("nav.title.overview");
/// `nav.title.preferences`
pub const NAV_TITLE_PREFERENCES: Key = Key::of("nav.title.preferences");
/// `nav.title.question`
pub const NAV_TITLE_QUESTION: Key = Key::of("nav.title.question");
/// `nav.title.request`
pub const NAV_TITLE_REQUEST: Key = Key::of("nav.title.request");
/// `nav.title.result`
pub const NAV_TITLE_RESULT: Key = Key::of("nav.title.result");
/// `nav.title.results`
pub const NAV_TITLE_RESULTS: Key = Key::of("nav.title.results");
/// `nav.title.sign-in`
pub const NAV_TITLE_SIGN_IN: Key = Key::of("nav.title.sign-in");
/// `nav.title.sign-in-help`
pub const NAV_TITLE_SIGN_IN_HELP: Key = Key::of("nav.title.sign-in-help");
/// `nav.title.start`
pub const NAV_TITLE_START: Key = Key::of("nav.title.start");
/// `nav.title.step`
pub const NAV_TITLE_STEP: Key = Key::of("nav.title.step");
/// `need.anyone`
pub const NEED_ANYONE: Key = Key::of("need.anyone");
/// `need.anyone.own`
pub const NEED_ANYONE_OWN: Key = Key::of("need.anyone.own");
/// `need.bereaved`
pub const NEED_BEREAVED: Key = Key::of("need.bereaved");
/// `need.bereaved.own`
pub const NEED_BEREAVED_OWN: Key = Key::of("need.bereaved.own");
/// `need.child`
pub const NEED_CHILD: Key = Key::of("need.child");
/// `need.child.own`
pub const NEED_CHILD_OWN: Key = Key::of("need.child.own");
/// `need.court`
pub const NEED_COURT: Key = Key::of("need.court");
/// `need.court.own`
pub const NEED_COURT_OWN: Key = Key::of("need.court.own");
/// `need.domestic-abuse`
pub const NEED_DOMESTIC_ABUSE: Key = Key::of("need.domestic-abuse");
/// `need.domestic-abuse.own`
pub const NEED_DOMESTIC_ABUSE_OWN: Key = Key::of("need.domestic-abuse.own");
/// `need.forced-marriage`
pub const NEED_FORCED_MARRIAGE: Key = Key::of("need.forced-marriage");
/// `need.forced-marriage.own`
pub const NEED_FORCED_MARRIAGE_OWN: Key = Key::of("need.forced-marriage.own");
/// `need.fraud`
pub const NEED_FRAUD: Key = Key::of("need.fraud");
/// `need.fraud.own`
pub const NEED_FRAUD_OWN: Key = Key::of("need.fraud.own");
/// `need.hate-crime`
pub const NEED_HATE_CRIME: Key = Key::of("need.hate-crime");
/// `need.hate-crime.own`
pub const NEED_HATE_CRIME_OWN: Key = Key::of("need.hate-crime.own");
/// `need.honour-based-abuse`
pub const NEED_HONOUR_BASED_ABUSE: Key = Key::of("need.honour-based-abuse");
/// `need.honour-based-abuse.own`
pub const NEED_HONOUR_BASED_ABUSE_OWN: Key = Key::of("need.honour-based-abuse.own");
/// `need.mental-health`
pub const NEED_MENTAL_HEALTH: Key = Key::of("need.mental-health");
/// `need.mental-health.own`
pub const NEED_MENTAL_HEALTH_OWN: Key = Key::of("need.mental-health.own");
/// `need.modern-slavery`
pub const NEED_MODERN_SLAVERY: Key = Key::of("need.modern-slavery");
/// `need.modern-slavery.own`
pub const NEED_MODERN_SLAVERY_OWN: Key = Key::of("need.modern-slavery.own");
/// `need.older`
pub const NEED_OLDER: Key = Key::of("need.older");
/// `need.older.own`
pub const NEED_OLDER_OWN: Key = Key::of("need.older.own");
/// `need.online-intimate-images`
pub const NEED_ONLINE_INTIMATE_IMAGES: Key = Key::of("need.online-intimate-images");
/// `need.online-intimate-images.own`
pub const NEED_ONLINE_INTIMATE_IMAGES_OWN: Key = Key::of("need.online-intimate-images.own");
/// `need.road`
pub const NEED_ROAD: Key = Key::of("need.road");
/// `need.road.own`
pub const NEED_ROAD_OWN: Key = Key::of("need.road.own");
/// `need.sexual-violence`
pub const NEED_SEXUAL_VIOLENCE: Key = Key::of("need.sexual-violence");
/// `need.sexual-violence.own`
pub const NEED_SEXUAL_VIOLENCE_OWN: Key = Key::of("need.sexual-violence.own");
/// `need.stalking`
pub const NEED_STALKING: Key = Key::of("need.stalking");
/// `need.stalking.own`
pub const NEED_STALKING_OWN: Key = Key::of("need.stalking.own");
/// `no-text.1.list.1`
pub const NO_TEXT_1_LIST_1: Key = Key::of("no-text.1.list.1");
/// `no-text.1.list.2`
pub const NO_TEXT_1_LIST_2: Key = Key::of("no-text.1.list.2");
/// `no-text.1.list.3`
pub const NO_TEXT_1_LIST_3: Key = Key::of("no-text.1.list.3");
/// `no-text.1.list.4`
pub const NO_TEXT_1_LIST_4: Key = Key::of("no-text.1.list.4");
/// `no-text.1.title`
pub const NO_TEXT_1_TITLE: Key = Key::of("no-text.1.title");
/// `no-text.2.text.1`
pub const NO_TEXT_2_TEXT_1: Key = Key::of("no-text.2.text.1");
/// `no-text.2.text.2`
pub const NO_TEXT_2_TEXT_2: Key = Key::of("no-text.2.text.2");
/// `no-text.2.title`
pub const NO_TEXT_2_TITLE: Key = Key::of("no-text.2.title");
/// `no-text.3.text.1`
pub const NO_TEXT_3_TEXT_1: Key = Key::of("no-text.3.text.1");
/// `no-text.3.title`
pub const NO_TEXT_3_TITLE: Key = Key::of("no-text.3.title");
/// `no-text.title`
pub const NO_TEXT_TITLE: Key = Key::of("no-text.title");
/// `one-page.edge`
pub const ONE_PAGE_EDGE: Key = Key::of("one-page.edge");
/// `one-page.open`
pub const ONE_PAGE_OPEN: Key = Key::of("one-page.open");
/// `one-page.print`
pub const ONE_PAGE_PRINT: Key = Key::of("one-page.print");
/// `one-page.printed`
pub const ONE_PAGE_PRINTED: Key = Key::of("one-page.printed");
/// `one-page.title`
pub const ONE_PAGE_TITLE: Key = Key::of("one-page.title");
/// `one-page.warning`
pub const ONE_PAGE_WARNING: Key = Key::of("one-page.warning");
/// `owner.court`
pub const OWNER_COURT: Key = Key::of("owner.court");
/// `owner.court.does`
pub const OWNER_COURT_DOES: Key = Key::of("owner.court.does");
/// `owner.cps`
pub const OWNER_CPS: Key = Key::of("owner.cps");
/// `owner.cps.does`
pub const OWNER_CPS_DOES: Key = Key::of("owner.cps.does");
/// `owner.police`
pub const OWNER_POLICE: Key = Key::of("owner.police");
/// `owner.police.does`
pub const OWNER_POLICE_DOES: Key = Key::of("owner.police.does");
/// `owner.probation`
pub const OWNER_PROBATION: Key = Key::of("owner.probation");
/// `owner.probation.does`
pub const OWNER_PROBATION_DOES: Key = Key::of("owner.probation.does");
/// `owner.witness_care_unit`
pub const OWNER_WITNESS_CARE_UNIT: Key = Key::of("owner.witness_care_unit");
/// `owner.witness_care_unit.does`
pub const OWNER_WITNESS_CARE_UNIT_DOES: Key = Key::of("owner.witness_care_unit.does");
/// `preferences.change`
pub const PREFERENCES_CHANGE: Key = Key::of("preferences.change");
/// `preferences.change.title`
pub const PREFERENCES_CHANGE_TITLE: Key = Key::of("preferences.change.title");
/// `preferences.changed`
pub const PREFERENCES_CHANGED: Key = Key::of("preferences.changed");
/// `preferences.each-time`
pub const PREFERENCES_EACH_TIME: Key = Key::of("preferences.each-time");
/// `preferences.intro`
pub const PREFERENCES_INTRO: Key = Key::of("preferences.intro");
/// `preferences.language.title`
pub const PREFERENCES_LANGUAGE_TITLE: Key = Key::of("preferences.language.title");
/// `preferences.never.hint`
pub const PREFERENCES_NEVER_HINT: Key = Key::of("preferences.never.hint");
/// `preferences.never.none`
pub const PREFERENCES_NEVER_NONE: Key = Key::of("preferences.never.none");
/// `preferences.never.short`
pub const PREFERENCES_NEVER_SHORT: Key = Key::of("preferences.never.short");
/// `preferences.never.title`
pub const PREFERENCES_NEVER_TITLE: Key = Key::of("preferences.never.title");
/// `preferences.save`
pub const PREFERENCES_SAVE: Key = Key::of("preferences.save");
/// `preferences.title`
pub const PREFERENCES_TITLE: Key = Key::of("preferences.title");
/// `preferences.updates.every_28_days`
pub const PREFERENCES_UPDATES_EVERY_28_DAYS: Key = Key::of("preferences.updates.every_28_days");
/// `preferences.updates.missing`
pub const PREFERENCES_UPDATES_MISSING: Key = Key::of("preferences.updates.missing");
/// `preferences.updates.only_when_i_ask`
pub const PREFERENCES_UPDATES_ONLY_WHEN_I_ASK: Key = Key::of("preferences.updates.only_when_i_ask");
/// `preferences.updates.short`
pub const PREFERENCES_UPDATES_SHORT: Key = Key::of("preferences.updates.short");
/// `preferences.updates.title`
pub const PREFERENCES_UPDATES_TITLE: Key = Key::of("preferences.updates.title");
/// `preferences.updates.weekly`
pub const PREFERENCES_UPDATES_WEEKLY: Key = Key::of("preferences.updates.weekly");
/// `preferences.updates.when_news`
pub const PREFERENCES_UPDATES_WHEN_NEWS: Key = Key::of("preferences.updates.when_news");
/// `preferences.ways.hint`
pub const PREFERENCES_WAYS_HINT: Key = Key::of("preferences.ways.hint");
/// `preferences.ways.none`
pub const PREFERENCES_WAYS_NONE: Key = Key::of("preferences.ways.none");
/// `preferences.ways.order`
pub const PREFERENCES_WAYS_ORDER: Key = Key::of("preferences.ways.order");
/// `preferences.ways.short`
pub const PREFERENCES_WAYS_SHORT: Key = Key::of("preferences.ways.short");
/// `preferences.ways.title`
pub const PREFERENCES_WAYS_TITLE: Key = Key::of("preferences.ways.title");
/// `privacy.1.text.1`
pub const PRIVACY_1_TEXT_1: Key = Key::of("privacy.1.text.1");
/// `privacy.1.text.2`
pub const PRIVACY_1_TEXT_2: Key = Key::of("privacy.1.text.2");
/// `privacy.1.title`
pub const PRIVACY_1_TITLE: Key = Key::of("privacy.1.title");
/// `privacy.2.list.1`
pub const PRIVACY_2_LIST_1: Key = Key::of("privacy.2.list.1");
/// `privacy.2.list.2`
pub const PRIVACY_2_LIST_2: Key = Key::of("privacy.2.list.2");
/// `privacy.2.list.3`
pub const PRIVACY_2_LIST_3: Key = Key::of("privacy.2.list.3");
/// `privacy.2.title`
pub const PRIVACY_2_TITLE: Key = Key::of("privacy.2.title");
/// `privacy.3.list.1`
pub const PRIVACY_3_LIST_1: Key = Key::of("privacy.3.list.1");
/// `privacy.3.list.2`
pub const PRIVACY_3_LIST_2: Key = Key::of("privacy.3.list.2");
/// `privacy.3.list.3`
pub const PRIVACY_3_LIST_3: Key = Key::of("privacy.3.list.3");
/// `privacy.3.title`
pub const PRIVACY_3_TITLE: Key = Key::of("privacy.3.title");
/// `privacy.4.text.1`
pub const PRIVACY_4_TEXT_1: Key = Key::of("privacy.4.text.1");
/// `privacy.4.text.2`
pub const PRIVACY_4_TEXT_2: Key = Key::of("privacy.4.text.2");
/// `privacy.4.text.3`
pub const PRIVACY_4_TEXT_3: Key = Key::of("privacy.4.text.3");
/// `privacy.4.title`
pub const PRIVACY_4_TITLE: Key = Key::of("privacy.4.title");
/// `privacy.title`
pub const PRIVACY_TITLE: Key = Key::of("privacy.title");
/// `property.evidence`
pub const PROPERTY_EVIDENCE: Key = Key::of("property.evidence");
/// `property.state.can_be_collected`
pub const PROPERTY_STATE_CAN_BE_COLLECTED: Key = Key::of("property.state.can_be_collected");
/// `property.state.damaged`
pub const PROPERTY_STATE_DAMAGED: Key = Key::of("property.state.damaged");
/// `property.state.found`
pub const PROPERTY_STATE_FOUND: Key = Key::of("property.state.found");
/// `property.state.held_as_evidence`
pub const PROPERTY_STATE_HELD_AS_EVIDENCE: Key = Key::of("property.state.held_as_evidence");
/// `property.state.not_found`
pub const PROPERTY_STATE_NOT_FOUND: Key = Key::of("property.state.not_found");
/// `property.state.other`
pub const PROPERTY_STATE_OTHER: Key = Key::of("property.state.other");
/// `property.state.returned`
pub const PROPERTY_STATE_RETURNED: Key = Key::of("property.state.returned");
/// `property.title`
pub const PROPERTY_TITLE: Key = Key::of("property.title");
/// `reference.character`
pub const REFERENCE_CHARACTER: Key = Key::of("reference.character");
/// `reference.cookies`
pub const REFERENCE_COOKIES: Key = Key::of("reference.cookies");
/// `reference.empty`
pub const REFERENCE_EMPTY: Key = Key::of("reference.empty");
/// `reference.hint`
pub const REFERENCE_HINT: Key = Key::of("reference.hint");
/// `reference.incident`
pub const REFERENCE_INCIDENT: Key = Key::of("reference.incident");
/// `reference.title`
pub const REFERENCE_TITLE: Key = Key::of("reference.title");
/// `reference.too-long`
pub const REFERENCE_TOO_LONG: Key = Key::of("reference.too-long");
/// `right.ask`
pub const RIGHT_ASK: Key = Key::of("right.ask");
/// `right.ask-done`
pub const RIGHT_ASK_DONE: Key = Key::of("right.ask-done");
/// `right.ask-done-text`
pub const RIGHT_ASK_DONE_TEXT: Key = Key::of("right.ask-done-text");
/// `right.ask-text`
pub const RIGHT_ASK_TEXT: Key = Key::of("right.ask-text");
/// `right.complain`
pub const RIGHT_COMPLAIN: Key = Key::of("right.complain");
/// `right.complain-title`
pub const RIGHT_COMPLAIN_TITLE: Key = Key::of("right.complain-title");
/// `right.days.one`
pub const RIGHT_DAYS_ONE: Key = Key::of("right.days.one");
/// `right.days.other`
pub const RIGHT_DAYS_OTHER: Key = Key::of("right.days.other");
/// `right.done-in-time`
pub const RIGHT_DONE_IN_TIME: Key = Key::of("right.done-in-time");
/// `right.done-too-late`
pub const RIGHT_DONE_TOO_LATE: Key = Key::of("right.done-too-late");
/// `right.in-time`
pub const RIGHT_IN_TIME: Key = Key::of("right.in-time");
/// `right.late`
pub const RIGHT_LATE: Key = Key::of("right.late");
/// `right.promise`
pub const RIGHT_PROMISE: Key = Key::of("right.promise");
/// `right.promise-court`
pub const RIGHT_PROMISE_COURT: Key = Key::of("right.promise-court");
/// `right.promise-done`
pub const RIGHT_PROMISE_DONE: Key = Key::of("right.promise-done");
/// `right.running`
pub const RIGHT_RUNNING: Key = Key::of("right.running");
/// `right.title`
pub const RIGHT_TITLE: Key = Key::of("right.title");
/// `right.too-late`
pub const RIGHT_TOO_LATE: Key = Key::of("right.too-late");
/// `right.working-days`
pub const RIGHT_WORKING_DAYS: Key = Key::of("right.working-days");
/// `rights.1.text.1`
pub const RIGHTS_1_TEXT_1: Key = Key::of("rights.1.text.1");
/// `rights.1.text.2`
pub const RIGHTS_1_TEXT_2: Key = Key::of("rights.1.text.2");
/// `rights.1.title`
pub const RIGHTS_1_TITLE: Key = Key::of("rights.1.title");
/// `rights.2.text.1`
pub const RIGHTS_2_TEXT_1: Key = Key::of("rights.2.text.1");
/// `rights.2.title`
pub const RIGHTS_2_TITLE: Key = Key::of("rights.2.title");
/// `rights.ask`
pub const RIGHTS_ASK: Key = Key::of("rights.ask");
/// `rights.checked`
pub const RIGHTS_CHECKED: Key = Key::of("rights.checked");
/// `rights.done`
pub const RIGHTS_DONE: Key = Key::of("rights.done");
/// `rights.enhanced`
pub const RIGHTS_ENHANCED: Key = Key::of("rights.enhanced");
/// `rights.intro`
pub const RIGHTS_INTRO: Key = Key::of("rights.intro");
/// `rights.open`
pub const RIGHTS_OPEN: Key = Key::of("rights.open");
/// `rights.since`
pub const RIGHTS_SINCE: Key = Key::of("rights.since");
/// `rights.source`
pub const RIGHTS_SOURCE: Key = Key::of("rights.source");
/// `rights.title`
pub const RIGHTS_TITLE: Key = Key::of("rights.title");
/// `rights.told`
pub const RIGHTS_TOLD: Key = Key::of("rights.told");
/// `rights.within`
pub const RIGHTS_WITHIN: Key = Key::of("rights.within");
/// `rights.within-court`
pub const RIGHTS_WITHIN_COURT: Key = Key::of("rights.within-court");
/// `ring-myself.1`
pub const RING_MYSELF_1: Key = Key::of("ring-myself.1");
/// `ring-myself.2`
pub const RING_MYSELF_2: Key = Key::of("ring-myself.2");
/// `ring-myself.hours`
pub const RING_MYSELF_HOURS: Key = Key::of("ring-myself.hours");
/// `ring-myself.other`
pub const RING_MYSELF_OTHER: Key = Key::of("ring-myself.other");
/// `ring-myself.reference`
pub const RING_MYSELF_REFERENCE: Key = Key::of("ring-myself.reference");
/// `ring-myself.title`
pub const RING_MYSELF_TITLE: Key = Key::of("ring-myself.title");
/// `safety.1.list.1`
pub const SAFETY_1_LIST_1: Key = Key::of("safety.1.list.1");
/// `safety.1.list.2`
pub const SAFETY_1_LIST_2: Key = Key::of("safety.1.list.2");
/// `safety.1.list.3`
pub const SAFETY_1_LIST_3: Key = Key::of("safety.1.list.3");
/// `safety.1.list.4`
pub const SAFETY_1_LIST_4: Key = Key::of("safety.1.list.4");
/// `safety.1.title`
pub const SAFETY_1_TITLE: Key = Key::of("safety.1.title");
/// `safety.2.list.1`
pub const SAFETY_2_LIST_1: Key = Key::of("safety.2.list.1");
/// `safety.2.list.2`
pub const SAFETY_2_LIST_2: Key = Key::of("safety.2.list.2");
/// `safety.2.list.3`
pub const SAFETY_2_LIST_3: Key = Key::of("safety.2.list.3");
/// `safety.2.list.4`
pub const SAFETY_2_LIST_4: Key = Key::of("safety.2.list.4");
/// `safety.2.text.1`
pub const SAFETY_2_TEXT_1: Key = Key::of("safety.2.text.1");
/// `safety.2.title`
pub const SAFETY_2_TITLE: Key = Key::of("safety.2.title");
/// `safety.3.list.1`
pub const SAFETY_3_LIST_1: Key = Key::of("safety.3.list.1");
/// `safety.3.list.2`
pub const SAFETY_3_LIST_2: Key = Key::of("safety.3.list.2");
/// `safety.3.list.3`
pub const SAFETY_3_LIST_3: Key = Key::of("safety.3.list.3");
/// `safety.3.list.4`
pub const SAFETY_3_LIST_4: Key = Key::of("safety.3.list.4");
/// `safety.3.list.5`
pub const SAFETY_3_LIST_5: Key = Key::of("safety.3.list.5");
/// `safety.3.title`
pub const SAFETY_3_TITLE: Key = Key::of("safety.3.title");
/// `safety.4.list.1`
pub const SAFETY_4_LIST_1: Key = Key::of("safety.4.list.1");
/// `safety.4.list.2`
pub const SAFETY_4_LIST_2: Key = Key::of("safety.4.list.2");
/// `safety.4.list.3`
pub const SAFETY_4_LIST_3: Key = Key::of("safety.4.list.3");
/// `safety.4.list.4`
pub const SAFETY_4_LIST_4: Key = Key::of("safety.4.list.4");
/// `safety.4.title`
pub const SAFETY_4_TITLE: Key = Key::of("safety.4.title");
/// `safety.5.list.1`
pub const SAFETY_5_LIST_1: Key = Key::of("safety.5.list.1");
/// `safety.5.list.2`
pub const SAFETY_5_LIST_2: Key = Key::of("safety.5.list.2");
/// `safety.5.list.3`
pub const SAFETY_5_LIST_3: Key = Key::of("safety.5.list.3");
/// `safety.5.title`
pub const SAFETY_5_TITLE: Key = Key::of("safety.5.title");
/// `safety.6.text.1`
pub const SAFETY_6_TEXT_1: Key = Key::of("safety.6.text.1");
/// `safety.6.title`
pub const SAFETY_6_TITLE: Key = Key::of("safety.6.title");
/// `safety.title`
pub const SAFETY_TITLE: Key = Key::of("safety.title");
/// `service.about`
pub const SERVICE_ABOUT: Key = Key::of("service.about");
/// `service.accredited`
pub const SERVICE_ACCREDITED: Key = Key::of("service.accredited");
/// `service.age-from`
pub const SERVICE_AGE_FROM: Key = Key::of("service.age-from");
/// `service.age-to`
pub const SERVICE_AGE_TO: Key = Key::of("service.age-to");
/// `service.ages`
pub const SERVICE_AGES: Key = Key::of("service.ages");
/// `service.alert`
pub const SERVICE_ALERT: Key = Key::of("service.alert");
/// `service.all-day`
pub const SERVICE_ALL_DAY: Key = Key::of("service.all-day");
/// `service.area`
pub const SERVICE_AREA: Key = Key::of("service.area");
/// `service.bsl`
pub const SERVICE_BSL: Key = Key::of("service.bsl");
/// `service.bsl-page`
pub const SERVICE_BSL_PAGE: Key = Key::of("service.bsl-page");
/// `service.chat`
pub const SERVICE_CHAT: Key = Key::of("service.chat");
/// `service.checked`
pub const SERVICE_CHECKED: Key = Key::of("service.checked");
/// `service.contact`
pub const SERVICE_CONTACT: Key = Key::of("service.contact");
/// `service.cost`
pub const SERVICE_COST: Key = Key::of("service.cost");
/// `service.days`
pub const SERVICE_DAYS: Key = Key::of("service.days");
/// `service.email`
pub const SERVICE_EMAIL: Key = Key::of("service.email");
/// `service.every-day`
pub const SERVICE_EVERY_DAY: Key = Key::of("service.every-day");
/// `service.expect`
pub const SERVICE_EXPECT: Key = Key::of("service.expect");
/// `service.expect.end`
pub const SERVICE_EXPECT_END: Key = Key::of("service.expect.end");
/// `service.expect.free`
pub const SERVICE_EXPECT_FREE: Key = Key::of("service.expect.free");
/// `service.expect.kept`
pub const SERVICE_EXPECT_KEPT: Key = Key::of("service.expect.kept");
/// `service.for`
pub const SERVICE_FOR: Key = Key::of("service.for");
/// `service.gone`
pub const SERVICE_GONE: Key = Key::of("service.gone");
/// `service.hours`
pub const SERVICE_HOURS: Key = Key::of("service.hours");
/// `service.languages`
pub const SERVICE_LANGUAGES: Key = Key::of("service.languages");
/// `service.leaving`
pub const SERVICE_LEAVING: Key = Key::of("service.leaving");
/// `service.line`
pub const SERVICE_LINE: Key = Key::of("service.line");
/// `service.map`
pub const SERVICE_MAP: Key = Key::of("service.map");
/// `service.midnight`
pub const SERVICE_MIDNIGHT: Key = Key::of("service.midnight");
/// `service.needs`
pub const SERVICE_NEEDS: Key = Key::of("service.needs");
/// `service.no-contact`
pub const SERVICE_NO_CONTACT: Key = Key::of("service.no-contact");
/// `service.old`
pub const SERVICE_OLD: Key = Key::of("service.old");
/// `service.page`
pub const SERVICE_PAGE: Key = Key::of("service.page");
/// `service.pages`
pub const SERVICE_PAGES: Key = Key::of("service.pages");
/// `service.relay`
pub const SERVICE_RELAY: Key = Key::of("service.relay");
/// `service.run-by`
pub const SERVICE_RUN_BY: Key = Key::of("service.run-by");
/// `service.short`
pub const SERVICE_SHORT: Key = Key::of("service.short");
/// `service.site`
pub const SERVICE_SITE: Key = Key::of("service.site");
/// `service.span`
pub const SERVICE_SPAN: Key = Key::of("service.span");
/// `service.text`
pub const SERVICE_TEXT: Key = Key::of("service.text");
/// `service.title`
pub const SERVICE_TITLE: Key = Key::of("service.title");
/// `service.wait`
pub const SERVICE_WAIT: Key = Key::of("service.wait");
/// `services.age`
pub const SERVICES_AGE: Key = Key::of("services.age");
/// `services.always`
pub const SERVICES_ALWAYS: Key = Key::of("services.always");
/// `services.asked`
pub const SERVICES_ASKED: Key = Key::of("services.asked");
/// `services.change`
pub const SERVICES_CHANGE: Key = Key::of("services.change");
/// `services.closed`
pub const SERVICES_CLOSED: Key = Key::of("services.closed");
/// `services.copy`
pub const SERVICES_COPY: Key = Key::of("services.copy");
/// `services.count.one`
pub const SERVICES_COUNT_ONE: Key = Key::of("services.count.one");
/// `services.count.other`
pub const SERVICES_COUNT_OTHER: Key = Key::of("services.count.other");
/// `services.down`
pub const SERVICES_DOWN: Key = Key::of("services.down");
/// `services.free`
pub const SERVICES_FREE: Key = Key::of("services.free");
/// `services.gave-up`
pub const SERVICES_GAVE_UP: Key = Key::of("services.gave-up");
/// `services.lacking`
pub const SERVICES_LACKING: Key = Key::of("services.lacking");
/// `services.more`
pub const SERVICES_MORE: Key = Key::of("services.more");
/// `services.none`
pub const SERVICES_NONE: Key = Key::of("services.none");
/// `services.open`
pub const SERVICES_OPEN: Key = Key::of("services.open");
/// `services.opens-day`
pub const SERVICES_OPENS_DAY: Key = Key::of("services.opens-day");
/// `services.opens-today`
pub const SERVICES_OPENS_TODAY: Key = Key::of("services.opens-today");
/// `services.opens-tomorrow`
pub const SERVICES_OPENS_TOMORROW: Key = Key::of("services.opens-tomorrow");
/// `services.others`
pub const SERVICES_OTHERS: Key = Key::of("services.others");
/// `services.part.age`
pub const SERVICES_PART_AGE: Key = Key::of("services.part.age");
/// `services.part.area`
pub const SERVICES_PART_AREA: Key = Key::of("services.part.area");
/// `services.part.audience`
pub const SERVICES_PART_AUDIENCE: Key = Key::of("services.part.audience");
/// `services.part.channel`
pub const SERVICES_PART_CHANNEL: Key = Key::of("services.part.channel");
/// `services.part.free`
pub const SERVICES_PART_FREE: Key = Key::of("services.part.free");
/// `services.part.language`
pub const SERVICES_PART_LANGUAGE: Key = Key::of("services.part.language");
/// `services.part.need`
pub const SERVICES_PART_NEED: Key = Key::of("services.part.need");
/// `services.part.open`
pub const SERVICES_PART_OPEN: Key = Key::of("services.part.open");
/// `services.part.words`
pub const SERVICES_PART_WORDS: Key = Key::of("services.part.words");
/// `services.title`
pub const SERVICES_TITLE: Key = Key::of("services.title");
/// `services.why`
pub const SERVICES_WHY: Key = Key::of("services.why");
/// `services.why.any`
pub const SERVICES_WHY_ANY: Key = Key::of("services.why.any");
/// `services.why.audience`
pub const SERVICES_WHY_AUDIENCE: Key = Key::of("services.why.audience");
/// `services.why.interpreters`
pub const SERVICES_WHY_INTERPRETERS: Key = Key::of("services.why.interpreters");
/// `services.why.language`
pub const SERVICES_WHY_LANGUAGE: Key = Key::of("services.why.language");
/// `services.why.need`
pub const SERVICES_WHY_NEED: Key = Key::of("services.why.need");
/// `services.why.word`
pub const SERVICES_WHY_WORD: Key = Key::of("services.why.word");
/// `services.why.words`
pub const SERVICES_WHY_WORDS: Key = Key::of("services.why.words");
/// `services.wish.age`
pub const SERVICES_WISH_AGE: Key = Key::of("services.wish.age");
/// `services.wish.free`
pub const SERVICES_WISH_FREE: Key = Key::of("services.wish.free");
/// `services.wish.open`
pub const SERVICES_WISH_OPEN: Key = Key::of("services.wish.open");
/// `services.without`
pub const SERVICES_WITHOUT: Key = Key::of("services.without");
/// `services.without-intro`
pub const SERVICES_WITHOUT_INTRO: Key = Key::of("services.without-intro");
/// `session-ended.1.text.1`
pub const SESSION_ENDED_1_TEXT_1: Key = Key::of("session-ended.1.text.1");
/// `session-ended.1.text.2`
pub const SESSION_ENDED_1_TEXT_2: Key = Key::of("session-ended.1.text.2");
/// `session-ended.title`
pub const SESSION_ENDED_TITLE: Key = Key::of("session-ended.title");
/// `session.last-minutes`
pub const SESSION_LAST_MINUTES: Key = Key::of("session.last-minutes");
/// `session.sign-in-again`
pub const SESSION_SIGN_IN_AGAIN: Key = Key::of("session.sign-in-again");
/// `session.stay`
pub const SESSION_STAY: Key = Key::of("session.stay");
/// `session.to-start`
pub const SESSION_TO_START: Key = Key::of("session.to-start");
/// `session.warning`
pub const SESSION_WARNING: Key = Key::of("session.warning");
/// `session.warning-title`
pub const SESSION_WARNING_TITLE: Key = Key::of("session.warning-title");
/// `share.code`
pub const SHARE_CODE: Key = Key::of("share.code");
/// `share.code-name`
pub const SHARE_CODE_NAME: Key = Key::of("share.code-name");
/// `share.code-none`
pub const SHARE_CODE_NONE: Key = Key::of("share.code-none");
/// `share.code-use`
pub const SHARE_CODE_USE: Key = Key::of("share.code-use");
/// `share.copied`
pub const SHARE_COPIED: Key = Key::of("share.copied");
/// `share.copy-failed`
pub const SHARE_COPY_FAILED: Key = Key::of("share.copy-failed");
/// `share.link`
pub const SHARE_LINK: Key = Key::of("share.link");
/// `share.link-copy`
pub const SHARE_LINK_COPY: Key = Key::of("share.link-copy");
/// `share.link-hint`
pub const SHARE_LINK_HINT: Key = Key::of("share.link-hint");
/// `share.look`
pub const SHARE_LOOK: Key = Key::of("share.look");
/// `share.text`
pub const SHARE_TEXT: Key = Key::of("share.text");
/// `share.text-copy`
pub const SHARE_TEXT_COPY: Key = Key::of("share.text-copy");
/// `share.text-hint`
pub const SHARE_TEXT_HINT: Key = Key::of("share.text-hint");
/// `share.warning`
pub const SHARE_WARNING: Key = Key::of("share.warning");
/// `shell.danger`
pub const SHELL_DANGER: Key = Key::of("shell.danger");
/// `shell.exit`
pub const SHELL_EXIT: Key = Key::of("shell.exit");
/// `shell.exit-link`
pub const SHELL_EXIT_LINK: Key = Key::of("shell.exit-link");
/// `shell.exit-where`
pub const SHELL_EXIT_WHERE: Key = Key::of("shell.exit-where");
/// `shell.failure`
pub const SHELL_FAILURE: Key = Key::of("shell.failure");
/// `shell.failure-call`
pub const SHELL_FAILURE_CALL: Key = Key::of("shell.failure-call");
/// `shell.failure-danger`
pub const SHELL_FAILURE_DANGER: Key = Key::of("shell.failure-danger");
/// `shell.failure-police`
pub const SHELL_FAILURE_POLICE: Key = Key::of("shell.failure-police");
/// `shell.failure-support`
pub const SHELL_FAILURE_SUPPORT: Key = Key::of("shell.failure-support");
/// `shell.failure-unsent`
pub const SHELL_FAILURE_UNSENT: Key = Key::of("shell.failure-unsent");
/// `shell.failure-unsure`
pub const SHELL_FAILURE_UNSURE: Key = Key::of("shell.failure-unsure");
/// `shell.failure-why`
pub const SHELL_FAILURE_WHY: Key = Key::of("shell.failure-why");
/// `shell.late`
pub const SHELL_LATE: Key = Key::of("shell.late");
/// `shell.late-police`
pub const SHELL_LATE_POLICE: Key = Key::of("shell.late-police");
/// `shell.late-support`
pub const SHELL_LATE_SUPPORT: Key = Key::of("shell.late-support");
/// `shell.loading`
pub const SHELL_LOADING: Key = Key::of("shell.loading");
/// `shell.loading-danger`
pub const SHELL_LOADING_DANGER: Key = Key::of("shell.loading-danger");
/// `shell.numbers`
pub const SHELL_NUMBERS: Key = Key::of("shell.numbers");
/// `shell.police`
pub const SHELL_POLICE: Key = Key::of("shell.police");
/// `shell.reload`
pub const SHELL_RELOAD: Key = Key::of("shell.reload");
/// `shell.shift-1`
pub const SHELL_SHIFT_1: Key = Key::of("shell.shift-1");
/// `shell.shift-2`
pub const SHELL_SHIFT_2: Key = Key::of("shell.shift-2");
/// `shell.shift-late`
pub const SHELL_SHIFT_LATE: Key = Key::of("shell.shift-late");
/// `shell.silent`
pub const SHELL_SILENT: Key = Key::of("shell.silent");
/// `shell.skip`
pub const SHELL_SKIP: Key = Key::of("shell.skip");
/// `shell.support`
pub const SHELL_SUPPORT: Key = Key::of("shell.support");
/// `shell.textphone`
pub const SHELL_TEXTPHONE: Key = Key::of("shell.textphone");
/// `signed-out.1.text.1`
pub const SIGNED_OUT_1_TEXT_1: Key = Key::of("signed-out.1.text.1");
/// `signed-out.1.text.2`
pub const SIGNED_OUT_1_TEXT_2: Key = Key::of("signed-out.1.text.2");
/// `signed-out.title`
pub const SIGNED_OUT_TITLE: Key = Key::of("signed-out.title");
/// `stage.after_court`
pub const STAGE_AFTER_COURT: Key = Key::of("stage.after_court");
/// `stage.after_court.meaning`
pub const STAGE_AFTER_COURT_MEANING: Key = Key::of("stage.after_court.meaning");
/// `stage.again`
pub const STAGE_AGAIN: Key = Key::of("stage.again");
/// `stage.again.say`
pub const STAGE_AGAIN_SAY: Key = Key::of("stage.again.say");
/// `stage.charging_decision`
pub const STAGE_CHARGING_DECISION: Key = Key::of("stage.charging_decision");
/// `stage.charging_decision.meaning`
pub const STAGE_CHARGING_DECISION_MEANING: Key = Key::of("stage.charging_decision.meaning");
/// `stage.court`
pub const STAGE_COURT: Key = Key::of("stage.court");
/// `stage.court.meaning`
pub const STAGE_COURT_MEANING: Key = Key::of("stage.court.meaning");
/// `stage.current`
pub const STAGE_CURRENT: Key = Key::of("stage.current");
/// `stage.current.say`
pub const STAGE_CURRENT_SAY: Key = Key::of("stage.current.say");
/// `stage.done`
pub const STAGE_DONE: Key = Key::of("stage.done");
/// `stage.done.say`
pub const STAGE_DONE_SAY: Key = Key::of("stage.done.say");
/// `stage.for_some`
pub const STAGE_FOR_SOME: Key = Key::of("stage.for_some");
/// `stage.for_some.say`
pub const STAGE_FOR_SOME_SAY: Key = Key::of("stage.for_some.say");
/// `stage.investigation`
pub const STAGE_INVESTIGATION: Key = Key::of("stage.investigation");
/// `stage.investigation.meaning`
pub const STAGE_INVESTIGATION_MEANING: Key = Key::of("stage.investigation.meaning");
/// `stage.not_reached`
pub const STAGE_NOT_REACHED: Key = Key::of("stage.not_reached");
/// `stage.not_reached.say`
pub const STAGE_NOT_REACHED_SAY: Key = Key::of("stage.not_reached.say");
/// `stage.not_yet`
pub const STAGE_NOT_YET: Key = Key::of("stage.not_yet");
/// `stage.not_yet.say`
pub const STAGE_NOT_YET_SAY: Key = Key::of("stage.not_yet.say");
/// `stage.other`
pub const STAGE_OTHER: Key = Key::of("stage.other");
/// `stage.report`
pub const STAGE_REPORT: Key = Key::of("stage.report");
/// `stage.report.meaning`
pub const STAGE_REPORT_MEANING: Key = Key::of("stage.report.meaning");
/// `stage.stopped`
pub const STAGE_STOPPED: Key = Key::of("stage.stopped");
/// `stage.stopped.say`
pub const STAGE_STOPPED_SAY: Key = Key::of("stage.stopped.say");
/// `stage.was_there`
pub const STAGE_WAS_THERE: Key = Key::of("stage.was_there");
/// `stage.was_there.say`
pub const STAGE_WAS_THERE_SAY: Key = Key::of("stage.was_there.say");
/// `start.danger`
pub const START_DANGER: Key = Key::of("start.danger");
/// `start.need`
pub const START_NEED: Key = Key::of("start.need");
/// `start.safety-more`
pub const START_SAFETY_MORE: Key = Key::of("start.safety-more");
/// `start.safety-title`
pub const START_SAFETY_TITLE: Key = Key::of("start.safety-title");
/// `start.safety.1.list.1`
pub const START_SAFETY_1_LIST_1: Key = Key::of("start.safety.1.list.1");
/// `start.safety.1.list.2`
pub const START_SAFETY_1_LIST_2: Key = Key::of("start.safety.1.list.2");
/// `start.safety.1.list.3`
pub const START_SAFETY_1_LIST_3: Key = Key::of("start.safety.1.list.3");
/// `start.safety.1.list.4`
pub const START_SAFETY_1_LIST_4: Key = Key::of("start.safety.1.list.4");
/// `start.sign-in`
pub const START_SIGN_IN: Key = Key::of("start.sign-in");
/// `start.support-text`
pub const START_SUPPORT_TEXT: Key = Key::of("start.support-text");
/// `start.support-title`
pub const START_SUPPORT_TITLE: Key = Key::of("start.support-title");
/// `start.title`
pub const START_TITLE: Key = Key::of("start.title");
/// `start.what`
pub const START_WHAT: Key = Key::of("start.what");
/// `support.age`
pub const SUPPORT_AGE: Key = Key::of("support.age");
/// `support.age-hint`
pub const SUPPORT_AGE_HINT: Key = Key::of("support.age-hint");
/// `support.age-wrong`
pub const SUPPORT_AGE_WRONG: Key = Key::of("support.age-wrong");
/// `support.any`
pub const SUPPORT_ANY: Key = Key::of("support.any");
/// `support.area`
pub const SUPPORT_AREA: Key = Key::of("support.area");
/// `support.area-hint`
pub const SUPPORT_AREA_HINT: Key = Key::of("support.area-hint");
/// `support.audience`
pub const SUPPORT_AUDIENCE: Key = Key::of("support.audience");
/// `support.channel`
pub const SUPPORT_CHANNEL: Key = Key::of("support.channel");
/// `support.danger`
pub const SUPPORT_DANGER: Key = Key::of("support.danger");
/// `support.find`
pub const SUPPORT_FIND: Key = Key::of("support.find");
/// `support.fits.one`
pub const SUPPORT_FITS_ONE: Key = Key::of("support.fits.one");
/// `support.fits.other`
pub const SUPPORT_FITS_OTHER: Key = Key::of("support.fits.other");
/// `support.intro`
pub const SUPPORT_INTRO: Key = Key::of("support.intro");
/// `support.language`
pub const SUPPORT_LANGUAGE: Key = Key::of("support.language");
/// `support.language.ar`
pub const SUPPORT_LANGUAGE_AR: Key = Key::of("support.language.ar");
/// `support.language.bfi`
pub const SUPPORT_LANGUAGE_BFI: Key = Key::of("support.language.bfi");
/// `support.language.bn`
pub const SUPPORT_LANGUAGE_BN: Key = Key::of("support.language.bn");
/// `support.language.cy`
pub const SUPPORT_LANGUAGE_CY: Key = Key::of("support.language.cy");
/// `support.language.en`
pub const SUPPORT_LANGUAGE_EN: Key = Key::of("support.language.en");
/// `support.language.es`
pub const SUPPORT_LANGUAGE_ES: Key = Key::of("support.language.es");
/// `support.language.fa`
pub const SUPPORT_LANGUAGE_FA: Key = Key::of("support.language.fa");
/// `support.language.fr`
pub const SUPPORT_LANGUAGE_FR: Key = Key::of("support.language.fr");
/// `support.language.gu`
pub const SUPPORT_LANGUAGE_GU: Key = Key::of("support.language.gu");
/// `support.language.hi`
pub const SUPPORT_LANGUAGE_HI: Key = Key::of("support.language.hi");
/// `support.language.it`
pub const SUPPORT_LANGUAGE_IT: Key = Key::of("support.language.it");
/// `support.language.ku`
pub const SUPPORT_LANGUAGE_KU: Key = Key::of("support.language.ku");
/// `support.language.lt`
pub const SUPPORT_LANGUAGE_LT: Key = Key::of("support.language.lt");
/// `support.language.pa`
pub const SUPPORT_LANGUAGE_PA: Key = Key::of("support.language.pa");
/// `support.language.pl`
pub const SUPPORT_LANGUAGE_PL: Key = Key::of("support.language.pl");
/// `support.language.pt`
pub const SUPPORT_LANGUAGE_PT: Key = Key::of("support.language.pt");
/// `support.language.ro`
pub const SUPPORT_LANGUAGE_RO: Key = Key::of("support.language.ro");
/// `support.language.so`
pub const SUPPORT_LANGUAGE_SO: Key = Key::of("support.language.so");
/// `support.language.ta`
pub const SUPPORT_LANGUAGE_TA: Key = Key::of("support.language.ta");
/// `support.language.tr`
pub const SUPPORT_LANGUAGE_TR: Key = Key::of("support.language.tr");
/// `support.language.uk`
pub const SUPPORT_LANGUAGE_UK: Key = Key::of("support.language.uk");
/// `support.language.ur`
pub const SUPPORT_LANGUAGE_UR: Key = Key::of("support.language.ur");
/// `support.language.zh`
pub const SUPPORT_LANGUAGE_ZH: Key = Key::of("support.language.zh");
/// `support.near.one`
pub const SUPPORT_NEAR_ONE: Key = Key::of("support.near.one");
/// `support.near.other`
pub const SUPPORT_NEAR_OTHER: Key = Key::of("support.near.other");
/// `support.need`
pub const SUPPORT_NEED: Key = Key::of("support.need");
/// `support.title`
pub const SUPPORT_TITLE: Key = Key::of("support.title");
/// `support.wish.free`
pub const SUPPORT_WISH_FREE: Key = Key::of("support.wish.free");
/// `support.wish.open`
pub const SUPPORT_WISH_OPEN: Key = Key::of("support.wish.open");
/// `support.wish.open-hint`
pub const SUPPORT_WISH_OPEN_HINT: Key = Key::of("support.wish.open-hint");
/// `support.wishes`
pub const SUPPORT_WISHES: Key = Key::of("support.wishes");
/// `support.words`
pub const SUPPORT_WORDS: Key = Key::of("support.words");
/// `support.words-hint`
pub const SUPPORT_WORDS_HINT: Key = Key::of("support.words-hint");
/// `todo.ask_for_review`
pub const TODO_ASK_FOR_REVIEW: Key = Key::of("todo.ask_for_review");
/// `todo.availability`
pub const TODO_AVAILABILITY: Key = Key::of("todo.availability");
/// `todo.by`
pub const TODO_BY: Key = Key::of("todo.by");
/// `todo.collect_property`
pub const TODO_COLLECT_PROPERTY: Key = Key::of("todo.collect_property");
/// `todo.consent`
pub const TODO_CONSENT: Key = Key::of("todo.consent");
/// `todo.go_to_court`
pub const TODO_GO_TO_COURT: Key = Key::of("todo.go_to_court");
/// `todo.left.one`
pub const TODO_LEFT_ONE: Key = Key::of("todo.left.one");
/// `todo.left.other`
pub const TODO_LEFT_OTHER: Key = Key::of("todo.left.other");
/// `todo.nothing`
pub const TODO_NOTHING: Key = Key::of("todo.nothing");
/// `todo.on`
pub const TODO_ON: Key = Key::of("todo.on");
/// `todo.other`
pub const TODO_OTHER: Key = Key::of("todo.other");
/// `todo.passed`
pub const TODO_PASSED: Key = Key::of("todo.passed");
/// `todo.personal_statement`
pub const TODO_PERSONAL_STATEMENT: Key = Key::of("todo.personal_statement");
/// `todo.reply_to_vcs`
pub const TODO_REPLY_TO_VCS: Key = Key::of("todo.reply_to_vcs");
/// `todo.ring`
pub const TODO_RING: Key = Key::of("todo.ring");
/// `todo.title`
pub const TODO_TITLE: Key = Key::of("todo.title");
/// `todo.today`
pub const TODO_TODAY: Key = Key::of("todo.today");
/// `todo.was`
pub const TODO_WAS: Key = Key::of("todo.was");
