//! Each line of `deploy/headers.txt`, found in the file itself, by what it does in a browser.

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

use super::defence::{Defence, Edit, Group, Guard, Program};

const FILE: &str = "deploy/headers.txt";
const POLICY: &str = "Content-Security-Policy: ";
const OTHERS: &str = "headers::another_site_can_neither_frame_nor_reach_nor_embed_ours";
const SHUT: &str = "headers::the_headers_shut_what_the_portal_does_not_use";

/// Whom each header guards against, and the journey that shows what it does.
const KNOWN: [(&str, &str, &str); 9] = [
    ("Cross-Origin-Opener-Policy", "X", OTHERS),
    ("Cross-Origin-Resource-Policy", "X", OTHERS),
    ("Origin-Agent-Cluster", "X", SHUT),
    ("Permissions-Policy", "S, X", SHUT),
    ("Referrer-Policy", "W, N", SHUT),
    ("Strict-Transport-Security", "N", SHUT),
    ("X-Content-Type-Options", "S", SHUT),
    ("X-Frame-Options", "X", OTHERS),
    ("X-Robots-Tag", "W", SHUT),
];
/// The same for the directives of its policy.
const DIRECTIVES: [(&str, &str, &str); 4] = [
    ("frame-ancestors", "X", OTHERS),
    ("base-uri", "S", SHUT),
    ("form-action", "S", SHUT),
    ("object-src", "S", SHUT),
];

/// The defences of this place.
pub fn group(workspace: &Workspace) -> Result<Group, Failure> {
    let text = files::read(&workspace.path(FILE))?;
    let mut defences = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(policy) = line.strip_prefix(POLICY) {
            let directives = policy.split("; ");
            defences.extend(
                directives
                    .map(|one| directive(policy, one))
                    .collect::<Result<Vec<_>, _>>()?,
            );
        } else {
            defences.push(header(line)?);
        }
    }
    Ok(Group {
        title: "Headers of the server",
        defences,
    })
}

fn header(line: &str) -> Result<Defence, Failure> {
    let name = line.split(':').next().unwrap_or_default();
    let edit = Edit::new(FILE, &format!("{line}\n"), "");
    away(format!("`{name}`"), known(&KNOWN, name)?, edit)
}

fn directive(policy: &str, directive: &str) -> Result<Defence, Failure> {
    let name = directive.split(' ').next().unwrap_or_default();
    let others = policy.split("; ").filter(|other| *other != directive);
    let others: Vec<&str> = others.collect();
    let edit = Edit::new(FILE, policy, &others.join("; "));
    let title = format!("`{directive}` of the header's policy");
    away(title, known(&DIRECTIVES, name)?, edit)
}

fn away(name: String, (_, against, test): Known, edit: Edit) -> Result<Defence, Failure> {
    Ok(Defence {
        name,
        against,
        edits: vec![edit],
        planted: None,
        guards: vec![Guard::new(Program::Journeys, test)],
    })
}

type Known = (&'static str, &'static str, &'static str);

fn known(all: &[Known], name: &str) -> Result<Known, Failure> {
    let found = all.iter().find(|(known, ..)| *known == name);
    found.copied().ok_or_else(|| {
        Failure::new(format!("No list of defences knows `{name}` of {FILE}.")).mend(
            "add it to xtask/src/mutants/headers.rs, with a test of what it does in a browser",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{directive, header};

    #[test]
    fn a_header_without_a_guard_is_refused() {
        assert!(header("X-Frame-Options: DENY").is_ok());
        assert!(header("X-New: 1").is_err());
        assert!(directive("base-uri 'none'; sandbox", "sandbox").is_err());
    }
}
