//! Who else can see the case, said where it is looked at first.

use contract::Case;

use crate::components::go_to;
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::navigation::{HelpersScreen, Navigator};
use crate::screens::helpers::moment;
use crate::ui::{self, AnyView, IntoAny};

/// "1 person can see your case; looked last on …", with the way to end it. Nothing while nobody can.
pub fn seen_by(case: &Case, navigator: Navigator) -> Option<AnyView> {
    let helpers = case.helpers.as_ref()?;
    let looked = helpers.looked_at.map_or_else(
        || say(keys::CASE_SEEN_NEVER),
        |at| say_with(keys::CASE_SEEN_LAST, &[("at", &moment(at, date::past))]),
    );
    let count = plural(Key::of("case.seen."), i64::from(helpers.count));
    let list = go_to(navigator, HelpersScreen::List(case.id.clone()));
    let told = [count, looked].join(" ");
    let view = (
        ui::paragraph(told),
        ui::paragraph_of(ui::nav_link(say(keys::HELPERS_TITLE), list)),
    );
    Some(view.into_any())
}
