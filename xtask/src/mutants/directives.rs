//! Each directive of the policy in `index.html`, found in the file itself.

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

use super::defence::{Defence, Edit, Group, Guard, Program};

const PAGE: &str = "index.html";
const BEGINS: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// What each directive becomes. Without those for scripts, connections, styles and pictures `default-src` would
/// refuse more, so they become as wide as they can be.
const WITHOUT: [(&str, &str); 9] = [
    ("default-src", ""),
    ("script-src", "script-src *"),
    ("connect-src", "connect-src *"),
    ("style-src", "style-src *"),
    ("img-src", "img-src *"),
    ("base-uri", ""),
    ("form-action", ""),
    ("require-trusted-types-for", ""),
    ("trusted-types", ""),
];

/// The defences of this place.
pub fn group(workspace: &Workspace) -> Result<Group, Failure> {
    let page = files::read(&workspace.path(PAGE))?;
    let policy = page
        .split_once(BEGINS)
        .and_then(|(_, rest)| rest.split_once('"'));
    let (policy, _) = policy.ok_or_else(|| Failure::new("index.html has no policy."))?;
    let directives = policy
        .split("; ")
        .map(|directive| without(policy, directive));
    Ok(Group {
        title: "Directives of the page's policy",
        defences: directives.collect::<Result<_, _>>()?,
    })
}

fn without(policy: &str, directive: &str) -> Result<Defence, Failure> {
    let name = directive.split(' ').next().unwrap_or_default();
    let Some((_, instead)) = WITHOUT.iter().find(|(known, _)| *known == name) else {
        let unknown = format!("No list of defences knows the directive `{name}` of index.html.");
        return Err(
            Failure::new(unknown).mend("add it to xtask/src/mutants/directives.rs, with a test")
        );
    };
    let kept = policy
        .split("; ")
        .filter_map(|other| match (other == directive, *instead) {
            (true, "") => None,
            // The build puts its hashes behind the name.
            (true, wide) => Some(other.replace(&format!("{name} 'self'"), wide)),
            (false, _) => Some(other.to_owned()),
        });
    let kept: Vec<String> = kept.collect();
    let test = match name {
        "require-trusted-types-for" => "policy::strings_become_no_scripts_and_no_harmful_html",
        _ => "policy::the_page_refuses_what_somebody_puts_into_it",
    };
    Ok(Defence {
        name: format!("`{directive}`"),
        against: "S",
        edits: vec![Edit::new(PAGE, policy, &kept.join("; "))],
        planted: None,
        guards: vec![Guard::new(Program::Journeys, test)],
    })
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_directive_is_left_out_or_made_wide() {
        let policy = "default-src 'none'; connect-src 'self'; base-uri 'none'";
        let instead =
            |directive: &str| without(policy, directive).unwrap().edits[0].instead.clone();
        assert_eq!(
            instead("default-src 'none'"),
            "connect-src 'self'; base-uri 'none'"
        );
        assert_eq!(
            instead("connect-src 'self'"),
            "default-src 'none'; connect-src *; base-uri 'none'"
        );
        assert_eq!(
            instead("base-uri 'none'"),
            "default-src 'none'; connect-src 'self'"
        );
        assert!(without(policy, "media-src 'self'").is_err());
    }
}
