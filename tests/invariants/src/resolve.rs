//! Where a path leads: the file that defines what it names, through re-exports.

use crate::modules::{Crate, Module, Path};

/// How many imports may lead on to another: more is a circle of `use`.
const STEPS_MAX: u32 = 16;

/// What a path names.
pub enum Named<'a> {
    /// A module.
    Module(Path),
    /// Something that a module defines.
    Item {
        /// The module.
        module: &'a Module,
        /// Whether it is `pub` in any way.
        is_public: bool,
    },
}

/// What a path in the code of `from` names; nothing when it leads out of the crate.
pub fn resolve<'a>(modules: &'a Crate, from: &Module, path: &[String]) -> Option<Named<'a>> {
    find(modules, from.path.clone(), path, STEPS_MAX)
}

fn find<'a>(modules: &'a Crate, from: Path, path: &[String], steps: u32) -> Option<Named<'a>> {
    let steps = steps.checked_sub(1)?;
    let (mut at, mut rest) = start(modules, from, path, steps)?;
    loop {
        let Some((name, after)) = rest.split_first() else {
            return Some(Named::Module(at));
        };
        let module = modules.get(&at)?;
        if module.children.contains(name) {
            at.push(name.clone());
        } else if let Some(is_public) = module.items.get(name) {
            let is_public = *is_public;
            return Some(Named::Item { module, is_public });
        } else if let Some(import) = module.imports.get(name) {
            match find(modules, at, import, steps)? {
                Named::Module(path) => at = path,
                item @ Named::Item { .. } => return Some(item),
            }
        } else {
            return Some(through_globs(modules, module, rest, steps).unwrap_or(
                // Nothing else defines it, so a macro of this module does.
                Named::Item {
                    module,
                    is_public: true,
                },
            ));
        }
        rest = after;
    }
}

/// The module where a path starts, and what is left of the path.
fn start<'p>(
    modules: &Crate,
    from: Path,
    path: &'p [String],
    steps: u32,
) -> Option<(Path, &'p [String])> {
    let (first, after) = path.split_first()?;
    match first.as_str() {
        "crate" => Some((Path::new(), after)),
        "self" => Some((from, after)),
        "super" => {
            let (mut at, mut rest) = (from, path);
            while let Some((_, after)) = rest.split_first().filter(|(name, _)| *name == "super") {
                at.pop()?;
                rest = after;
            }
            Some((at, rest))
        }
        name => {
            let module = modules.get(&from)?;
            let is_known =
                knows(module, name) || through_globs(modules, module, path, steps).is_some();
            is_known.then_some((from, path))
        }
    }
}

/// What `use …::*` brings in under the first name of a path.
fn through_globs<'a>(
    modules: &'a Crate,
    module: &Module,
    path: &[String],
    steps: u32,
) -> Option<Named<'a>> {
    let steps = steps.checked_sub(1)?;
    let name = path.first()?;
    module.globs.iter().find_map(|glob| {
        // A glob names its module from the root, or from here; never through another glob.
        let (at, rest) = match glob.first().map(String::as_str) {
            Some("crate" | "self" | "super") => start(modules, module.path.clone(), glob, steps)?,
            Some(name) if knows(module, name) => (module.path.clone(), glob.as_slice()),
            _ => return None,
        };
        let path_of = |named| match named {
            Named::Module(path) => Some(path),
            Named::Item { .. } => None,
        };
        let target = if rest.is_empty() {
            at
        } else {
            let path = [&["self".to_owned()][..], rest].concat();
            path_of(find(modules, at, &path, steps)?)?
        };
        let is_there = target != module.path && knows(modules.get(&target)?, name);
        let path = [&["self".to_owned()][..], path].concat();
        is_there
            .then(|| find(modules, target, &path, steps))
            .flatten()
    })
}

fn knows(module: &Module, name: &str) -> bool {
    module.children.contains(name)
        || module.items.contains_key(name)
        || module.imports.contains_key(name)
}
