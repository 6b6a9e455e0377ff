//! Examples of what is read: headings, paragraphs, lists, notices, tags and pictures.

use super::example::{Example, example};
use crate::language::{keys, say};
use crate::ui::{self, AnyView, Fill, Icon, IntoAny, Row, Tone};

pub(super) fn examples() -> Vec<Example> {
    vec![
        example("heading", || ui::heading(title())),
        example("small_heading", || ui::small_heading(title())),
        example("paragraph, paragraph_of, status, group", || {
            let of = ui::paragraph_of(text().into_any());
            ui::group("wm-example", (ui::paragraph(text()), of, ui::status(text)))
        }),
        example("under_way", || ui::under_way(|| Some(text()))),
        example("list", || ui::list(items())),
        example("numbered_list", || ui::numbered_list(items())),
        example("navigation", || {
            let links = vec![title().into_any(), say(keys::SAFETY_TITLE).into_any()];
            ui::navigation(title(), "wm-links", "wm-links__list", links)
        }),
        example("inset", || ui::inset(ui::paragraph(text()))),
        example("warning", || ui::warning(title(), text())),
        example("notification", || notification(false)),
        example("notification, urgent", || notification(true)),
        example("caption", || ui::caption(say(keys::COMMON_NAME))),
        example("panel", || {
            ui::panel(say(keys::COMMON_NAME), &["CB-1".to_owned()])
        }),
        example("details", || ui::details(title(), ui::paragraph(text()))),
        example("summary_list", || {
            let row = || Row::new(title(), text());
            ui::summary_list(vec![row(), row()])
        }),
        example("tag", || {
            let tag = |tone| (ui::tag(say(keys::CASE_NEW), tone), " ").into_any();
            vec![tag(Tone::Now), tag(Tone::Done), tag(Tone::Later)].into_any()
        }),
        example("icon", || {
            let icons = ICONS.map(|icon| ui::icon_line(icon, text().into_any()));
            (Vec::from(icons), ui::icon(Icon::Call)).into_any()
        }),
        example("icon_heading", || ui::icon_heading(Icon::Things, title())),
        example("icon_list", || {
            let items = ICONS.map(|icon| (icon, text().into_any()));
            ui::icon_list(items.into())
        }),
        example("chart_bar", || {
            let pieces = [
                (Fill::Full, 0, 400),
                (Fill::Half, 400, 600),
                (Fill::Empty, 600, 800),
                (Fill::Unknown, 800, 1000),
            ];
            ui::group("wm-icon-line", ui::chart_bar("100%", &pieces))
        }),
        example("table", || {
            let row = || (title(), text().into_any());
            ui::table(title(), [title(), text()], vec![row(), row()])
        }),
        example("picture", || ui::picture(&title(), 2, "M0 0h1v2h1v-1h-2z")),
    ]
}

const ICONS: [Icon; 6] = [
    Icon::Call,
    Icon::Court,
    Icon::Day,
    Icon::Message,
    Icon::Person,
    Icon::Things,
];

fn title() -> String {
    say(keys::CASE_STEPS_TITLE)
}

fn text() -> String {
    say(keys::START_WHAT)
}

fn items() -> Vec<AnyView> {
    vec![text().into_any(), say(keys::START_NEED).into_any()]
}

fn notification(is_urgent: bool) -> AnyView {
    ui::notification(title(), is_urgent, ui::paragraph(text()))
}
