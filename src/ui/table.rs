//! A table of two columns. Where there is no room for both, the second stands below the first.

use super::any_view::AnyView;
use super::html::{caption, table as table_element, tbody, td, th, thead, tr};
use super::into_any::IntoAny;

/// A table. `name` says what it shows, for those who hear it; each row has a heading and a cell.
///
/// The roles are said although the elements have them: some browsers forget them where styles let a row wrap.
pub fn table(name: String, columns: [String; 2], rows: Vec<(String, AnyView)>) -> AnyView {
    let column = |text: String| {
        th().attr("scope", "col")
            .attr("role", "columnheader")
            .child(text)
            .into_any()
    };
    let row = |(heading, content): (String, AnyView)| {
        tr().attr("role", "row")
            .child(
                th().attr("scope", "row")
                    .attr("role", "rowheader")
                    .child(heading),
            )
            .child(td().attr("role", "cell").child(content))
            .into_any()
    };
    let head = tr()
        .attr("role", "row")
        .child(columns.map(column).into_iter().collect::<Vec<_>>());
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    table_element()
        .class("govuk-body wm-table")
        .attr("role", "table")
        .child(caption().class("govuk-visually-hidden").child(name))
        .child(thead().attr("role", "rowgroup").child(head))
        .child(tbody().attr("role", "rowgroup").child(rows))
        .into_any()
}
