//! Each directive of the policy in `index.html`, found in the file itself.

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

use super::defence::{Defence, Group, defence};

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
    let others = policy.split("; ").map(|other| {
        if other == directive {
            // The build puts its hashes where `'self'` stands.
            [
                *instead,
                &directive
                    .strip_prefix(name)
                    .unwrap_or_default()
                    .replace(" 'self'", ""),
            ]
            .concat()
        } else {
            other.to_owned()
        }
    });
    let others: Vec<String> = others.filter(|_| true).collect();
    let kept: Vec<&str> = others
        .iter()
        .map(String::as_str)
        .filter(|other| !other.starts_with(' ') && !other.is_empty())
        .collect();
    let test = match name {
        "require-trusted-types-for" => "policy::strings_become_no_scripts_and_no_harmful_html",
        _ => "policy::the_page_refuses_what_somebody_puts_into_it",
    };
    let title = format!("`{directive}`");
    Ok(defence(&title, "S", PAGE, [policy, &kept.join("; ")]).journey(test))
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
