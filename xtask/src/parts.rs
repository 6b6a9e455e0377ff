//! The parts of the WebAssembly that come later than a first visit, as the last build cut them.

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::{PART_FILES, PARTS, Workspace};

/// The names of the files that a part is fetched as, without their hashes: its own, and those that
/// it shares with others.
pub fn files_of(workspace: &Workspace, part: &str) -> Result<Vec<String>, Failure> {
    let needs = files::read(&workspace.private(PARTS).join(PART_FILES))?;
    Ok(files_in(&needs, part))
}

fn files_in(needs: &str, part: &str) -> Vec<String> {
    let mut lines = needs.lines().map(|line| line.split(' '));
    let files = lines.find_map(|mut words| (words.next() == Some(part)).then_some(words));
    files.into_iter().flatten().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::files_in;

    #[test]
    fn a_part_needs_its_own_file_and_those_it_shares() {
        let needs =
            "support chunk_3 split_support\nsignposting chunk_3 chunk_5 split_signposting\n";
        let files = files_in(needs, "signposting");
        assert_eq!(files, ["chunk_3", "chunk_5", "split_signposting"]);
        assert!(files_in(needs, "sign").is_empty());
    }
}
