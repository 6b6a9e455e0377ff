//! Builds the two style sheets: that of the first screens, which goes into the page, and that of all others.

use std::fs;
use std::path::Path;

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::workspace::Workspace;

use crate::custom_properties;
use crate::esbuild::esbuild;
use crate::logical::logical;
use crate::rules;
use crate::unused::{self, Words};

/// Begins a sheet that is not all ASCII, in a file of its own.
const CHARSET: &str = "@charset \"UTF-8\";";

/// The two sheets, minified.
pub struct Styles {
    /// What the first screens need in the first second.
    pub first: String,
    /// All else, in the order in which it was written. It comes after the first.
    pub later: String,
}

impl Styles {
    /// Makes them of `style/first.scss` and `style/later.scss`. Uses the folder on the way.
    pub fn build(workspace: &Workspace, folder: &Path) -> Result<Self, Failure> {
        let used = Words::of_all(workspace)?;
        let first = sheet(workspace, &used, folder, "first")?;
        let later = sheet(workspace, &used, folder, "later")?;
        let page = Words::of_page(workspace)?;
        Ok(Self {
            first: seen_first(&first, &page),
            later: [
                CHARSET,
                &seen_later(&first, &page),
                &without_colours(&later),
            ]
            .concat(),
        })
    }
}

/// A sheet of `style/<name>.scss`.
fn sheet(
    workspace: &Workspace,
    used: &Words,
    folder: &Path,
    name: &str,
) -> Result<String, Failure> {
    let source = workspace.path("style").join(name).with_extension("scss");
    let sheet = folder.join(name).with_extension("css");
    let mut sass = process::command(workspace, "sass");
    process::output(sass.arg("--no-source-map").arg(source).arg(&sheet))?;
    esbuild(workspace, &sheet, &sheet, &["--charset=utf8"])?;
    let css = files::read(&sheet)?;
    fs::remove_file(&sheet).map_err(|error| Failure::file(&sheet, &error))?;
    let css = css.trim_end().trim_start_matches(CHARSET);
    let css = custom_properties::without_fallbacks(&unused::without_unused(css, used));
    Ok(logical(&css))
}

/// Holds what a pointer or a printer asks for, and what the page has no element for.
fn can_wait(page: &Words, condition: &str, selector: &str) -> bool {
    let is_pointed_at = selector.contains(":hover") || selector.contains(":active");
    condition.starts_with("@media print") || is_pointed_at || !page.can_match(selector)
}

/// It must hold over the pointer as well, so it comes again after what is for the pointer.
fn is_focus(selector: &str) -> bool {
    selector.contains(":focus")
}

/// What the first screens need before anybody points at them or prints them.
fn seen_first(first: &str, page: &Words) -> String {
    rules::select(first, &|condition, selector| {
        let is_focused_here = is_focus(selector) && page.can_match(selector);
        is_focused_here || !can_wait(page, condition, selector)
    })
}

/// What the first sheet has for all other screens, for the pointer and for print.
fn seen_later(first: &str, page: &Words) -> String {
    rules::select(first, &|condition, selector| {
        let is_rule = !selector.starts_with('@');
        is_rule && (is_focus(selector) || can_wait(page, condition, selector))
    })
}

/// GOV.UK Frontend sets its colours for `:root` in every sheet. Once more, they would undo the dark theme.
fn without_colours(later: &str) -> String {
    rules::select(later, &|_, selector| selector != ":root")
}

#[cfg(test)]
mod tests {
    use super::{seen_first, seen_later, without_colours};
    use crate::unused::tests::words;

    #[track_caller]
    fn check(css: &str, first: &str, later: &str) {
        let page = words("a p b");
        assert_eq!(seen_first(css, &page), first, "first");
        assert_eq!(seen_later(css, &page), later, "later");
    }

    #[test]
    fn what_the_page_has_is_seen_first() {
        check(".a{x:y}p,.c{x:y}", ".a{x:y}p{x:y}", ".c{x:y}");
        check(
            "@media(min-width:1em){.a,.c{x:y}}",
            "@media(min-width:1em){.a{x:y}}",
            "@media(min-width:1em){.c{x:y}}",
        );
        check("@keyframes k{to{x:y}}", "@keyframes k{to{x:y}}", "");
    }

    #[test]
    fn only_the_first_sheet_sets_colours() {
        let css = ":root{--a: b}@media print{:root{--a: c}}.d{x:y}";
        assert_eq!(without_colours(css), ".d{x:y}");
        check(
            "@media print{:root{--a: c}}",
            "",
            "@media print{:root{--a: c}}",
        );
    }

    #[test]
    fn the_printer_and_the_pointer_can_wait() {
        check("@media print{.a{x:y}}", "", "@media print{.a{x:y}}");
        check(
            ".a:link,.a:hover,.a:active{x:y}",
            ".a:link{x:y}",
            ".a:hover,.a:active{x:y}",
        );
    }

    #[test]
    fn the_focus_is_seen_over_the_pointer() {
        check(
            ".a:hover{x:y}.a:focus{x:z}",
            ".a:focus{x:z}",
            ".a:hover{x:y}.a:focus{x:z}",
        );
        check(
            ".a:focus:not(:hover){x:z}",
            ".a:focus:not(:hover){x:z}",
            ".a:focus:not(:hover){x:z}",
        );
    }
}
