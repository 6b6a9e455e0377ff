//! `cargo xtask config check`: what is wrong with the settings of a deployment.

use std::path::Path;

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

/// Checks a file, and that each language on offer has its words beside it.
///
/// # Errors
/// The first setting that stops the portal.
pub fn check(workspace: &Workspace, file: Option<&str>) -> Result<(), Failure> {
    let file = file.map_or_else(|| workspace.path("public/config.json"), Into::into);
    let value = serde_json::from_str(&files::read(&file)?)
        .map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    let settings = settings::read(&value).map_err(|fault| {
        let what = format!(
            "{}: {} is no setting, or cannot be used.",
            file.display(),
            fault.0
        );
        Failure::new(what).mend("deploy/config.schema.json says what each setting may be")
    })?;
    let texts = file.parent().unwrap_or(Path::new(".")).join("texts");
    let missing = settings
        .languages
        .iter()
        .find(|tag| !texts.join(format!("{tag}.json")).is_file());
    match missing {
        None => Ok(()),
        Some(tag) => Err(Failure::new(format!(
            "{} offers the language {tag}, and {} has no {tag}.json.",
            file.display(),
            texts.display()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use xtask::workspace::Workspace;

    #[track_caller]
    fn outcome(config: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("texts")).unwrap();
        std::fs::write(folder.path().join("texts/en.json"), "{}").unwrap();
        let file = folder.path().join("config.json");
        std::fs::write(&file, config).unwrap();
        let workspace = Workspace::find().unwrap();
        match check(&workspace, file.to_str()) {
            Ok(()) => String::new(),
            Err(failure) => failure.to_string(),
        }
    }

    #[test]
    fn a_slip_and_a_language_without_words_are_told() {
        assert_eq!(outcome(r#"{ "languages": ["en"] }"#), "");
        assert!(
            outcome(r#"{ "languages": ["en"], "apis": "/a" }"#).contains("/apis is no setting")
        );
        assert!(outcome(r#"{ "languages": ["en", "xx"] }"#).contains("no xx.json"));
        assert!(outcome("{ // why\n}").contains("config.json"));
    }

    #[test]
    fn the_settings_that_are_shipped_are_right() {
        let workspace = Workspace::find().unwrap();
        assert!(check(&workspace, None).is_ok());
    }
}
